// SPDX-License-Identifier: MIT
#include "ui/entry/check_in_list.h"

#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr std::size_t shownAtOnce = 10;

}  // namespace

CheckInList::CheckInList(const host::WindowContext& context, QWidget* parent)
    : widgets::FoldPanel(
          tr("Earlier check-ins"), [this](QVBoxLayout& column) { fill(column); }, parent),
      m_context(context)
{
}

void CheckInList::fill(QVBoxLayout& column)
{
    for (const diary::CheckIn& checkIn : m_context.session.all().checkIns)
        if (!checkIn.stamps.binned) m_checkIns.push_back(checkIn);
    std::ranges::sort(m_checkIns, std::ranges::greater(),
                      [](const diary::CheckIn& checkIn) { return checkIn.at.instant(); });
    if (m_checkIns.empty()) column.addWidget(new widgets::TextLabel(tr("You have no check-ins yet.")));
    showSome(column, 0);
}

void CheckInList::showSome(QVBoxLayout& column, std::size_t first)
{
    const std::size_t end = std::min(first + shownAtOnce, m_checkIns.size());
    for (std::size_t i = first; i < end; ++i)
        column.addWidget(makeRow(m_checkIns[i]));
    if (end == m_checkIns.size()) return;
    auto* more = new widgets::Button(tr("Show more"));
    connect(more, &QPushButton::clicked, this, [this, &column, end, more] {
        widgets::retire(more);
        showSome(column, end);
    });
    column.addWidget(more, 0, Qt::AlignLeft);
}

QWidget* CheckInList::makeRow(const diary::CheckIn& checkIn)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, theme::scaled(8), 0, 0);
    column->setSpacing(theme::scaled(4));
    const QString when = tr("%1 at %2")
                             .arg(format::fullDate(checkIn.at.date(), m_context.locale),
                                  format::timeText(checkIn.at, m_context.locale));
    column->addWidget(new widgets::TextLabel(when, theme::TextSize::Body, true));
    column->addWidget(new widgets::TextLabel(tell(checkIn)));
    if (!checkIn.note.empty()) column->addWidget(new widgets::TextLabel(format::ownWords(checkIn.note)));
    auto* row = new widgets::ButtonRow;
    auto* edit = theme::named(new widgets::Button(tr("Edit…"), widgets::Button::Role::Plain),
                              tr("Edit the check-in from %1").arg(when));
    auto* remove = theme::named(new widgets::Button(tr("Delete"), widgets::Button::Role::Plain),
                                tr("Delete the check-in from %1").arg(when));
    connect(edit, &QPushButton::clicked, this, [this, checkIn] { Q_EMIT editWanted(checkIn); });
    connect(remove, &QPushButton::clicked, this, [this, checkIn] { Q_EMIT deleteWanted(checkIn); });
    row->addWidget(edit);
    row->addWidget(remove);
    column->addLayout(row);
    return whole;
}

// "Swelling (left leg); No chest pain; Sleep disturbed: 6 out of 10."
QString CheckInList::tell(const diary::CheckIn& checkIn) const
{
    QStringList parts;
    for (const bool isPresent : {true, false})
        for (const diary::SymptomEntry& entry : checkIn.symptoms)
            if (entry.present == isPresent) parts << format::toQt(m_context.labels.describe(entry));
    if (checkIn.sleepDisturbance)
        parts << tr("Sleep disturbed: %1 out of 10").arg(checkIn.sleepDisturbance->value());
    if (checkIn.functionAffected)
        parts << (*checkIn.functionAffected ? tr("Cramps stop me doing things during the day")
                                            : tr("Cramps do not stop me doing things during the day"));
    return parts.join(QStringLiteral("; "));
}

}  // namespace cramp::ui::entry
