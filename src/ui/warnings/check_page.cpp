// SPDX-License-Identifier: MIT
#include "ui/warnings/check_page.h"

#include "ui/format/qt_convert.h"
#include "ui/warnings/finding_card.h"
#include "ui/warnings/follow_up_panel.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/fold_panel.h"
#include "ui/widgets/place_tabs.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr triage::Days historyLength{180};
const auto whenToGetHelp = QStringLiteral("when-to-get-help");

QString appearanceKey()
{
    const theme::Appearance& appearance = theme::Appearance::current();
    return QStringLiteral("%1/%2").arg(static_cast<int>(appearance.theme())).arg(appearance.textScale());
}

QString keyOf(const diary::Answer& answer)
{
    return format::toQt(answer.id.text() +
                        (answer.stamps.updated ? diary::formatMoment(*answer.stamps.updated) : ""));
}

QString keyOf(const std::vector<triage::Finding>& findings)
{
    QString key;
    for (const triage::Finding& finding : findings) {
        key +=
            format::toQt(finding.rule + finding.found + finding.reopened) + QString::number(finding.isOpen());
        if (finding.answer) key += keyOf(finding.answer->answer);
        for (const triage::Evidence& evidence : finding.evidence)
            key += format::toQt(triage::recordText(evidence) + diary::factText(evidence.fact));
    }
    return key;
}

QString keyOf(const std::vector<triage::FindingSpan>& spans)
{
    QString key;
    for (const triage::FindingSpan& span : spans) {
        key +=
            format::toQt(span.rule + diary::formatMoment(span.from)) + QString::number(span.to.has_value());
        for (const diary::Answer& answer : span.answers)
            key += keyOf(answer);
    }
    return key;
}

// The answer that stands for a finding; else the newest that the person gave while it held.
std::optional<diary::Answer> answerOf(const triage::Finding& finding,
                                      const std::vector<triage::FindingSpan>& history)
{
    if (finding.answer) return finding.answer->answer;
    for (const triage::FindingSpan& span : history)
        if (span.rule == finding.rule && !span.to && !span.answers.empty()) return span.answers.back();
    return std::nullopt;
}

}  // namespace

CheckPage::CheckPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_words(checkWords(context))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void CheckPage::refresh()
{
    if (m_frame == nullptr || m_builtFor != appearanceKey()) {
        delete m_frame;
        m_builtFor = appearanceKey();
        m_parts = {};
        m_keys = {};
        m_frame = new widgets::PageFrame(host::placeName(host::PageId::Check), this);
        m_frame->setTabs(new widgets::PlaceTabs(host::PageId::Check, host()));
        layout()->addWidget(m_frame);
        for (QWidget*& part : m_parts) {
            part = new QWidget;
            m_frame->column()->addWidget(part);
        }
    }
    if (session().assessment().isOff) return showOff();
    showFindings();
    showQuestions();
    showRest();
}

void CheckPage::takeFocus()
{
    if (m_frame != nullptr) m_frame->focusTitle();
}

void CheckPage::showOff()
{
    const auto key = QStringLiteral("off");
    renew(Findings, key, [this](QVBoxLayout& column) {
        auto* panel = new widgets::Panel;
        panel->content()->addWidget(
            new widgets::TextLabel(tr("The check is switched off"), theme::TextSize::Large, true));
        panel->content()->addWidget(new widgets::TextLabel(offText(m_words)));
        column.addWidget(panel);
    });
    renew(Questions, key, [](QVBoxLayout&) {});
    renew(Rest, key, [this](QVBoxLayout& column) { addAnyway(column); });
}

void CheckPage::renew(Part part, const QString& key, const std::function<void(QVBoxLayout&)>& fill)
{
    if (!m_keys.at(part).isNull() && m_keys.at(part) == key) return;
    m_keys.at(part) = key;
    QWidget*& shown = m_parts.at(part);
    QWidget* const old = shown;
    fill(*widgets::renewBody(shown, 16));
    delete m_frame->column()->replaceWidget(old, shown);
    shown->show();
}

void CheckPage::showFindings()
{
    const auto& findings = session().assessment().findings;
    const auto history = urgentHistory(context());
    const auto used = std::ranges::find_if(m_cards, [](const auto& card) {
        return card.second != nullptr && widgets::hasKeyboard(*card.second);
    });
    const std::string answered = used == m_cards.end() ? std::string() : used->first;
    renew(Findings, QLatin1Char('f') + keyOf(findings) + keyOf(history), [&](QVBoxLayout& column) {
        m_cards.clear();
        for (const triage::Finding& finding : findings)
            if (finding.under.empty()) addFinding(column, finding, answerOf(finding, history));
        addEnded(column, history);
        if (!findings.empty()) return;
        auto* panel = new widgets::Panel;
        panel->content()->addWidget(new widgets::TextLabel(format::toQt(context().rules.nothingFound())));
        column.addWidget(panel);
    });
    if (!answered.empty()) keepKeyboard(answered);
}

// The card that was answered shows the answer, and the next thing to do with it.
void CheckPage::keepKeyboard(const std::string& rule)
{
    const auto card = std::ranges::find(m_cards, rule, &Card::first);
    if (card == m_cards.end() || card->second == nullptr) return;
    if (!widgets::hasKeyboard(*card->second)) widgets::focusFirstControl(*card->second);
}

// An answered finding shrinks to a line, and is never hidden.
void CheckPage::addFinding(QVBoxLayout& column, const triage::Finding& finding,
                           const std::optional<diary::Answer>& answer)
{
    if (finding.isOpen()) {
        m_cards.emplace_back(finding.rule, new FindingCard(finding, answer, context(), host()));
        column.addWidget(m_cards.back().second);
        return;
    }
    const QString day = format::fullDate(finding.answer->on, context().locale);
    const QString line =
        tr("%1. %2").arg(format::toQt(finding.title),
                         format::toQt(m_words.answered(finding.answer->answer, format::toStd(day))));
    auto* fold = new widgets::FoldPanel(line, [this, finding, answer](QVBoxLayout& body) {
        body.addWidget(new FindingCard(finding, answer, context(), host()));
    });
    m_cards.emplace_back(finding.rule, fold);
    column.addWidget(fold);
}

void CheckPage::addEnded(QVBoxLayout& column, const std::vector<triage::FindingSpan>& history)
{
    for (const triage::FindingSpan& span : triage::waitingForAnswer(history)) {
        if (!span.to || context().isReview()) continue;
        auto* panel = new widgets::Panel;
        panel->content()->addWidget(
            new widgets::TextLabel(tr("This warning needs your answer"), theme::TextSize::Large, true));
        panel->content()->addWidget(
            new widgets::TextLabel(format::toQt(span.title), theme::TextSize::Body, true));
        panel->content()->addWidget(new widgets::TextLabel(
            format::toQt(m_words.ended(format::toStd(format::fullDate(span.to->date(), context().locale))))));
        auto* box = new AnswerBox(span.urgency, std::nullopt, m_words, session().now().date());
        connect(box, &AnswerBox::answered, this, [this, rule = span.rule](const diary::Answer& pattern) {
            host().apply(answersTo({rule}, pattern, session().now()));
        });
        panel->content()->addWidget(box);
        column.addWidget(panel);
    }
}

std::vector<triage::FollowUpQuestion> CheckPage::questions() const
{
    return triage::followUpQuestions(session().judged(session().recent()), context().rules,
                                     session().assessment());
}

bool CheckPage::hasQuestions() const
{
    return !session().assessment().isOff && !questions().empty();
}

void CheckPage::takeQuestions()
{
    if (QWidget* panel = m_parts.at(Questions)) widgets::focusFirstControl(*panel);
}

void CheckPage::showQuestions()
{
    const auto questions = this->questions();
    QString key = QStringLiteral("q");
    for (const triage::FollowUpQuestion& question : questions)
        for (const triage::FollowUpTick& tick : question.ticks)
            key += format::toQt(triage::codedText(tick)) + QLatin1Char(' ');
    renew(Questions, key, [&](QVBoxLayout& column) {
        if (!questions.empty() && !context().isReview())
            column.addWidget(new FollowUpPanel(questions, m_words, context(), host()));
    });
}

void CheckPage::showRest()
{
    const auto& findings = session().assessment().findings;
    const QString key = QLatin1Char('r') + keyOf(findings) + keyOf(urgentHistory(context()));
    renew(Rest, key, [&](QVBoxLayout& column) {
        addQuiet(column, findings);
        addHistory(column);
        addAnyway(column);
    });
}

void CheckPage::addQuiet(QVBoxLayout& column, const std::vector<triage::Finding>& findings)
{
    std::vector<const triage::Rule*> quiet;
    for (const triage::Rule& rule : context().rules.rules())
        if (std::ranges::find(findings, rule.name, &triage::Finding::rule) == findings.end())
            quiet.push_back(&rule);
    const QString title = tr("Checks that found nothing: %1").arg(quiet.size());
    column.addWidget(new widgets::FoldPanel(title, [this, quiet](QVBoxLayout& list) {
        list.addWidget(new widgets::TextLabel(format::toQt(m_words.quiet())));
        for (const triage::Rule* rule : quiet)
            list.addWidget(new widgets::TextLabel(
                tr("%1: %2").arg(format::toQt(rule->name), format::toQt(rule->title))));
    }));
}

void CheckPage::addHistory(QVBoxLayout& column)
{
    column.addWidget(
        new widgets::FoldPanel(tr("When warning signs started and ended"), [this](QVBoxLayout& list) {
            const diary::Moment& now = session().assessment().assessedAt;
            const diary::Moment since{now.wall - historyLength, now.offset};
            auto history = triage::findingHistory(session().judged(session().recent()), context().rules,
                                                  triage::Urgency::Routine, since, now);
            std::ranges::reverse(history);
            if (history.empty())
                list.addWidget(new widgets::TextLabel(tr("There were none in the last 180 days.")));
            for (const triage::FindingSpan& span : history)
                list.addWidget(new widgets::TextLabel(spanText(span)));
        }));
}

QString CheckPage::spanText(const triage::FindingSpan& span) const
{
    const QString from = format::fullDate(span.from.date(), context().locale);
    const QString title = tr("%1 (%2)").arg(format::toQt(span.title), format::toQt(span.rule));
    QString text = tr("%1: since %2.").arg(title, from);
    if (span.to)
        text = tr("%1: from %2 to %3.").arg(title, from, format::fullDate(span.to->date(), context().locale));
    for (const diary::Answer& answer : span.answers)
        text += QLatin1Char(' ') + answerText(answer, m_words, context().locale);
    return text;
}

void CheckPage::addAnyway(QVBoxLayout& column)
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(tr("When to get help anyway"), theme::TextSize::Large, true));
    for (const std::string& text : {m_words.anyway(), context().rules.intro(), context().rules.notReviewed()})
        panel->content()->addWidget(new widgets::TextLabel(format::toQt(text)));
    auto* row = new widgets::ButtonRow;
    auto* more = new widgets::Button(tr("When to get help"));
    connect(more, &QPushButton::clicked, this, [this] { host().showGuidePage(whenToGetHelp); });
    auto* settings = new widgets::Button(tr("Settings for the check"), widgets::Button::Role::Plain);
    connect(settings, &QPushButton::clicked, this, [this] { host().showPage(host::PageId::Settings); });
    row->addWidget(more);
    row->addWidget(settings);
    panel->content()->addLayout(row);
    column.addWidget(panel);
}

}  // namespace cramp::ui::warnings
