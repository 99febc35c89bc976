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

inline Episode madeUp(std::string_view start = "2026-11-22T03:12:34+00:00")
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment(start);
    made.status = Status::Incomplete;
    return made;
}

// An episode that says something in every part of the form.
inline Episode full()
{
    Episode made = madeUp("2026-11-21T23:45:10+00:00");
    made.startPrecision = Precision::About;
    made.duration = DurationSeconds::from(275);
    made.durationPrecision = Precision::About;
    made.sites = {{Site::Foot, Side::Left, "foot_sole_left"},
                  {Site::Calf, Side::Both, {}},
                  {Site::Shin, std::nullopt, {}},
                  {Site::Back, Side::Midline, {}}};
    made.statedPeriod = Period::Day;
    made.woke = false;
    made.pain = Pain::from(7);
    made.soreness = SorenessMinutes::from(90);
    made.symptoms = {{Symptom::Swelling, Side::Left, true, Course::Sudden}, {Symptom::Fever, {}, false, {}}};
    made.relief = {{Relief::Massage, true}, {Relief::Drink, {}}};
    made.triggers = {Trigger::HotDay};
    made.note = "as it was";
    made.status = Status::Complete;
    return made;
}

// The form of an episode that is in a diary of its own.
struct Opened {
    explicit Opened(const Episode& episode) : diary({episode}), host(diary.session()) { reopen(); }

    void reopen()
    {
        editor = std::make_unique<EpisodeEditor>(diary.context(), host);
        QObject::connect(editor.get(), &EpisodeEditor::closed, [this] { ++closed; });
        editor->open(onDisk());
        editor->resize(800, 900);
        editor->show();
    }

    Episode onDisk() const { return diary.onDisk().episodes.at(0); }
    std::filesystem::path draftFile() const { return draftFileOf(diary.file()); }
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
    std::unique_ptr<EpisodeEditor> editor;
    int closed = 0;
};

}  // namespace cramp::test
