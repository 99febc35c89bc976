// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "ui/choice_row.h"
#include "ui/form_section.h"

namespace cramp
{

// Where the cramp was: a row for each place with left, right and both. Places of the leg first, then
// elsewhere.
class WhereSection : public FormSection
{
    Q_OBJECT

public:
    explicit WhereSection(const Labels& labels);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;

private:
    void addPlace(const Labels& labels, Site site, QVBoxLayout& column);

    struct Row {
        Site site;
        ChoiceRow* choice;
    };
    std::vector<Row> m_rows;
    std::vector<SiteEntry> m_shown;  // to keep what the rows cannot show: regions and a place without a side
};

// What came with the cramp: the signs in their groups, each with its sides and a plain "no".
class SymptomSection : public FormSection
{
    Q_OBJECT

public:
    explicit SymptomSection(const Labels& labels);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;

private:
    void addGroup(const Labels& labels, const SymptomGroup& group);
    std::optional<SymptomEntry> answerOf(Symptom symptom, int chosen) const;

    struct Row {
        Symptom symptom;
        ChoiceRow* choice;
    };
    struct Group {
        Button* title;
        QWidget* body;
    };
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    std::vector<SymptomEntry> m_shown;
};

}  // namespace cramp
