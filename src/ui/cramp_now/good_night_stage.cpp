// SPDX-License-Identifier: MIT
#include "ui/cramp_now/good_night_stage.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double savedText = 40;
constexpr double againText = 24;
constexpr double buttonText = 32;
constexpr int widestButton = 720;  // px

}  // namespace

GoodNightStage::GoodNightStage(QWidget* parent)
    : QWidget(parent),
      m_saved(new StageText(tr("Saved. Back to sleep."), StageText::Ink::Big)),
      m_again(new StageText(tr("If it comes back, press any key."), StageText::Ink::Big)),
      m_another(new widgets::Button(tr("I have another cramp"), widgets::Button::Role::Night)),
      m_diary(new widgets::Button(tr("Open the diary"), widgets::Button::Role::Night))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Good night"));
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    for (StageText* text : {m_saved, m_again}) {
        text->setAlignment(Qt::AlignCenter);
        column->addWidget(text);
    }
    for (widgets::Button* button : {m_another, m_diary}) {
        button->setMaximumWidth(widestButton);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(button, 4);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(1);
    connect(m_another, &QPushButton::clicked, this, &GoodNightStage::anotherCramp);
    connect(m_diary, &QPushButton::clicked, this, &GoodNightStage::diaryWanted);
    showLook(Look::Words);
}

void GoodNightStage::showLook(Look look)
{
    m_look = look;
    for (StageText* text : {m_saved, m_again})
        text->setVisible(look == Look::Words);
    for (widgets::Button* button : {m_another, m_diary})
        button->setVisible(look == Look::Choice);
    setCursor(look == Look::Choice ? Qt::ArrowCursor : Qt::BlankCursor);
    fit();
    look == Look::Choice ? m_another->setFocus() : setFocus();
    update();
}

void GoodNightStage::showWords()
{
    showLook(Look::Words);
}

bool GoodNightStage::wake()
{
    if (isAwake()) return false;
    showLook(Look::Choice);
    Q_EMIT woken();
    return true;
}

void GoodNightStage::goDark(std::chrono::seconds shown)
{
    if (m_look != Look::Black && shown >= lit) showLook(Look::Black);
}

void GoodNightStage::mousePressEvent(QMouseEvent*)
{
    wake();
}

void GoodNightStage::fit()
{
    const int most = qMax(20, width() / 24);
    m_saved->setPixels(stagePixels(savedText, qMin(most, mostText)));
    m_again->setPixels(stagePixels(againText, qMin(most, mostSecondText)));
    for (widgets::Button* button : {m_another, m_diary}) {
        button->setLeastHeight(unscaledPixels(leastTarget, leastTarget));
        button->setTextSize(unscaledPixels(buttonText, qMin(most, mostText)), false);
    }
    layout()->setSpacing(stagePixels(20, 32));
}

void GoodNightStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GoodNightStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

// Black in every theme: after the words not a lit point is left.
void GoodNightStage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

}  // namespace cramp::ui::cramp_now
