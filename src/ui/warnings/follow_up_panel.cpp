// SPDX-License-Identifier: MIT
#include "ui/warnings/follow_up_panel.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr int yes = 0;

void markRecent(std::vector<diary::SymptomEntry>& symptoms, const diary::SymptomEntry& sign)
{
    for (diary::SymptomEntry& entry : symptoms)
        if (entry.kind == sign.kind && entry.side == sign.side && entry.present)
            entry.onset = diary::Onset::Recent;
}

// The sign of this record began lately. The record that an earlier answer of the same change has already
// replaced is changed once more.
template <typename Kind>
bool addOnset(diary::Change& change, const std::vector<Kind>& records, const diary::Uuid& id,
              const diary::SymptomEntry& sign, const diary::Moment& now)
{
    const auto record = std::ranges::find(records, id, &Kind::id);
    if (record == records.end()) return false;
    for (diary::Edit& edit : change.edits) {
        if (!edit.after) continue;
        auto* again = std::get_if<Kind>(&*edit.after);
        if (again == nullptr || again->id != id) continue;
        markRecent(again->symptoms, sign);
        return true;
    }
    Kind after = *record;
    markRecent(after.symptoms, sign);
    change.edits.push_back(diary::replacement(*record, std::move(after), now));
    return true;
}

// Which leg is meant.
QString ofLeg(const QString& question, std::optional<diary::Side> side)
{
    if (side == diary::Side::Left) return FollowUpPanel::tr("Left leg: %1").arg(question);
    if (side == diary::Side::Right) return FollowUpPanel::tr("Right leg: %1").arg(question);
    if (side == diary::Side::Both) return FollowUpPanel::tr("Both legs: %1").arg(question);
    return question;
}

diary::ContextItem itemOf(diary::ContextCode code, bool present, const diary::Moment& now)
{
    diary::ContextItem item;
    item.id = diary::Uuid::random();
    item.code = code;
    item.present = present;
    // It was asked about the last few days; without a first day it would lie within every window for ever.
    if (present && diary::kindOf(code) == diary::ContextKind::Exposure) {
        item.from = now.date();
        item.fromPrecision = diary::Precision::About;
    }
    return item;
}

}  // namespace

diary::Change answersToQuestions(const std::vector<std::pair<triage::FollowUpTick, bool>>& answers,
                                 const diary::Diary& diary, const diary::Moment& now)
{
    diary::Change change;
    diary::CheckIn checkIn;
    checkIn.id = diary::Uuid::random();
    checkIn.at = now;
    for (const auto& [tick, isYes] : answers) {
        if (const auto* code = std::get_if<diary::ContextCode>(&tick.fact)) {
            change.edits.push_back(diary::addition(itemOf(*code, isYes, now), now));
            continue;
        }
        auto sign = std::get<diary::SymptomEntry>(tick.fact);
        if (tick.onsetOf) {
            if (isYes && !addOnset(change, diary.episodes, *tick.onsetOf, sign, now))
                addOnset(change, diary.checkIns, *tick.onsetOf, sign, now);
            continue;
        }
        sign.present = isYes;
        checkIn.symptoms.push_back(sign);
    }
    if (!checkIn.symptoms.empty()) change.edits.push_back(diary::addition(std::move(checkIn), now));
    return change;
}

FollowUpPanel::FollowUpPanel(const std::vector<triage::FollowUpQuestion>& questions,
                             const triage::CheckWords& words, host::WindowContext& context,
                             host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host)
{
    content()->addWidget(new widgets::TextLabel(tr("A few questions"), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(format::toQt(words.worthAnswering())));
    for (const triage::FollowUpQuestion& question : questions) {
        for (const triage::FollowUpTick& tick : question.ticks) {
            m_rows.push_back({tick, rowOf(tick, words)});
            content()->addWidget(m_rows.back().choice);
        }
    }
    auto* button = new widgets::Button(tr("Save my answers"));
    connect(button, &QPushButton::clicked, this, &FollowUpPanel::save);
    content()->addWidget(button, 0, Qt::AlignLeft);
}

// An onset has no "no": that a sign is older than 2 weeks can lower what the check says, and is said on the
// entry, on purpose.
widgets::ChoiceRow* FollowUpPanel::rowOf(const triage::FollowUpTick& tick,
                                         const triage::CheckWords& words) const
{
    const guide::Labels& labels = m_context.labels;
    if (const auto* item = std::get_if<diary::ContextCode>(&tick.fact))
        return new widgets::ChoiceRow(format::toQt(words.doesHold(labels.of(*item))), {tr("Yes"), tr("No")});
    const auto& sign = std::get<diary::SymptomEntry>(tick.fact);
    if (tick.onsetOf)
        return new widgets::ChoiceRow(format::toQt(words.onset(labels.describe(sign))), {tr("Yes")});
    auto* row = new widgets::ChoiceRow(ofLeg(format::toQt(labels.questionFor(sign.kind)), sign.side),
                                       {tr("Yes"), tr("No")});
    row->setHelp(format::toQt(labels.helpFor(sign.kind)));
    return row;
}

void FollowUpPanel::save()
{
    std::vector<std::pair<triage::FollowUpTick, bool>> answers;
    for (const Row& row : m_rows)
        if (row.choice->chosen() >= 0) answers.emplace_back(row.tick, row.choice->chosen() == yes);
    diary::Change change = answersToQuestions(answers, m_context.session.recent(), m_context.session.now());
    if (change.edits.empty()) return m_host.advise(tr("You have not chosen an answer yet."));
    change.name = format::toStd(tr("answers for the check"));
    m_host.apply(change);
}

}  // namespace cramp::ui::warnings
