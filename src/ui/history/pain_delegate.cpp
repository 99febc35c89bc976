// SPDX-License-Identifier: MIT
#include "ui/history/pain_delegate.h"

#include "diary/bounded.h"
#include "ui/theme/appearance.h"

#include <QSpinBox>

namespace cramp::ui::history
{

QWidget* PainDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* field = theme::named(new QSpinBox(parent), tr("Pain, 0 to 10"));
    field->setRange(-1, static_cast<int>(diary::Pain::highest));
    field->setSpecialValueText(tr("–"));
    return field;
}

}  // namespace cramp::ui::history
