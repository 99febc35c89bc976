// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/support/approved_picture.h"
#include "ui/support/example_records.h"
#include "ui/support/test_window.h"

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

enum class State { Empty, Example, Emergency };

struct WindowPicture {
    const char* name;
    State state;
    PageId page;
    Theme theme = Theme::Light;
    double textScale = 1.0;
    QSize size = {1024, 768};
};

const std::vector<WindowPicture>& pictures()
{
    static const std::vector<WindowPicture> all = {
        {"today-light", State::Example, PageId::Today},
        {"today-dark", State::Example, PageId::Today, Theme::Dark},
        {"today-night", State::Example, PageId::Today, Theme::Night},
        {"today-contrast", State::Example, PageId::Today, Theme::HighContrast},
        {"today-empty", State::Empty, PageId::Today},
        {"today-large-text", State::Example, PageId::Today, Theme::Light, 2.0},
        {"today-small-window", State::Example, PageId::Today, Theme::Light, 1.0, {800, 600}},
        {"diary-light", State::Example, PageId::Diary},
        {"diary-dark", State::Example, PageId::Diary, Theme::Dark},
        {"diary-night", State::Example, PageId::Diary, Theme::Night},
        {"diary-empty", State::Empty, PageId::Diary},
        {"guide-light", State::Example, PageId::Guide},
        {"guide-dark", State::Example, PageId::Guide, Theme::Dark},
        {"guide-wide", State::Example, PageId::Guide, Theme::Light, 1.0, {1440, 900}},
        {"stretches-light", State::Example, PageId::Stretches},
        {"stretches-dark", State::Example, PageId::Stretches, Theme::Dark},
        {"stretches-night", State::Example, PageId::Stretches, Theme::Night},
        {"stretches-large-text", State::Example, PageId::Stretches, Theme::Light, 2.0},
        {"check-light", State::Example, PageId::Check},
        {"check-contrast", State::Example, PageId::Check, Theme::HighContrast},
        {"check-empty", State::Empty, PageId::Check},
        {"trends-light", State::Example, PageId::Trends},
        {"trends-night", State::Example, PageId::Trends, Theme::Night},
        {"trends-empty", State::Empty, PageId::Trends},
        {"today-emergency", State::Emergency, PageId::Today},
        {"today-emergency-night", State::Emergency, PageId::Today, Theme::Night},
        {"check-emergency-dark", State::Emergency, PageId::Check, Theme::Dark},
        {"diary-emergency", State::Emergency, PageId::Diary},
        {"about-me-light", State::Example, PageId::AboutMe},
        {"about-me-large-text", State::Example, PageId::AboutMe, Theme::Light, 2.0},
        {"check-in-light", State::Example, PageId::CheckIn},
        {"check-in-night", State::Example, PageId::CheckIn, Theme::Night},
        {"report-light", State::Example, PageId::Report},
        {"report-dark", State::Example, PageId::Report, Theme::Dark},
        {"diary-large-text", State::Example, PageId::Diary, Theme::Light, 2.0},
        {"settings-light", State::Example, PageId::Settings},
        {"settings-dark", State::Example, PageId::Settings, Theme::Dark},
        {"settings-night", State::Example, PageId::Settings, Theme::Night},
        {"settings-large-text", State::Example, PageId::Settings, Theme::Light, 2.0},
        {"report-large-text", State::Example, PageId::Report, Theme::Light, 2.0},
    };
    return all;
}

std::vector<Record> recordsOf(State state)
{
    switch (state) {
        case State::Empty: return {};
        case State::Example: return exampleRecords();
        case State::Emergency: break;
    }
    CheckIn checkIn;
    checkIn.id = Uuid::parse("6d1c0f0a-5d2b-4f5e-9a51-0d8d0c9f4a10").value();
    checkIn.at = moment("2026-11-22T07:00:00+00:00");
    checkIn.symptoms = {{Symptom::Swelling, Side::Left, true, {}}, {Symptom::Breathless, {}, true, {}}};
    return {checkIn};
}

QImage paint(const WindowPicture& picture)
{
    TestWindow shown(recordsOf(picture.state));
    shown.show(picture.theme, picture.textScale, picture.size);
    shown.window().showPage(picture.page);
    TestWindow::settle();
    return shown.grab();
}

}  // namespace

TEST_CASE("The window looks as approved")
{
    if (!isPinnedQt()) {
        WARN("Skipped: pictures are compared with the Qt they were approved with only");
        return;
    }
    for (const WindowPicture& picture : pictures()) {
        INFO(picture.name << ": see pictures/ in the build folder; accept with scripts/approve");
        CHECK(comparePicture(picture.name, paint(picture)) == PictureVerdict::Same);
    }
}
