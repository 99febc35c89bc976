// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "session/context_change.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QLocale>

#include <map>

namespace cramp::ui::widgets
{
class ButtonRow;
}
namespace cramp::ui::about_me
{

// The timeline of medicines, conditions and the like: each with its days and what can be done with it.
class ContextPanel : public widgets::Panel
{
    Q_OBJECT

public:
    // canChange: whether buttons that change something are shown.
    ContextPanel(const std::vector<diary::ContextItem>& items, const guide::Labels& labels,
                 const QLocale& locale, diary::Date today, bool canChange, QWidget* parent = nullptr);

    // Where the item stands, and its button "Edit…" if it can be changed; null: it is not shown.
    QWidget* itemOf(const diary::Uuid& id) const;
    QWidget* editOf(const diary::Uuid& id) const;

Q_SIGNALS:
    void addWanted(cramp::diary::ContextKind kind);
    void editWanted(const cramp::diary::ContextItem& item);
    void deleteWanted(const cramp::diary::ContextItem& item);
    // It ended today.
    void ended(const cramp::diary::ContextItem& item);
    // What its quinine is, which the entry did not say.
    void quinineTold(const cramp::diary::ContextItem& item, bool isMedicine);
    // Its dose was changed today.
    void doseChanged(const cramp::diary::ContextItem& item, cramp::diary::ContextChange change);

private:
    void addKinds();
    void addItem(const diary::ContextItem& item, bool canChange);
    void askAboutQuinine(QVBoxLayout& column, const diary::ContextItem& item, const QString& line);
    void addButtons(QVBoxLayout& column, const diary::ContextItem& item, const QString& line);
    widgets::Button* addButton(widgets::ButtonRow& row, const QString& text, const QString& line,
                               widgets::Button::Role role = widgets::Button::Role::Outlined);
    QString lineOf(const diary::ContextItem& item) const;
    QString daysOf(const diary::ContextItem& item) const;

    const guide::Labels& m_labels;
    QLocale m_locale;
    diary::Date m_today;
    std::map<std::string, QWidget*> m_rows;  // by id
    std::map<std::string, QWidget*> m_edits;
};

}  // namespace cramp::ui::about_me
