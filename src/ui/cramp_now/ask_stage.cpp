// SPDX-License-Identifier: MIT
#include "ui/cramp_now/ask_stage.h"

#include "ui/cramp_now/stage_text.h"
#include "ui/format/qt_convert.h"

namespace cramp::ui::cramp_now
{

AskStage::AskStage(host::WindowContext& context, RunningCramp& cramp, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_cramp(cramp)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void AskStage::ask()
{
    const QString since = tr("at %1 on %2")
                              .arg(format::timeText(m_cramp.episode().start, m_context.locale),
                                   format::longDate(m_cramp.episode().start.date(), m_context.locale));
    auto* question = new PassedQuestion(since, m_cramp.elapsed(), true, widgets::Button::Role::Night);
    question->offerTyping(
        m_cramp.episode().start,
        [this] {
            return diary::TimeFrame{m_context.session.now(), m_context.zone, std::nullopt,
                                    format::hasTwelveHours(m_context.locale)};
        },
        m_context.locale);
    connectAnswers(*question);
    // One of the buttons of the question before may have asked for this one.
    if (QWidget* before = takeWidget()) before->deleteLater();
    setWidget(question);
    fit();
    question->show();
}

void AskStage::connectAnswers(PassedQuestion& question)
{
    connect(&question, &PassedQuestion::passedAfter, this, [this](std::chrono::seconds lasted) {
        if (m_cramp.passAfter(lasted)) Q_EMIT passed();
    });
    connect(&question, &PassedQuestion::passedNow, this, [this] {
        if (m_cramp.pass()) Q_EMIT passed();
    });
    connect(&question, &PassedQuestion::unknown, this, [this] {
        if (m_cramp.passUnknown()) Q_EMIT passed();
    });
    connect(&question, &PassedQuestion::goesOn, this, [this] {
        if (m_cramp.goOn()) Q_EMIT goesOn();
    });
    connect(&question, &PassedQuestion::isNewCramp, this, [this] {
        if (m_cramp.beginAnother()) Q_EMIT another();
    });
}

void AskStage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void AskStage::fit()
{
    const int edge = qMin(stagePixels(40, 48), width() / 32);
    if (widget() != nullptr) widget()->layout()->setContentsMargins(edge, edge, edge, edge);
}

}  // namespace cramp::ui::cramp_now
