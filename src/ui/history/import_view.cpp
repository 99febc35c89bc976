// SPDX-License-Identifier: MIT
#include "ui/history/import_view.h"

#include "diary/merge.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <QFileInfo>
#include <QShortcut>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr double widest = 820;
constexpr std::size_t previewed = 5;
constexpr std::size_t mostProblems = 30;

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
        case TextEncoding::Utf8:
        case TextEncoding::Utf8WithMark: return ImportView::tr("UTF-8");
        case TextEncoding::Utf16Little:
        case TextEncoding::Utf16Big: return ImportView::tr("UTF-16");
        case TextEncoding::Latin1:
            return ImportView::tr("Latin-1 (a guess: look whether letters with accents are right)");
    }
    return {};
}

QString separatorText(char separator)
{
    if (separator == ';') return ImportView::tr("semicolons");
    if (separator == '\t') return ImportView::tr("tabs");
    if (separator == '|') return ImportView::tr("upright bars");
    return ImportView::tr("commas");
}

QString orderText(DateOrder order)
{
    switch (order) {
        case DateOrder::DayMonthYear: return ImportView::tr("Day, month, year");
        case DateOrder::MonthDayYear: return ImportView::tr("Month, day, year");
        case DateOrder::YearMonthDay: return ImportView::tr("Year, month, day");
    }
    return {};
}

QString lineText(const ForeignProblem& problem)
{
    const QString message = toQt(problem.message);
    if (problem.column.empty()) return ImportView::tr("Line %1: %2").arg(problem.line).arg(message);
    return ImportView::tr("Line %1, %2: %3").arg(problem.line).arg(toQt(problem.column), message);
}

// What an episode says, in a line.
QString episodeText(const Episode& episode, const WindowContext& context)
{
    QStringList parts{fullDate(episode.start.date(), context.locale)};
    parts << (episode.startPrecision == Precision::Night ? ImportView::tr("in the night")
                                                         : timeText(episode.start, context.locale));
    if (episode.duration) parts << durationText(episode.duration->value());
    for (const SiteEntry& site : episode.sites)
        parts << toQt(context.labels.describe(site));
    if (episode.pain) parts << ImportView::tr("pain %1").arg(episode.pain->value());
    if (episode.woke)
        parts << (*episode.woke ? ImportView::tr("woke me") : ImportView::tr("did not wake me"));
    if (!episode.note.empty()) parts << toQt(episode.note).simplified().left(60);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ImportView::ImportView(WindowContext& context, WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_frame(new PageFrame(tr("Import a table"), widest, this)),
      m_reading(new TextLabel),
      m_columns(new ImportColumns),
      m_questions(new Panel),
      m_unit(new ChoiceRow(tr("What do the numbers in the duration count?"),
                           {tr("Seconds"), tr("Minutes"), tr("“1:30” is minutes and seconds"),
                            tr("“1:30” is hours and minutes")})),
      m_night(new ChoiceRow(tr("Some rows have a date and no time. Which night is meant?"),
                            {tr("The night that begins on that date"), tr("The night that ends on it")})),
      m_summary(new TextLabel({}, TextSize::Large, true)),
      m_preview(new TextLabel),
      m_problems(new TextLabel),
      m_import(new Button(tr("Import"), Button::Role::Filled)),
      m_leave(new Button(tr("Back to the diary")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->column()->addWidget(m_reading);
    m_frame->column()->addWidget(m_columns);
    addQuestions();
    addResult();
    connect(m_columns, &ImportColumns::chosen, this, [this](std::size_t column, ForeignUse use) {
        m_mapping.choose(column, use);
        m_columns->follow(m_mapping);
        ask();
    });
}

void ImportView::addQuestions()
{
    m_questions->content()->addWidget(new TextLabel(tr("What only you can know"), TextSize::Large, true));
    m_questions->content()->addWidget(m_unit);
    m_questions->content()->addWidget(m_night);
    m_frame->column()->addWidget(m_questions);
    connect(m_unit, &ChoiceRow::changed, this, &ImportView::answer);
    connect(m_night, &ChoiceRow::changed, this, &ImportView::answer);
}

void ImportView::addResult()
{
    auto* panel = new Panel;
    for (TextLabel* label : {m_summary, m_preview, m_problems})
        panel->content()->addWidget(label);
    auto* row = new ButtonRow;
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
    m_table = readForeignTable(readWholeFile(toStd(file)), toStd(m_name));
    m_mapping = guessMapping(m_table);
    tellReading();
    m_columns->show(m_table, m_mapping);
    ask();
}

void ImportView::tellReading()
{
    QStringList sentences{
        tr("%1 has %n row(s).", nullptr, static_cast<int>(m_table.rows.size())).arg(m_name)};
    sentences << tr("It is read as %1, with %2 between the cells.")
                     .arg(encodingText(m_table.encoding), separatorText(m_table.separator));
    if (!m_table.hasHeader) sentences << tr("Its first line does not name the columns.");
    sentences << tr("Nothing is written until you press “Import”.");
    m_reading->setText(sentences.join(QLatin1Char(' ')));
}

ForeignMapping ImportView::without(ForeignQuestion question) const
{
    ForeignMapping mapping = m_mapping;
    if (question == ForeignQuestion::DurationUnit) mapping.durationUnit.reset();
    if (question == ForeignQuestion::NightOfDate) mapping.nightOfDate.reset();
    return mapping;
}

// A question that was answered stays, so that the answer can be changed.
bool ImportView::isAsked(ForeignQuestion question) const
{
    const auto open = openQuestions(m_table, without(question));
    return std::ranges::find(open, question) != open.end();
}

// The columns and the order of dates are made last, and stand before the other questions.
void ImportView::joinTabOrder()
{
    QList<QWidget*> controls = controlsIn(*m_columns);
    for (const ChoiceRow* question : {m_order, m_unit, m_night})
        controls << controlsIn(*question);
    controls << m_import << m_leave;
    for (qsizetype next = 1; next < controls.size(); ++next)
        setTabOrder(controls[next - 1], controls[next]);
}

void ImportView::ask()
{
    const auto orders = dateOrdersOf(m_table, m_mapping);
    if (orders != m_orders || m_order == nullptr) {
        m_orders = orders;
        m_mapping.dateOrder = orders.size() == 1 ? std::optional(orders.front()) : std::nullopt;
        if (m_order != nullptr) m_order->deleteLater();
        QStringList answers;
        for (const DateOrder order : orders)
            answers << orderText(order);
        m_order = new ChoiceRow(tr("In which order are the dates written?"), answers);
        m_questions->content()->insertWidget(1, m_order);
        connect(m_order, &ChoiceRow::changed, this, &ImportView::answer);
        joinTabOrder();
    }
    m_order->setVisible(orders.size() > 1);
    m_unit->setVisible(isAsked(ForeignQuestion::DurationUnit));
    m_unit->setChosen(m_mapping.durationUnit ? static_cast<int>(*m_mapping.durationUnit) : -1);
    m_night->setVisible(isAsked(ForeignQuestion::NightOfDate));
    m_questions->setVisible(!m_order->isHidden() || !m_unit->isHidden() || !m_night->isHidden());
    showResult();
}

void ImportView::answer()
{
    const int order = m_order->chosen();
    if (m_orders.size() > 1)
        m_mapping.dateOrder =
            order < 0 ? std::nullopt : std::optional(m_orders.at(static_cast<std::size_t>(order)));
    const int unit = m_unit->chosen();
    m_mapping.durationUnit = unit < 0 ? std::nullopt : std::optional(static_cast<DurationUnit>(unit));
    const int night = m_night->chosen();
    m_mapping.nightOfDate = night < 0 ? std::nullopt : std::optional(static_cast<NightOfDate>(night));
    ask();
}

void ImportView::showResult()
{
    const auto open = openQuestions(m_table, m_mapping);
    m_found = {};
    if (open.empty())
        m_found = readForeignEpisodes(m_table, m_mapping, m_context.labels, m_context.zone,
                                      m_context.session.now());
    const int count = static_cast<int>(m_found.episodes.size());
    m_import->setEnabled(count > 0);
    m_import->setText(count > 0 ? tr("Import %n cramp(s)", nullptr, count) : tr("Import"));
    if (open.empty())
        m_summary->setText(tr("%n cramp(s) can be imported", nullptr, count));
    else
        m_summary->setText(open.front() == ForeignQuestion::WhichColumnIsTheDate
                               ? tr("First say which column holds the date")
                               : tr("First answer the questions above"));
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
    const int left =
        static_cast<int>(m_table.rows.size() + m_table.longRows.size() - m_found.episodes.size());
    if (!m_found.problems.empty()) lines << tr("%n row(s) cannot be read and are left out:", nullptr, left);
    const auto add = [&lines](const std::vector<ForeignProblem>& problems) {
        for (std::size_t index = 0; index < std::min(problems.size(), mostProblems); ++index)
            lines << lineText(problems[index]);
        if (problems.size() > mostProblems) lines << tr("and %1 more").arg(problems.size() - mostProblems);
    };
    add(m_found.problems);
    if (!m_found.remarks.empty()) lines << tr("These words go into the note instead:");
    add(m_found.remarks);
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
}

void ImportView::import()
{
    Diary incoming;
    incoming.episodes = m_found.episodes;
    sortByTime(incoming);
    const bool isDone = m_host.attempt([&] {
        const Diary mine = m_context.session.store().read({std::nullopt, std::nullopt, true});
        Merge merged = merge(mine, incoming);
        if (merged.change.edits.empty()) {
            m_host.tell(tr("Nothing new in %1: these cramps are in the diary already.").arg(m_name));
            return;
        }
        merged.change.name =
            toStd(tr("import of %1: %2 added")
                      .arg(m_name, m_context.locale.toString(static_cast<qlonglong>(merged.counts.added))));
        m_host.apply(merged.change);
    });
    if (isDone) Q_EMIT left();
}

}  // namespace cramp
