// SPDX-License-Identifier: MIT
#include "ui/about_me/quinine.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::about_me
{

namespace
{

struct Quinine {
    Q_DECLARE_TR_FUNCTIONS(Quinine)
};

bool says(const QString& name, const char* word)
{
    return name.contains(QLatin1String(word), Qt::CaseInsensitive);
}

}  // namespace

bool isQuinineUnclear(const diary::ContextItem& item)
{
    if (item.code != diary::ContextCode::Quinine || !item.present || item.stamps.binned) return false;
    const QString name = format::toQt(item.name);
    const bool isDrink = says(name, "tonic") || says(name, "lemon");
    return name.isEmpty() || (isDrink && !says(name, "medicine"));
}

diary::ContextItem quinineTold(diary::ContextItem item, bool isMedicine)
{
    const QString name = format::toQt(item.name);
    if (!isMedicine)
        item.code = diary::ContextCode::TonicWater;
    else
        item.name = format::toStd(name.isEmpty() ? Quinine::tr("Quinine, the medicine")
                                                 : Quinine::tr("%1, the medicine").arg(name));
    return item;
}

QString quinineQuestion()
{
    return Quinine::tr("Is this quinine the medicine, or is it in tonic water or bitter lemon?");
}

QStringList quinineAnswers()
{
    return {Quinine::tr("The medicine"), Quinine::tr("Tonic water or bitter lemon")};
}

}  // namespace cramp::ui::about_me
