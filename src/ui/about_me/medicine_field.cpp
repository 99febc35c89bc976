// SPDX-License-Identifier: MIT
#include "ui/about_me/medicine_field.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::about_me
{

namespace
{

constexpr int lettersToOffer = 3;

QString capitalised(QString name)
{
    name[0] = name[0].toUpper();
    return name;
}

}  // namespace

MedicineField::MedicineField(const QString& label, const guide::MedicineNames& names,
                             const guide::Labels& labels, QWidget* parent)
    : widgets::TypedField(label, tr("Simvastatin 20 mg"), parent),
      m_names(names),
      m_labels(labels)
{
    connect(this, &widgets::TypedField::typed, this, &MedicineField::offer);
}

void MedicineField::offer()
{
    withdraw();
    const QString typed = text();
    if (typed.size() < lettersToOffer) return;
    m_offers = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_offers);
    row->setSpacing(theme::scaled(8));
    for (const guide::MedicineMatch& match : m_names.find(format::toStd(typed)))
        addOffer(*row, match);
    auto* keep =
        new widgets::Button(widgets::asWritten(tr("Keep “%1”").arg(typed)), widgets::Button::Role::Plain);
    connect(keep, &QPushButton::clicked, this, [this] {
        withdraw();
        Q_EMIT kept();
    });
    row->addWidget(keep);
    layout()->addWidget(m_offers);
    m_offers->show();
}

void MedicineField::addOffer(widgets::ButtonRow& row, const guide::MedicineMatch& match)
{
    auto* button = new widgets::Button(widgets::asWritten(textOf(match)));
    connect(button, &QPushButton::clicked, this, [this, match] {
        const QString strength = format::toQt(guide::strengthIn(format::toStd(text())));
        const QString name = capitalised(format::toQt(match.name));
        setText(strength.isEmpty() ? name : name + QLatin1Char(' ') + strength);
        withdraw();
        Q_EMIT chosen(match.kinds);
    });
    row.addWidget(button);
}

QString MedicineField::textOf(const guide::MedicineMatch& match) const
{
    const QString name = capitalised(format::toQt(match.name));
    const QString generic = format::toQt(match.generic);
    const QString whole = match.name == match.generic ? name : tr("%1 (%2)").arg(name, generic);
    return tr("%1: %2").arg(whole, format::toQt(m_labels.inSentence(match.kinds.front())));
}

void MedicineField::withdraw()
{
    widgets::retire(std::exchange(m_offers, nullptr));
}

QString kindsText(const std::vector<diary::ContextCode>& kinds, const guide::Labels& labels)
{
    QString text = format::toQt(labels.of(kinds.front()));
    for (std::size_t i = 1; i < kinds.size(); ++i)
        text = MedicineField::tr("%1 and %2").arg(text, format::toQt(labels.inSentence(kinds[i])));
    return text;
}

}  // namespace cramp::ui::about_me
