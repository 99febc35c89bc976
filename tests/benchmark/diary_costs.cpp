// SPDX-License-Identifier: MIT
#include "benchmark/diary_costs.h"

#include "guide/guide.h"
#include "guide/stretch_set_reader.h"
#include "platform/bundled_content.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace cramp::benchmark
{

namespace
{

const guide::Guide& bundledGuide()
{
    static const guide::Guide guide = guide::loadGuide(guide::bundledGuideContent());
    return guide;
}

const guide::StretchSets& bundledStretchSets()
{
    static const guide::StretchSets sets = guide::loadStretchSets(guide::bundledGuideContent());
    return sets;
}

constexpr int steps = 200;

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

diary::Moment now()
{
    return diary::momentAt(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
                           platform::LocalZone::named("Europe/London"));
}

}  // namespace

// The program's window on the diary; each one that is opened takes the place of the one before.
class DiaryCosts::Shown
{
public:
    Shown(const std::filesystem::path& diary, const std::filesystem::path& settings)
        : m_settings(QString::fromStdString(settings.string())),
          m_rules(triage::loadRules(platform::bundledContent("en/rules.json").value(), "en/rules.json")),
          m_labels(guide::Labels::load(platform::bundledContent("en/labels.json").value(), "en/labels.json")),
          m_diary(diary)
    {
    }

    ui::window::MainWindow& open()
    {
        m_window.reset();
        m_context.reset();
        m_session = std::make_unique<session::Session>(
            store::DiaryStore::open(m_diary, store::DiaryStore::WhenMissing::Fail), m_rules, &now);
        m_context.reset(new ui::host::WindowContext{*m_session,
                                                    m_rules,
                                                    m_labels,
                                                    &bundledGuide,
                                                    &bundledStretchSets,
                                                    {},
                                                    {},
                                                    {},
                                                    m_settings,
                                                    platform::LocalZone::named("Europe/London"),
                                                    QLocale(QLocale::English, QLocale::UnitedKingdom),
                                                    false,
                                                    {}});
        m_window = std::make_unique<ui::window::MainWindow>(*m_context);
        m_window->resize(1366, 768);
        m_window->show();
        QApplication::processEvents();
        return *m_window;
    }
    ui::window::MainWindow& window() { return *m_window; }
    QTableView& table() { return *m_window->findChild<QTableView*>(); }

private:
    int m_count = 1;
    std::string m_name = "benchmark";
    char* m_arguments[2] = {m_name.data(), nullptr};
    QApplication m_application{(qputenv("QT_QPA_PLATFORM", "offscreen"), m_count), m_arguments};
    ui::host::MachineSettings m_settings;
    triage::RuleSet m_rules;
    guide::Labels m_labels;
    std::filesystem::path m_diary;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<ui::host::WindowContext> m_context;
    std::unique_ptr<ui::window::MainWindow> m_window;
};

DiaryCosts::DiaryCosts(const std::filesystem::path& diary, const std::filesystem::path& settings)
    : m_shown(std::make_unique<Shown>(diary, settings))
{
}

DiaryCosts::~DiaryCosts() = default;

double DiaryCosts::firstRows() const
{
    ui::window::MainWindow& window = m_shown->open();
    const double seconds = secondsOf([&window] {
        window.showPage(ui::host::PageId::Diary);
        window.grab();
    });
    if (m_shown->table().model()->rowCount() == 0) throw std::runtime_error("the diary shows no rows");
    return seconds;
}

double DiaryCosts::longestPause() const
{
    firstRows();
    const auto rows = [this] { return m_shown->table().model()->rowCount(); };
    const int first = rows();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    double longest = 0;
    while (rows() == first && std::chrono::steady_clock::now() < end)
        longest = std::max(longest, secondsOf([] { QApplication::processEvents(); }));
    return std::max(longest, secondsOf([this] { m_shown->window().grab(); }));
}

double DiaryCosts::scrolled() const
{
    QTableView& table = m_shown->table();
    QScrollBar& bar = *table.verticalScrollBar();
    double longest = 0;
    for (int step = 0; step < steps; ++step)
        longest = std::max(longest, secondsOf([&] {
                               bar.setValue(bar.maximum() * step / steps);
                               table.viewport()->repaint();
                           }));
    return longest;
}

double DiaryCosts::filtered() const
{
    ui::window::MainWindow& window = m_shown->open();
    window.showPage(ui::host::PageId::Diary);
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    window.trigger(ui::host::ActionId::Find);
    double longest = 0;
    for (auto* line : window.findChildren<QLineEdit*>())
        if (line->isVisibleTo(&window) && !line->isReadOnly())
            for (const QString& text : {QStringLiteral("c"), QStringLiteral("ca"), QStringLiteral("calf")})
                longest = std::max(longest, secondsOf([&] { line->setText(text); }));
    if (longest == 0) throw std::runtime_error("the diary has no filter");
    return longest;
}

}  // namespace cramp::benchmark
