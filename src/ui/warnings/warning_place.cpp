// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_place.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/renewed_body.h"

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

QString keyOf(const WarningCard::Shown& shown, const std::string& rule, diary::Date today)
{
    return shown.heading + shown.title + shown.sentences.join(QLatin1Char('\n')) +
           QString::number(shown.isCard) + format::fullDate(today, QLocale::c()) + format::toQt(rule);
}

// The newest answer that the person gave while the finding holds, getting help included.
std::optional<diary::Answer> newestAnswer(const triage::Finding& finding,
                                          const std::vector<triage::FindingSpan>& history)
{
    for (const triage::FindingSpan& span : history)
        if (span.rule == finding.rule && !span.to && !span.answers.empty()) return span.answers.back();
    return std::nullopt;
}

// The person has talked about it, or is getting help and has recorded nothing for it since.
bool isQuiet(const triage::Finding& finding, const std::optional<diary::Answer>& newest)
{
    if (!finding.isOpen()) return true;
    if (!newest || newest->answer != diary::AnswerKind::GettingHelp) return false;
    return std::ranges::all_of(finding.evidence, [&](const triage::Evidence& evidence) {
        return !evidence.at || evidence.isDate || evidence.at->instant() <= newest->at.instant();
    });
}

}  // namespace

std::vector<triage::FindingSpan> urgentHistory(const host::WindowContext& context)
{
    const diary::Moment& now = context.session.assessment().assessedAt;
    if (context.session.assessment().isOff) return {};
    const diary::Moment since{now.wall - historyLength, now.offset};
    return triage::findingHistory(context.session.judged(context.session.recent()), context.rules,
                                  triage::Urgency::Urgent, since, now);
}

triage::CheckWords checkWords(const host::WindowContext& context)
{
    return triage::CheckWords::load(context.content.readOrFail(wordsFile), wordsFile);
}

QString offText(const triage::CheckWords& words)
{
    return format::toQt(words.off());
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
    if (m_context.session.assessment().isOff) return show(switchedOff(), {});
    const auto history = urgentHistory(m_context);
    const auto listed = listedFindings();
    for (const triage::Finding* finding : listed)
        if (finding->urgency >= triage::Urgency::Urgent &&
            !isQuiet(*finding, newestAnswer(*finding, history)))
            return show(openWarning(*finding), finding->rule);
    for (const triage::FindingSpan& span : triage::waitingForAnswer(history))
        if (span.to) return show(endedWarning(span), span.rule);
    if (listed.empty()) return put(nullptr);
    show(restingFinding(*listed.front(), newestAnswer(*listed.front(), history)), listed.front()->rule);
}

// Those that stand for themselves, the most urgent first.
std::vector<const triage::Finding*> WarningPlace::listedFindings() const
{
    std::vector<const triage::Finding*> listed;
    for (const triage::Finding& finding : m_context.session.assessment().findings)
        if (finding.under.empty()) listed.push_back(&finding);
    return listed;
}

QStringList WarningPlace::others() const
{
    const auto others = listedFindings().size() - 1;
    if (others == 0) return {};
    return {tr("Plus %1 more on the Warning signs page.").arg(others)};
}

// What was found, why it matters and what to do.
void WarningPlace::addSentences(WarningCard::Shown& shown, const triage::Finding& finding) const
{
    for (const std::string& part : {finding.reopened, finding.found, finding.why})
        if (!part.empty()) shown.sentences << format::toQt(part);
    if (!isSaid(format::toQt(finding.advice), shown.heading)) shown.sentences << format::toQt(finding.advice);
}

WarningCard::Shown WarningPlace::openWarning(const triage::Finding& finding) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{
        finding.urgency, format::toQt(level.heading), format::toQt(level.hiddenPrefix), {}, {}, true, true,
        std::nullopt};
    addSentences(shown, finding);
    shown.sentences << others();
    return shown;
}

WarningCard::Shown WarningPlace::endedWarning(const triage::FindingSpan& span) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(span.urgency);
    WarningCard::Shown shown{span.urgency,
                             tr("A warning needs your answer"),
                             format::toQt(level.hiddenPrefix),
                             format::toQt(span.title),
                             {},
                             false,
                             true,
                             std::nullopt};
    shown.sentences << format::toQt(
        m_words.ended(format::toStd(format::fullDate(span.to->date(), m_context.locale))));
    return shown;
}

WarningCard::Shown WarningPlace::switchedOff() const
{
    return {triage::Urgency::SelfCare,
            tr("The check is switched off"),
            {},
            {},
            {offText(m_words)},
            false,
            false,
            std::nullopt};
}

WarningCard::Shown WarningPlace::restingFinding(const triage::Finding& finding,
                                                const std::optional<diary::Answer>& answer) const
{
    const triage::LevelWords& level = m_context.rules.wordsOf(finding.urgency);
    WarningCard::Shown shown{
        finding.urgency, format::toQt(level.heading), format::toQt(level.hiddenPrefix), {}, {}, false, true,
        answer};
    if (finding.answer && !finding.isOpen()) shown.given = finding.answer->answer;
    addSentences(shown, finding);
    if (shown.given)
        shown.sentences << answerText(*shown.given, m_words, m_context.locale)
                        << format::toQt(m_words.answered());
    shown.sentences << others();
    return shown;
}

void WarningPlace::show(const WarningCard::Shown& shown, const std::string& rule)
{
    const diary::Date today = m_context.session.now().date();
    const QString key = keyOf(shown, rule, today);
    if (m_content != nullptr && key == m_key) return;
    m_key = key;
    auto* card = new WarningCard(shown, m_words, today);
    connect(card, &WarningCard::whyWanted, this, [this] { m_host.showPage(host::PageId::Check); });
    connect(card, &WarningCard::answered, this, [this, rule](const diary::Answer& pattern) {
        m_host.apply(answersTo({rule}, pattern, m_context.session.now()));
    });
    connect(card, &WarningCard::replaced, this, [this, shown](const diary::Answer& pattern) {
        m_host.apply(answersReplaced({*shown.given}, pattern, m_context.session.now()));
    });
    if (shown.isCard) {
        widgets::makeNotification(*card);
        widgets::announce(*card, shown.prefix + QLatin1Char(' ') + shown.heading);
    }
    put(card);
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
