// SPDX-License-Identifier: MIT
#include "ui/window/sidebar.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace cramp::ui::window
{

namespace
{

constexpr int leastTarget = 44;  // px at any text size
constexpr double wideRow = 50;
constexpr double lowRow = 31;
constexpr double leastRow = 26;
constexpr double crampHeight = 88;
constexpr double lowCrampHeight = 56;
constexpr double aboveFoot = 8;
constexpr double aboveUnsaved = 6;

}  // namespace

Sidebar::Sidebar(const QString& owner, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_cramp(new widgets::Button({}, widgets::Button::Role::Filled)),
      m_underCramp(new QSpacerItem(0, 0)),
      m_aboveUnsaved(new QSpacerItem(0, 0)),
      m_owner(new widgets::TextLabel(owner, theme::TextSize::Body, true)),
      m_saved(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_unsaved(new widgets::Button({})),
      m_emergency(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_urgent(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft))
{
    setObjectName(QStringLiteral("sidebar"));
    // It takes the height it is given, and never asks for more.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_column->setSpacing(0);
    m_column->addWidget(m_cramp);
    m_column->addSpacerItem(m_underCramp);
    theme::named(m_cramp, tr("I have a cramp now"));
    connect(m_cramp, &QPushButton::clicked, this, &Sidebar::crampNow);
    addPlaces();
    addFoot();
    fit();
}

void Sidebar::addPlaces()
{
    addPlace(host::PageId::Today, QStringLiteral("today"));
    addPlace(host::PageId::Diary, QStringLiteral("diary"));
    addPlace(host::PageId::Stretches, QStringLiteral("stretches"));
    addPlace(host::PageId::Guide, QStringLiteral("guide"));
    addPlace(host::PageId::Check, QStringLiteral("report"));
    m_column->addStretch(1);
    addPlace(host::PageId::Settings, QStringLiteral("settings"));
}

void Sidebar::addPlace(host::PageId place, const QString& icon)
{
    auto* button = new SidebarButton(host::placeName(place), icon, this);
    m_places[place] = button;
    m_column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, place] {
        setCurrent(place);
        Q_EMIT chosen(place);
    });
}

void Sidebar::addFoot()
{
    for (QWidget* line : std::initializer_list<QWidget*>{m_owner, m_saved})
        m_column->addWidget(line);
    m_column->addSpacerItem(m_aboveUnsaved);
    for (QWidget* line : std::initializer_list<QWidget*>{m_unsaved, m_emergency, m_urgent})
        m_column->addWidget(line);
    for (widgets::TextLabel* line : {m_owner, m_saved, m_emergency, m_urgent}) {
        // A name of one long word makes the column no wider.
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        line->setSizePolicy(policy);
    }
    m_unsaved->hide();
    connect(m_unsaved, &QPushButton::clicked, this, [this] {
        if (m_unsavedPage) Q_EMIT chosen(*m_unsavedPage);
    });
}

void Sidebar::fit()
{
    const int side = theme::scaled(m_isNarrow ? 6 : 12);
    m_column->setContentsMargins(side, theme::scaled(m_isNarrow ? 6 : 12), side,
                                 theme::scaled(m_isNarrow ? 6 : 12));
    m_cramp->setText(m_isNarrow ? tr("Cramp now") : tr("I have a cramp now"));
    m_cramp->setTextSize(static_cast<int>(theme::TextSize::Large), true);
    m_cramp->setSidePadding(m_isNarrow ? 6 : 20);
    for (widgets::TextLabel* line : {m_owner, m_saved, m_emergency, m_urgent})
        line->setContentsMargins(theme::scaled(12), line == m_emergency ? theme::scaled(aboveFoot) : 0, 0, 0);
    tellUnsaved();
    const Level level = fittingLevel();
    fitPlaces(level);
    fitWidth();
    showLevel(level);
}

// As wide as asked, and wider only for a longer word.
void Sidebar::fitWidth()
{
    const QMargins edges = m_column->contentsMargins();
    int widest = m_cramp->minimumSizeHint().width();
    for (const auto& [place, button] : m_places)
        widest = qMax(widest, button->sizeHint().width());
    if (!m_unsaved->isHidden()) widest = qMax(widest, m_unsaved->minimumSizeHint().width());
    const int asked = theme::scaled(m_isNarrow ? narrowWidth : wideWidth);
    setFixedWidth(qMax(asked, widest + edges.left() + edges.right()));
}

void Sidebar::fitPlaces(const Level& level)
{
    const int row = rowHeight(level);
    for (const auto& [place, button] : m_places) {
        const bool isShort = m_isNarrow && place == host::PageId::Check;
        button->setLook(isShort ? tr("GP") : host::placeName(place), level.icons, row);
    }
}

void Sidebar::showLevel(const Level& level)
{
    const bool hadHelp = hasHelpLines();
    const bool isLow = !level.icons;
    m_cramp->setLeastHeight(isLow ? lowCrampHeight : crampHeight);
    m_underCramp->changeSize(0, m_cramp->isHidden() ? 0 : theme::scaled(isLow ? 6 : 16));
    m_owner->setVisible(level.name);
    m_saved->setVisible(level.name && m_unsaved->isHidden());
    m_aboveUnsaved->changeSize(0, m_unsaved->isHidden() ? 0 : theme::scaled(aboveUnsaved));
    m_emergency->setVisible(level.help);
    m_urgent->setVisible(level.help);
    m_column->invalidate();
    if (hadHelp != hasHelpLines()) Q_EMIT helpLinesChanged();
}

Sidebar::Level Sidebar::fittingLevel() const
{
    constexpr std::array<Level, 4> levels{
        {{true, true, true}, {false, true, true}, {false, false, true}, {false, false, false}}};
    if (m_isNarrow) return levels.back();
    for (const Level& level : levels)
        if (heightBesidePlaces(level) + placeCount() * theme::scaled(wideRow) <= height()) return level;
    return levels.back();
}

int Sidebar::innerWidth() const
{
    const QMargins edges = m_column->contentsMargins();
    return theme::scaled(m_isNarrow ? narrowWidth : wideWidth) - edges.left() - edges.right();
}

int Sidebar::heightBesidePlaces(const Level& level) const
{
    const auto heightOf = [this](const QWidget& widget) { return widget.heightForWidth(innerWidth()); };
    const QMargins edges = m_column->contentsMargins();
    int sum = edges.top() + edges.bottom();
    if (!m_cramp->isHidden()) {
        const int least = theme::scaled(level.icons ? crampHeight : lowCrampHeight);
        sum += qMax(least, heightOf(*m_cramp)) + theme::scaled(level.icons ? 16 : 6);
    }
    return sum + footHeight(level);
}

int Sidebar::footHeight(const Level& level) const
{
    const auto heightOf = [this](const QWidget& widget) { return widget.heightForWidth(innerWidth()); };
    int sum = 0;
    if (level.name) sum += heightOf(*m_owner);
    if (!m_unsaved->isHidden())
        sum += theme::scaled(aboveUnsaved) + heightOf(*m_unsaved);
    else if (level.name)
        sum += heightOf(*m_saved);
    if (level.help) sum += heightOf(*m_emergency) + heightOf(*m_urgent);
    return sum;
}

int Sidebar::rowHeight(const Level& level) const
{
    if (level.icons) return theme::scaled(wideRow);
    const int room = (height() - heightBesidePlaces(level)) / qMax(1, placeCount());
    const int least = qMax(leastTarget, theme::scaled(leastRow));
    return qBound(least, room, qMax(least, theme::scaled(lowRow)));
}

int Sidebar::placeCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_places, [](const auto& place) { return !place.second->isHidden(); }));
}

void Sidebar::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    fit();
}

void Sidebar::setOwner(const QString& owner)
{
    if (m_owner->text() == owner) return;
    m_owner->setText(owner);
    fit();
}

void Sidebar::hidePlace(host::PageId place)
{
    m_places.at(place)->hide();
}

void Sidebar::hideCrampButton()
{
    m_cramp->hide();
    fit();
}

void Sidebar::setHelpLines(const QString& emergency, const QString& urgent)
{
    m_emergency->setText(emergency);
    m_urgent->setText(urgent);
    fit();
}

bool Sidebar::hasHelpLines() const
{
    return !m_emergency->isHidden();
}

void Sidebar::setCurrent(host::PageId page)
{
    for (const auto& [place, button] : m_places)
        button->setChecked(place == host::placeOf(page));
}

void Sidebar::takeFocus()
{
    for (const auto& [place, button] : m_places)
        if (button->isChecked()) button->setFocus();
}

void Sidebar::setWarnings(int number)
{
    m_places.at(host::PageId::Check)->setBadge(number);
    fitWidth();
}

void Sidebar::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void Sidebar::setUnsaved(std::optional<host::PageId> page, bool isOutOfSight)
{
    const bool hadWay = !m_unsaved->isHidden();
    m_unsavedPage = page;
    m_unsaved->setVisible(page && isOutOfSight);
    if (page) m_saved->setText(tr("Not saved yet"));
    if (page || hadWay) fit();
}

void Sidebar::tellUnsaved()
{
    if (!m_unsavedPage) return;
    const QString whole = *m_unsavedPage == host::PageId::CheckIn
                              ? tr("Not saved yet: your check-in")
                              : tr("Not saved yet: the form on %1").arg(host::tabName(*m_unsavedPage));
    m_unsaved->setText(m_isNarrow ? tr("Not saved") : whole);
    m_unsaved->setTextSize(static_cast<int>(theme::TextSize::Caption), false);
    m_unsaved->setSidePadding(m_isNarrow ? 6 : 12);
    m_unsaved->setLeastHeight(leastTarget / theme::Appearance::current().textScale());
    // The diary's form alone is kept on the disk while it is filled in.
    const QString way = *m_unsavedPage == host::PageId::Diary
                            ? tr("What you typed has been kept. Go back to the form.")
                            : tr("Go back to the form.");
    theme::named(m_unsaved, whole);
    m_unsaved->setAccessibleDescription(way);
    m_unsaved->setToolTip(whole + QStringLiteral(". ") + way);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(tokens.surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::colour(tokens.hair));
}

void Sidebar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height()) fit();
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::window
