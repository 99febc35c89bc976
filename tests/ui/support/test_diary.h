// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "report/summary/report_words.h"
#include "support/test_data.h"
#include "triage/rules.h"
#include "ui/host/window_host.h"

#include <optional>
#include <string_view>

namespace cramp::test
{

// A Moment from its written form; the test fails when it is none.
diary::Moment moment(std::string_view text);

// A diary in a folder of its own, with all that a page asks for: rules, labels, guide, settings, and a clock
// that stands still until the test moves it. Locale en_GB, zone Europe/London.
class TestDiary
{
public:
    static constexpr std::string_view usualNow = "2026-11-22T08:00:00+00:00";

    // The records are there before the session opens, so that there is nothing to undo.
    explicit TestDiary(const std::vector<diary::Record>& records = {}, std::string_view now = usualNow,
                       bool isExample = false);
    ~TestDiary();
    TestDiary(const TestDiary&) = delete;
    TestDiary& operator=(const TestDiary&) = delete;

    ui::host::WindowContext& context();
    session::Session& session();
    const diary::Moment& now() const { return m_now; }
    void setNow(std::string_view now) { m_now = moment(now); }
    void advance(std::chrono::seconds by) { m_now.wall += by; }
    std::filesystem::path file() const { return m_folder / "diary.sqlite"; }
    // What is on the disk at this moment, read through a connection of its own.
    diary::Diary onDisk() const;

private:
    const guide::Guide& guide();
    const report::summary::ReportWords& reportWords();
    const paper::charts::BodyMap& bodyMap();

    TemporaryFolder m_folder;
    diary::Moment m_now;
    triage::RuleSet m_rules;
    guide::Labels m_labels;
    std::optional<guide::Guide> m_guide;
    std::optional<report::summary::ReportWords> m_reportWords;
    std::optional<paper::charts::BodyMap> m_bodyMap;
    std::unique_ptr<ui::host::MachineSettings> m_settings;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<ui::host::WindowContext> m_context;
};

}  // namespace cramp::test
