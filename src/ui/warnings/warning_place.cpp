// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_place.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/renewed_body.h"

#include <QAccessible>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr Days historyLength{180};
constexpr auto wordsFile = "en/check.json";

// The heading says it already; a full stop makes no other advice of it.
bool isSaid(const QString& advice, const QString& heading)
{
    QString plain = advice;
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain == heading;
}

std::vector<std::string> rulesOf(const std::vector<FindingSpan>& spans)
{
    std::vector<std::string> rules;
    for (const FindingSpan& span : spans)
        if (std::ranges::find(rules, span.rule) == rules.end()) rules.push_back(span.rule);
    return rules;
}

QString keyOf(const WarningCard::Shown& shown, const std::vector<FindingSpan>& waiting, Date today)
{
    QString key = shown.heading + shown.title + shown.sentences.join(QLatin1Char('\n')) +
                  QString::number(shown.isCard) + fullDate(today, QLocale::c());
    for (const FindingSpan& span : waiting)
        key += toQt(span.rule);
    return key;
}

}  // namespace

std::vector<FindingSpan> urgentHistory(const WindowContext& context)
{
    const Moment& now = context.session.assessment().assessedAt;
    if (context.session.assessment().isOff) return {};
    const Moment since{now.wall - historyLength, now.offset};
    return findingHistory(context.session.recent(), context.rules, Urgency::Urgent, since, now);
}

CheckWords checkWords(const WindowContext& context)
{
    return CheckWords::load(context.content.readOrFail(wordsFile), wordsFile);
}

QString offText(const CheckWords& words)
{
    return toQt(triageIsBuilt ? words.off() : words.notBuilt());
}

std::vector<Answer> givenWith(const Answer& answer, const Diary& diary)
{
    std::vector<Answer> given;
    std::ranges::copy_if(diary.answers, std::back_inserter(given), [&](const Answer& other) {
        return other.at == answer.at && other.answer == answer.answer && !other.stamps.binned;
    });
    return given;
}

WarningPlace::WarningPlace(WindowContext& context, WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_words(checkWords(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void WarningPlace::refresh()
{
    const auto& findings = m_context.session.assessment().findings;
    if (m_context.session.assessment().isOff) return show(switchedOff(), {});
    const auto history = urgentHistory(m_context);
    const auto waiting = waitingForAnswer(history);
    const auto holds = std::ranges::find_if(waiting, [](const FindingSpan& span) { return !span.to; });
    const Finding* open = holds == waiting.end() ? nullptr : findingOf(holds->rule);
    if (open != nullptr)
        show(openWarning(*open, waiting), waiting);
    else if (!waiting.empty())
        show(endedWarning(waiting.front(), waiting), waiting);
    else if (!findings.empty())
        show(restingFinding(findings.front(), history), waiting);
    else
        put(nullptr);
}

const Finding* WarningPlace::findingOf(const std::string& rule) const
{
    const auto& findings = m_context.session.assessment().findings;
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    return found == findings.end() ? nullptr : &*found;
}

QStringList WarningPlace::others() const
{
    const auto others = m_context.session.assessment().findings.size() - 1;
    if (others == 0) return {};
    return {tr("And %1 more on Check.").arg(others)};
}

WarningCard::Shown WarningPlace::openWarning(const Finding& finding,
                                             const std::vector<FindingSpan>& waiting) const
{
    const LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{
        finding.urgency, toQt(level.heading), toQt(level.hiddenPrefix), {}, {}, true, true, std::nullopt};
    shown.sentences << toQt(finding.why);
    if (!isSaid(toQt(finding.advice), shown.heading)) shown.sentences << toQt(finding.advice);
    shown.sentences << others();
    if (waiting.size() > 1)
        shown.sentences << tr("An answer here counts for all %1 urgent warnings.").arg(waiting.size());
    return shown;
}

WarningCard::Shown WarningPlace::endedWarning(const FindingSpan& span,
                                              const std::vector<FindingSpan>& waiting) const
{
    const LevelWords& level = m_context.rules.wordsOf(span.urgency);
    WarningCard::Shown shown{span.urgency,
                             tr("A warning waits for your answer"),
                             toQt(level.hiddenPrefix),
                             toQt(span.title),
                             {},
                             false,
                             true,
                             std::nullopt};
    shown.sentences << toQt(m_words.ended(toStd(fullDate(span.to->date(), m_context.locale))));
    if (waiting.size() > 1)
        shown.sentences << tr("An answer here counts for all %1 urgent warnings.").arg(waiting.size());
    return shown;
}

WarningCard::Shown WarningPlace::switchedOff() const
{
    return {Urgency::SelfCare, tr("The check is off"), {}, {}, {offText(m_words)}, false, false,
            std::nullopt};
}

WarningCard::Shown WarningPlace::restingFinding(const Finding& finding,
                                                const std::vector<FindingSpan>& history) const
{
    const LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{finding.urgency, toQt(level.heading), toQt(level.hiddenPrefix), {}, {}, false,
                             false,           std::nullopt};
    shown.sentences << toQt(finding.why);
    if (!isSaid(toQt(finding.advice), shown.heading)) shown.sentences << toQt(finding.advice);
    for (const FindingSpan& span : history)
        if (span.rule == finding.rule && !span.to && !span.answers.empty()) shown.given = span.answers.back();
    if (shown.given) {
        shown.canBeAnswered = true;
        shown.sentences << answerText(*shown.given, m_words, m_context.locale) << toQt(m_words.answered());
    }
    shown.sentences << others();
    return shown;
}

void WarningPlace::show(const WarningCard::Shown& shown, const std::vector<FindingSpan>& waiting)
{
    Session& session = m_context.session;
    const Date today = session.now().date();
    const QString key = keyOf(shown, waiting, today);
    if (m_content != nullptr && key == m_key) return;
    m_key = key;
    auto* card = new WarningCard(shown, m_words, today);
    connect(card, &WarningCard::whyWanted, this, [this] { m_host.showPage(PageId::Check); });
    const auto rules = rulesOf(waiting);
    connect(card, &WarningCard::answered, this, [this, rules, shown](const Answer& pattern) {
        const auto these = rules.empty() ? std::vector{shown.given->rule} : rules;
        m_host.apply(answersTo(these, pattern, m_context.session.now()));
    });
    connect(card, &WarningCard::replaced, this, [this, shown](const Answer& pattern) {
        const auto given = givenWith(*shown.given, m_context.session.recent());
        m_host.apply(answersReplaced(given, pattern, m_context.session.now()));
    });
    put(card);
    if (!shown.isCard) return;
    // Read out at once by those who hear the window.
    card->setAccessibleName(shown.prefix + QLatin1Char(' ') + shown.heading);
    QAccessibleEvent alert(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WarningPlace::put(QWidget* content)
{
    retire(m_content);
    m_content = content;
    if (content == nullptr) {
        m_key.clear();
        return;
    }
    layout()->addWidget(content);
    content->show();
}

}  // namespace cramp
