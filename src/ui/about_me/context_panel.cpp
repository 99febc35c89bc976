// SPDX-License-Identifier: MIT
#include "ui/about_me/context_panel.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

namespace cramp
{

ContextPanel::ContextPanel(const std::vector<ContextItem>& items, const Labels& labels, const QLocale& locale,
                           Date today, bool canChange, QWidget* parent)
    : Panel(parent),
      m_labels(labels),
      m_locale(locale),
      m_today(today)
{
    content()->setSpacing(scaled(16));
    content()->addWidget(new TextLabel(tr("Medicines, conditions, events"), TextSize::Large, true));
    content()->addWidget(new TextLabel(
        tr("The check for warning signs looks at these, and the report shows them beside the cramps.")));
    if (canChange) addKinds();
    if (items.empty()) content()->addWidget(new TextLabel(tr("Nothing is entered yet.")));
    for (const ContextItem& item : timelineOf(items, today))
        addItem(item, canChange);
}

void ContextPanel::addKinds()
{
    struct Kind {
        ContextKind kind;
        QString text;
    };
    const Kind kinds[] = {{ContextKind::Medicine, tr("Add a medicine…")},
                          {ContextKind::Condition, tr("Add a condition…")},
                          {ContextKind::Pregnancy, tr("Add a pregnancy…")},
                          {ContextKind::Exposure, tr("Add a wound or an event…")},
                          {ContextKind::Protection, tr("Add a vaccination…")}};
    auto* row = new ButtonRow;
    for (const Kind& kind : kinds) {
        auto* button = new Button(kind.text);
        connect(button, &QPushButton::clicked, this, [this, id = kind.kind] { Q_EMIT addWanted(id); });
        row->addWidget(button);
    }
    content()->addLayout(row);
}

QString ContextPanel::daysOf(const ContextItem& item) const
{
    if (!item.present) return tr("no, as you said");
    QStringList parts;
    if (item.from) {
        const QString day = fullDate(*item.from, m_locale);
        const QString about = item.fromPrecision == Precision::About ? tr("about %1").arg(day) : day;
        switch (item.change.value_or(ContextChange::Started)) {
            case ContextChange::Started: parts << tr("from %1").arg(about); break;
            case ContextChange::Raised: parts << tr("dose raised %1").arg(about); break;
            case ContextChange::Lowered: parts << tr("dose lowered %1").arg(about); break;
        }
    }
    if (item.to) parts << tr("until %1").arg(fullDate(*item.to, m_locale));
    return parts.isEmpty() ? tr("no dates given") : parts.join(QLatin1Char(' '));
}

QString ContextPanel::lineOf(const ContextItem& item) const
{
    const QString label = toQt(m_labels.of(item.code));
    return item.name.empty() ? label : tr("%1: %2").arg(label, toQt(item.name));
}

Button* ContextPanel::addButton(ButtonRow& row, const QString& text, const QString& line, Button::Role role)
{
    auto* button = new Button(text, role);
    button->setAccessibleDescription(line);
    row.addWidget(button);
    return button;
}

void ContextPanel::addItem(const ContextItem& item, bool canChange)
{
    const QString line = lineOf(item);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(new TextLabel(line, TextSize::Body, true));
    column->addWidget(new TextLabel(daysOf(item), TextSize::Body, false, TextLabel::Voice::Soft));
    if (canChange) addButtons(*column, item, line);
    content()->addWidget(whole);
    m_rows[item.id.text()] = whole;
}

QWidget* ContextPanel::itemOf(const Uuid& id) const
{
    const auto found = m_rows.find(id.text());
    return found == m_rows.end() ? nullptr : found->second;
}

QWidget* ContextPanel::editOf(const Uuid& id) const
{
    const auto found = m_edits.find(id.text());
    return found == m_edits.end() ? nullptr : found->second;
}

void ContextPanel::addButtons(QVBoxLayout& column, const ContextItem& item, const QString& line)
{
    auto* row = new ButtonRow;
    const bool isRunning = holdsOn(item, m_today) && !item.to;
    const bool isMedicine = kindOf(item.code) == ContextKind::Medicine;
    if (isRunning && isMedicine) {
        connect(addButton(*row, tr("Raised today"), line), &QPushButton::clicked, this,
                [this, item] { Q_EMIT doseChanged(item, ContextChange::Raised); });
        connect(addButton(*row, tr("Lowered today"), line), &QPushButton::clicked, this,
                [this, item] { Q_EMIT doseChanged(item, ContextChange::Lowered); });
    }
    if (isRunning)
        connect(addButton(*row, isMedicine ? tr("Stopped today") : tr("Over since today"), line),
                &QPushButton::clicked, this, [this, item] { Q_EMIT ended(item); });
    Button* edit = addButton(*row, tr("Edit…"), line, Button::Role::Plain);
    m_edits[item.id.text()] = edit;
    connect(edit, &QPushButton::clicked, this, [this, item] { Q_EMIT editWanted(item); });
    connect(addButton(*row, tr("Delete"), line, Button::Role::Plain), &QPushButton::clicked, this,
            [this, item] { Q_EMIT deleteWanted(item); });
    column.addLayout(row);
}

}  // namespace cramp
