// SPDX-License-Identifier: MIT
#include "ui/warnings/finding_card.h"

#include "ui/format/qt_convert.h"

namespace cramp
{

FindingCard::FindingCard(const Finding& finding, const std::optional<Answer>& answer, WindowContext& context,
                         WindowHost& host)
    : CareCardFrame(finding.urgency, toQt(context.rules.wordsOf(finding.urgency).hiddenPrefix),
                    toQt(context.rules.wordsOf(finding.urgency).heading)),
      m_context(context),
      m_host(host),
      m_words(checkWords(context))
{
    addText(toQt(finding.title), true);
    addText(toQt(finding.why));
    addText(toQt(finding.advice));
    addEvidence(finding);
    for (const std::string& question : finding.wouldSettle)
        addText(tr("Not recorded: %1").arg(toQt(question)));
    if (finding.urgency >= Urgency::Urgent) addAnswers(finding, answer);
    const QString reviewed = toQt(context.rules.find(finding.rule)->reviewStatus);
    addText(tr("Rule %1 (%2). Sources: %3").arg(toQt(finding.rule), reviewed, toQt(finding.source)));
}

void FindingCard::addEvidence(const Finding& finding)
{
    addText(tr("What made it say this"), true);
    for (const Evidence& evidence : finding.evidence) {
        const auto way = wayTo(evidence);
        if (!way) {
            addText(evidenceText(evidence));
            continue;
        }
        auto* link = new Button(asWritten(evidenceText(evidence)));
        link->setAccessibleDescription(tr("Shows the entry"));
        connect(link, &QPushButton::clicked, this, way);
        body()->addWidget(link, 0, Qt::AlignLeft);
    }
}

std::function<void()> FindingCard::wayTo(const Evidence& evidence) const
{
    const auto id = Uuid::parse(evidence.id);
    WindowHost& host = m_host;
    switch (evidence.kind) {
        case RecordKind::Episode:
            if (id) return [&host, id] { host.showEpisode(*id); };
            break;
        case RecordKind::ContextItem:
            if (id) return [&host, id] { host.showContextItem(*id); };
            break;
        case RecordKind::CheckIn:
            // What is only read has no form to open; the evidence says all that it holds.
            if (id && !m_context.isReview()) return [&host, id] { host.showCheckIn(*id); };
            break;
        case RecordKind::Person:
            if (!m_context.isReview()) return [&host] { host.showPage(PageId::AboutMe); };
            break;
        case RecordKind::Night:
        case RecordKind::StretchSession:
        case RecordKind::Answer:
        case RecordKind::Visit:
        case RecordKind::Exercise:
        case RecordKind::Plan:
        case RecordKind::Trial:
        case RecordKind::SleepSchedule: break;
    }
    return {};
}

QString FindingCard::evidenceText(const Evidence& evidence) const
{
    QString fact = toQt(m_context.labels.describeFact(evidence.fact));
    if (!evidence.name.empty()) fact = tr("%1 (%2)").arg(fact, toQt(evidence.name));
    return evidence.at ? tr("%1: %2").arg(whenText(evidence), fact) : fact;
}

// "20 November 2026 at 03:12", "about 1 May 2026", "night of 20 November 2026".
QString FindingCard::whenText(const Evidence& evidence) const
{
    const QLocale& locale = m_context.locale;
    const bool isAbout = evidence.precision == Precision::About;
    const QString day = fullDate(evidence.at->date(), locale);
    if (evidence.isDate) return isAbout ? tr("about %1").arg(day) : day;
    if (evidence.precision == Precision::Night)
        return tr("night of %1").arg(fullDate(nightOf(*evidence.at), locale));
    const QString time = timeText(*evidence.at, locale);
    return isAbout ? tr("%1 at about %2").arg(day, time) : tr("%1 at %2").arg(day, time);
}

void FindingCard::addAnswers(const Finding& finding, const std::optional<Answer>& answer)
{
    if (answer)
        addText(answerText(*answer, m_words, m_context.locale) + QLatin1Char(' ') + toQt(m_words.answered()));
    if (m_context.isReview()) return;
    auto* box = new AnswerBox(answer, m_words, m_context.session.now().date());
    connect(box, &AnswerBox::answered, this, [this, rule = finding.rule](const Answer& pattern) {
        m_host.apply(answersTo({rule}, pattern, m_context.session.now()));
    });
    connect(box, &AnswerBox::replaced, this, [this, answer](const Answer& pattern) {
        m_host.apply(answersReplaced({*answer}, pattern, m_context.session.now()));
    });
    body()->addWidget(box);
}

}  // namespace cramp
