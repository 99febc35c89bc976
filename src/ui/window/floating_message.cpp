// SPDX-License-Identifier: MIT
#include "ui/window/floating_message.h"

#include "ui/widgets/first_control.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/page_foot.h"
#include "ui/widgets/renewed_body.h"

#include <QPainter>

namespace cramp::ui::window
{

namespace
{

constexpr double widest = 760;
constexpr double edge = 20;

struct Inks {
    theme::Rgb ground;
    theme::Rgb words;
    int frame;  // px
};

// As a slip of paper in the colours turned round; where little light is wanted, a frame.
Inks inks()
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    switch (theme::Appearance::current().theme()) {
        case theme::Theme::Light: return {tokens.text, tokens.surface, 0};
        case theme::Theme::Dark: return {tokens.text, tokens.page, 0};
        case theme::Theme::Night: return {tokens.raised, tokens.text, 2};
        case theme::Theme::HighContrast: return {tokens.page, tokens.text, 3};
    }
    return {};
}

}  // namespace

FloatingMessage::FloatingMessage(QWidget& over)
    : QFrame(&over),
      m_over(over),
      m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_icon(new QLabel),
      m_sentence(new widgets::TextLabel)
{
    auto* words = new QHBoxLayout;
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_sentence, 1);
    m_whole->addLayout(words, 1);
    widgets::makeNotification(*this);
    over.installEventFilter(this);
    hide();
}

void FloatingMessage::show(Kind kind, const QString& sentence, const std::vector<host::MessageOffer>& offers)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    widgets::retire(m_buttons);
    m_buttons = new QWidget;
    (new QHBoxLayout(m_buttons))->setContentsMargins(0, 0, 0, 0);
    for (const host::MessageOffer& offer : offers)
        addButton(offer);
    addButton({tr("Close"), {}});
    m_whole->addWidget(m_buttons);
    m_buttons->show();
    dress();
    widgets::announce(*this, sentence);
    setVisible(true);
    raise();
    joinTabOrder();
    m_isFresh = true;
    QMetaObject::invokeMethod(
        this, [this] { m_isFresh = false; }, Qt::QueuedConnection);
}

void FloatingMessage::addButton(const host::MessageOffer& offer)
{
    auto* button = new widgets::Button(offer.text);
    // A press with the mouse leaves the keyboard where it is.
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = offer.action] {
        dismiss();
        if (action) action();
    });
}

void FloatingMessage::dismiss()
{
    const bool hadKeyboard = widgets::hasKeyboard(*this);
    hide();
    if (hadKeyboard) Q_EMIT keyboardLeft();
}

void FloatingMessage::leavePage()
{
    if (!m_isFresh) hide();
}

// What is made later stands last in Qt's order of the keyboard; the message comes after every page.
void FloatingMessage::joinTabOrder()
{
    QWidget* last = window()->previousInFocusChain();
    while (last != window() && (last->focusPolicy() == Qt::NoFocus || isAncestorOf(last)))
        last = last->previousInFocusChain();
    for (QWidget* button : m_buttons->findChildren<widgets::Button*>()) {
        setTabOrder(last, button);
        last = button;
    }
}

void FloatingMessage::dress()
{
    const Inks now = inks();
    const QString name = m_kind == Kind::Done ? QStringLiteral("done") : QStringLiteral("warn");
    m_icon->setPixmap(theme::pixmapOf(name, now.words, theme::scaled(24), devicePixelRatioF()));
    m_sentence->setInk(theme::colour(now.words));
    m_whole->setContentsMargins(theme::scaled(16), theme::scaled(10), theme::scaled(12), theme::scaled(10));
    m_whole->setSpacing(theme::scaled(12));
    place();
}

void FloatingMessage::place()
{
    if (m_buttons == nullptr) return;
    const int width = qMin(theme::scaled(widest), m_over.width() - 2 * theme::scaled(edge));
    const bool isBroad = m_buttons->sizeHint().width() <= width / 2;
    m_whole->setDirection(isBroad ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_whole->setAlignment(m_buttons, isBroad ? Qt::AlignVCenter : Qt::AlignLeft);
    int foot = 0;
    for (const widgets::PageFoot* buttons : m_over.findChildren<widgets::PageFoot*>())
        if (buttons->isVisible()) foot = qMax(foot, buttons->height());
    const int height = heightForWidth(width);
    const int bottom = m_over.height() - foot - theme::scaled(foot > 0 ? edge / 2 : edge);
    setGeometry((m_over.width() - width) / 2, qMax(0, bottom - height), width, height);
}

bool FloatingMessage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_over && event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void FloatingMessage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (theme::Appearance::isChange(*event) && m_buttons != nullptr) dress();
}

void FloatingMessage::paintEvent(QPaintEvent*)
{
    const Inks now = inks();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(now.frame > 0 ? QPen(theme::colour(now.words), now.frame) : QPen(Qt::NoPen));
    painter.setBrush(theme::colour(now.ground));
    const double inset = now.frame / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::scaled(8),
                            theme::scaled(8));
}

}  // namespace cramp::ui::window
