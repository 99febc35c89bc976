// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_stop_view.h"

#include "ui/format/qt_convert.h"
#include "ui/warnings/care_card_frame.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

#include <QShortcut>

namespace cramp
{

namespace
{

constexpr double widest = 760;

}  // namespace

QString stopSentence(const Legs& allowed, const StretchWords& words)
{
    if (allowed.both()) return {};
    if (!allowed.any()) return toQt(words.stoppedBoth);
    return toQt(allowed.left ? words.stoppedRight : words.stoppedLeft);
}

StretchStopView::StretchStopView(const StretchSigns& signs, Offer offer, const StretchWords& words,
                                 const RuleSet& rules, QWidget* parent)
    : QWidget(parent),
      m_frame(new PageFrame(tr("Not now"), widest, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    const Legs allowed = signs.allowed();
    m_frame->column()->addWidget(new TextLabel(stopSentence(allowed, words), TextSize::Large, true));
    if (allowed.any() && offer == Offer::Nothing)
        m_frame->column()->addWidget(new TextLabel(toQt(words.stoppedTogether)));
    if (const Finding* worst = signs.worst()) addFinding(*worst, rules);
    addButtons(allowed, offer);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StretchStopView::left);
}

void StretchStopView::addFinding(const Finding& finding, const RuleSet& rules)
{
    const LevelWords& words = rules.wordsOf(finding.urgency);
    auto* card = new CareCardFrame(finding.urgency, toQt(words.hiddenPrefix), toQt(words.heading));
    card->addText(toQt(finding.title), true);
    card->addText(toQt(finding.why));
    card->addText(toQt(finding.advice));
    m_frame->column()->addWidget(card);
}

void StretchStopView::addButtons(const Legs& free, Offer offer)
{
    auto* row = new ButtonRow;
    auto* back = new Button(tr("Back to the stretches"));
    auto* why = new Button(tr("What made it say this"));
    row->addWidget(back);
    row->addWidget(why);
    connect(back, &QPushButton::clicked, this, &StretchStopView::left);
    connect(why, &QPushButton::clicked, this, &StretchStopView::whyWanted);
    if (offer == Offer::OtherLeg) {
        auto* other =
            new Button(free.left ? tr("Stretch my left leg only") : tr("Stretch my right leg only"));
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

}  // namespace cramp
