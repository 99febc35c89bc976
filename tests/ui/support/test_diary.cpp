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
    const auto content = platform::bundledContent(path);
    if (!content) throw platform::Failure("no content " + std::string(path));
    return *content;
}

// A store with these records in it.
store::DiaryStore storeWith(const std::filesystem::path& file, const std::vector<diary::Record>& records)
{
    store::DiaryStore store = store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Make);
    diary::Change filling{"filling", {}};
    for (const diary::Record& record : records)
        filling.edits.push_back({std::nullopt, record});
    if (!records.empty()) store.apply(filling);
    return store;
}

}  // namespace

TestDiary::TestDiary(const std::vector<diary::Record>& records, std::string_view now, bool isExample)
    : m_now(moment(now)),
      m_rules(triage::loadRules(contentOf("en/rules.json"), "en/rules.json")),
      m_labels(guide::Labels::load(contentOf("en/labels.json"), "en/labels.json")),
      m_settings(std::make_unique<ui::host::MachineSettings>(
          ui::format::toQt((m_folder / "settings.ini").string()))),
      m_session(
          std::make_unique<session::Session>(storeWith(file(), records), m_rules, [this] { return m_now; })),
      m_context(new ui::host::WindowContext{
          .session = *m_session,
          .rules = m_rules,
          .labels = m_labels,
          .guide = [this]() -> const guide::Guide& { return guide(); },
          .stretchSets = [this]() -> const guide::StretchSets& { return guide().stretchSets(); },
          .reportWords = [this]() -> const report::summary::ReportWords& { return reportWords(); },
          .writePdf = [](const report::summary::GpSummary&) { return std::string("%PDF-"); },
          .bodyMap = [this]() -> const paper::charts::BodyMap& { return bodyMap(); },
          .settings = *m_settings,
          .zone = platform::LocalZone::named("Europe/London"),
          .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
          .isExample = isExample,
          .reviewOf = {}})
{
    m_settings->setThemeChoice(ui::host::MachineSettings::ThemeChoice::Light);
}

TestDiary::~TestDiary() = default;

const guide::Guide& TestDiary::guide()
{
    if (m_guide) return *m_guide;
    m_guide = guide::loadGuide(guide::bundledGuideContent());
    triage::addSafetyPages(*m_guide, guide::bundledGuideContent(), m_rules, m_labels);
    return *m_guide;
}

const report::summary::ReportWords& TestDiary::reportWords()
{
    if (!m_reportWords)
        m_reportWords = report::summary::ReportWords::load(contentOf("en/report.json"), "en/report.json");
    return *m_reportWords;
}

const paper::charts::BodyMap& TestDiary::bodyMap()
{
    if (!m_bodyMap) {
        QFile file(QStringLiteral(":/body_map.svg"));
        if (!file.open(QIODevice::ReadOnly)) throw platform::Failure("no drawing of the legs");
        m_bodyMap = paper::charts::BodyMap::parse(file.readAll());
    }
    return *m_bodyMap;
}

ui::host::WindowContext& TestDiary::context()
{
    return *m_context;
}

session::Session& TestDiary::session()
{
    return *m_session;
}

diary::Diary TestDiary::onDisk() const
{
    return store::DiaryStore::open(file(), store::DiaryStore::WhenMissing::Fail).read({});
}

}  // namespace cramp::test
