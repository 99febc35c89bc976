// SPDX-License-Identifier: MIT
#include "ui/cramp_now/move_figures.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double nameText = 24;

// With the knee straight and the toes pulled up the sole is stretched as the calf is.
guide::StretchGuide ofSole(guide::StretchGuide stretch)
{
    for (guide::StretchMotion& motion : stretch.motions)
        motion.muscle = guide::Muscle::Sole;
    return stretch;
}

}  // namespace

void MoveFigures::clear()
{
    for (const Figure& figure : m_figures) {
        delete figure.view;
        delete figure.name;
    }
    m_figures.clear();
}

void MoveFigures::add(const guide::StretchGuide& stretch, int motion, diary::Side side)
{
    Figure figure;
    figure.view = new pictures::StretchFigureView(this);
    figure.view->setFraming(paper::figure::Framing::Close);
    figure.view->setStretch(stretch);
    figure.view->setMotion(motion);
    figure.view->setSide(side);
    // Where pictures stand still, the last pose is what is to be done.
    if (pictures::StretchFigureView::mayMove(*figure.view))
        figure.view->play();
    else
        figure.view->setPhase(guide::StretchPhase::Hold, 0);
    figure.view->show();
    const std::string& name = stretch.motions.at(static_cast<std::size_t>(motion)).name;
    if (stretch.motions.size() > 1) {
        figure.name =
            new StageText(format::toQt(name), StageText::Ink::Text, StageText::Weight::Normal, this);
        figure.name->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        figure.name->show();
    }
    m_figures.push_back(figure);
}

void MoveFigures::showMove(const guide::StretchGuide& stretch, session::LegPart part, diary::Side side)
{
    clear();
    const guide::StretchGuide shown = part == session::LegPart::Foot ? ofSole(stretch) : stretch;
    for (int motion = 0; motion < static_cast<int>(shown.motions.size()); ++motion)
        add(shown, motion, side);
    fit();
}

void MoveFigures::fit()
{
    if (m_figures.empty()) return;
    const int count = static_cast<int>(m_figures.size());
    const int gap = stagePixels(16, 24);
    const int wide = (width() - gap * (count - 1)) / count;
    const int pixels = stagePixels(nameText, qMin(mostSecondText, qMax(16, width() / 30)));
    int left = 0;
    for (const Figure& figure : m_figures) {
        const int named = figure.name == nullptr ? 0 : figure.name->heightAt(wide, pixels) + 4;
        if (figure.name != nullptr) {
            figure.name->setPixels(pixels);
            figure.name->setGeometry(left, 0, wide, named);
        }
        figure.view->setGeometry(left, named, wide, height() - named);
        left += wide + gap;
    }
}

void MoveFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MoveFigures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::cramp_now
