// SPDX-License-Identifier: MIT
#include "ui/warnings/check_page.h"

#include "support/catch.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"
#include "ui/warnings/answer_form.h"
#include "ui/widgets/fold_panel.h"

#include <QApplication>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::triage;
using namespace cramp::ui::host;
using namespace cramp::ui::warnings;
using namespace cramp::test;

namespace
{

struct Shown {
    explicit Shown(const std::vector<Record>& records = {})
        : diary(records),
          host(diary.session()),
          page(diary.context(), host, nullptr)
    {
        page.resize(800, 768);
        page.refresh();
        page.show();
        diary.session().onChanged([this] { page.refresh(); });
    }

    QString texts() const { return textsOf(page); }
    bool has(const char* text) const { return buttonOf(page, text) != nullptr; }
    void click(const char* text) { press(buttonOf(page, text), text); }
    // The first button whose words begin like this.
    void open(const char* beginning) { press(buttonLike(beginning), beginning); }
    bool hasLike(const char* beginning) const { return buttonLike(beginning) != nullptr; }

    QAbstractButton* buttonLike(const char* beginning) const
    {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&page) && button->text().startsWith(QString::fromUtf8(beginning)))
                return button;
        return nullptr;
    }
    static void press(QAbstractButton* button, const char* text)
    {
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    void openReasons()
    {
        for (auto* fold : page.findChildren<cramp::ui::widgets::FoldPanel*>())
            if (fold->isVisibleTo(&page)) fold->setOpen(true);
    }
    // The answer of the row of this question.
    void choose(const QString& accessibleName)
    {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&page) && button->accessibleName() == accessibleName)
                return press(button, "row");
        FAIL(accessibleName.toStdString());
    }

    TestDiary diary;
    FakeHost host;
    CheckPage page;
};

CheckIn sign(Symptom symptom, std::optional<Side> side, std::string_view at = "2026-11-21T09:00:00+00:00")
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment(at);
    made.symptoms = {{symptom, side, true, {}}};
    return made;
}

Episode crampAt(std::string_view start)
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment(start);
    made.status = Status::Complete;
    return made;
}

QString heading(const Shown& shown, Urgency urgency)
{
    return QString::fromStdString(const_cast<Shown&>(shown).diary.context().rules.wordsOf(urgency).heading);
}

}  // namespace

TEST_CASE("a finding says what was recorded, why it matters and what to do; rule and sources fold away")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    const Finding& finding = shown.diary.session().assessment().findings.at(0);
    REQUIRE(finding.rule == "U4");
    const QString texts = shown.texts();
    CHECK(texts.contains(heading(shown, Urgency::Urgent)));
    CHECK(texts.contains(QStringLiteral("Your left leg was swollen on 21 November")));
    CHECK(texts.contains(QString::fromStdString(finding.why)));
    CHECK(texts.contains(QString::fromStdString(finding.advice)));
    CHECK_FALSE(texts.contains(QStringLiteral("Rule U4")));
    shown.open("Why you are seeing this");
    CHECK(shown.texts().contains(QString::fromStdString(finding.source)));
    CHECK(shown.texts().contains(QStringLiteral("Rule U4 (no clinician has approved this)")));
    CHECK(shown.has("21 November 2026 at 09:00: Swelling (left leg)"));
}

TEST_CASE("one press leads to an entry behind a finding")
{
    Episode episode = crampAt("2026-11-20T03:12:00+00:00");
    episode.duration = DurationSeconds::from(700);
    Shown shown({episode});
    shown.openReasons();
    shown.open("20 November 2026 at 03:12");
    CHECK(shown.host.episodes == std::vector{episode.id});
}

TEST_CASE("evidence says how well its time is known, and a medicine in the person's own words")
{
    Episode about = crampAt("2026-11-20T03:12:00+00:00");
    about.startPrecision = Precision::About;
    about.sites = {{Site::Arm, Side::Left, {}}};
    Episode night = crampAt("2026-11-21T02:00:00+00:00");
    night.startPrecision = Precision::Night;
    night.sites = {{Site::Arm, Side::Left, {}}};
    ContextItem statin;
    statin.id = Uuid::random();
    statin.code = ContextCode::Statin;
    statin.name = "<b>Zocor</b>";
    statin.from = parseDate("2026-11-01");
    statin.fromPrecision = Precision::About;
    Shown shown({about, night, statin});
    shown.openReasons();
    CHECK(shown.hasLike("20 November 2026 at about 03:12: "));
    CHECK(shown.hasLike("night of 20 November 2026: "));
    CHECK(shown.has("about 1 November 2026: Statin (<b>Zocor</b>)"));
}

TEST_CASE("nothing found is no all-clear: it says so, and when to get help anyway")
{
    Shown shown;
    CHECK(shown.texts().contains(QString::fromStdString(shown.diary.context().rules.nothingFound())));
    CHECK(shown.texts().contains(QStringLiteral("When to get help anyway")));
    shown.click("When to get help");
    CHECK(shown.host.guidePages == std::vector{QStringLiteral("when-to-get-help")});
}

TEST_CASE("an urgent finding is answered by who, what and when, and the answer can be changed and undone")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.click("I have talked about this…");
    shown.choose(QStringLiteral("Who did you talk to?: GP surgery"));
    shown.choose(QStringLiteral("What did they say?: A cause was found"));
    shown.page.findChild<cramp::ui::widgets::DateField*>()->setText(QStringLiteral("21 November"));
    shown.page.findChild<QLineEdit*>()->setText(QStringLiteral("a pulled muscle"));
    shown.click("Save my answer");
    auto answers = shown.diary.onDisk().answers;
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].rule == "U4");
    CHECK(answers[0].answer == AnswerKind::Seen);
    CHECK(answers[0].by == AnsweredBy::Gp);
    CHECK(answers[0].result == AnswerResult::Found);
    CHECK(answers[0].on == parseDate("2026-11-21"));
    CHECK(answers[0].words == "a pulled muscle");
    CHECK_FALSE(shown.has("I am getting help now"));
    shown.openReasons();
    CHECK(
        shown.texts().contains(QStringLiteral("You said: I have talked about this (GP surgery, 21 November "
                                              "2026): a cause was found. a pulled muscle")));
    shown.click("Change my answer…");
    shown.choose(QStringLiteral("Who did you talk to?: Hospital or A&E"));
    shown.click("Save my answer");
    answers = shown.diary.onDisk().answers;
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].by == AnsweredBy::Hospital);
    CHECK(answers[0].result == AnswerResult::Found);
    shown.host.trigger(ActionId::Undo);
    shown.host.trigger(ActionId::Undo);
    QApplication::processEvents();
    CHECK(shown.diary.onDisk().answers.empty());
    CHECK(shown.has("I am getting help now"));
}

TEST_CASE("an answer that is not saved changes nothing")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.click("I have talked about this…");
    shown.click("Cancel");
    CHECK(shown.diary.onDisk().answers.empty());
    CHECK(shown.has("I have talked about this…"));
}

TEST_CASE("A warning that time has ended stays until it is answered")
{
    Shown shown({sign(Symptom::FaceDroop, std::nullopt, "2026-10-20T09:00:00+00:00")});
    CHECK(shown.texts().contains(QStringLiteral("This warning needs your answer")));
    CHECK(shown.texts().contains(QStringLiteral("This warning was shown until 21 October 2026.")));
    CHECK(shown.texts().contains(QStringLiteral("This warning was shown until 3 November 2026.")));
    for (int warning = 0; warning < 2; ++warning) {
        shown.click("I have talked about this…");
        shown.click("Save my answer");
    }
    CHECK_FALSE(shown.texts().contains(QStringLiteral("This warning needs your answer")));
    CHECK(shown.diary.onDisk().answers.size() == 2);
}

TEST_CASE("a few questions are answered at once, as one change, and what is left open stays unknown")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    const Labels& labels = shown.diary.context().labels;
    shown.choose(QString::fromStdString(labels.questionFor(Symptom::ChestPain)) + QStringLiteral(": No"));
    shown.choose(QString::fromStdString(labels.questionFor(Symptom::Breathless)) + QStringLiteral(": Yes"));
    shown.click("Save my answers");
    const auto checkIns = shown.diary.onDisk().checkIns;
    REQUIRE(checkIns.size() == 2);
    const auto& made = checkIns[0].at == shown.diary.now() ? checkIns[0] : checkIns[1];
    REQUIRE(made.symptoms.size() == 2);
    for (const SymptomEntry& entry : made.symptoms)
        CHECK(entry.present == (entry.kind == Symptom::Breathless));
    CHECK(shown.diary.session().assessment().urgency == Urgency::Emergency);
    shown.host.trigger(ActionId::Undo);
    CHECK(shown.diary.onDisk().checkIns.size() == 1);
}

TEST_CASE("a diary that holds no sign is asked the few that matter most")
{
    Shown shown;
    const std::string question = shown.diary.context().labels.questionFor(Symptom::ChestPain);
    shown.choose(QString::fromStdString(question) + QStringLiteral(": No"));
    shown.click("Save my answers");
    CHECK(shown.diary.onDisk().checkIns.size() == 1);
}

TEST_CASE("saving without an answer says so and changes nothing")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.click("Save my answers");
    CHECK(shown.host.told == std::vector{QStringLiteral("You have not chosen an answer yet.")});
    CHECK(shown.diary.onDisk().checkIns.size() == 1);
}

TEST_CASE("the rules that found nothing are listed by name on demand, and those that hold are not among them")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    const auto& rules = shown.diary.context().rules;
    const QString quiet = QString::fromStdString(rules.find("E2")->title);
    CHECK_FALSE(shown.texts().contains(quiet));
    shown.open("Checks that found nothing");
    CHECK(shown.texts().contains(QStringLiteral("E2: ") + quiet));
    CHECK_FALSE(
        shown.texts().contains(QStringLiteral("U4: ") + QString::fromStdString(rules.find("U4")->title)));
}

TEST_CASE("the history tells when findings began and ended, and what was answered")
{
    Shown shown({sign(Symptom::Swelling, Side::Left, "2026-10-03T09:00:00+00:00")});
    shown.click("I am getting help now");
    shown.open("When warning signs started and ended");
    CHECK(
        shown.texts().contains(QStringLiteral("(U4): from 3 October 2026 to 10 October 2026. You said: I am "
                                              "getting help now (22 November 2026).")));
}

TEST_CASE("Switched off, the check says so and never that nothing was found")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    shown.diary.session().lookForSigns(false);
    CHECK(shown.diary.session().assessment().isOff);
    CHECK(shown.texts().contains(QStringLiteral("The check for warning signs is switched off.")));
    CHECK_FALSE(shown.texts().contains(QString::fromStdString(shown.diary.context().rules.nothingFound())));
    CHECK_FALSE(shown.texts().contains(heading(shown, Urgency::Urgent)));
    CHECK_FALSE(shown.hasLike("Checks that found"));
    shown.click("Settings for the check");
    CHECK(shown.host.pages == std::vector{PageId::Settings});
    shown.diary.session().lookForSigns(true);
    CHECK(shown.texts().contains(heading(shown, Urgency::Urgent)));
}

TEST_CASE("one press leads to the check-in and to the medicine behind a finding")
{
    const CheckIn pain = sign(Symptom::UnexplainedMusclePain, {});
    ContextItem statin;
    statin.id = Uuid::random();
    statin.code = ContextCode::Statin;
    statin.from = parseDate("2026-11-01");
    Shown shown({pain, statin});
    shown.openReasons();
    for (QAbstractButton* button : shown.page.findChildren<QAbstractButton*>())
        if (button->accessibleDescription() == QStringLiteral("Opens the entry")) button->click();
    CHECK(std::ranges::count(shown.host.checkIns, pain.id) > 0);
    CHECK(std::ranges::count(shown.host.contextItems, statin.id) > 0);
}

TEST_CASE("answers that are being chosen stay when something else changes")
{
    Shown shown({sign(Symptom::Swelling, Side::Left)});
    const QString name =
        QString::fromStdString(shown.diary.context().labels.questionFor(Symptom::ChestPain)) +
        QStringLiteral(": No");
    shown.choose(name);
    shown.host.apply({"earlier cramp", {addition(crampAt("2026-11-20T03:12:00+00:00"), shown.diary.now())}});
    bool isChosen = false;
    for (const QAbstractButton* button : shown.page.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&shown.page) && button->accessibleName() == name)
            isChosen = button->isChecked();
    CHECK(isChosen);
}

TEST_CASE("a finding that is not urgent can be put off for 4 weeks, shrinks to a line and is not hidden")
{
    Episode episode = crampAt("2026-11-20T03:12:00+00:00");
    episode.duration = DurationSeconds::from(700);
    Shown shown({episode});
    const std::string title = shown.diary.session().assessment().findings.at(0).title;
    CHECK_FALSE(shown.has("I am getting help now"));
    shown.click("Remind me in 4 weeks");
    REQUIRE(shown.diary.onDisk().answers.size() == 1);
    CHECK(shown.diary.onDisk().answers[0].answer == AnswerKind::Later);
    CHECK(shown.hasLike(title.c_str()));
    CHECK_FALSE(shown.has("Remind me in 4 weeks"));
    shown.host.trigger(ActionId::Undo);
    QApplication::processEvents();
    CHECK(shown.has("Remind me in 4 weeks"));
}

TEST_CASE("the answer to one warning leaves the others as they are")
{
    Shown shown({sign(Symptom::Swelling, Side::Left), sign(Symptom::Jaundice, {})});
    shown.click("I have talked about this…");
    shown.click("Save my answer");
    CHECK(shown.diary.onDisk().answers.size() == 1);
    CHECK(shown.has("I am getting help now"));
}

TEST_CASE("after an answer the keyboard is on what shows the answer, not on another warning", "[focus]")
{
    Shown shown({sign(Symptom::Swelling, Side::Left), sign(Symptom::Jaundice, {})});
    shown.page.activateWindow();
    QAbstractButton* asked = shown.buttonLike("I have talked about this");
    REQUIRE(asked != nullptr);
    asked->setFocus();
    shown.click("I have talked about this…");
    QAbstractButton* save = shown.buttonLike("Save my answer");
    REQUIRE(save != nullptr);
    save->setFocus();
    shown.click("Save my answer");
    const std::string title = shown.diary.session().assessment().findings.at(0).title;
    auto* focused = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->text().startsWith(QString::fromStdString(title)));
}

TEST_CASE("entries that are not listed are shown in the Diary, narrowed to them")
{
    std::vector<Record> cramps;
    for (int day = 1; day <= 14; ++day)
        cramps.emplace_back(
            crampAt("2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T03:12:00+00:00"));
    Shown shown(cramps);
    REQUIRE(shown.diary.session().assessment().findings.at(0).rule == "G1");
    shown.openReasons();
    shown.open("and ");
    REQUIRE(shown.host.filters.size() == 1);
    CHECK(shown.host.filters[0].from == parseDate("2026-11-01"));
    CHECK(shown.host.filters[0].to == parseDate("2026-11-14"));
}
