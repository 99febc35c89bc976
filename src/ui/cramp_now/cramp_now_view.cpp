// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_now_view.h"

#include "diary/sleep_hours.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <QCloseEvent>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr auto longCrampRule = "U1";
constexpr std::chrono::seconds longCramp{600};
// Time that went by unseen: the computer slept.
constexpr std::chrono::minutes unseen{1};

CrampNowView::KeyClock elapsedClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

bool isPress(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin;
}

bool isGo(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

}  // namespace

CrampNowView::CrampNowView(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& episode,
                           KeyClock keyClock, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_keyClock(keyClock ? std::move(keyClock) : elapsedClock()),
      m_targets(session::usualTargets(context.session.recent(), context.session.now())),
      m_lastTick(context.session.now())
{
    m_episode.id = episode;
    setWindowTitle(tr("I have a cramp now"));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    build();
    watchPresses(*this);
    // The menu bar that bears the key is that of the window behind.
    new QShortcut(
        QKeySequence(QLatin1String(host::rowOf(host::ActionId::Quit).shortcut), QKeySequence::PortableText),
        this, this, &CrampNowView::quit);
    connect(&m_timer, &QTimer::timeout, this, &CrampNowView::tick);
    if (!readEpisode()) return;
    showState(elapsed() > askAfter ? State::Asking : State::Running);
}

CrampNowView::~CrampNowView()
{
    if (m_before) theme::Appearance::apply(*m_before);
}

bool CrampNowView::readEpisode()
{
    for (const diary::Episode& episode : m_context.session.recent().episodes)
        if (episode.id == m_episode.id) {
            m_episode = episode;
            return true;
        }
    return false;
}

std::chrono::seconds CrampNowView::elapsed() const
{
    const auto passed = m_context.session.now().instant() - m_episode.start.instant();
    return std::max(passed, std::chrono::seconds(0));
}

bool CrampNowView::write(const QString& name, const std::vector<diary::Edit>& edits)
{
    return m_host.apply({format::toStd(name), edits}) && readEpisode();
}

bool CrampNowView::hasSlept()
{
    const diary::Moment now = m_context.session.now();
    const bool isLong = now.instant() - m_lastTick.instant() > unseen;
    m_lastTick = now;
    return isLong;
}

void CrampNowView::tick()
{
    const diary::Moment now = m_context.session.now();
    const bool mustAsk = hasSlept();
    if (m_state == State::Passed) {
        if (now.instant() - m_passedAt.instant() >= undoTime) leave();
        return;
    }
    if (!readEpisode() || m_episode.status != diary::Status::Ongoing) {
        leave();
        return;
    }
    refreshClock();
    lookForFinding();
    if (m_state == State::Running && mustAsk) ask();
}

void CrampNowView::lookForFinding()
{
    if (m_help->showsFinding() || elapsed() <= longCramp) return;
    const session::Session& session = m_context.session;
    const triage::Assessment assessment = triage::assess(session.recent(), m_context.rules, session.now());
    for (const triage::Finding& finding : assessment.findings) {
        const bool isOfThis = std::ranges::any_of(finding.evidence, [this](const triage::Evidence& evidence) {
            return evidence.key == diary::RecordKey(m_episode.id);
        });
        if (finding.rule == longCrampRule && isOfThis) m_help->showFinding(finding);
    }
}

void CrampNowView::choose(std::size_t index)
{
    const session::SiteTarget target = m_targets.at(index);
    const bool isTakenBack = session::targetOf(m_episode) == target;
    const auto chosen = isTakenBack ? std::nullopt : std::optional(target);
    if (m_state == State::Running)
        write(tr("place of the cramp"), {session::siteChosen(m_episode, chosen, m_context.session.now())});
    refreshTargets();
}

void CrampNowView::pass()
{
    if (m_state != State::Running) return;
    if (hasSlept() || elapsed() > askAfter)
        ask();
    else
        answer(session::crampPassed(m_episode, m_context.session.now()));
}

void CrampNowView::ask()
{
    showState(State::Asking);
}

void CrampNowView::answer(const diary::Edit& edit)
{
    if (!write(tr("end of the cramp"), {edit})) return;
    m_passedAt = m_context.session.now();
    deaden();
    showState(State::Passed);
}

void CrampNowView::beginAnew()
{
    const diary::Moment now = m_context.session.now();
    const diary::Uuid id = diary::Uuid::random();
    if (!m_host.apply({format::toStd(tr("new cramp")),
                       {session::crampEndUnknown(m_episode, now), session::crampStarted(id, now)}}))
        return;
    m_episode.id = id;
    if (!readEpisode()) return;
    deaden();
    showState(State::Running);
}

void CrampNowView::undo()
{
    if (m_state != State::Passed) return;
    m_host.trigger(host::ActionId::Undo);
    if (!readEpisode() || m_episode.status != diary::Status::Ongoing) return;
    deaden();
    showState(State::Running);
}

void CrampNowView::leave()
{
    if (!isVisible()) return;
    hide();
    Q_EMIT closed();
}

// After the end only what the same press, held or done twice, would do: to undo it needs no wait.
bool CrampNowView::isDead(const QEvent& press) const
{
    if (m_keyClock() - m_deadFrom >= deadTime) return false;
    if (m_state != State::Passed || press.type() != QEvent::KeyPress) return true;
    return isGo(static_cast<const QKeyEvent&>(press).key());
}

// The entry stays open on the disk. The dark screen goes last: nothing bright shows behind it.
void CrampNowView::quit()
{
    m_host.trigger(host::ActionId::Quit);
    hide();
}

bool CrampNowView::eventFilter(QObject* watched, QEvent* event)
{
    if (isPress(event->type()) && isDead(*event)) return true;
    return QWidget::eventFilter(watched, event);
}

void CrampNowView::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat()) return;
    const int key = event->key();
    if (key == Qt::Key_Escape) return leave();
    if (m_state == State::Passed) {
        if (isGo(key)) leave();
        if (key == Qt::Key_U || key == Qt::Key_Z) undo();
        return;
    }
    if (m_state == State::Asking) return;
    if (isGo(key)) return pass();
    if (key >= Qt::Key_1 && key <= Qt::Key_4) choose(static_cast<std::size_t>(key - Qt::Key_1));
}

void CrampNowView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const session::Session& session = m_context.session;
    const bool isNight = diary::derivedPeriod(session.now(), session.recent().sleep) == diary::Period::Night;
    if (isNight && !m_before) {
        m_before = theme::Appearance::current();
        theme::Appearance::apply(
            theme::Appearance(theme::Theme::Night, m_before->textScale(), m_before->picturesMove()));
    }
    deaden();
    refreshTargets();
    takeFocus();
    m_timer.start(std::chrono::seconds(1));
    // Only after the picture stands: the desktop may take its time.
    QTimer::singleShot(0, this, [this] {
        if (isVisible()) m_awake.begin(tr("A cramp is being timed"));
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
    if (!m_before) return;
    const theme::Appearance before = *m_before;
    m_before.reset();
    theme::Appearance::apply(before);
}

void CrampNowView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event) && m_hint != nullptr) fit();
}

void CrampNowView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Appearance::current().tokens().page));
}

}  // namespace cramp::ui::cramp_now
