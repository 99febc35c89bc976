// SPDX-License-Identifier: MIT
#include "ui/entry/where_section.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button_row.h"

#include <algorithm>
#include <array>

namespace cramp::ui::entry
{

namespace
{

// The answers of a row in the order of its buttons; behind them "side not known".
constexpr std::array legSides = {diary::Side::Left, diary::Side::Right, diary::Side::Both};
constexpr std::array otherSides = {diary::Side::Left, diary::Side::Right, diary::Side::Both,
                                   diary::Side::Midline};
constexpr int noAnswer = -1;
constexpr std::size_t mostUsual = 3;
constexpr double buttonPadding = 10;
constexpr double mapWidth = 330;

std::span<const diary::Side> sidesOf(diary::Site site)
{
    return diary::isOfLeg(site) ? std::span<const diary::Side>(legSides)
                                : std::span<const diary::Side>(otherSides);
}

int numberOf(const std::optional<diary::ChosenSites::Answer>& answer, std::span<const diary::Side> sides)
{
    if (!answer) return noAnswer;
    if (!answer->side) return static_cast<int>(sides.size());
    const auto found = std::ranges::find(sides, *answer->side);
    return found == sides.end() ? noAnswer : static_cast<int>(found - sides.begin());
}

}  // namespace

WhereSection::WhereSection(const guide::Labels& labels, const paper::charts::BodyMap& map)
    : FormSection(tr("Where")),
      m_labels(labels),
      m_map(new pictures::BodyMapView(map, labels)),
      m_told(new widgets::TextLabel({}, theme::TextSize::Body, true)),
      m_buttons(new widgets::ButtonRow),
      m_another(new widgets::Button(tr("Another place…")))
{
    m_list = makeList();
    content()->setSpacing(theme::scaled(8));
    content()->addWidget(new widgets::TextLabel(tr("Where was it? Choose here, or on the picture.")));
    m_buttons->setSpacing(theme::scaled(8));
    m_another->setCheckable(true);
    widgets::setAccess(*m_another, widgets::Access::Fold);
    m_another->setSidePadding(buttonPadding);
    m_buttons->addWidget(m_another);
    content()->addLayout(m_buttons);
    content()->addWidget(m_told);
    content()->addWidget(m_list);
    m_list->hide();
    m_map->setMaximumWidth(theme::scaled(mapWidth));
    content()->addWidget(m_map, 0, Qt::AlignHCenter);
    connect(m_another, &QPushButton::toggled, m_list, &QWidget::setVisible);
    connect(m_map, &pictures::BodyMapView::pressed, this, [this](const diary::SiteEntry& region) {
        m_chosen.press(region);
        refresh();
    });
}

QWidget* WhereSection::makeList()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::scaled(12), 0, 0, 0);
    column->setSpacing(theme::scaled(16));
    for (const diary::Site site : diary::allValues<diary::Site>())
        addPlace(*column, site);
    return whole;
}

void WhereSection::addPlace(QVBoxLayout& column, diary::Site site)
{
    QStringList answers;
    for (const diary::Side side : sidesOf(site))
        answers << format::toQt(m_labels.of(side));
    answers << tr("Side not known");
    auto* choice = new widgets::ChoiceRow(format::toQt(m_labels.of(site)), answers);
    connect(choice, &widgets::ChoiceRow::changed, this,
            [this, site, choice] { answer(site, choice->chosen()); });
    m_rows.push_back({site, choice});
    column.addWidget(choice);
}

void WhereSection::answer(diary::Site site, int chosen)
{
    const auto sides = sidesOf(site);
    if (chosen == noAnswer)
        m_chosen.answer(site, std::nullopt);
    else if (chosen < static_cast<int>(sides.size()))
        m_chosen.answer(site, diary::ChosenSites::Answer{sides[static_cast<std::size_t>(chosen)]});
    else
        m_chosen.answer(site, diary::ChosenSites::Answer{std::nullopt});
    refresh();
}

void WhereSection::offer(const session::Habits& habits)
{
    for (const Usual& usual : m_usual)
        delete usual.button;
    m_usual.clear();
    m_buttons->removeWidget(m_another);
    // They take the place of this one in the order of the keyboard, and it follows them.
    QWidget* before = m_another;
    for (const diary::SiteEntry& place : habits.sites) {
        if (m_usual.size() == mostUsual) break;
        auto* button = new widgets::Button(widgets::asWritten(format::toQt(m_labels.describe(place))));
        button->setCheckable(true);
        button->setSidePadding(buttonPadding);
        connect(button, &QPushButton::clicked, this, [this, place] { pressUsual(place); });
        m_usual.push_back({place, button});
        m_buttons->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_buttons->addWidget(m_another);
    setTabOrder(before, m_another);
}

// A whole place: pressed while any of it is chosen, all of it goes.
void WhereSection::pressUsual(const diary::SiteEntry& place)
{
    const auto now = m_chosen.answerFor(place.site);
    const bool isThere = now && (now->side == place.side || now->side == diary::Side::Both);
    const diary::Side other = place.side == diary::Side::Left ? diary::Side::Right : diary::Side::Left;
    if (isThere && now->side == diary::Side::Both)
        m_chosen.answer(place.site, diary::ChosenSites::Answer{other});
    else if (isThere)
        m_chosen.answer(place.site, std::nullopt);
    else
        m_chosen.answer(place.site, diary::ChosenSites::Answer{now && now->side == other ? diary::Side::Both
                                                                                         : *place.side});
    refresh();
}

void WhereSection::refresh()
{
    m_map->show(m_chosen);
    for (const Row& row : m_rows)
        row.choice->setChosen(numberOf(m_chosen.answerFor(row.site), sidesOf(row.site)));
    for (const Usual& usual : m_usual) {
        const auto now = m_chosen.answerFor(usual.place.site);
        usual.button->setChecked(now && (now->side == usual.place.side || now->side == diary::Side::Both));
    }
    QStringList places;
    for (const diary::SiteEntry& entry : m_chosen.entries())
        if (const QString place = format::toQt(m_labels.describe(entry)); !places.contains(place))
            places << place;
    m_told->setText(places.isEmpty() ? tr("No place selected yet.") : places.join(QStringLiteral(", ")));
}

void WhereSection::show(const diary::Episode& episode)
{
    m_chosen = diary::ChosenSites(episode.sites);
    const bool isOnMap = std::ranges::all_of(episode.sites, [](const diary::SiteEntry& entry) {
        return diary::isOfLeg(entry.site) && entry.side;
    });
    m_another->setChecked(!isOnMap);
    refresh();
}

void WhereSection::read(diary::Episode& episode, std::vector<diary::Problem>&) const
{
    episode.sites = m_chosen.entries();
}

}  // namespace cramp::ui::entry
