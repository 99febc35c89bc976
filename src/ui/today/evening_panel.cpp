// SPDX-License-Identifier: MIT
#include "ui/today/evening_panel.h"

#include "session/cramp_entry.h"
#include "session/stretch_diary.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

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
    if (allowed.both()) return EveningPanel::tr("Bedtime stretches, about 3 minutes");
    return allowed.left ? EveningPanel::tr("Bedtime stretches for your left leg")
                        : EveningPanel::tr("Bedtime stretches for your right leg");
}

}  // namespace

EveningPanel::EveningPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host)
{
    setAccessibleName(tr("This evening"));
}

// An exercise of one's own is not among the records of the last days.
QString EveningPanel::nameOfPlanned(const diary::StretchReference& stretch) const
{
    const auto* own = std::get_if<diary::Uuid>(&stretch);
    if (own == nullptr) return tr("Planned for tonight: a stretch");
    const auto record = m_context.session.store().find(diary::RecordKind::Exercise, *own);
    if (!record) return tr("Planned for tonight: an exercise");
    return tr("Planned for tonight: %1").arg(format::toQt(std::get<diary::Exercise>(*record).name));
}

void EveningPanel::refresh()
{
    const auto due = dueTonight(m_context.session.recent(), m_context.session.now());
    QString key = QStringLiteral("evening") + warnings::stopSentence(m_context);
    for (const diary::Plan& plan : due)
        key += format::toQt(diary::formatStretchReference(plan.stretch)) + nameOfPlanned(plan.stretch);
    if (key == m_shown) return;
    m_shown = key;
    build(due);
}

void EveningPanel::build(const std::vector<diary::Plan>& due)
{
    auto* column = widgets::renewBody(m_body, 12);
    column->addWidget(new widgets::TextLabel(tr("This evening"), theme::TextSize::Large, true));
    const guide::Legs allowed = warnings::stretchLock(m_context).allowed();
    const auto isBedtime = [](const diary::Plan& plan) {
        return plan.stretch == diary::StretchReference(diary::Stretch::X4);
    };
    auto* row = new widgets::ButtonRow;
    if (allowed.any())
        addStart(*row, bedtimeText(allowed),
                 std::ranges::any_of(due, isBedtime) ? tr("planned for tonight") : QString(),
                 diary::Stretch::X4);
    if (!allowed.both()) column->addWidget(new widgets::TextLabel(warnings::stopSentence(m_context)));
    for (const diary::Plan& plan : due)
        if (allowed.both() && !isBedtime(plan)) addStart(*row, nameOfPlanned(plan.stretch), {}, plan.stretch);
    column->addLayout(row);
    content()->addWidget(m_body);
    m_body->show();
}

void EveningPanel::addStart(QLayout& row, const QString& text, const QString& second,
                            const diary::StretchReference& stretch)
{
    auto* button = new widgets::Button(widgets::asWritten(text));
    if (!second.isEmpty()) button->setSecondLine(second);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, stretch] { m_host.startStretch(stretch); });
}

}  // namespace cramp::ui::today
