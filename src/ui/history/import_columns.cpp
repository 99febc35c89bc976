// SPDX-License-Identifier: MIT
#include "ui/history/import_columns.h"

#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <array>

namespace cramp::ui::history
{

namespace
{

struct UseRow {
    exchange::tables::ForeignUse use;
    const char* text;
};
constexpr std::array useRows = {
    UseRow{exchange::tables::ForeignUse::Nothing,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Do not import")},
    UseRow{exchange::tables::ForeignUse::Day, QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Date")},
    UseRow{exchange::tables::ForeignUse::Time,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Time it started")},
    UseRow{exchange::tables::ForeignUse::DateAndTime,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Date and time")},
    UseRow{exchange::tables::ForeignUse::End,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "When it ended")},
    UseRow{exchange::tables::ForeignUse::Duration,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "How long it lasted")},
    UseRow{exchange::tables::ForeignUse::PainScore,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "How bad it was")},
    UseRow{exchange::tables::ForeignUse::Place,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Where it was")},
    UseRow{exchange::tables::ForeignUse::Side,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Left or right")},
    UseRow{exchange::tables::ForeignUse::Woke,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Whether it woke me (yes or no)")},
    UseRow{
        exchange::tables::ForeignUse::Count,
        QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "How many cramps, or whether there was one")},
    UseRow{exchange::tables::ForeignUse::Note,
           QT_TRANSLATE_NOOP("cramp::ui::history::ImportColumns", "Note")}};
constexpr std::size_t examples = 3;
constexpr int longestExample = 30;

QString exampleText(const exchange::tables::ForeignTable& table, std::size_t column)
{
    QStringList texts;
    for (const std::string_view cell : exchange::tables::cellsOf(table, column)) {
        const QString text = format::toQt(cell).simplified();
        texts << (text.size() > longestExample ? text.left(longestExample) + QStringLiteral("…") : text);
        if (static_cast<std::size_t>(texts.size()) == examples) break;
    }
    return texts.isEmpty() ? ImportColumns::tr("all cells are empty") : texts.join(QStringLiteral(" · "));
}

}  // namespace

ImportColumns::ImportColumns(QWidget* parent) : widgets::Panel(parent)
{
    const QString title = tr("What is in each column?");
    setAccessibleName(title);
    content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
}

void ImportColumns::show(const exchange::tables::ForeignTable& table,
                         const exchange::tables::ForeignMapping& mapping)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::scaled(12));
    grid->setColumnStretch(0, 1);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString name = format::toQt(table.columns[column]);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new widgets::TextLabel(name, theme::TextSize::Body, true));
        words->addWidget(new widgets::TextLabel(exampleText(table, column), theme::TextSize::Caption, false,
                                                widgets::TextLabel::Voice::Soft));
        auto* uses = theme::named(new QComboBox, tr("What is in column %1").arg(name));
        for (const UseRow& row : useRows)
            uses->addItem(tr(row.text), static_cast<int>(row.use));
        const int line = static_cast<int>(column);
        grid->addLayout(words, line, 0);
        grid->addWidget(uses, line, 1);
        m_uses << uses;
        uses->installEventFilter(this);
        connect(uses, &QComboBox::currentIndexChanged, this, [this, column, uses] {
            Q_EMIT chosen(column, static_cast<exchange::tables::ForeignUse>(uses->currentData().toInt()));
        });
    }
    content()->addLayout(grid);
    follow(mapping);
    if (!m_uses.isEmpty()) setFocusProxy(m_uses.front());
}

bool ImportColumns::eventFilter(QObject* watched, QEvent* event)
{
    auto* uses = qobject_cast<QComboBox*>(watched);
    if (uses == nullptr || event->type() != QEvent::KeyPress)
        return widgets::Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up) return widgets::Panel::eventFilter(watched, event);
    uses->showPopup();
    return true;
}

void ImportColumns::follow(const exchange::tables::ForeignMapping& mapping)
{
    for (qsizetype column = 0; column < m_uses.size(); ++column) {
        const QSignalBlocker quiet(m_uses[column]);
        const auto use = static_cast<int>(mapping.uses.at(static_cast<std::size_t>(column)));
        m_uses[column]->setCurrentIndex(m_uses[column]->findData(use));
    }
}

}  // namespace cramp::ui::history
