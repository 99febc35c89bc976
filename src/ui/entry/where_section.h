// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/pictures/body_map_view.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::entry
{

// Where the cramp was: the map of the legs, the person's usual places below it, and every place as a list,
// also those outside the legs. All of them show and change the same choice.
class WhereSection : public FormSection
{
    Q_OBJECT

public:
    WhereSection(const guide::Labels& labels, const paper::charts::BodyMap& map);

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void offer(const session::Habits& habits) override;

private:
    QWidget* makeList();
    void addPlace(QVBoxLayout& column, diary::Site site);
    void pressUsual(const diary::SiteEntry& place);
    void answer(diary::Site site, int chosen);
    void refresh();

    struct Row {
        diary::Site site;
        widgets::ChoiceRow* choice;
    };
    struct Usual {
        diary::SiteEntry place;
        widgets::Button* button;
    };
    const guide::Labels& m_labels;
    diary::ChosenSites m_chosen;
    pictures::BodyMapView* m_map;
    widgets::TextLabel* m_told;
    QLayout* m_buttons;
    std::vector<Usual> m_usual;
    widgets::Button* m_another;
    QWidget* m_list = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace cramp::ui::entry
