// SPDX-License-Identifier: MIT
// The other entries of Today: an earlier cramp, the bedtime stretches, and what is planned for tonight.
#include "session/stretch_diary.h"
#include "ui/format/qt_convert.h"
#include "ui/today/today_page.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::today
{

namespace
{

// What is planned for this evening and not done yet.
std::vector<diary::Plan> dueTonight(const diary::Diary& diary, const diary::Moment& now)
{
    const diary::Date evening = session::eveningOf(now);
    std::vector<diary::Plan> due = session::plansOn(diary, evening);
    std::erase_if(due,
                  [&](const diary::Plan& plan) { return session::isDone(diary, plan.stretch, evening); });
    return due;
}

// For the leg that may be stretched, where one has a sign against it.
QString bedtimeText(const guide::Legs& allowed)
{
    if (allowed.both()) return TodayPage::tr("Bedtime stretches, about 3 minutes");
    return allowed.left ? TodayPage::tr("Bedtime stretches for your left leg")
                        : TodayPage::tr("Bedtime stretches for your right leg");
}

}  // namespace

// An exercise of one's own is not among the records of the last days.
QString TodayPage::nameOfPlanned(const diary::StretchReference& stretch) const
{
    const auto* own = std::get_if<diary::Uuid>(&stretch);
    if (own == nullptr) return tr("Planned for tonight: a stretch");
    const auto record = session().store().find(diary::RecordKind::Exercise, *own);
    if (!record) return tr("Planned for tonight: an exercise");
    return tr("Planned for tonight: %1").arg(format::toQt(std::get<diary::Exercise>(*record).name));
}

void TodayPage::showOther()
{
    const std::vector<diary::Plan> due = dueTonight(session().recent(), session().now());
    QString key = QStringLiteral("other") + warnings::stopSentence(context());
    for (const diary::Plan& plan : due)
        key += format::toQt(diary::formatStretchReference(plan.stretch)) + nameOfPlanned(plan.stretch);
    if (isNew(Other, key)) put(Other, makeOther(due));
}

QWidget* TodayPage::makeOther(const std::vector<diary::Plan>& due)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    auto* earlier = new widgets::Button(tr("Record an earlier cramp…"));
    earlier->setLeastHeight(52);
    row->addWidget(earlier);
    const guide::Legs allowed = warnings::stretchLock(context()).allowed();
    const auto addStretch = [this, row](const QString& text, const diary::StretchReference& stretch) {
        auto* button = new widgets::Button(text);
        button->setLeastHeight(52);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, stretch] { host().startStretch(stretch); });
        return button;
    };
    widgets::Button* bedtime = allowed.any() ? addStretch(bedtimeText(allowed), diary::Stretch::X4) : nullptr;
    for (const diary::Plan& plan : due) {
        if (!allowed.both()) break;
        if (plan.stretch == diary::StretchReference(diary::Stretch::X4))
            bedtime->setSecondLine(tr("planned for tonight"));
        else
            addStretch(nameOfPlanned(plan.stretch), plan.stretch);
    }
    auto* legs = new widgets::Button(tr("How are your legs today?"));
    legs->setLeastHeight(52);
    row->addWidget(legs);
    connect(legs, &QPushButton::clicked, this, [this] { host().showPage(host::PageId::CheckIn); });
    column->addLayout(row);
    if (!allowed.both()) column->addWidget(new widgets::TextLabel(warnings::stopSentence(context())));
    connect(earlier, &QPushButton::clicked, this, &TodayPage::showEarlier);
    return holder;
}

}  // namespace cramp::ui::today
