// SPDX-License-Identifier: MIT
#include "ui/support/test_diary.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "triage/safety_pages.h"
#include "ui/format/qt_convert.h"

#include <QFile>

namespace cramp::test
{

namespace
{

std::string_view contentOf(std::string_view path)
{
    const auto content = bundledContent(path);
    if (!content) throw Failure("no content " + std::string(path));
    return *content;
}

// A store with these records in it.
DiaryStore storeWith(const std::filesystem::path& file, const std::vector<Record>& records)
{
    DiaryStore store = DiaryStore::open(file, DiaryStore::WhenMissing::Make);
    Change filling{"filling", {}};
    for (const Record& record : records)
        filling.edits.push_back({std::nullopt, record});
    if (!records.empty()) store.apply(filling);
    return store;
}

}  // namespace

Moment moment(std::string_view text)
{
    const auto parsed = parseMoment(text);
    if (!parsed) throw Failure("no moment: " + std::string(text));
    return *parsed;
}

TestDiary::TestDiary(const std::vector<Record>& records, std::string_view now, bool isExample)
    : m_now(moment(now)),
      m_rules(loadRules(contentOf("en/rules.json"), "en/rules.json")),
      m_labels(Labels::load(contentOf("en/labels.json"), "en/labels.json")),
      m_settings(std::make_unique<MachineSettings>(toQt((m_folder / "settings.ini").string()))),
      m_session(std::make_unique<Session>(storeWith(file(), records), m_rules, [this] { return m_now; })),
      m_context(new WindowContext{.session = *m_session,
                                  .rules = m_rules,
                                  .labels = m_labels,
                                  .guide = [this]() -> const Guide& { return guide(); },
                                  .reportWords = [this]() -> const ReportWords& { return reportWords(); },
                                  .writePdf = [](const GpSummary&) { return std::string("%PDF-"); },
                                  .bodyMap = [this]() -> const BodyMap& { return bodyMap(); },
                                  .settings = *m_settings,
                                  .zone = LocalZone::named("Europe/London"),
                                  .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
                                  .isExample = isExample,
                                  .reviewOf = {}})
{
    m_settings->setThemeChoice(MachineSettings::ThemeChoice::Light);
}

TestDiary::~TestDiary() = default;

const Guide& TestDiary::guide()
{
    if (m_guide) return *m_guide;
    m_guide = loadGuide(bundledGuideContent());
    addSafetyPages(*m_guide, bundledGuideContent(), m_rules, m_labels);
    return *m_guide;
}

const ReportWords& TestDiary::reportWords()
{
    if (!m_reportWords) m_reportWords = ReportWords::load(contentOf("en/report.json"), "en/report.json");
    return *m_reportWords;
}

const BodyMap& TestDiary::bodyMap()
{
    if (!m_bodyMap) {
        QFile file(QStringLiteral(":/body_map.svg"));
        if (!file.open(QIODevice::ReadOnly)) throw Failure("no drawing of the legs");
        m_bodyMap = BodyMap::parse(file.readAll());
    }
    return *m_bodyMap;
}

WindowContext& TestDiary::context()
{
    return *m_context;
}

Session& TestDiary::session()
{
    return *m_session;
}

Diary TestDiary::onDisk() const
{
    return DiaryStore::open(file(), DiaryStore::WhenMissing::Fail).read({});
}

}  // namespace cramp::test
