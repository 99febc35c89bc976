// SPDX-License-Identifier: MIT
#include "ui/today/today_page.h"

#include "ui/cramp_now/cramp_now_view.h"
#include "ui/cramp_now/cramp_section.h"
#include "ui/entry/night_panel.h"
#include "ui/format/health_words.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_places.h"
#include "ui/pictures/nights_panel.h"
#include "ui/today/log_earlier_panel.h"
#include "ui/today/unfinished_panel.h"
#include "ui/today/welcome_panel.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/warnings/warning_card.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

#include <QScrollBar>

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

QString appearanceKey()
{
    const theme::Appearance& appearance = theme::Appearance::current();
    return QStringLiteral("%1/%2").arg(static_cast<int>(appearance.theme())).arg(appearance.textScale());
}

}  // namespace

TodayPage::TodayPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    connect(&m_timer, &QTimer::timeout, this, &TodayPage::showClock);
}

TodayPage::~TodayPage()
{
    delete m_view;
}

void TodayPage::build()
{
    delete m_frame;
    m_builtFor = appearanceKey();
    m_contents = {};
    m_keys = {};
    m_inbox = nullptr;
    m_night = nullptr;
    m_frame = new widgets::PageFrame(host::placeName(host::PageId::Today), this);
    layout()->addWidget(m_frame);
    auto* columns = new widgets::ColumnPair;
    m_frame->column()->addLayout(columns);
    for (std::size_t place = 0; place < placeCount; ++place) {
        auto* holder = new QWidget;
        m_places.at(place) = new QVBoxLayout(holder);
        m_places.at(place)->setContentsMargins(0, 0, 0, 0);
        holder->hide();
        (place == Nights ? columns->right() : columns->left())->addWidget(holder);
    }
    m_warning = new warnings::WarningPlace(context(), host());
    put(Warning, m_warning);
    m_cramp = new cramp_now::CrampSection;
    put(Cramp, m_cramp);
    connect(m_cramp, &cramp_now::CrampSection::helpWanted, this, &TodayPage::startCramp);
    connect(m_cramp, &cramp_now::CrampSection::passed, this, &TodayPage::passCramp);
    m_nights = new pictures::NightsPanel(context().locale);
    put(Nights, m_nights);
    m_night = new entry::NightPanel(context(), host());
    m_places.at(Nights)->addWidget(m_night);
    connect(m_nights, &pictures::NightsPanel::nightChosen, this, [this](std::optional<diary::Date> night) {
        m_night->show(night);
        joinTabOrder();
    });
    connect(m_night, &entry::NightPanel::closed, m_nights, [this] { m_nights->choose(std::nullopt); });
    connect(m_nights, &pictures::NightsPanel::noCrampsLastNight, this, &TodayPage::enterFreeNight);
}

void TodayPage::put(Place place, QWidget* content)
{
    QWidget*& old = m_contents.at(place);
    widgets::retire(old);
    old = content;
    if (content != nullptr) {
        m_places.at(place)->addWidget(content);
        content->show();
    }
    m_places.at(place)->parentWidget()->setVisible(content != nullptr);
    if (content != nullptr) joinTabOrder();
}

// What comes later stands last in Qt's order of the keyboard, wherever it stands on the page.
void TodayPage::joinTabOrder()
{
    QWidget* before = nullptr;
    std::vector<const QWidget*> contents(m_contents.begin(), m_contents.end());
    contents.push_back(m_night);
    for (const QWidget* content : contents) {
        if (content == nullptr) continue;
        for (QWidget* control : widgets::controlsIn(*content)) {
            if (before != nullptr) setTabOrder(before, control);
            before = control;
        }
    }
}

bool TodayPage::isNew(Place place, const QString& key)
{
    if (!m_keys.at(place).isNull() && m_keys.at(place) == key) return false;
    m_keys.at(place) = key;
    return true;
}

void TodayPage::refresh()
{
    if (m_frame == nullptr || m_builtFor != appearanceKey()) build();
    m_frame->setAside(format::longDate(session().now().date(), context().locale));
    showWarning();
    showCramp();
    showWelcome();
    showOther();
    showUnfinished();
    const bool mayStretch = warnings::stretchLock(context()).allowed().both();
    m_nights->show(session().recent(), session().now(), mayStretch);
    m_night->refresh();
    joinTabOrder();
    Q_EMIT abilitiesChanged();
}

void TodayPage::takeFocus()
{
    if (m_frame == nullptr) return;
    session::ongoingIn(session().recent()) ? m_cramp->focusFirst() : m_frame->focusTitle();
}

void TodayPage::showWarning()
{
    m_warning->refresh();
    const bool wasHidden = !m_places.at(Warning)->parentWidget()->isVisibleTo(this);
    m_places.at(Warning)->parentWidget()->setVisible(!m_warning->isEmpty());
    if (wasHidden && !m_warning->isEmpty()) m_frame->verticalScrollBar()->setValue(0);
}

bool TodayPage::isEmptyDiary() const
{
    const diary::Diary& diary = session().recent();
    return diary.episodes.empty() && diary.nights.empty() && diary.checkIns.empty();
}

void TodayPage::showWelcome()
{
    const bool isShown = isEmptyDiary() && !context().isExample;
    if (!isNew(Welcome, QString::number(isShown))) return;
    if (!isShown) return put(Welcome, nullptr);
    auto* panel = new WelcomePanel(format::healthWords(context().content));
    connect(panel, &WelcomePanel::exampleWanted, this,
            [this] { host().trigger(host::ActionId::OpenExample); });
    put(Welcome, panel);
}

void TodayPage::showEarlier()
{
    if (m_contents.at(Earlier) != nullptr) return closeEarlier();
    auto* panel = new LogEarlierPanel(context().zone, context().locale, [this] { return session().now(); });
    const auto name = [] { return tr("earlier cramp"); };
    connect(panel, &LogEarlierPanel::minutesAgo, this, [this, name](std::chrono::minutes ago) {
        enterEarlier(name(), session::crampAgo(diary::Uuid::random(), ago, context().zone, session().now()));
    });
    connect(panel, &LogEarlierPanel::lastNight, this, [this, name] {
        const diary::Moment now = session().now();
        enterEarlier(name(), session::crampInNight(diary::Uuid::random(), session::lastNight(now),
                                                   context().zone, now));
    });
    connect(panel, &LogEarlierPanel::typed, this, [this, name](const diary::ReadTime& time) {
        enterEarlier(name(),
                     session::crampAt(diary::Uuid::random(), time.at, time.precision, session().now()));
    });
    connect(panel, &LogEarlierPanel::cancelled, this, &TodayPage::closeEarlier);
    put(Earlier, panel);
    panel->takeFocus();
    // Once it is laid out.
    QMetaObject::invokeMethod(
        panel, [this, panel] { m_frame->ensureWidgetVisible(panel, 0, 0); }, Qt::QueuedConnection);
}

void TodayPage::closeEarlier()
{
    // Before the panel goes: Qt would hand the keyboard to what follows it, and the page would run there.
    rest();
    put(Earlier, nullptr);
}

void TodayPage::rest()
{
    if (QWidget* other = m_contents.at(Other)) widgets::focusFirstControl(*other);
}

void TodayPage::enterEarlier(const QString& name, const diary::Edit& edit)
{
    if (write(name, {edit})) closeEarlier();
}

void TodayPage::enterFreeNight()
{
    const diary::Moment now = session().now();
    if (!session::canBeFree(session().recent(), now))
        return host().tell(tr("Last night is already recorded, or is not over yet."));
    host().attempt([&] {
        const auto inBin = session().store().find(diary::RecordKind::Night, session::lastNight(now));
        write(tr("no cramps last night"), {session::nightWithoutCramps(inBin, session::lastNight(now), now)});
    });
}

bool TodayPage::write(const QString& name, const std::vector<diary::Edit>& edits)
{
    if (!host().apply({format::toStd(name), edits})) return false;
    refresh();
    return true;
}

bool TodayPage::canPerform(host::ActionId action) const
{
    switch (action) {
        case host::ActionId::CrampNow:
        case host::ActionId::LogEarlier: return true;
        case host::ActionId::NoCrampsLastNight:
            return session::canBeFree(session().recent(), session().now());
        default: return false;
    }
}

void TodayPage::perform(host::ActionId action)
{
    if (m_frame == nullptr) refresh();
    switch (action) {
        case host::ActionId::CrampNow: return startCramp();
        case host::ActionId::LogEarlier:
            if (m_contents.at(Earlier) == nullptr) return showEarlier();
            return widgets::focusFirstControl(*m_contents.at(Earlier));
        case host::ActionId::NoCrampsLastNight: return enterFreeNight();
        default: return;
    }
}

}  // namespace cramp::ui::today
