// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "session/context_change.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QLocale>

#include <map>

namespace cramp
{

class ButtonRow;

// The timeline of medicines, conditions and the like: each with its days and what can be done with it.
class ContextPanel : public Panel
{
    Q_OBJECT

public:
    // canChange: whether buttons that change something are shown.
    ContextPanel(const std::vector<ContextItem>& items, const Labels& labels, const QLocale& locale,
                 Date today, bool canChange, QWidget* parent = nullptr);

    // Where the item stands, and its button "Edit…" if it can be changed; null: it is not shown.
    QWidget* itemOf(const Uuid& id) const;
    QWidget* editOf(const Uuid& id) const;

Q_SIGNALS:
    void addWanted(cramp::ContextKind kind);
    void editWanted(const cramp::ContextItem& item);
    void deleteWanted(const cramp::ContextItem& item);
    // It ended today.
    void ended(const cramp::ContextItem& item);
    // Its dose was changed today.
    void doseChanged(const cramp::ContextItem& item, cramp::ContextChange change);

private:
    void addKinds();
    void addItem(const ContextItem& item, bool canChange);
    void addButtons(QVBoxLayout& column, const ContextItem& item, const QString& line);
    Button* addButton(ButtonRow& row, const QString& text, const QString& line,
                      Button::Role role = Button::Role::Outlined);
    QString lineOf(const ContextItem& item) const;
    QString daysOf(const ContextItem& item) const;

    const Labels& m_labels;
    QLocale m_locale;
    Date m_today;
    std::map<std::string, QWidget*> m_rows;  // by id
    std::map<std::string, QWidget*> m_edits;
};

}  // namespace cramp
