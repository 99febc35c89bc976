// SPDX-License-Identifier: MIT
#include "ui/history/pain_delegate.h"

#include "diary/bounded.h"
#include "ui/theme/appearance.h"

#include <QIntValidator>
#include <QLineEdit>

namespace cramp::ui::history
{

namespace
{

constexpr int notSaid = -1;

}  // namespace

QWidget* PainDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* field = theme::named(new QLineEdit(parent), tr("Pain, 0 to 10; blank if you do not know"));
    field->setValidator(new QIntValidator(0, static_cast<int>(diary::Pain::highest), field));
    return field;
}

void PainDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const int pain = index.data(Qt::EditRole).toInt();
    qobject_cast<QLineEdit*>(editor)->setText(pain == notSaid ? QString() : QString::number(pain));
}

void PainDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString typed = qobject_cast<QLineEdit*>(editor)->text().trimmed();
    model->setData(index, typed.isEmpty() ? notSaid : typed.toInt());
}

}  // namespace cramp::ui::history
