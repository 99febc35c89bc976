// SPDX-License-Identifier: MIT
// How the screen at 3 a.m. is laid out; what its presses do stands in cramp_now_view.cpp.
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <QGridLayout>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double targetHeight = 120;
constexpr int leastTarget = 96;  // px at any text size
constexpr int targetText = 26;
constexpr int passedText = 36;
constexpr double sideBySideFrom = 800;
constexpr double lowBelow = 740;
constexpr int clockShare = 5;  // at most a fifth of the height

// A least height in px of the screen, for Button::setLeastHeight.
double unscaled(double pixels)
{
    return pixels / theme::Appearance::current().textScale();
}

}  // namespace

widgets::Button* CrampNowView::makeTarget(std::size_t index)
{
    const session::SiteTarget& target = m_targets.at(index);
    const diary::SiteEntry entry{target.site, target.side, {}};
    auto* button = new widgets::Button(widgets::asWritten(format::toQt(m_context.labels.describe(entry))),
                                       widgets::Button::Role::Night);
    button->setCheckable(true);
    button->setTextSize(targetText, false);
    button->setAccessibleDescription(tr("Key %1").arg(index + 1));
    connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
    return button;
}

QWidget* CrampNowView::makeTargets()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(new widgets::TextLabel(tr("Where is it? (or leave it)"), theme::TextSize::Section));
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::scaled(16));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i) = makeTarget(i);
        grid->addWidget(m_buttons.at(i), static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return whole;
}

void CrampNowView::build()
{
    auto* column = new QVBoxLayout(this);
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_clock = new QLabel;
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setAlignment(Qt::AlignCenter);
    m_since = new widgets::TextLabel({}, theme::TextSize::Section);
    m_since->setAlignment(Qt::AlignCenter);
    m_top->addWidget(m_clock);
    m_top->addWidget(m_since);
    column->addLayout(m_top);

    m_places = new QWidget;
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight, m_places);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_help = new CrampHelp(m_context);
    m_middle->addWidget(makeTargets(), 1);
    m_middle->addWidget(m_help, 1);
    auto* inScroll = new QWidget;
    m_questionPlace = new QVBoxLayout(inScroll);
    m_questionPlace->setContentsMargins(0, 0, 0, 0);
    m_questionPlace->addWidget(m_places);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inScroll);
    column->addWidget(m_scroll, 1);

    m_passed = new widgets::Button(tr("It has passed"), widgets::Button::Role::Night);
    m_passed->setTextSize(passedText, false);
    connect(m_passed, &QPushButton::clicked, this, &CrampNowView::pass);
    column->addWidget(m_passed);
    m_afterwards = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    auto* afterColumn = new QVBoxLayout(m_afterwards);
    afterColumn->setContentsMargins(0, 0, 0, 0);
    afterColumn->addLayout(row);
    auto* undoing = new widgets::Button(tr("Undo: it has not passed"), widgets::Button::Role::Night);
    auto* done = new widgets::Button(tr("Done"), widgets::Button::Role::Night);
    for (widgets::Button* button : {undoing, done}) {
        button->setTextSize(targetText, false);
        row->addWidget(button);
    }
    connect(undoing, &QPushButton::clicked, this, &CrampNowView::undo);
    connect(done, &QPushButton::clicked, this, &CrampNowView::leave);
    column->addWidget(m_afterwards);
    m_hint = new widgets::TextLabel({}, theme::TextSize::Large);
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(m_hint);
}

void CrampNowView::watchPresses(QWidget& part)
{
    part.installEventFilter(this);
    for (QWidget* child : part.findChildren<QWidget*>())
        child->installEventFilter(this);
}

void CrampNowView::fit()
{
    const bool isLow = height() < theme::scaled(lowBelow);
    const int side = isLow ? theme::scaled(24) : theme::scaled(64);
    layout()->setContentsMargins(side, theme::scaled(isLow ? 12 : 16), side, theme::scaled(isLow ? 12 : 16));
    layout()->setSpacing(theme::scaled(isLow ? 8 : 16));
    m_top->setSpacing(theme::scaled(isLow ? 24 : 0));
    QPalette inks = m_clock->palette();
    inks.setColor(QPalette::WindowText, theme::colour(theme::Appearance::current().tokens().big));
    m_clock->setPalette(inks);
    QFont font = theme::fontOf(theme::TextSize::NightClock);
    font.setPixelSize(
        qMin(theme::scaled(static_cast<double>(theme::TextSize::NightClock)), height() / clockShare));
    m_clock->setFont(font);
    m_top->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setDirection(width() < theme::scaled(sideBySideFrom) ? QBoxLayout::TopToBottom
                                                                   : QBoxLayout::LeftToRight);
    m_middle->setSpacing(theme::scaled(isLow ? 24 : 32));
    const double least = isLow ? unscaled(leastTarget) : targetHeight;
    for (widgets::Button* button : findChildren<widgets::Button*>())
        if (!m_scroll->isAncestorOf(button) || m_places->isAncestorOf(button)) button->setLeastHeight(least);
    m_hint->setVisible(!isLow || theme::Appearance::current().textScale() < 1.2);
}

void CrampNowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CrampNowView::refreshClock()
{
    const QString since = format::timeText(m_episode.start, m_context.locale);
    m_clock->setText(format::runningClock(elapsed().count()));
    m_since->setText(tr("Cramp since %1 · saved").arg(since));
    m_passed->setAccessibleDescription(m_since->text());
}

void CrampNowView::refreshTargets()
{
    const auto chosen = session::targetOf(m_episode);
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isChosen = chosen == m_targets.at(i);
        m_buttons.at(i)->setChecked(isChosen);
        m_buttons.at(i)->setIcon(isChosen ? theme::iconOf(QStringLiteral("done"), tokens.text) : QIcon());
        m_buttons.at(i)->setIconSize(QSize(theme::scaled(24), theme::scaled(24)));
    }
    m_help->showMove(chosen);
    watchPresses(*m_help);
}

void CrampNowView::showQuestion()
{
    const QString since = tr("at %1 on %2")
                              .arg(format::timeText(m_episode.start, m_context.locale),
                                   format::longDate(m_episode.start.date(), m_context.locale));
    m_question = new PassedQuestion(since, elapsed(), true, widgets::Button::Role::Night);
    m_questionPlace->addWidget(m_question);
    m_question->show();
    watchPresses(*m_question);
    const auto now = [this] { return m_context.session.now(); };
    connect(m_question, &PassedQuestion::passedAfter, this, [this, now](std::chrono::seconds lasted) {
        answer(session::crampPassedAfter(m_episode, lasted, now()));
    });
    connect(m_question, &PassedQuestion::passedNow, this,
            [this, now] { answer(session::crampPassed(m_episode, now())); });
    connect(m_question, &PassedQuestion::unknown, this,
            [this, now] { answer(session::crampEndUnknown(m_episode, now())); });
    connect(m_question, &PassedQuestion::goesOn, this, [this] { showState(State::Running); });
    connect(m_question, &PassedQuestion::isNewCramp, this, &CrampNowView::beginAnew);
}

QString CrampNowView::hintOf(State state) const
{
    switch (state) {
        case State::Running:
            return tr("Enter: it has passed     1 to 4: where     Esc: hide, the clock runs on");
        case State::Asking: return tr("Esc: hide, the clock runs on");
        case State::Passed: return tr("U: undo     Enter: done");
    }
    return {};
}

void CrampNowView::showState(State state)
{
    m_state = state;
    if (m_question != nullptr) {
        // One of its buttons may have asked for this.
        m_question->hide();
        m_question->deleteLater();
        m_question = nullptr;
    }
    if (state == State::Asking) showQuestion();
    m_places->setVisible(state == State::Running);
    m_passed->setVisible(state == State::Running);
    m_afterwards->setVisible(state == State::Passed);
    refreshClock();
    refreshTargets();
    lookForFinding();
    if (state == State::Passed)
        m_since->setText(
            m_episode.duration
                ? tr("It lasted %1 · saved").arg(format::durationText(m_episode.duration->value()))
                : tr("It has passed · saved"));
    m_hint->setText(hintOf(state));
    takeFocus();
    fit();
}

// Space and Enter mean the one thing that the state is about, wherever the hand lands in the dark.
void CrampNowView::takeFocus()
{
    m_state == State::Running ? m_passed->setFocus() : setFocus();
}

}  // namespace cramp::ui::cramp_now
