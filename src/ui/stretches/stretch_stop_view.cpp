// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_stop_view.h"

#include "ui/format/qt_convert.h"
#include "ui/warnings/care_card_frame.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

#include <QShortcut>

namespace cramp::ui::stretches
{

StretchStopView::StretchStopView(const triage::StretchSigns& signs, Offer offer,
                                 const guide::StretchWords& words, const triage::RuleSet& rules,
                                 QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(tr("Do not stretch for now"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    const guide::Legs allowed = signs.allowed();
    m_frame->column()->addWidget(
        new widgets::TextLabel(warnings::stopSentence(allowed, words), theme::TextSize::Large, true));
    if (allowed.any() && offer == Offer::Nothing)
        m_frame->column()->addWidget(new widgets::TextLabel(format::toQt(words.stoppedTogether)));
    m_frame->column()->addWidget(new widgets::TextLabel(format::toQt(signs.found())));
    if (const triage::Finding* worst = signs.worst()) addFinding(*worst, rules);
    addButtons(allowed, offer);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StretchStopView::left);
}

void StretchStopView::addFinding(const triage::Finding& finding, const triage::RuleSet& rules)
{
    const triage::LevelWords& words = rules.wordsOf(finding.urgency);
    auto* card = new warnings::CareCardFrame(finding.urgency, format::toQt(words.hiddenPrefix),
                                             format::toQt(words.heading));
    card->addText(format::toQt(finding.title), true);
    card->addText(format::toQt(finding.why));
    card->addText(format::toQt(finding.advice));
    m_frame->column()->addWidget(card);
}

void StretchStopView::addButtons(const guide::Legs& free, Offer offer)
{
    auto* row = new widgets::ButtonRow;
    auto* back = new widgets::Button(tr("Back to the stretches"));
    auto* why = new widgets::Button(tr("Why you are seeing this"));
    row->addWidget(back);
    row->addWidget(why);
    connect(back, &QPushButton::clicked, this, &StretchStopView::left);
    connect(why, &QPushButton::clicked, this, &StretchStopView::whyWanted);
    if (offer == Offer::OtherLeg) {
        auto* other =
            new widgets::Button(free.left ? tr("Stretch my left leg only") : tr("Stretch my right leg only"));
        row->addWidget(other);
        connect(other, &QPushButton::clicked, this, &StretchStopView::otherLegWanted);
    }
    m_frame->column()->addLayout(row);
    m_first = back;
}

void StretchStopView::takeFocus()
{
    m_first->setFocus();
}

}  // namespace cramp::ui::stretches
