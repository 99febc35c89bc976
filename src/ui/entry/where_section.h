// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/pictures/body_map_view.h"
#include "ui/widgets/choice_row.h"

#include <QBoxLayout>

namespace cramp
{

// Where the cramp was: the map of the legs, the person's usual places beside it, and every place as a list,
// also those outside the legs. All of them show and change the same choice.
class WhereSection : public FormSection
{
    Q_OBJECT

public:
    WhereSection(const Labels& labels, const BodyMap& map);

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;
    void offer(const Habits& habits) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeAside();
    QWidget* makeList();
    void addPlace(QVBoxLayout& column, Site site);
    void pressUsual(const SiteEntry& place);
    void answer(Site site, int chosen);
    void refresh();

    struct Row {
        Site site;
        ChoiceRow* choice;
    };
    struct Usual {
        SiteEntry place;
        Button* button;
    };
    const Labels& m_labels;
    ChosenSites m_chosen;
    BodyMapView* m_map;
    QBoxLayout* m_beside;
    QWidget* m_usualPlace = nullptr;
    std::vector<Usual> m_usual;
    TextLabel* m_told = nullptr;
    Button* m_listTitle = nullptr;
    QWidget* m_list = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace cramp
