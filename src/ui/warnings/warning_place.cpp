// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_place.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/renewed_body.h"

#include <QAccessible>

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr triage::Days historyLength{180};
constexpr auto wordsFile = "en/check.json";

// The heading says it already; a full stop makes no other advice of it.
bool isSaid(const QString& advice, const QString& heading)
{
    QString plain = advice;
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain == heading;
}

std::vector<std::string> rulesOf(const std::vector<triage::FindingSpan>& spans)
{
    std::vector<std::string> rules;
    for (const triage::FindingSpan& span : spans)
        if (std::ranges::find(rules, span.rule) == rules.end()) rules.push_back(span.rule);
    return rules;
}

QString keyOf(const WarningCard::Shown& shown, const std::vector<triage::FindingSpan>& waiting,
              diary::Date today)
{
    QString key = shown.heading + shown.title + shown.sentences.join(QLatin1Char('\n')) +
                  QString::number(shown.isCard) + format::fullDate(today, QLocale::c());
    for (const triage::FindingSpan& span : waiting)
        key += format::toQt(span.rule);
    return key;
}

}  // namespace

std::vector<triage::FindingSpan> urgentHistory(const host::WindowContext& context)
{
    const diary::Moment& now = context.session.assessment().assessedAt;
    if (context.session.assessment().isOff) return {};
    const diary::Moment since{now.wall - historyLength, now.offset};
    return triage::findingHistory(context.session.recent(), context.rules, triage::Urgency::Urgent, since,
                                  now);
}

triage::CheckWords checkWords(const host::WindowContext& context)
{
    return triage::CheckWords::load(context.content.readOrFail(wordsFile), wordsFile);
}

QString offText(const triage::CheckWords& words)
{
    return format::toQt(triage::triageIsBuilt ? words.off() : words.notBuilt());
}

std::vector<diary::Answer> givenWith(const diary::Answer& answer, const diary::Diary& diary)
{
    std::vector<diary::Answer> given;
    std::ranges::copy_if(diary.answers, std::back_inserter(given), [&](const diary::Answer& other) {
        return other.at == answer.at && other.answer == answer.answer && !other.stamps.binned;
    });
    return given;
}

WarningPlace::WarningPlace(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
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
    const auto waiting = triage::waitingForAnswer(history);
    const auto holds =
        std::ranges::find_if(waiting, [](const triage::FindingSpan& span) { return !span.to; });
    const triage::Finding* open = holds == waiting.end() ? nullptr : findingOf(holds->rule);
    if (open != nullptr)
        show(openWarning(*open, waiting), waiting);
    else if (!waiting.empty())
        show(endedWarning(waiting.front(), waiting), waiting);
    else if (!findings.empty())
        show(restingFinding(findings.front(), history), waiting);
    else
        put(nullptr);
}

const triage::Finding* WarningPlace::findingOf(const std::string& rule) const
{
    const auto& findings = m_context.session.assessment().findings;
    const auto found = std::ranges::find(findings, rule, &triage::Finding::rule);
    return found == findings.end() ? nullptr : &*found;
}

QStringList WarningPlace::others() const
{
    const auto others = m_context.session.assessment().findings.size() - 1;
    if (others == 0) return {};
    return {tr("And %1 more on Check.").arg(others)};
}

WarningCard::Shown WarningPlace::openWarning(const triage::Finding& finding,
                                             const std::vector<triage::FindingSpan>& waiting) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{
        finding.urgency, format::toQt(level.heading), format::toQt(level.hiddenPrefix), {}, {}, true, true,
        std::nullopt};
    shown.sentences << format::toQt(finding.why);
    if (!isSaid(format::toQt(finding.advice), shown.heading)) shown.sentences << format::toQt(finding.advice);
    shown.sentences << others();
    if (waiting.size() > 1)
        shown.sentences << tr("An answer here counts for all %1 urgent warnings.").arg(waiting.size());
    return shown;
}

WarningCard::Shown WarningPlace::endedWarning(const triage::FindingSpan& span,
                                              const std::vector<triage::FindingSpan>& waiting) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(span.urgency);
    WarningCard::Shown shown{span.urgency,
                             tr("A warning waits for your answer"),
                             format::toQt(level.hiddenPrefix),
                             format::toQt(span.title),
                             {},
                             false,
                             true,
                             std::nullopt};
    shown.sentences << format::toQt(
        m_words.ended(format::toStd(format::fullDate(span.to->date(), m_context.locale))));
    if (waiting.size() > 1)
        shown.sentences << tr("An answer here counts for all %1 urgent warnings.").arg(waiting.size());
    return shown;
}

WarningCard::Shown WarningPlace::switchedOff() const
{
    return {triage::Urgency::SelfCare,
            tr("The check is off"),
            {},
            {},
            {offText(m_words)},
            false,
            false,
            std::nullopt};
}

WarningCard::Shown WarningPlace::restingFinding(const triage::Finding& finding,
                                                const std::vector<triage::FindingSpan>& history) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{
        finding.urgency, format::toQt(level.heading), format::toQt(level.hiddenPrefix), {}, {}, false, false,
        std::nullopt};
    shown.sentences << format::toQt(finding.why);
    if (!isSaid(format::toQt(finding.advice), shown.heading)) shown.sentences << format::toQt(finding.advice);
    for (const triage::FindingSpan& span : history)
        if (span.rule == finding.rule && !span.to && !span.answers.empty()) shown.given = span.answers.back();
    if (shown.given) {
        shown.canBeAnswered = true;
        shown.sentences << answerText(*shown.given, m_words, m_context.locale)
                        << format::toQt(m_words.answered());
    }
    shown.sentences << others();
    return shown;
}

void WarningPlace::show(const WarningCard::Shown& shown, const std::vector<triage::FindingSpan>& waiting)
{
    session::Session& session = m_context.session;
    const diary::Date today = session.now().date();
    const QString key = keyOf(shown, waiting, today);
    if (m_content != nullptr && key == m_key) return;
    m_key = key;
    auto* card = new WarningCard(shown, m_words, today);
    connect(card, &WarningCard::whyWanted, this, [this] { m_host.showPage(host::PageId::Check); });
    const auto rules = rulesOf(waiting);
    connect(card, &WarningCard::answered, this, [this, rules, shown](const diary::Answer& pattern) {
        const auto these = rules.empty() ? std::vector{shown.given->rule} : rules;
        m_host.apply(answersTo(these, pattern, m_context.session.now()));
    });
    connect(card, &WarningCard::replaced, this, [this, shown](const diary::Answer& pattern) {
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
    widgets::retire(m_content);
    m_content = content;
    if (content == nullptr) {
        m_key.clear();
        return;
    }
    layout()->addWidget(content);
    content->show();
}

}  // namespace cramp::ui::warnings
