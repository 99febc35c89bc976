// SPDX-License-Identifier: MIT
#include "ui/sided_section.h"

#include "ui/qt_convert.h"

#include <algorithm>

namespace cramp
{

namespace
{

// The answers of a row in the order of its buttons.
constexpr std::array legSides = {Side::Left, Side::Right, Side::Both};
constexpr std::array otherSides = {Side::Left, Side::Right, Side::Both, Side::Midline};
constexpr int noAnswer = -1;

std::span<const Side> sidesOf(Site site)
{
    return isOfLeg(site) ? std::span<const Side>(legSides) : std::span<const Side>(otherSides);
}

QStringList sideLabels(const Labels& labels, std::span<const Side> sides)
{
    QStringList result;
    for (const Side side : sides)
        result << toQt(labels.of(side));
    return result;
}

// The place of a side among the answers; without a side, the one past them ("side not known").
int answerFor(const std::optional<Side>& side, std::span<const Side> sides)
{
    if (!side) return static_cast<int>(sides.size());
    const auto found = std::ranges::find(sides, *side);
    return found == sides.end() ? noAnswer : static_cast<int>(found - sides.begin());
}

}  // namespace

WhereSection::WhereSection(const Labels& labels) : FormSection(tr("Where"))
{
    for (const Site site : allValues<Site>())
        addPlace(labels, site, *content());
}

void WhereSection::addPlace(const Labels& labels, Site site, QVBoxLayout& column)
{
    QStringList answers = sideLabels(labels, sidesOf(site));
    answers << tr("Side not known");
    auto* choice = new ChoiceRow(toQt(labels.of(site)), answers);
    m_rows.push_back({site, choice});
    column.addWidget(choice);
}

void WhereSection::show(const Episode& episode)
{
    m_shown = episode.sites;
    for (const Row& row : m_rows) {
        const auto found = std::ranges::find(episode.sites, row.site, &SiteEntry::site);
        row.choice->setChosen(found == episode.sites.end() ? noAnswer
                                                           : answerFor(found->side, sidesOf(row.site)));
    }
}

void WhereSection::read(Episode& episode, std::vector<Problem>&) const
{
    episode.sites.clear();
    for (const Row& row : m_rows) {
        const int chosen = row.choice->chosen();
        if (chosen == noAnswer) continue;
        const auto sides = sidesOf(row.site);
        SiteEntry entry{row.site, std::nullopt, {}};
        if (chosen < static_cast<int>(sides.size())) entry.side = sides[static_cast<std::size_t>(chosen)];
        // A place that was not touched keeps its finer region and its siblings on the other side.
        bool isKept = false;
        for (const SiteEntry& shown : m_shown) {
            if (shown.site != row.site || !(isKept || shown.side == entry.side)) continue;
            episode.sites.push_back(shown);
            isKept = true;
        }
        if (!isKept) episode.sites.push_back(entry);
    }
}

SymptomSection::SymptomSection(const Labels& labels) : FormSection(tr("What came with it"))
{
    content()->addWidget(new TextLabel(toQt(labels.symptomIntroduction())));
    for (const SymptomGroup& group : labels.symptomGroups())
        addGroup(labels, group);
}

void SymptomSection::addGroup(const Labels& labels, const SymptomGroup& group)
{
    auto* title = new Button(toQt(group.title));
    title->setCheckable(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(scaled(12), 0, 0, scaled(8));
    column->setSpacing(scaled(16));
    for (const Symptom symptom : group.symptoms) {
        QStringList answers = isOfLeg(symptom) ? sideLabels(labels, legSides) : QStringList{tr("Yes")};
        if (isOfLeg(symptom)) answers << tr("Side not known");
        answers << tr("No");
        auto* choice = new ChoiceRow(toQt(labels.questionFor(symptom)), answers);
        choice->setHelp(toQt(labels.helpFor(symptom)));
        m_rows.push_back({symptom, choice});
        column->addWidget(choice);
    }
    body->setVisible(false);
    connect(title, &QPushButton::toggled, body, &QWidget::setVisible);
    content()->addWidget(title);
    content()->addWidget(body);
    m_groups.push_back({title, body});
}

void SymptomSection::show(const Episode& episode)
{
    m_shown = episode.symptoms;
    for (const Row& row : m_rows) {
        const auto found = std::ranges::find(episode.symptoms, row.symptom, &SymptomEntry::kind);
        int answer = noAnswer;
        if (found != episode.symptoms.end()) {
            const bool isLeg = isOfLeg(row.symptom);
            const int no = isLeg ? static_cast<int>(legSides.size()) + 1 : 1;
            answer = !found->present ? no : isLeg ? answerFor(found->side, legSides) : 0;
        }
        row.choice->setChosen(answer);
    }
    for (const Group& group : m_groups) {
        const auto choices = group.body->findChildren<ChoiceRow*>();
        const bool hasAnswer =
            std::ranges::any_of(choices, [](const ChoiceRow* row) { return row->chosen() != noAnswer; });
        group.title->setChecked(hasAnswer);
    }
}

std::optional<SymptomEntry> SymptomSection::answerOf(Symptom symptom, int chosen) const
{
    if (chosen == noAnswer) return std::nullopt;
    SymptomEntry entry{symptom, std::nullopt, true, std::nullopt};
    if (!isOfLeg(symptom)) {
        entry.present = chosen == 0;
        return entry;
    }
    const auto sides = static_cast<int>(legSides.size());
    entry.present = chosen != sides + 1;
    if (chosen < sides) entry.side = legSides.at(static_cast<std::size_t>(chosen));
    return entry;
}

void SymptomSection::read(Episode& episode, std::vector<Problem>&) const
{
    episode.symptoms.clear();
    for (const Row& row : m_rows) {
        const auto entry = answerOf(row.symptom, row.choice->chosen());
        if (!entry) continue;
        // An answer that was not touched keeps its course and its siblings on the other side.
        bool isKept = false;
        for (const SymptomEntry& shown : m_shown) {
            const bool isSame =
                shown.present == entry->present && (!shown.present || shown.side == entry->side);
            if (shown.kind != row.symptom || !(isKept || isSame)) continue;
            episode.symptoms.push_back(shown);
            isKept = true;
        }
        if (!isKept) episode.symptoms.push_back(*entry);
    }
}

}  // namespace cramp
