// SPDX-License-Identifier: MIT
#include "ui/history/import_columns.h"

#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <array>

namespace cramp
{

namespace
{

struct UseRow {
    ForeignUse use;
    const char* text;
};
constexpr std::array useRows = {
    UseRow{ForeignUse::Nothing, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Leave it out")},
    UseRow{ForeignUse::Day, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Date")},
    UseRow{ForeignUse::Time, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Time it began")},
    UseRow{ForeignUse::DateAndTime, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Date and time")},
    UseRow{ForeignUse::Duration, QT_TRANSLATE_NOOP("cramp::ImportColumns", "How long it lasted")},
    UseRow{ForeignUse::PainScore, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Pain, 0 to 10")},
    UseRow{ForeignUse::Place, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Where it was")},
    UseRow{ForeignUse::Side, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Left or right")},
    UseRow{ForeignUse::Woke, QT_TRANSLATE_NOOP("cramp::ImportColumns", "It woke me, yes or no")},
    UseRow{ForeignUse::Note, QT_TRANSLATE_NOOP("cramp::ImportColumns", "Note")}};
constexpr std::size_t examples = 3;
constexpr int longestExample = 30;

QString exampleText(const ForeignTable& table, std::size_t column)
{
    QStringList texts;
    for (const std::string_view cell : cellsOf(table, column)) {
        const QString text = toQt(cell).simplified();
        texts << (text.size() > longestExample ? text.left(longestExample) + QStringLiteral("…") : text);
        if (static_cast<std::size_t>(texts.size()) == examples) break;
    }
    return texts.isEmpty() ? ImportColumns::tr("all cells are empty") : texts.join(QStringLiteral(" · "));
}

}  // namespace

ImportColumns::ImportColumns(QWidget* parent) : Panel(parent)
{
    const QString title = tr("What do the columns mean?");
    setAccessibleName(title);
    content()->addWidget(new TextLabel(title, TextSize::Large, true));
}

void ImportColumns::show(const ForeignTable& table, const ForeignMapping& mapping)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(scaled(12));
    grid->setColumnStretch(0, 1);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString name = toQt(table.columns[column]);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(name, TextSize::Body, true));
        words->addWidget(
            new TextLabel(exampleText(table, column), TextSize::Caption, false, TextLabel::Voice::Soft));
        auto* uses = named(new QComboBox, tr("Meaning of the column %1").arg(name));
        for (const UseRow& row : useRows)
            uses->addItem(tr(row.text), static_cast<int>(row.use));
        const int line = static_cast<int>(column);
        grid->addLayout(words, line, 0);
        grid->addWidget(uses, line, 1);
        m_uses << uses;
        uses->installEventFilter(this);
        connect(uses, &QComboBox::currentIndexChanged, this, [this, column, uses] {
            Q_EMIT chosen(column, static_cast<ForeignUse>(uses->currentData().toInt()));
        });
    }
    content()->addLayout(grid);
    follow(mapping);
    if (!m_uses.isEmpty()) setFocusProxy(m_uses.front());
}

bool ImportColumns::eventFilter(QObject* watched, QEvent* event)
{
    auto* uses = qobject_cast<QComboBox*>(watched);
    if (uses == nullptr || event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up) return Panel::eventFilter(watched, event);
    uses->showPopup();
    return true;
}

void ImportColumns::follow(const ForeignMapping& mapping)
{
    for (qsizetype column = 0; column < m_uses.size(); ++column) {
        const QSignalBlocker quiet(m_uses[column]);
        const auto use = static_cast<int>(mapping.uses.at(static_cast<std::size_t>(column)));
        m_uses[column]->setCurrentIndex(m_uses[column]->findData(use));
    }
}

}  // namespace cramp
