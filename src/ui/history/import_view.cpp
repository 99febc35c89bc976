// SPDX-License-Identifier: MIT
#include "ui/history/import_view.h"

#include "ui/format/qt_convert.h"
#include "ui/history/import_words.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <QFileInfo>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace cramp::ui::history
{

namespace tables = exchange::tables;
namespace
{

constexpr std::size_t previewed = 5;
constexpr std::size_t mostProblems = 30;
constexpr std::array painTops = {3, 4, 5, 10, 100};

}  // namespace

ImportView::ImportView(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_frame(new widgets::PageFrame(tr("Import a spreadsheet"), this)),
      m_reading(new widgets::TextLabel),
      m_columns(new ImportColumns),
      m_questions(new widgets::Panel),
      m_ask(makeQuestions()),
      m_summary(new widgets::TextLabel({}, theme::TextSize::Large, true)),
      m_preview(new widgets::TextLabel),
      m_problems(new widgets::TextLabel),
      m_import(new widgets::Button(tr("Import"), widgets::Button::Role::Filled)),
      m_leave(new widgets::Button(tr("Back to the diary")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->column()->addWidget(m_reading);
    m_frame->column()->addWidget(m_columns);
    addQuestions();
    addResult();
    connect(m_columns, &ImportColumns::chosen, this, [this](std::size_t column, tables::ForeignUse use) {
        m_mapping.choose(column, use);
        if (use != tables::ForeignUse::Nothing) m_mapping.areRowsMeant = true;
        m_columns->follow(m_mapping);
        ask();
    });
}

ImportView::Questions ImportView::makeQuestions()
{
    Questions ask;
    ask.unit = new widgets::ChoiceRow(tr("What do the numbers for how long it lasted mean?"),
                                      {tr("Seconds"), tr("Minutes"), tr("“1:30” means minutes and seconds"),
                                       tr("“1:30” means hours and minutes"), tr("Hours")});
    ask.night = new widgets::ChoiceRow(
        tr("Some rows have a date but no time. Which night do they mean?"),
        {tr("The night that starts on that date"), tr("The night that ends on that date")});
    ask.pain = new widgets::ChoiceRow(tr("What is the highest number on the pain scale?"),
                                      {tr("3"), tr("4"), tr("5"), tr("10"), tr("100")});
    ask.counts = new widgets::ChoiceRow(
        tr("Some rows count more than one. Are these cramps?"),
        {tr("Yes, that many cramps, at times not known"), tr("No, every row is one cramp")});
    ask.rows = new widgets::ChoiceRow(tr("Nothing in this table says that its rows are cramps."),
                                      {tr("Every row is a cramp")});
    ask.earlier =
        new widgets::ChoiceRow(tr("This table was imported before and read differently. What should "
                                  "happen to those cramps and nights?"),
                               {tr("Replace them"), tr("Keep both")});
    return ask;
}

void ImportView::addQuestions()
{
    m_questions->content()->addWidget(
        new widgets::TextLabel(tr("Questions about your file"), theme::TextSize::Large, true));
    for (widgets::ChoiceRow* row : questionRows()) {
        m_questions->content()->addWidget(row);
        connect(row, &widgets::ChoiceRow::changed, this, &ImportView::answer);
    }
    m_frame->column()->addWidget(m_questions);
}

std::vector<widgets::ChoiceRow*> ImportView::questionRows() const
{
    return {m_ask.unit, m_ask.night, m_ask.pain, m_ask.counts, m_ask.rows, m_ask.earlier};
}

void ImportView::addResult()
{
    auto* panel = new widgets::Panel;
    for (widgets::TextLabel* label : {m_summary, m_preview, m_problems})
        panel->content()->addWidget(label);
    auto* row = new widgets::ButtonRow;
    row->addWidget(m_import);
    row->addWidget(m_leave);
    panel->content()->addLayout(row);
    m_frame->column()->addWidget(panel);
    connect(m_import, &QPushButton::clicked, this, &ImportView::import);
    connect(m_leave, &QPushButton::clicked, this, &ImportView::left);
    new QShortcut(Qt::Key_Escape, this, this, &ImportView::left, Qt::WidgetWithChildrenShortcut);
}

void ImportView::open(const QString& file)
{
    m_name = QFileInfo(file).fileName();
    m_table = tables::readForeignTable(platform::readWholeFile(format::toStd(file)), format::toStd(m_name));
    m_mapping = tables::guessMapping(m_table);
    m_ask.earlier->hide();
    tellReading();
    m_columns->show(m_table, m_mapping);
    ask();
}

void ImportView::tellReading()
{
    QStringList sentences{
        tr("%1 has %n row(s).", nullptr, static_cast<int>(m_table.rows.size())).arg(m_name)};
    sentences << tr("It was read as %1, with %2 between the cells.")
                     .arg(encodingText(m_table.encoding), separatorText(m_table.separator));
    if (!m_table.hasHeader) sentences << tr("The first line does not give the column names.");
    sentences << tr("Nothing is added to your diary until you select “Import”.");
    m_reading->setText(sentences.join(QLatin1Char(' ')));
}

tables::ForeignMapping ImportView::without(tables::ForeignQuestion question) const
{
    tables::ForeignMapping mapping = m_mapping;
    if (question == tables::ForeignQuestion::DurationUnit) mapping.durationUnit.reset();
    if (question == tables::ForeignQuestion::NightOfDate) mapping.nightOfDate.reset();
    if (question == tables::ForeignQuestion::PainTop) mapping.painTop.reset();
    if (question == tables::ForeignQuestion::Counts) mapping.areCountsMeant = false;
    if (question == tables::ForeignQuestion::RowsAreCramps) mapping.areRowsMeant = false;
    return mapping;
}

// A question that was answered stays, so that the answer can be changed.
bool ImportView::isAsked(tables::ForeignQuestion question) const
{
    const auto open = tables::openQuestions(m_table, without(question));
    return std::ranges::find(open, question) != open.end();
}

// The columns and the order of dates are made last, and stand before the other questions.
void ImportView::joinTabOrder()
{
    QList<QWidget*> controls = widgets::controlsIn(*m_columns);
    controls << widgets::controlsIn(*m_ask.order);
    for (const widgets::ChoiceRow* question : questionRows())
        controls << widgets::controlsIn(*question);
    controls << m_import << m_leave;
    for (qsizetype next = 1; next < controls.size(); ++next)
        setTabOrder(controls[next - 1], controls[next]);
}

void ImportView::ask()
{
    const auto orders = tables::dateOrdersOf(m_table, m_mapping);
    if (orders != m_orders || m_ask.order == nullptr) {
        m_orders = orders;
        m_mapping.dateOrder = orders.size() == 1 ? std::optional(orders.front()) : std::nullopt;
        if (m_ask.order != nullptr) m_ask.order->deleteLater();
        QStringList answers;
        for (const tables::DateOrder order : orders)
            answers << orderText(order);
        m_ask.order = new widgets::ChoiceRow(tr("What order are the dates in?"), answers);
        m_questions->content()->insertWidget(1, m_ask.order);
        connect(m_ask.order, &widgets::ChoiceRow::changed, this, &ImportView::answer);
        joinTabOrder();
    }
    m_ask.order->setVisible(orders.size() > 1);
    m_ask.unit->setVisible(isAsked(tables::ForeignQuestion::DurationUnit));
    m_ask.unit->setChosen(m_mapping.durationUnit ? static_cast<int>(*m_mapping.durationUnit) : -1);
    m_ask.night->setVisible(isAsked(tables::ForeignQuestion::NightOfDate));
    m_ask.pain->setVisible(isAsked(tables::ForeignQuestion::PainTop));
    m_ask.counts->setVisible(isAsked(tables::ForeignQuestion::Counts));
    m_ask.rows->setVisible(isAsked(tables::ForeignQuestion::RowsAreCramps));
    m_questions->setVisible(!m_ask.order->isHidden() ||
                            std::ranges::any_of(questionRows(), [](auto* row) { return !row->isHidden(); }));
    showResult();
}

void ImportView::answer()
{
    const int order = m_ask.order->chosen();
    if (m_orders.size() > 1)
        m_mapping.dateOrder =
            order < 0 ? std::nullopt : std::optional(m_orders.at(static_cast<std::size_t>(order)));
    const int unit = m_ask.unit->chosen();
    m_mapping.durationUnit = unit < 0 ? std::nullopt : std::optional(static_cast<tables::DurationUnit>(unit));
    const int night = m_ask.night->chosen();
    m_mapping.nightOfDate = night < 0 ? std::nullopt : std::optional(static_cast<tables::NightOfDate>(night));
    answerMeanings();
    ask();
}

void ImportView::answerMeanings()
{
    if (const int pain = m_ask.pain->chosen(); pain >= 0)
        m_mapping.painTop = painTops.at(static_cast<std::size_t>(pain));
    if (m_ask.rows->chosen() == 0) m_mapping.areRowsMeant = true;
    m_mapping.areCountsMeant = m_ask.counts->chosen() == 0;
    const auto counts = m_mapping.columnOf(tables::ForeignUse::Count);
    if (m_ask.counts->chosen() != 1 || !counts) return;
    m_mapping.choose(*counts, tables::ForeignUse::Nothing);
    m_columns->follow(m_mapping);
}

QString ImportView::openText(tables::ForeignQuestion question) const
{
    if (question == tables::ForeignQuestion::WhichColumnIsTheDate)
        return tr("First, choose the column with the date");
    if (question == tables::ForeignQuestion::PainInWords)
        return tr("How bad it was is written in words: choose “Note” or “Do not import” for that column");
    return tr("First, answer the questions above");
}

void ImportView::showResult()
{
    const auto open = tables::openQuestions(m_table, m_mapping);
    m_found = {};
    if (open.empty())
        m_found = tables::readForeignEpisodes(m_table, m_mapping, m_context.labels, m_context.zone,
                                              m_context.session.now());
    const int count = static_cast<int>(m_found.episodes.size());
    const int nights = static_cast<int>(m_found.nights.size());
    m_import->setEnabled(count + nights > 0);
    m_import->setText(count > 0 ? tr("Import %n cramp(s)", nullptr, count) : tr("Import"));
    QString summary = tr("%n cramp(s) can be imported", nullptr, count);
    if (nights > 0) summary += tr(", and %n cramp-free night(s)", nullptr, nights);
    m_summary->setText(open.empty() ? summary : openText(open.front()));
    QStringList lines;
    for (std::size_t index = 0; index < std::min(m_found.episodes.size(), previewed); ++index)
        lines << episodeText(m_found.episodes[index], m_context);
    if (m_found.episodes.size() > previewed) lines << tr("and so on");
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_preview->setVisible(!lines.isEmpty());
    showProblems();
}

void ImportView::showProblems()
{
    QStringList lines;
    const int left = static_cast<int>(m_found.leftOut());
    if (left > 0) lines << tr("%n row(s) could not be read and will be left out:", nullptr, left);
    const auto add = [&lines](const std::vector<tables::ForeignProblem>& problems) {
        for (std::size_t index = 0; index < std::min(problems.size(), mostProblems); ++index)
            lines << lineText(problems[index]);
        if (problems.size() > mostProblems) lines << tr("and %1 more").arg(problems.size() - mostProblems);
    };
    add(m_found.problems);
    if (!m_found.remarks.empty()) lines << tr("These words will go in the note instead:");
    add(m_found.remarks);
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
}

void ImportView::import()
{
    bool isWritten = false;
    const bool isDone = m_host.attempt([&] {
        const diary::Diary mine = m_context.session.store().read({std::nullopt, std::nullopt, true});
        const diary::Moment now = m_context.session.now();
        tables::TableImport found =
            tables::importOf(mine, m_found, {m_table, m_mapping, m_context.labels, m_context.zone, now});
        isWritten = apply(found);
    });
    if (isDone && isWritten) Q_EMIT left();
}

// False when an earlier reading of the table must be decided on first.
bool ImportView::apply(tables::TableImport& import)
{
    if (!import.earlier.isEmpty() && m_ask.earlier->chosen() < 0) {
        m_ask.earlier->show();
        m_questions->show();
        m_summary->setText(tr("First, answer the questions above"));
        return false;
    }
    if (m_ask.earlier->chosen() == 0) tables::replaceEarlier(import, m_context.session.now());
    const int inBin = static_cast<int>(import.inBin.size());
    if (inBin > 0)
        m_host.tell(tr("%n cramp(s) in this table are in the bin and stay there.", nullptr, inBin));
    if (import.change.edits.empty()) {
        if (inBin == 0)
            m_host.tell(
                tr("There is nothing new in %1. These cramps are already in your diary.").arg(m_name));
        return true;
    }
    import.change.name = format::toStd(
        tr("importing %1: %2 added")
            .arg(m_name, m_context.locale.toString(static_cast<qlonglong>(import.counts.added))));
    m_host.apply(import.change);
    return true;
}

}  // namespace cramp::ui::history
