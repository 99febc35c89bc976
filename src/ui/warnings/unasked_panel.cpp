// SPDX-License-Identifier: MIT
#include "ui/warnings/unasked_panel.h"

#include "ui/format/qt_convert.h"

#include <algorithm>
#include <array>

namespace cramp
{

namespace
{

// The answers about a sign of the leg: its sides, a yes without one, no.
constexpr std::array legSides = {std::optional(Side::Left), std::optional(Side::Right),
                                 std::optional(Side::Both), std::optional<Side>()};
constexpr int yes = 0;

SymptomEntry entryOf(Symptom symptom, int chosen)
{
    SymptomEntry entry{symptom, std::nullopt, true, std::nullopt};
    if (!isOfLeg(symptom)) {
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

UnaskedPanel::UnaskedPanel(const std::vector<std::string>& codes, const CheckWords& words,
                           WindowContext& context, WindowHost& host, QWidget* parent)
    : Panel(parent),
      m_context(context),
      m_host(host)
{
    content()->addWidget(new TextLabel(tr("Not asked yet: %1").arg(codes.size()), TextSize::Large, true));
    content()->addWidget(new TextLabel(toQt(words.unasked())));
    addSigns(codes);
    addItems(codes);
}

void UnaskedPanel::addSigns(const std::vector<std::string>& codes)
{
    for (const SymptomGroup& group : m_context.labels.symptomGroups()) {
        std::vector<std::string> these;
        for (const Symptom symptom : group.symptoms)
            if (isAmong(codes, code(symptom))) these.emplace_back(code(symptom));
        if (!these.empty()) addGroup(toQt(group.title), these);
    }
}

void UnaskedPanel::addItems(const std::vector<std::string>& codes)
{
    for (const ContextKind kind : allValues<ContextKind>()) {
        std::vector<std::string> these;
        for (const ContextCode item : allValues<ContextCode>())
            if (kindOf(item) == kind && isAmong(codes, code(item))) these.emplace_back(code(item));
        if (!these.empty()) addGroup(toQt(m_context.labels.of(kind)), these);
    }
}

void UnaskedPanel::addGroup(const QString& title, const std::vector<std::string>& codes)
{
    auto* group = new FoldPanel(tr("%1: %2 not asked").arg(title).arg(codes.size()),
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
    auto* button = new Button(tr("Save these answers"));
    connect(button, &QPushButton::clicked, this, [this, rows] { save(rows); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

ChoiceRow* UnaskedPanel::rowOf(const std::string& code) const
{
    const Labels& labels = m_context.labels;
    if (const auto symptom = fromCode<Symptom>(code)) {
        QStringList answers{tr("Yes"), tr("No")};
        if (isOfLeg(*symptom))
            answers = QStringList{tr("Left"), tr("Right"), tr("Both"), tr("Yes"), tr("No")};
        auto* row = new ChoiceRow(toQt(labels.questionFor(*symptom)), answers);
        row->setHelp(toQt(labels.helpFor(*symptom)));
        return row;
    }
    const auto item = fromCode<ContextCode>(code);
    auto* row = new ChoiceRow(toQt(labels.of(*item)), {tr("Yes"), tr("No")});
    row->setHelp(toQt(labels.helpFor(*item)));
    return row;
}

void UnaskedPanel::save(const std::vector<Row>& rows)
{
    const Moment now = m_context.session.now();
    CheckIn checkIn;
    checkIn.id = Uuid::random();
    checkIn.at = now;
    Change change{toStd(tr("answers to the check")), {}};
    for (const Row& row : rows) {
        const int chosen = row.choice->chosen();
        if (chosen < 0) continue;
        if (const auto symptom = fromCode<Symptom>(row.code)) {
            checkIn.symptoms.push_back(entryOf(*symptom, chosen));
            continue;
        }
        ContextItem item;
        item.id = Uuid::random();
        item.code = fromCode<ContextCode>(row.code).value();
        item.present = chosen == yes;
        change.edits.push_back(addition(std::move(item), now));
    }
    if (!checkIn.symptoms.empty()) change.edits.push_back(addition(std::move(checkIn), now));
    if (change.edits.empty()) return m_host.advise(tr("No answer is chosen yet."));
    m_host.apply(change);
}

}  // namespace cramp
