// SPDX-License-Identifier: MIT
#include "ui/cramp_now/lock_notice.h"

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double titleText = 44;
constexpr double whyText = 28;
constexpr double lineText = 32;
constexpr int edge = 8;
constexpr int leastPixels = 16;
constexpr double sizes[] = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35};

int pixelsOf(double pixels, double size)
{
    return qMax(leastPixels, static_cast<int>(stagePixels(pixels, mostText) * size));
}

}  // namespace

LockNotice::LockNotice(QWidget* parent)
    : QWidget(parent),
      m_frame(new StageText({}, StageText::Ink::Text, StageText::Weight::Normal, this)),
      m_title(new StageText({}, StageText::Ink::Text, StageText::Weight::Bold, this)),
      m_why(new StageText({}, StageText::Ink::Text, StageText::Weight::Normal, this))
{
    m_frame->setEdge(edge, false);
}

void LockNotice::showLock(const Shown& shown, int roomOnRight)
{
    if (m_shown == shown && m_roomOnRight == roomOnRight) return;
    m_roomOnRight = roomOnRight;
    m_shown = shown;
    m_title->setText(shown.title);
    m_why->setText(shown.why);
    for (StageText* line : m_lines)
        delete line;
    m_lines.clear();
    for (const Line& line : shown.lines) {
        const auto weight = line.isQuestion ? StageText::Weight::Bold : StageText::Weight::Normal;
        m_lines.push_back(new StageText(line.text, StageText::Ink::Text, weight, this));
        m_lines.back()->show();
    }
    fit();
}

QString LockNotice::said() const
{
    QStringList words{m_shown.title, m_shown.why};
    for (const Line& line : m_shown.lines)
        words << line.text;
    return words.join(QLatin1Char(' '));
}

int LockNotice::arrange(double size)
{
    const int padding = static_cast<int>(stagePixels(28, 32) * size);
    const int left = edge + padding;
    const int framed = qMax(1, width() - m_roomOnRight - 2 * left);
    int y = left;
    const auto put = [&](StageText* text, double pixels, int wide) {
        text->setPixels(pixelsOf(pixels, size));
        const int high = text->heightAt(wide, pixelsOf(pixels, size));
        text->setGeometry(left, y, wide, high);
        y += high;
    };
    put(m_title, titleText, framed);
    y += padding / 4;
    put(m_why, whyText, framed);
    y += left;
    m_frame->setGeometry(0, 0, width() - m_roomOnRight, y);
    const int below = qMax(1, width() - 2 * left);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isAnswer = i > 0 && m_shown.lines[i - 1].isQuestion;
        y += isAnswer ? 0 : padding / 2;
        put(m_lines[i], lineText, below);
    }
    return y;
}

void LockNotice::fit()
{
    for (const double size : sizes)
        if (arrange(size) <= height()) break;
    update();
}

void LockNotice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LockNotice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::cramp_now
