// SPDX-License-Identifier: MIT
#include "ui/about_me/context_panel.h"

#include "ui/about_me/quinine.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::about_me
{

ContextPanel::ContextPanel(const std::vector<diary::ContextItem>& items, const guide::Labels& labels,
                           const QLocale& locale, diary::Date today, bool canChange, QWidget* parent)
    : widgets::Panel(parent),
      m_labels(labels),
      m_locale(locale),
      m_today(today)
{
    content()->setSpacing(theme::scaled(16));
    content()->addWidget(
        new widgets::TextLabel(tr("Medicines, conditions and events"), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(
        tr("The check uses these, and your report shows them alongside your cramps.")));
    if (canChange) addKinds();
    if (items.empty()) content()->addWidget(new widgets::TextLabel(tr("You have not added anything yet.")));
    for (const diary::ContextItem& item : session::timelineOf(items, today))
        addItem(item, canChange);
}

void ContextPanel::addKinds()
{
    struct Kind {
        diary::ContextKind kind;
        QString text;
    };
    const Kind kinds[] = {{diary::ContextKind::Medicine, tr("Add a medicine…")},
                          {diary::ContextKind::Condition, tr("Add a condition…")},
                          {diary::ContextKind::Pregnancy, tr("Add a pregnancy or birth…")},
                          {diary::ContextKind::Exposure, tr("Add a wound or other event…")},
                          {diary::ContextKind::Protection, tr("Add a vaccination…")},
                          {diary::ContextKind::Usual, tr("Add what is normal for me…")}};
    auto* row = new widgets::ButtonRow;
    for (const Kind& kind : kinds) {
        auto* button = new widgets::Button(kind.text);
        connect(button, &QPushButton::clicked, this, [this, id = kind.kind] { Q_EMIT addWanted(id); });
        row->addWidget(button);
    }
    content()->addLayout(row);
}

QString ContextPanel::daysOf(const diary::ContextItem& item) const
{
    if (!item.present) return tr("you said no");
    QStringList parts;
    if (item.from) {
        const QString day = format::fullDate(*item.from, m_locale);
        const QString about = item.fromPrecision == diary::Precision::About ? tr("about %1").arg(day) : day;
        switch (item.change.value_or(diary::ContextChange::Started)) {
            case diary::ContextChange::Started: parts << tr("from %1").arg(about); break;
            case diary::ContextChange::Raised: parts << tr("dose increased %1").arg(about); break;
            case diary::ContextChange::Lowered: parts << tr("dose reduced %1").arg(about); break;
        }
    }
    if (item.to) parts << tr("until %1").arg(format::fullDate(*item.to, m_locale));
    return parts.isEmpty() ? tr("no dates given") : parts.join(QLatin1Char(' '));
}

QString ContextPanel::lineOf(const diary::ContextItem& item) const
{
    const QString label = format::toQt(m_labels.describe(item));
    return item.name.empty() ? label : tr("%1: %2").arg(label, format::ownWords(item.name));
}

widgets::Button* ContextPanel::addButton(widgets::ButtonRow& row, const QString& text, const QString& line,
                                         widgets::Button::Role role)
{
    auto* button = new widgets::Button(text, role);
    button->setAccessibleDescription(line);
    row.addWidget(button);
    return button;
}

void ContextPanel::addItem(const diary::ContextItem& item, bool canChange)
{
    const QString line = lineOf(item);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, theme::scaled(8), 0, 0);
    column->setSpacing(theme::scaled(4));
    column->addWidget(new widgets::TextLabel(line, theme::TextSize::Body, true));
    column->addWidget(
        new widgets::TextLabel(daysOf(item), theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
    if (canChange && isQuinineUnclear(item)) askAboutQuinine(*column, item, line);
    if (canChange) addButtons(*column, item, line);
    content()->addWidget(whole);
    m_rows[item.id.text()] = whole;
}

void ContextPanel::askAboutQuinine(QVBoxLayout& column, const diary::ContextItem& item, const QString& line)
{
    column.addWidget(new widgets::TextLabel(quinineQuestion()));
    auto* row = new widgets::ButtonRow;
    for (const bool isMedicine : {true, false})
        connect(addButton(*row, quinineAnswers().at(isMedicine ? 0 : 1), line), &QPushButton::clicked, this,
                [this, item, isMedicine] { Q_EMIT quinineTold(item, isMedicine); });
    column.addLayout(row);
}

QWidget* ContextPanel::itemOf(const diary::Uuid& id) const
{
    const auto found = m_rows.find(id.text());
    return found == m_rows.end() ? nullptr : found->second;
}

QWidget* ContextPanel::editOf(const diary::Uuid& id) const
{
    const auto found = m_edits.find(id.text());
    return found == m_edits.end() ? nullptr : found->second;
}

void ContextPanel::addButtons(QVBoxLayout& column, const diary::ContextItem& item, const QString& line)
{
    auto* row = new widgets::ButtonRow;
    const bool isRunning = session::holdsOn(item, m_today) && !item.to;
    const bool isMedicine = diary::kindOf(item.code) == diary::ContextKind::Medicine;
    if (isRunning && isMedicine) {
        connect(addButton(*row, tr("Increased today"), line), &QPushButton::clicked, this,
                [this, item] { Q_EMIT doseChanged(item, diary::ContextChange::Raised); });
        connect(addButton(*row, tr("Reduced today"), line), &QPushButton::clicked, this,
                [this, item] { Q_EMIT doseChanged(item, diary::ContextChange::Lowered); });
    }
    if (isRunning)
        connect(addButton(*row, isMedicine ? tr("Stopped today") : tr("Ended today"), line),
                &QPushButton::clicked, this, [this, item] { Q_EMIT ended(item); });
    widgets::Button* edit = addButton(*row, tr("Edit…"), line, widgets::Button::Role::Plain);
    m_edits[item.id.text()] = edit;
    connect(edit, &QPushButton::clicked, this, [this, item] { Q_EMIT editWanted(item); });
    connect(addButton(*row, tr("Delete"), line, widgets::Button::Role::Plain), &QPushButton::clicked, this,
            [this, item] { Q_EMIT deleteWanted(item); });
    column.addLayout(row);
}

}  // namespace cramp::ui::about_me
