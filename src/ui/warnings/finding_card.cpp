// SPDX-License-Identifier: MIT
#include "ui/warnings/finding_card.h"

#include "session/evidence_filter.h"
#include "triage/sign_questions.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/fold_panel.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr std::size_t maxEntries = 3;

}  // namespace

FindingCard::FindingCard(const triage::Finding& finding, const std::optional<diary::Answer>& answer,
                         host::WindowContext& context, host::WindowHost& host)
    : CareCardFrame(finding.urgency, format::toQt(context.rules.wordsOf(finding.urgency).hiddenPrefix),
                    format::toQt(context.rules.wordsOf(finding.urgency).heading)),
      m_context(context),
      m_host(host),
      m_words(checkWords(context))
{
    addText(format::toQt(finding.title), true);
    for (const std::string& part : {finding.reopened, finding.found})
        if (!part.empty()) addText(format::toQt(part));
    addAdvice(finding);
    for (const triage::Quote& quote : finding.quotes)
        addText(tr("“%1” (%2)").arg(format::ownWords(quote.words), format::toQt(quote.who)));
    addAnswers(finding, answer);
    body()->addWidget(
        new widgets::FoldPanel(tr("Why you are seeing this"),
                               [this, finding](QVBoxLayout& column) { addReasons(column, finding); }));
}

void FindingCard::addAdvice(const triage::Finding& finding)
{
    constexpr double half = 0.5;
    auto* pair = new widgets::ColumnPair(half);
    for (QVBoxLayout* column : {pair->left(), pair->right()})
        column->setSpacing(theme::scaled(4));
    addText(tr("Why it matters"), true, pair->left());
    addText(format::toQt(finding.why), false, pair->left());
    addText(tr("What to do"), true, pair->right());
    addText(format::toQt(finding.advice), false, pair->right());
    for (QVBoxLayout* column : {pair->left(), pair->right()})
        column->addStretch(1);
    body()->addLayout(pair);
}

// The newest entries first.
void FindingCard::addReasons(QVBoxLayout& column, const triage::Finding& finding)
{
    const std::size_t shown = std::min(finding.evidence.size(), maxEntries);
    for (std::size_t i = 0; i < shown; ++i)
        addEntry(column, finding.evidence[finding.evidence.size() - 1 - i]);
    if (finding.evidence.size() > shown) {
        auto* more = new widgets::Button(format::toQt(m_words.more(finding.evidence.size() - shown)),
                                         widgets::Button::Role::Plain);
        more->setAccessibleDescription(tr("Shows the Diary"));
        connect(more, &QPushButton::clicked, this, [this, filter = session::filterOf(finding.evidence)] {
            // Check-ins stand on the page of theirs.
            filter ? m_host.showEpisodes(*filter) : m_host.showPage(host::PageId::CheckIn);
        });
        column.addWidget(more, 0, Qt::AlignLeft);
    }
    for (const triage::Finding& other : m_context.session.assessment().findings)
        if (other.under == finding.rule)
            column.addWidget(new widgets::TextLabel(format::toQt(m_words.covers(other.title))));
    const QString reviewed = format::toQt(m_context.rules.find(finding.rule)->reviewStatus);
    column.addWidget(
        new widgets::TextLabel(tr("Rule %1 (%2). Sources: %3")
                                   .arg(format::toQt(finding.rule), reviewed, format::toQt(finding.source)),
                               theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
}

void FindingCard::addEntry(QVBoxLayout& column, const triage::Evidence& evidence)
{
    const auto way = wayTo(evidence);
    if (!way) {
        column.addWidget(new widgets::TextLabel(evidenceText(evidence)));
        return;
    }
    auto* link = new widgets::Button(widgets::asWritten(evidenceText(evidence)));
    link->setAccessibleDescription(tr("Opens the entry"));
    connect(link, &QPushButton::clicked, this, way);
    column.addWidget(link, 0, Qt::AlignLeft);
}

std::function<void()> FindingCard::wayTo(const triage::Evidence& evidence) const
{
    const auto* key = std::get_if<diary::Uuid>(&evidence.key);
    const auto id = key == nullptr ? std::nullopt : std::optional(*key);
    host::WindowHost& host = m_host;
    switch (evidence.kind) {
        case diary::RecordKind::Episode:
            if (id) return [&host, id] { host.showEpisode(*id); };
            break;
        case diary::RecordKind::ContextItem:
            if (id) return [&host, id] { host.showContextItem(*id); };
            break;
        case diary::RecordKind::CheckIn:
            // What is only read has no form to open; the evidence says all that it holds.
            if (id && !m_context.isReview()) return [&host, id] { host.showCheckIn(*id); };
            break;
        case diary::RecordKind::Person:
            if (!m_context.isReview()) return [&host] { host.showPage(host::PageId::AboutMe); };
            break;
        case diary::RecordKind::Night:
        case diary::RecordKind::StretchSession:
        case diary::RecordKind::Answer:
        case diary::RecordKind::Visit:
        case diary::RecordKind::Exercise:
        case diary::RecordKind::Plan:
        case diary::RecordKind::Trial:
        case diary::RecordKind::SleepSchedule: break;
    }
    return {};
}

QString FindingCard::evidenceText(const triage::Evidence& evidence) const
{
    QString fact = format::toQt(m_context.labels.describeFact(evidence.fact));
    if (!evidence.name.empty()) fact = tr("%1 (%2)").arg(fact, format::ownWords(evidence.name));
    return evidence.at ? tr("%1: %2").arg(whenText(evidence), fact) : fact;
}

// "20 November 2026 at 03:12", "about 1 May 2026", "night of 20 November 2026".
QString FindingCard::whenText(const triage::Evidence& evidence) const
{
    const QLocale& locale = m_context.locale;
    const bool isAbout = evidence.precision == diary::Precision::About;
    const QString day = format::fullDate(evidence.at->date(), locale);
    if (evidence.isDate) return isAbout ? tr("about %1").arg(day) : day;
    if (evidence.precision == diary::Precision::Night)
        return tr("night of %1").arg(format::fullDate(diary::nightOf(*evidence.at), locale));
    const QString time = format::timeText(*evidence.at, locale);
    return isAbout ? tr("%1 at about %2").arg(day, time) : tr("%1 at %2").arg(day, time);
}

void FindingCard::addAnswers(const triage::Finding& finding, const std::optional<diary::Answer>& answer)
{
    if (answer)
        addText(answerText(*answer, m_words, m_context.locale) + QLatin1Char(' ') +
                format::toQt(m_words.answered()));
    if (m_context.isReview()) return;
    auto* box = new AnswerBox(finding.urgency, answer, m_words, m_context.session.now().date());
    connect(box, &AnswerBox::answered, this, [this, rule = finding.rule](const diary::Answer& pattern) {
        m_host.apply(answersTo({rule}, pattern, m_context.session.now()));
    });
    connect(box, &AnswerBox::replaced, this, [this, answer](const diary::Answer& pattern) {
        m_host.apply(answersReplaced({*answer}, pattern, m_context.session.now()));
    });
    body()->addWidget(box);
    if (!answer && finding.urgency < triage::Urgency::Urgent) offerUsual(*box, finding);
}

void FindingCard::offerUsual(AnswerBox& box, const triage::Finding& finding)
{
    const auto codes = triage::possiblyUsual(finding);
    if (codes.empty()) return;
    auto* usual = new widgets::Button(tr("Normal for me…"));
    box.addButton(usual);
    connect(usual, &QPushButton::clicked, this, [this, &box, codes] {
        auto* form = new UsualForm(codes, {}, m_words, m_context);
        body()->insertWidget(body()->indexOf(&box) + 1, form);
        form->show();
        box.hide();
        connect(form, &UsualForm::left, this, [&box, form] {
            widgets::retire(form);
            box.show();
            widgets::focusFirstControl(box);
        });
        connect(form, &UsualForm::saved, this, [this](const diary::ContextItem& item) {
            m_host.apply(usualAdded(item, m_context.session.now()));
        });
        form->takeFocus();
    });
}

}  // namespace cramp::ui::warnings
