// SPDX-License-Identifier: MIT
#include "ui/today/today_page.h"

#include "ui/cramp_now/cramp_now_view.h"
#include "ui/cramp_now/cramp_section.h"
#include "ui/entry/episode_editor.h"
#include "ui/entry/night_panel.h"
#include "ui/format/health_words.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_places.h"
#include "ui/pictures/nights_panel.h"
#include "ui/today/evening_panel.h"
#include "ui/today/first_minute.h"
#include "ui/today/last_night_panel.h"
#include "ui/today/unfinished_panel.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

QString appearanceKey(bool isFirstMinute)
{
    const theme::Appearance& appearance = theme::Appearance::current();
    return QStringLiteral("%1/%2/%3")
        .arg(static_cast<int>(appearance.theme()))
        .arg(appearance.textScale())
        .arg(isFirstMinute);
}

}  // namespace

TodayPage::TodayPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_stack(new QStackedWidget)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(&m_timer, &QTimer::timeout, this, &TodayPage::showClock);
}

TodayPage::~TodayPage()
{
    delete m_view;
}

void TodayPage::build()
{
    const bool isFirst = isFirstMinute();
    const bool hadSizes =
        m_firstMinute != nullptr && m_firstMinute->isAncestorOf(QApplication::focusWidget());
    const bool isFront = m_frame == nullptr || m_stack->currentWidget() == m_frame;
    delete m_frame;
    m_builtFor = appearanceKey(isFirst);
    m_contents = {};
    m_keys = {};
    m_firstMinute = nullptr;
    m_night = nullptr;
    m_evening = nullptr;
    isFirst ? buildFirstMinute() : buildColumns();
    m_stack->insertWidget(0, m_frame);
    if (isFront) m_stack->setCurrentWidget(m_frame);
    if (hadSizes && m_firstMinute != nullptr) m_firstMinute->takeFocusOfSizes();
}

void TodayPage::buildFirstMinute()
{
    const format::HealthWords words = format::healthWords(context().content);
    m_frame = new widgets::PageFrame(words.welcomeTitle, this);
    m_firstMinute = new FirstMinute(context(), host(), words);
    m_frame->column()->addWidget(m_firstMinute);
    connect(m_firstMinute, &FirstMinute::started, this, [this] {
        m_isStarted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                refresh();
                takeFocus();
            },
            Qt::QueuedConnection);
    });
}

void TodayPage::buildColumns()
{
    m_frame = new widgets::PageFrame(host::placeName(host::PageId::Today), this);
    auto* columns = new widgets::ColumnPair;
    m_frame->column()->addLayout(columns);
    for (std::size_t place = 0; place < placeCount; ++place) {
        auto* holder = new QWidget;
        m_places.at(place) = new QVBoxLayout(holder);
        m_places.at(place)->setContentsMargins(0, 0, 0, 0);
        holder->hide();
        (place >= Nights ? columns->right() : columns->left())->addWidget(holder);
    }
    put(Warning, m_warning = new warnings::WarningPlace(context(), host()));
    put(Cramp, m_cramp = new cramp_now::CrampSection);
    put(LastNight, m_lastNight = new LastNightPanel(context(), host()));
    put(Nights, m_nights = new pictures::NightsPanel(context().locale));
    put(Evening, m_evening = new EveningPanel(context(), host()));
    m_night = new entry::NightPanel(context(), host());
    m_places.at(Nights)->addWidget(m_night);
    connect(m_cramp, &cramp_now::CrampSection::helpWanted, this, &TodayPage::startCramp);
    connect(m_cramp, &cramp_now::CrampSection::passed, this, &TodayPage::passCramp);
    connect(m_lastNight, &LastNightPanel::addWanted, this, [this] { addCramp({}); });
    connect(m_lastNight, &LastNightPanel::formWanted, this, &TodayPage::openForm);
    connect(m_lastNight, &LastNightPanel::noCramps, this, &TodayPage::enterFreeNight);
    connect(m_nights, &pictures::NightsPanel::nightChosen, m_night, &entry::NightPanel::show);
    connect(m_night, &entry::NightPanel::closed, m_nights, [this] { m_nights->choose(std::nullopt); });
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
    setShown(place, content != nullptr);
}

void TodayPage::setShown(Place place, bool isShown)
{
    m_places.at(place)->parentWidget()->setVisible(isShown);
}

bool TodayPage::isNew(Place place, const QString& key)
{
    if (!m_keys.at(place).isNull() && m_keys.at(place) == key) return false;
    m_keys.at(place) = key;
    return true;
}

void TodayPage::refresh()
{
    if (m_frame == nullptr || m_builtFor != appearanceKey(isFirstMinute())) build();
    if (m_firstMinute != nullptr)
        m_firstMinute->refresh();
    else
        refreshColumns();
    Q_EMIT abilitiesChanged();
}

void TodayPage::refreshColumns()
{
    m_frame->setAside(format::longDate(session().now().date(), context().locale));
    showWarning();
    showCramp();
    showWaiting();
    m_lastNight->refresh();
    setShown(LastNight, !m_lastNight->isEmpty());
    showOther();
    const bool mayStretch = warnings::stretchLock(context()).allowed().both();
    m_nights->show(session().recent(), session().now(), mayStretch);
    m_night->refresh();
    m_evening->refresh();
}

void TodayPage::takeFocus()
{
    if (m_frame == nullptr) return;
    if (isWriting()) return m_editor->takeFocus();
    const bool isOn = m_firstMinute == nullptr && session::ongoingIn(session().recent());
    isOn ? m_cramp->focusFirst() : m_frame->focusTitle();
}

// What an answer brings does not come above the questions, which would move under the pointer. The window
// opens what is urgent by itself; anything else stands here at the next change of page.
void TodayPage::showWarning()
{
    if (m_lastNight->isWriting()) return;
    m_warning->refresh();
    const bool wasHidden = !m_places.at(Warning)->parentWidget()->isVisibleTo(this);
    setShown(Warning, !m_warning->isEmpty());
    if (wasHidden && !m_warning->isEmpty()) m_frame->verticalScrollBar()->setValue(0);
}

void TodayPage::showOther()
{
    const diary::Diary& diary = session().recent();
    const diary::Date night = session::lastNight(session().now());
    const bool isAnother = std::ranges::any_of(diary.episodes, [&](const diary::Episode& episode) {
        return !episode.stamps.binned && diary::nightOf(episode.start) == night;
    });
    // Where last night is asked about, the way to add one stands there.
    const bool isAsked = session::canBeFree(diary, session().now());
    if (!isNew(Other, QStringLiteral("%1 %2").arg(isAnother).arg(isAsked))) return;
    auto* holder = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, holder);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [row](const QString& text) {
        auto* button = new widgets::Button(text);
        button->setLeastHeight(52);
        row->addWidget(button);
        return button;
    };
    if (!isAsked)
        connect(addButton(isAnother ? tr("Add another cramp…") : tr("Record an earlier cramp…")),
                &QPushButton::clicked, this, [this] { addCramp({}); });
    connect(addButton(tr("How are your legs today?")), &QPushButton::clicked, this,
            [this] { host().showPage(host::PageId::CheckIn); });
    put(Other, holder);
}

void TodayPage::rest()
{
    if (QWidget* other = m_contents.at(Other)) widgets::focusFirstControl(*other);
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
        case host::ActionId::LogEarlier: return addCramp({});
        case host::ActionId::NoCrampsLastNight: return enterFreeNight();
        default: return;
    }
}

}  // namespace cramp::ui::today
