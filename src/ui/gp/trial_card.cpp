// SPDX-License-Identifier: MIT
#include "ui/gp/trial_card.h"

#include "report/summary/trial_plan.h"
#include "report/summary/trial_result.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/trial_picture.h"
#include "ui/pictures/picture_view.h"
#include "ui/widgets/access.h"

namespace cramp::ui::gp
{

namespace
{

constexpr std::size_t fewBlocks = 2;

QString sayWith(bool with)
{
    return with ? TrialCard::tr("with it") : TrialCard::tr("without it");
}

}  // namespace

TrialCard::TrialCard(diary::Trial trial, host::WindowContext& context, host::WindowHost& host,
                     QWidget* parent)
    : QWidget(parent),
      m_trial(std::move(trial)),
      m_context(context),
      m_host(host),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(6));
    m_column->addWidget(new widgets::TextLabel(format::ownWords(m_trial.name), theme::TextSize::Body, true));
    addText(format::toQt(report::summary::sayDesign(m_trial, context.reportWords())), false, true);
    addPlace();
    addResult();
    addFoot();
}

void TrialCard::addText(const QString& text, bool bold, bool soft)
{
    if (text.isEmpty()) return;
    const auto voice = soft ? widgets::TextLabel::Voice::Soft : widgets::TextLabel::Voice::Text;
    m_column->addWidget(new widgets::TextLabel(text, theme::TextSize::Body, bold, voice));
}

QString TrialCard::sayBlock(const diary::TrialBlock& block) const
{
    const QString span = format::toQt(m_context.reportWords().dateSpan(block.from, block.to));
    return (block.with ? tr("With it: %1") : tr("Without it: %1")).arg(span);
}

// Which block it is today, and what comes after it.
void TrialCard::addPlace()
{
    const diary::Moment now = m_context.session.now();
    const auto block = report::summary::blockAt(m_trial, now);
    const auto next = report::summary::blockAfter(m_trial, now);
    if (block)
        addText(tr("This block: %1, until %2.")
                    .arg(sayWith(block->with), format::fullDate(block->to, m_context.locale)),
                true);
    if (next)
        addText(tr("Next block: %1, from %2.")
                    .arg(sayWith(next->with), format::fullDate(next->from, m_context.locale)));
}

void TrialCard::addResult()
{
    const session::Session& session = m_context.session;
    const report::summary::ReportWords& words = m_context.reportWords();
    const auto result = report::summary::trialResult(session.all(), m_trial, session.now());
    const report::summary::TrialText text = report::summary::sayTrial(result, words);
    addText(format::toQt(text.change), true);
    if (auto picture = trialPicture(result, words)) {
        const QStringList legend = picture->legend(theme::scaled(480), {});
        m_column->addWidget(new pictures::PictureView(
            std::move(picture), format::toQt(m_trial.name + ": " + words.of("trial.picture"))));
        for (const QString& line : legend)
            m_column->addWidget(new widgets::TextLabel(line, theme::TextSize::Caption, false,
                                                       widgets::TextLabel::Voice::Soft));
    }
    if (result.with.nights.total + result.without.nights.total == 0) return;
    for (const std::string& line : {text.counts, text.nights, text.weeks, text.interval, text.caution})
        addText(format::toQt(line));
}

// The blocks in words: of a long plan when asked for.
void TrialCard::addFoot()
{
    QStringList lines;
    for (const diary::TrialBlock& block : m_trial.blocks)
        lines << sayBlock(block);
    auto* blocks = new widgets::TextLabel(lines.join(QLatin1Char('\n')), theme::TextSize::Body, false,
                                          widgets::TextLabel::Voice::Soft);
    auto* row = new widgets::ButtonRow;
    if (m_trial.blocks.size() > fewBlocks) {
        auto* show = theme::named(new widgets::Button(tr("Show all blocks")),
                                  tr("Show all blocks of %1").arg(format::toQt(m_trial.name)));
        show->setCheckable(true);
        widgets::setAccess(*show, widgets::Access::Fold);
        row->addWidget(show);
        blocks->hide();
        connect(show, &QPushButton::toggled, blocks, &QWidget::setVisible);
    }
    if (!m_context.isReview()) addChanges(*row);
    m_column->addWidget(blocks);
    m_column->addLayout(row);
}

void TrialCard::addChanges(widgets::ButtonRow& row)
{
    const QString name = format::toQt(m_trial.name);
    if (report::summary::endedAt(m_trial, m_context.session.now())) {
        auto* end = theme::named(new widgets::Button(tr("End now"), widgets::Button::Role::Plain),
                                 tr("End %1 now").arg(name));
        row.addWidget(end);
        connect(end, &QPushButton::clicked, this, &TrialCard::end);
    }
    auto* remove = theme::named(new widgets::Button(tr("Delete"), widgets::Button::Role::Plain),
                                tr("Delete the change %1").arg(name));
    row.addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_host.apply({format::toStd(tr("deleting a change to compare")),
                      {diary::binning(m_trial, m_context.session.now())}});
    });
}

void TrialCard::end()
{
    const diary::Moment now = m_context.session.now();
    if (const auto ended = report::summary::endedAt(m_trial, now))
        m_host.apply(
            {format::toStd(tr("ending a change to compare")), {diary::replacement(m_trial, *ended, now)}});
}

}  // namespace cramp::ui::gp
