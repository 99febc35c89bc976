// SPDX-License-Identifier: MIT
#include "ui/warnings/unasked_panel.h"

#include "ui/format/qt_convert.h"

#include <algorithm>
#include <array>

namespace cramp::ui::warnings
{

namespace
{

// The answers about a sign of the leg: its sides, a yes without one, no.
constexpr std::array legSides = {std::optional(diary::Side::Left), std::optional(diary::Side::Right),
                                 std::optional(diary::Side::Both), std::optional<diary::Side>()};
constexpr int yes = 0;

diary::SymptomEntry entryOf(diary::Symptom symptom, int chosen)
{
    diary::SymptomEntry entry{symptom, std::nullopt, true, std::nullopt};
    if (!diary::isOfLeg(symptom)) {
        entry.present = chosen == yes;
    } else if (chosen < std::ssize(legSides)) {
        entry.side = legSides.at(static_cast<std::size_t>(chosen));
    } else {
        entry.present = false;
    }
    return entry;
}

bool isAmong(const std::vector<std::string>& codes, std::string_view wanted)
{
    return std::ranges::find(codes, wanted) != codes.end();
}

}  // namespace

UnaskedPanel::UnaskedPanel(const std::vector<std::string>& codes, const triage::CheckWords& words,
                           host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host)
{
    content()->addWidget(
        new widgets::TextLabel(tr("Not asked yet: %1").arg(codes.size()), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(format::toQt(words.unasked())));
    addSigns(codes);
    addItems(codes);
}

void UnaskedPanel::addSigns(const std::vector<std::string>& codes)
{
    for (const guide::SymptomGroup& group : m_context.labels.symptomGroups()) {
        std::vector<std::string> these;
        for (const diary::Symptom symptom : group.symptoms)
            if (isAmong(codes, diary::code(symptom))) these.emplace_back(diary::code(symptom));
        if (!these.empty()) addGroup(format::toQt(group.title), these);
    }
}

void UnaskedPanel::addItems(const std::vector<std::string>& codes)
{
    for (const diary::ContextKind kind : diary::allValues<diary::ContextKind>()) {
        std::vector<std::string> these;
        for (const diary::ContextCode item : diary::allValues<diary::ContextCode>())
            if (diary::kindOf(item) == kind && isAmong(codes, diary::code(item)))
                these.emplace_back(diary::code(item));
        if (!these.empty()) addGroup(format::toQt(m_context.labels.of(kind)), these);
    }
}

void UnaskedPanel::addGroup(const QString& title, const std::vector<std::string>& codes)
{
    auto* group = new widgets::FoldPanel(tr("%1: %2 not asked").arg(title).arg(codes.size()),
                                         [this, codes](QVBoxLayout& column) { fill(column, codes); });
    content()->addWidget(group);
}

void UnaskedPanel::fill(QVBoxLayout& column, const std::vector<std::string>& codes)
{
    std::vector<Row> rows;
    for (const std::string& code : codes) {
        rows.push_back({code, rowOf(code)});
        column.addWidget(rows.back().choice);
    }
    auto* button = new widgets::Button(tr("Save these answers"));
    connect(button, &QPushButton::clicked, this, [this, rows] { save(rows); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

widgets::ChoiceRow* UnaskedPanel::rowOf(const std::string& code) const
{
    const guide::Labels& labels = m_context.labels;
    if (const auto symptom = diary::fromCode<diary::Symptom>(code)) {
        QStringList answers{tr("Yes"), tr("No")};
        if (diary::isOfLeg(*symptom))
            answers = QStringList{tr("Left"), tr("Right"), tr("Both"), tr("Yes"), tr("No")};
        auto* row = new widgets::ChoiceRow(format::toQt(labels.questionFor(*symptom)), answers);
        row->setHelp(format::toQt(labels.helpFor(*symptom)));
        return row;
    }
    const auto item = diary::fromCode<diary::ContextCode>(code);
    auto* row = new widgets::ChoiceRow(format::toQt(labels.of(*item)), {tr("Yes"), tr("No")});
    row->setHelp(format::toQt(labels.helpFor(*item)));
    return row;
}

void UnaskedPanel::save(const std::vector<Row>& rows)
{
    const diary::Moment now = m_context.session.now();
    diary::CheckIn checkIn;
    checkIn.id = diary::Uuid::random();
    checkIn.at = now;
    diary::Change change{format::toStd(tr("answers to the check")), {}};
    for (const Row& row : rows) {
        const int chosen = row.choice->chosen();
        if (chosen < 0) continue;
        if (const auto symptom = diary::fromCode<diary::Symptom>(row.code)) {
            checkIn.symptoms.push_back(entryOf(*symptom, chosen));
            continue;
        }
        diary::ContextItem item;
        item.id = diary::Uuid::random();
        item.code = diary::fromCode<diary::ContextCode>(row.code).value();
        item.present = chosen == yes;
        change.edits.push_back(diary::addition(std::move(item), now));
    }
    if (!checkIn.symptoms.empty()) change.edits.push_back(diary::addition(std::move(checkIn), now));
    if (change.edits.empty()) return m_host.advise(tr("No answer is chosen yet."));
    m_host.apply(change);
}

}  // namespace cramp::ui::warnings
