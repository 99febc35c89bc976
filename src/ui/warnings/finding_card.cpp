// SPDX-License-Identifier: MIT
#include "ui/warnings/finding_card.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::warnings
{

FindingCard::FindingCard(const triage::Finding& finding, const std::optional<diary::Answer>& answer,
                         host::WindowContext& context, host::WindowHost& host)
    : CareCardFrame(finding.urgency, format::toQt(context.rules.wordsOf(finding.urgency).hiddenPrefix),
                    format::toQt(context.rules.wordsOf(finding.urgency).heading)),
      m_context(context),
      m_host(host),
      m_words(checkWords(context))
{
    addText(format::toQt(finding.title), true);
    addText(format::toQt(finding.why));
    addText(format::toQt(finding.advice));
    addEvidence(finding);
    for (const std::string& question : finding.wouldSettle)
        addText(tr("Not recorded: %1").arg(format::toQt(question)));
    if (finding.urgency >= triage::Urgency::Urgent) addAnswers(finding, answer);
    const QString reviewed = format::toQt(context.rules.find(finding.rule)->reviewStatus);
    addText(tr("Rule %1 (%2). Sources: %3")
                .arg(format::toQt(finding.rule), reviewed, format::toQt(finding.source)));
}

void FindingCard::addEvidence(const triage::Finding& finding)
{
    addText(tr("What made it say this"), true);
    for (const triage::Evidence& evidence : finding.evidence) {
        const auto way = wayTo(evidence);
        if (!way) {
            addText(evidenceText(evidence));
            continue;
        }
        auto* link = new widgets::Button(widgets::asWritten(evidenceText(evidence)));
        link->setAccessibleDescription(tr("Shows the entry"));
        connect(link, &QPushButton::clicked, this, way);
        body()->addWidget(link, 0, Qt::AlignLeft);
    }
}

std::function<void()> FindingCard::wayTo(const triage::Evidence& evidence) const
{
    const auto id = diary::Uuid::parse(evidence.id);
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
    if (!evidence.name.empty()) fact = tr("%1 (%2)").arg(fact, format::toQt(evidence.name));
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
    auto* box = new AnswerBox(answer, m_words, m_context.session.now().date());
    connect(box, &AnswerBox::answered, this, [this, rule = finding.rule](const diary::Answer& pattern) {
        m_host.apply(answersTo({rule}, pattern, m_context.session.now()));
    });
    connect(box, &AnswerBox::replaced, this, [this, answer](const diary::Answer& pattern) {
        m_host.apply(answersReplaced({*answer}, pattern, m_context.session.now()));
    });
    body()->addWidget(box);
}

}  // namespace cramp::ui::warnings
