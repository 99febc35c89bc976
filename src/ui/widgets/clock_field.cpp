// SPDX-License-Identifier: MIT
#include "ui/widgets/clock_field.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::widgets
{

namespace
{

QString inFigures(diary::Clock clock)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(clock.count()) * 60000)
        .toString(QStringLiteral("HH:mm"));
}

}  // namespace

ClockField::ClockField(const QString& label, QWidget* parent)
    : TypedField(label, tr("22:30, 10.30pm"), parent)
{
    connect(this, &TypedField::typed, this, &ClockField::showUnderstood);
    connect(this, &TypedField::finished, this, [this] {
        if (!clock()) showReading(problem());
    });
}

void ClockField::setClock(diary::Clock clock)
{
    setText(inFigures(clock));
    showReading({});
}

std::optional<diary::Clock> ClockField::clock() const
{
    const auto read = diary::readClock(format::toStd(text()));
    return read ? std::optional(read->clock) : std::nullopt;
}

bool ClockField::check()
{
    if (clock()) return true;
    showReading(problem());
    edit()->setFocus();
    return false;
}

QString ClockField::problem() const
{
    return text().isEmpty() ? tr("Enter a time, such as 22:30 or 10.30pm.")
                            : tr("Enter a time, such as 22:30. “%1” was not understood.").arg(text());
}

void ClockField::showUnderstood()
{
    const auto read = diary::readClock(format::toStd(text()));
    if (!read) return showReading({});
    const QString figures = inFigures(read->clock);
    showReading(read->isEither ? tr("%1 in the morning. For the evening, add “pm”.").arg(figures) : figures);
}

}  // namespace cramp::ui::widgets
