// SPDX-License-Identifier: MIT
#include "ui/format/qt_convert.h"
#include "ui/host/action_owner.h"
#include "ui/window/main_window.h"

#include <QMenuBar>

#include <array>
#include <utility>

namespace cramp::ui::window
{

namespace
{

using Choice = host::MachineSettings::ThemeChoice;

constexpr std::array themes = {std::pair(host::ActionId::ThemeSystem, Choice::System),
                               std::pair(host::ActionId::ThemeLight, Choice::Light),
                               std::pair(host::ActionId::ThemeDark, Choice::Dark),
                               std::pair(host::ActionId::ThemeNight, Choice::Night),
                               std::pair(host::ActionId::ThemeHighContrast, Choice::HighContrast)};

}  // namespace

QAction* MainWindow::makeAction(const host::ActionRow& row)
{
    auto* action = new QAction(host::textOf(row), this);
    action->setShortcut(QKeySequence(QLatin1String(row.shortcut), QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, [this, id = row.id] { trigger(id); });
    m_actions[row.id] = action;
    return action;
}

void MainWindow::buildMenus()
{
    std::map<host::MenuId, QMenu*> menus;
    for (const host::MenuId id :
         {host::MenuId::Diary, host::MenuId::Edit, host::MenuId::Go, host::MenuId::View, host::MenuId::Help})
        menus[id] = menuBar()->addMenu(host::titleOf(id));
    menus[host::MenuId::Theme] = menus[host::MenuId::View]->addMenu(host::titleOf(host::MenuId::Theme));
    for (const host::ActionRow& row : host::actionRows()) {
        QMenu* menu = menus.at(row.menu);
        menu->addAction(makeAction(row));
        if (row.isLastOfGroup) menu->addSeparator();
    }
    // The theme that is set bears a mark.
    for (const auto& [id, choice] : themes)
        m_actions.at(id)->setCheckable(true);
    connect(menus[host::MenuId::Theme], &QMenu::aboutToShow, this, [this] {
        for (const auto& [id, choice] : themes)
            m_actions.at(id)->setChecked(m_settings.themeChoice() == choice);
    });
    m_actions.at(host::ActionId::StartOwnDiary)->setVisible(context().isExample);
    m_actions.at(host::ActionId::OpenExample)->setVisible(!context().isExample);
    if (context().isExample) forbid(*m_actions.at(host::ActionId::Passphrase));
    if (!context().session.store().keys()) forbid(*m_actions.at(host::ActionId::LockNow));
    if (!context().isReview()) return;
    for (const auto& [id, action] : m_actions)
        if (host::changesDiary(id) || id == host::ActionId::ShowToday) forbid(*action);
}

// Of a diary that is only read: neither in the menu nor by its key.
void MainWindow::forbid(QAction& action)
{
    action.setVisible(false);
    action.setShortcut({});
}

void MainWindow::refreshActions()
{
    const session::Session& session = context().session;
    QAction* undo = m_actions.at(host::ActionId::Undo);
    const bool isWriting = page(m_current).isWriting();
    if (isWriting) dropUndoOffer();
    undo->setEnabled(session.canUndo() && !isWriting);
    undo->setText(session.canUndo() ? tr("&Undo: %1").arg(format::toQt(session.undoName()))
                                    : host::textOf(host::rowOf(host::ActionId::Undo)));
    QAction* redo = m_actions.at(host::ActionId::Redo);
    redo->setEnabled(session.canRedo() && !isWriting);
    redo->setText(session.canRedo() ? tr("&Redo: %1").arg(format::toQt(session.redoName()))
                                    : host::textOf(host::rowOf(host::ActionId::Redo)));
    for (const auto& [id, action] : m_actions)
        if (host::isOfCurrentPage(id)) action->setEnabled(page(m_current).canPerform(id));
}

}  // namespace cramp::ui::window
