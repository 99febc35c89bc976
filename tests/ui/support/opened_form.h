// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/entry/episode_editor.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QLineEdit>

namespace cramp::test
{

inline diary::Episode madeUp(std::string_view start = "2026-11-22T03:12:34+00:00")
{
    diary::Episode made;
    made.id = diary::Uuid::random();
    made.start = moment(start);
    made.status = diary::Status::Incomplete;
    return made;
}

// An episode that says something in every part of the form.
inline diary::Episode full()
{
    diary::Episode made = madeUp("2026-11-21T23:45:10+00:00");
    made.startPrecision = diary::Precision::About;
    made.duration = diary::DurationSeconds::from(275);
    made.durationPrecision = diary::Precision::About;
    made.sites = {{diary::Site::Foot, diary::Side::Left, "foot_sole_left"},
                  {diary::Site::Calf, diary::Side::Both, {}},
                  {diary::Site::Shin, std::nullopt, {}},
                  {diary::Site::Back, diary::Side::Midline, {}}};
    made.statedPeriod = diary::Period::Day;
    made.woke = false;
    made.pain = diary::Pain::from(7);
    made.soreness = diary::SorenessMinutes::from(90);
    made.symptoms = {{diary::Symptom::Swelling, diary::Side::Left, true, diary::Course::Sudden},
                     {diary::Symptom::Fever, {}, false, {}}};
    made.relief = {{diary::Relief::Massage, true}, {diary::Relief::Drink, {}}};
    made.triggers = {diary::Trigger::HotDay};
    made.note = "as it was";
    made.status = diary::Status::Complete;
    return made;
}

// The form of an episode that is in a diary of its own.
struct Opened {
    explicit Opened(const diary::Episode& episode) : diary({episode}), host(diary.session()) { reopen(); }

    void reopen()
    {
        editor = std::make_unique<ui::entry::EpisodeEditor>(diary.context(), host);
        QObject::connect(editor.get(), &ui::entry::EpisodeEditor::closed, [this] { ++closed; });
        editor->open(onDisk());
        editor->resize(800, 900);
        editor->show();
    }

    diary::Episode onDisk() const { return diary.onDisk().episodes.at(0); }
    std::filesystem::path draftFile() const { return session::draftFileOf(diary.file()); }
    QLineEdit& line(const char* name)
    {
        for (auto* edit : editor->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(QString::fromUtf8(name))) return *edit;
        FAIL("no line " << name);
        throw 0;
    }
    void type(const char* name, const char* text)
    {
        QLineEdit& edit = line(name);
        edit.setText(QString::fromUtf8(text));
        Q_EMIT edit.textEdited(edit.text());
    }
    void choose(const char* name)
    {
        for (auto* button : editor->findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name)) return button->click();
        FAIL("no answer " << name);
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(*editor, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
    }
    QString texts() const { return textsOf(*editor); }

    TestDiary diary;
    FakeHost host;
    std::unique_ptr<ui::entry::EpisodeEditor> editor;
    int closed = 0;
};

}  // namespace cramp::test
