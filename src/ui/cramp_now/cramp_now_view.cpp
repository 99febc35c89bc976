// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_now_view.h"

#include "ui/cramp_now/ask_stage.h"
#include "ui/cramp_now/ease_stage.h"
#include "ui/cramp_now/good_night_stage.h"
#include "ui/cramp_now/passed_stage.h"
#include "ui/widgets/notification.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace cramp::ui::cramp_now
{

namespace
{

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

// A button that has the keyboard; null: another control has it.
QAbstractButton* focusedButton(const QWidget& stage)
{
    auto* button = qobject_cast<QAbstractButton*>(stage.focusWidget());
    return button != nullptr && button->isVisibleTo(&stage) ? button : nullptr;
}

}  // namespace

CrampNowView::CrampNowView(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& cramp,
                           PressGuard::Clock keyClock, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_guard(new PressGuard(*this, std::move(keyClock))),
      m_cramp(context, host, cramp),
      m_theme(context.session),
      m_ease(new EaseStage(context, m_cramp)),
      m_ask(new AskStage(context, m_cramp)),
      m_passed(new PassedStage(context)),
      m_goodNight(new GoodNightStage),
      m_stages(new QStackedLayout(this)),
      m_heard(new QWidget(this)),
      m_shownAt(context.session.now())
{
    setWindowTitle(tr("I have a cramp now"));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget* stage : {static_cast<QWidget*>(m_ease), static_cast<QWidget*>(m_ask),
                           static_cast<QWidget*>(m_passed), static_cast<QWidget*>(m_goodNight)})
        m_stages->addWidget(stage);
    // A stage makes do with the screen that there is.
    m_stages->setSizeConstraint(QLayout::SetNoConstraint);
    connectStages();
    m_heard->setGeometry(0, 0, 1, 1);
    widgets::makeNotification(*m_heard);
    // The menu bar that bears the key is that of the window behind.
    new QShortcut(
        QKeySequence(QLatin1String(host::rowOf(host::ActionId::Quit).shortcut), QKeySequence::PortableText),
        this, this, &CrampNowView::quit);
    connect(&m_timer, &QTimer::timeout, this, &CrampNowView::tick);
    m_cramp.mustBeAsked() ? ask() : ease();
}

void CrampNowView::connectStages()
{
    connect(m_ease, &EaseStage::passed, this, &CrampNowView::pass);
    connect(m_ask, &AskStage::passed, this, &CrampNowView::askPlace);
    connect(m_ask, &AskStage::goesOn, this, &CrampNowView::ease);
    connect(m_ask, &AskStage::another, this, [this] {
        m_ease->beginAnew();
        ease();
    });
    connect(m_passed, &PassedStage::stillThere, this, &CrampNowView::goOn);
    connect(m_passed, &PassedStage::left, this, &CrampNowView::sayGoodNight);
    connect(m_passed, &PassedStage::placed, this, [this](const session::SiteTarget& target) {
        if (m_cramp.setPlace(target)) sayGoodNight();
    });
    connect(m_goodNight, &GoodNightStage::anotherCramp, this, &CrampNowView::beginAnother);
    connect(m_goodNight, &GoodNightStage::diaryWanted, this, &CrampNowView::leave);
    connect(m_goodNight, &GoodNightStage::woken, this, [this] {
        // The night is over: nobody is asked for a choice.
        if (!m_theme.isNight()) return leave();
        m_shownAt = m_context.session.now();
        m_guard->begin();
    });
}

void CrampNowView::showStage(QWidget* stage)
{
    m_stages->setCurrentWidget(stage);
    m_shownAt = m_context.session.now();
    m_guard->begin();
    announceStage();
}

void CrampNowView::announceStage()
{
    const QString words = said();
    if (!words.isEmpty() && words != m_heard->accessibleName()) widgets::announce(*m_heard, words);
}

QString CrampNowView::said() const
{
    if (isAt(m_ease)) return m_ease->said();
    if (isAt(m_ask)) return tr("When did it pass?");
    if (isAt(m_passed)) return tr("Saved. Where was it?");
    return tr("Saved. Back to sleep. If it comes back, press any key.");
}

std::chrono::seconds CrampNowView::shownFor() const
{
    return m_context.session.now().instant() - m_shownAt.instant();
}

void CrampNowView::ease()
{
    m_ease->refresh();
    showStage(m_ease);
    m_ease->takeFocus();
    if (isVisible()) m_awake.begin(tr("A cramp is being timed"));
}

// Whoever fell asleep is not kept awake by a lit screen.
void CrampNowView::ask()
{
    m_ask->ask();
    showStage(m_ask);
    setFocus();
    m_awake.end();
}

void CrampNowView::pass()
{
    if (m_cramp.mustBeAsked()) return ask();
    if (m_cramp.pass()) askPlace();
}

void CrampNowView::askPlace()
{
    m_passed->ask(m_cramp.episode(), m_ease->part());
    showStage(m_passed);
    m_passed->takeFocus();
}

void CrampNowView::goOn()
{
    if (m_cramp.goOn()) ease();
}

// By day there is no night to wish.
void CrampNowView::sayGoodNight()
{
    if (!m_theme.isNight()) return leave();
    showStage(m_goodNight);
    m_goodNight->showWords();
    m_awake.end();
}

void CrampNowView::beginAnother()
{
    if (!m_cramp.beginAnother()) return;
    m_ease->beginAnew();
    ease();
}

void CrampNowView::haveCramp()
{
    if (isAt(m_passed) || isAt(m_goodNight)) beginAnother();
    activateWindow();
}

void CrampNowView::tick()
{
    if (isAt(m_goodNight)) return m_goodNight->goDark(shownFor());
    if (isAt(m_passed)) {
        if (shownFor() >= waitsForPlace) sayGoodNight();
        return;
    }
    if (!m_cramp.goesOn()) return leave();
    const bool mustAsk = m_cramp.mustBeAsked();
    if (!isAt(m_ease)) return;
    if (mustAsk) return ask();
    m_ease->refresh();
    announceStage();
}

void CrampNowView::leave()
{
    if (!isVisible()) return;
    hide();
    Q_EMIT closed();
}

// The entry stays open on the disk. The dark screen goes last: nothing bright shows behind it.
void CrampNowView::quit()
{
    m_host.trigger(host::ActionId::Quit);
    hide();
}

void CrampNowView::keyPressEvent(QKeyEvent* event)
{
    if (isAt(m_goodNight)) return pressInDark(event->key());
    if (event->key() == Qt::Key_Escape) return leave();
    pressKey(event->key());
}

void CrampNowView::pressInDark(int key)
{
    if (m_goodNight->wake()) return;
    if (key == Qt::Key_Escape) return leave();
    QAbstractButton* button = focusedButton(*m_goodNight);
    if (isEnter(key) && button != nullptr) button->click();
}

void CrampNowView::pressKey(int key)
{
    const int number = key >= Qt::Key_1 && key <= Qt::Key_9 ? key - Qt::Key_0 : 0;
    if (isAt(m_ease)) {
        if (isEnter(key) || key == Qt::Key_Space) return pass();
        if (number >= 1 && number <= static_cast<int>(session::allLegParts.size()))
            m_ease->choose(session::allLegParts.at(static_cast<std::size_t>(number - 1)));
        return;
    }
    if (isAt(m_passed) && (key == Qt::Key_U || key == Qt::Key_Z)) return goOn();
    if (isAt(m_passed) && m_passed->press(number)) return;
    QAbstractButton* button = focusedButton(*m_stages->currentWidget());
    if (isEnter(key) && button != nullptr) button->click();
}

void CrampNowView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_theme.begin();
    m_guard->begin();
    if (isAt(m_ease)) m_ease->takeFocus();
    m_timer.start(std::chrono::seconds(1));
    // Only after the picture stands: the desktop may take its time.
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && isAt(m_ease)) m_awake.begin(tr("A cramp is being timed"));
    });
}

void CrampNowView::closeEvent(QCloseEvent* event)
{
    event->accept();
    leave();
}

void CrampNowView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    m_awake.end();
    m_theme.end();
}

void CrampNowView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Appearance::current().tokens().page));
}

}  // namespace cramp::ui::cramp_now
