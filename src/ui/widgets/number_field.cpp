// SPDX-License-Identifier: MIT
#include "ui/widgets/number_field.h"

namespace cramp::ui::widgets
{

NumberField::NumberField(const QString& label, Range range, QWidget* parent)
    : TypedField(label, {}, parent),
      m_range(range)
{
    connect(this, &TypedField::typed, this, [this] { showReading({}); });
}

void NumberField::setNumber(std::optional<std::int64_t> number)
{
    setText(number ? QString::number(*number) : QString());
    showReading({});
}

std::optional<std::int64_t> NumberField::number() const
{
    bool isNumber = false;
    const qint64 typed = text().toLongLong(&isNumber);
    if (!isNumber || typed < m_range.lowest || typed > m_range.highest) return std::nullopt;
    return typed;
}

bool NumberField::check()
{
    if (text().isEmpty() || number()) return true;
    showReading(tr("Enter a whole number from %1 to %2, or leave this blank.")
                    .arg(m_range.lowest)
                    .arg(m_range.highest));
    edit()->setFocus();
    return false;
}

}  // namespace cramp::ui::widgets
