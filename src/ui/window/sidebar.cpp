// SPDX-License-Identifier: MIT
#include "ui/window/sidebar.h"

#include "ui/theme/diary_style.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace cramp::ui::window
{

namespace
{

constexpr double leastTarget = 44;  // px at any text size

}  // namespace

Sidebar::Sidebar(const QString& owner, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_underName(new QSpacerItem(0, 0)),
      m_area(new QScrollArea),
      m_rows(nullptr),
      m_name(new widgets::TextLabel(tr("Cramp Diary"), theme::TextSize::Large, true)),
      m_owner(
          new widgets::TextLabel(owner, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft)),
      m_emergency(new widgets::TextLabel({}, theme::TextSize::Caption)),
      m_urgent(new widgets::TextLabel({}, theme::TextSize::Caption)),
      m_saved(new widgets::TextLabel({}, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft)),
      m_unsaved(new widgets::Button({}))
{
    setObjectName(QStringLiteral("sidebar"));
    m_column->setSpacing(0);
    m_column->addWidget(m_name);
    m_column->addWidget(m_owner);
    m_column->addSpacerItem(m_underName);
    m_column->addWidget(m_area, 1);
    addPlaces();
    for (widgets::TextLabel* label : {m_emergency, m_urgent, m_saved}) {
        m_column->addSpacing(theme::scaled(4));
        m_column->addWidget(label);
    }
    m_column->addWidget(m_unsaved);
    m_unsaved->hide();
    connect(m_unsaved, &QPushButton::clicked, this, [this] {
        if (m_unsavedPage) Q_EMIT chosen(*m_unsavedPage);
    });
    fit();
}

void Sidebar::addPlaces()
{
    auto* body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_area->viewport()->installEventFilter(this);
    m_rows->addWidget(makePlace(host::PageId::Today, tr("Today"), QStringLiteral("today")));
    m_rows->addWidget(makePlace(host::PageId::Diary, tr("Diary"), QStringLiteral("diary")));
    m_rows->addWidget(makePlace(host::PageId::Guide, tr("Guide"), QStringLiteral("guide")));
    m_rows->addWidget(makePlace(host::PageId::Stretches, tr("Stretches"), QStringLiteral("stretches")));
    m_rows->addWidget(makePlace(host::PageId::Check, tr("Check"), QStringLiteral("check")));
    m_rows->addWidget(makePlace(host::PageId::Trends, tr("Trends"), QStringLiteral("trends")));
    m_rows->addWidget(makePlace(host::PageId::Report, tr("Report"), QStringLiteral("report")));
    m_rows->addWidget(makePlace(host::PageId::AboutMe, tr("About me"), QStringLiteral("person")));
    m_rows->addStretch(1);
    m_rows->addWidget(makePlace(host::PageId::Settings, tr("Settings"), QStringLiteral("settings")));
}

SidebarButton* Sidebar::makePlace(host::PageId page, const QString& text, const QString& icon)
{
    auto* button = new SidebarButton(text, icon, this);
    button->setAutoExclusive(false);
    m_places[page] = button;
    connect(button, &QAbstractButton::clicked, this, [this, page] {
        setCurrent(page);
        Q_EMIT chosen(page);
    });
    return button;
}

void Sidebar::fit()
{
    const int side = theme::scaled(m_isNarrow ? 4 : 12);
    m_column->setContentsMargins(side, theme::scaled(20), side, theme::scaled(16));
    for (const auto& [page, button] : m_places)
        button->setNarrow(m_isNarrow);
    m_area->setMinimumHeight(2 * m_places.begin()->second->sizeHint().height());
    // A low window with large text needs all of its height for the places and the lines below them.
    m_underName->changeSize(0, m_isNarrow ? 0 : theme::scaled(16));
    m_column->invalidate();
    m_name->setVisible(!m_isNarrow);
    m_owner->setVisible(!m_isNarrow);
    tellUnsaved();
    fitWidth();
}

// As wide as the longest word, and the scroll bar where there is one.
void Sidebar::fitWidth()
{
    const QMargins edges = m_column->contentsMargins();
    int width = theme::scaled(m_isNarrow ? narrowWidth : wideWidth);
    int height = 0;
    for (const auto& [page, button] : m_places) {
        const QSize size = button->sizeHint();
        width = qMax(width, size.width() + edges.left() + edges.right());
        height += size.height();
    }
    const bool scrolls = height > m_area->height();
    setFixedWidth(width + (scrolls ? m_area->verticalScrollBar()->sizeHint().width() : 0));
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    // Afterwards: within a layout that is under way a new width would come too late for the labels.
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Sidebar::fitWidth, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Sidebar::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow) return;
    m_isNarrow = isNarrow;
    fit();
}

void Sidebar::setOwner(const QString& owner)
{
    m_owner->setText(owner);
}

void Sidebar::hidePlace(host::PageId page)
{
    m_places.at(page)->hide();
}

void Sidebar::setHelpLines(const QString& emergency, const QString& urgent)
{
    m_emergency->setText(emergency);
    m_urgent->setText(urgent);
}

void Sidebar::setCurrent(host::PageId page)
{
    const host::PageId place = page == host::PageId::CheckIn ? host::PageId::Check : page;
    for (const auto& [id, button] : m_places)
        button->setChecked(id == place);
    m_area->ensureWidgetVisible(m_places.at(place), 0, 0);
}

void Sidebar::setWarnings(int number)
{
    m_places.at(host::PageId::Check)->setBadge(number);
}

void Sidebar::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void Sidebar::setUnsaved(std::optional<host::PageId> page, bool isOutOfSight)
{
    m_unsavedPage = page;
    m_unsaved->setVisible(page && isOutOfSight);
    m_saved->setVisible(!m_unsaved->isVisibleTo(this));
    if (!page) return;
    m_saved->setText(tr("Not saved yet"));
    tellUnsaved();
}

void Sidebar::tellUnsaved()
{
    if (!m_unsavedPage) return;
    const QString whole = *m_unsavedPage == host::PageId::CheckIn
                              ? tr("Not saved yet: how your legs are today")
                              : tr("Not saved yet: the form on %1").arg(m_places.at(*m_unsavedPage)->text());
    m_unsaved->setText(m_isNarrow ? tr("Unsaved") : whole);
    m_unsaved->setTextSize(static_cast<int>(theme::TextSize::Caption), false);
    m_unsaved->setLeastHeight(leastTarget / theme::Appearance::current().textScale());
    // The diary's form alone is kept on the disk while it is filled in.
    const QString way = *m_unsavedPage == host::PageId::Diary
                            ? tr("What you typed is kept. Back to the form.")
                            : tr("Back to the form.");
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

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::window
