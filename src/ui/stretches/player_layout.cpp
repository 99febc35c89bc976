// SPDX-License-Identifier: MIT
// How the stretch player is laid out; what it shows stands in player_showing.cpp.
#include "ui/stretches/player_view.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/notification.h"

#include <algorithm>

namespace cramp::ui::stretches
{

namespace
{

constexpr double sideBySideFrom = 620;
constexpr double lowBelow = 420;
constexpr double leastPress = 64;
constexpr double leastLow = 44;
constexpr double leastLowRing = 100;
constexpr double besideLowRing = 216;  // the leg, the words for what to do, the buttons

}  // namespace

QWidget* PlayerView::makeHeading()
{
    m_heard = new QWidget(this);
    m_heard->setGeometry(0, 0, 1, 1);
    widgets::makeNotification(*m_heard);
    auto* heading = new QWidget;
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    m_where = new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft);
    m_name = new widgets::TextLabel({}, theme::TextSize::Title, true);
    m_leg = new widgets::TextLabel({}, theme::TextSize::Section, true);
    for (widgets::TextLabel* label : {m_where, m_name, m_leg})
        column->addWidget(label);
    return heading;
}

QWidget* PlayerView::makeReading()
{
    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(16));
    m_stepsHolder = new QWidget;
    m_steps = new QVBoxLayout(m_stepsHolder);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(theme::scaled(8));
    column->addWidget(m_stepsHolder);
    column->addWidget(makeChoices());
    return reading;
}

QWidget* PlayerView::makeChoices()
{
    m_choices = new QWidget;
    auto* choices = new widgets::ButtonRow;
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    m_voiceFailed = new widgets::TextLabel(tr("No English voice is working on this computer."));
    m_voiceFailed->hide();
    column->addWidget(m_voiceFailed);
    connect(&m_cues, &PlayerCues::voiceFailed, m_voiceFailed, &QWidget::show);
    const host::MachineSettings& settings = m_context.settings;
    choices->addWidget(makeChoice(tr("Sound (off at night)"), settings.stretchSound(),
                                  [this](bool isOn) { m_context.settings.setStretchSound(isOn); }));
    choices->addWidget(makeChoice(tr("Flash the ring"), settings.stretchFlash(),
                                  [this](bool isOn) { m_context.settings.setStretchFlash(isOn); }));
    const auto voice = [this](bool isOn) { wantVoice(isOn); };
    if (m_cues.canSpeak())
        choices->addWidget(
            isNight() ? makeChoice(tr("Speak (also at night)"), settings.stretchVoiceAtNight(), voice)
                      : makeChoice(tr("Speak (off at night)"), settings.stretchVoice(), voice));
    return m_choices;
}

QCheckBox* PlayerView::makeChoice(const QString& text, bool isOn, const std::function<void(bool)>& set)
{
    auto* choice = new widgets::CheckBox(text);
    choice->setChecked(isOn);
    connect(choice, &QCheckBox::toggled, this, set);
    return choice;
}

QWidget* PlayerView::makePictures()
{
    m_pictures = new QWidget;
    auto* column = new QVBoxLayout(m_pictures);
    column->setContentsMargins(0, 0, 0, 0);
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignCenter);
    m_figure = new pictures::StretchFigureView;
    column->addWidget(m_picture);
    column->addWidget(m_figure, 1);
    return m_pictures;
}

QWidget* PlayerView::makeCount()
{
    m_count = new QWidget;
    auto* column = new QVBoxLayout(m_count);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    m_phase = new widgets::TextLabel({}, theme::TextSize::Section, true);
    m_ring = new widgets::CountRing;
    m_repetition = new widgets::TextLabel({}, theme::TextSize::Section);
    m_note = new widgets::TextLabel;
    column->addWidget(m_phase);
    column->addWidget(m_ring, 1);
    column->addWidget(m_repetition);
    column->addWidget(m_note);
    // Takes the room where there is no ring.
    column->addStretch(0);
    return m_count;
}

// Everything in words; it scrolls, while the picture beside it stays.
QWidget* PlayerView::makeWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, theme::scaled(8), 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(makeHeading());
    column->addWidget(makeCount(), 1);
    column->addWidget(makeReading());
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(words);
    return m_scroll;
}

QLayout* PlayerView::makeButtons()
{
    auto* row = new widgets::ButtonRow;
    m_buttons = row;
    m_press = new widgets::Button({}, widgets::Button::Role::Filled);
    m_again = new widgets::Button(tr("Again"));
    m_back = new widgets::Button(tr("Back"));
    m_skip = new widgets::Button(tr("Skip"));
    m_leave = new widgets::Button(tr("Stop"));
    for (widgets::Button* button : {m_back, m_skip}) {
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    for (widgets::Button* button : {m_press, m_again, m_back, m_skip, m_leave})
        row->addWidget(button);
    connect(m_press, &QPushButton::clicked, this, &PlayerView::press);
    connect(m_again, &QPushButton::clicked, this, &PlayerView::again);
    connect(m_back, &QPushButton::clicked, this, &PlayerView::back);
    connect(m_skip, &QPushButton::clicked, this, &PlayerView::skip);
    connect(m_leave, &QPushButton::clicked, this, &PlayerView::leave);
    return row;
}

void PlayerView::build()
{
    auto* column = new QVBoxLayout(this);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->addWidget(makePictures(), 1);
    m_middle->addWidget(makeWords(), 1);
    column->addLayout(m_middle, 1);
    column->addLayout(makeButtons());
    m_hint = new widgets::TextLabel(
        tr("Space: start, pause or continue     ← back     → skip     ↑ do it again     Esc: stop for now"),
        theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft);
    column->addWidget(m_hint);
    fit();
}

void PlayerView::fit()
{
    m_isLow = height() < theme::scaled(lowBelow);
    const bool isLow = m_isLow;
    const bool isBeside = isLow || width() >= theme::scaled(sideBySideFrom);
    const int edge = theme::scaled(isLow ? 16 : 32);
    layout()->setContentsMargins(edge, theme::scaled(isLow ? 8 : 20), edge, theme::scaled(isLow ? 8 : 16));
    layout()->setSpacing(theme::scaled(isLow ? 8 : 12));
    m_middle->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setSpacing(theme::scaled(isLow ? 12 : 24));
    m_middle->setStretch(0, isLow ? 2 : 1);
    m_middle->setStretch(1, isLow ? 3 : 1);
    for (widgets::Button* button : {m_press, m_again, m_back, m_skip, m_leave})
        button->setLeastHeight(isLow ? leastLow : leastPress);
    m_press->setTextSize(static_cast<int>(isLow ? theme::TextSize::Body : theme::TextSize::Section), true);
    m_ring->setMinimumHeight(isLow ? theme::scaled(leastLowRing) : 0);
    m_ring->setMaximumHeight(
        isLow ? std::max(theme::scaled(leastLowRing), height() - theme::scaled(besideLowRing))
              : QWIDGETSIZE_MAX);
    m_hint->setVisible(!isLow);
    showHeading();
    fitButtons();
}

// In a low window there is no second row: where the words need one, Back and Skip are the arrows of their
// keys.
void PlayerView::fitButtons()
{
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip"));
    const QMargins edges = layout()->contentsMargins();
    if (!m_isLow || m_buttons->sizeHint().width() <= width() - edges.left() - edges.right()) return;
    m_back->setText(QStringLiteral("←"));
    m_skip->setText(QStringLiteral("→"));
}

void PlayerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlayerView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event) && m_hint != nullptr) fit();
}

}  // namespace cramp::ui::stretches
