// SPDX-License-Identifier: MIT
#include "ui/host/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cramp::ui::host
{

namespace
{

constexpr std::array rows = {
    ActionRow{ActionId::CrampNow, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "I have a &cramp now"),
              "Ctrl+N", "add"},
    ActionRow{ActionId::LogEarlier, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Record an ear&lier cramp…"),
              "Ctrl+L", "clock"},
    ActionRow{ActionId::NoCrampsLastNight, MenuId::Diary,
              QT_TRANSLATE_NOOP("Actions", "&No cramps last night"), "", "done"},
    ActionRow{ActionId::CheckIn, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "How are your le&gs today?"),
              "Ctrl+K", "check", true},
    ActionRow{ActionId::Import, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "&Import a file…"), "Ctrl+I",
              "import"},
    ActionRow{ActionId::SavePdf, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Save a &PDF for the GP…"),
              "Ctrl+Shift+P", "report"},
    ActionRow{ActionId::SaveJson, MenuId::Diary,
              QT_TRANSLATE_NOOP("Actions", "Save the whole &diary (JSON)…"), "Ctrl+Shift+S", "save"},
    ActionRow{ActionId::SaveCsv, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Save a &spreadsheet (CSV)…"),
              "Ctrl+E", "export"},
    ActionRow{ActionId::Print, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "P&rint the report…"), "Ctrl+P",
              "print"},
    ActionRow{ActionId::SavePaperDiary, MenuId::Diary,
              QT_TRANSLATE_NOOP("Actions", "Save a blank paper diar&y (PDF)…"), "", "", true},
    ActionRow{ActionId::OtherDiaries, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "&Other people's diaries…"),
              "", ""},
    ActionRow{ActionId::Passphrase, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Passp&hrase…"), "", ""},
    ActionRow{ActionId::OpenExample, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Open the e&xample diary"),
              "", ""},
    ActionRow{ActionId::StartOwnDiary, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Start my o&wn diary"), "",
              "", true},
    ActionRow{ActionId::LockNow, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "Loc&k my diary now"),
              "Ctrl+Shift+L", "", true},
    ActionRow{ActionId::Quit, MenuId::Diary, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},
    ActionRow{ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo"},
    ActionRow{ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo",
              true},
    ActionRow{ActionId::Edit, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit entry…"), "F2", "edit"},
    ActionRow{ActionId::Delete, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Delete entries"), "Del",
              "delete", true},
    ActionRow{ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy"},
    ActionRow{ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", ""},
    ActionRow{ActionId::ShowBin, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Bin"), "", "delete", true},
    ActionRow{ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"), "Ctrl+F", "search"},
    ActionRow{ActionId::ShowToday, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+1", "today"},
    ActionRow{ActionId::ShowDiary, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Diary"), "Ctrl+2", "diary"},
    ActionRow{ActionId::ShowStretches, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Stretches"), "Ctrl+3",
              "stretches"},
    ActionRow{ActionId::ShowGuide, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Guide"), "Ctrl+4", "guide"},
    ActionRow{ActionId::ShowCheck, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "For the GP: &warning signs"),
              "Ctrl+5", "check"},
    ActionRow{ActionId::ShowSettings, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "S&ettings"), "Ctrl+,",
              "settings", true},
    ActionRow{ActionId::ShowTrends, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Tre&nds"), "Ctrl+T", "trends"},
    ActionRow{ActionId::ShowReport, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "The &page for the GP"),
              "Ctrl+R", "report"},
    ActionRow{ActionId::ShowVisits, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Appointments"), "Ctrl+Shift+V",
              "clock"},
    ActionRow{ActionId::ShowAboutMe, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Medicines and conditions"),
              "Ctrl+M", "person", true},
    ActionRow{ActionId::Back, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "back"},
    ActionRow{ActionId::Forward, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "forward",
              true},
    ActionRow{ActionId::NextRegion, MenuId::Go, QT_TRANSLATE_NOOP("Actions", "Ne&xt part of the window"),
              "F6", ""},
    ActionRow{ActionId::PreviousRegion, MenuId::Go,
              QT_TRANSLATE_NOOP("Actions", "P&revious part of the window"), "Shift+F6", ""},
    ActionRow{ActionId::LargerText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++", ""},
    ActionRow{ActionId::SmallerText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-",
              ""},
    ActionRow{ActionId::NormalText, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Normal-size text"), "Ctrl+0",
              "", true},
    ActionRow{ActionId::ThemeSystem, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "Same a&s my computer"), "",
              ""},
    ActionRow{ActionId::ThemeLight, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", ""},
    ActionRow{ActionId::ThemeDark, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", ""},
    ActionRow{ActionId::ThemeNight, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&Night (red on black)"), "",
              ""},
    ActionRow{ActionId::ThemeHighContrast, MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&High contrast"), "",
              ""},
    ActionRow{ActionId::FullScreen, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", ""},
    ActionRow{ActionId::Help, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "How to use the &diary"), "F1",
              "help"},
    ActionRow{ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
              "Ctrl+/", ""},
    ActionRow{ActionId::Reviewers, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "For &reviewers"), "", ""},
    ActionRow{ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Cramp Diary"), "", ""},
};

}  // namespace

std::span<const ActionRow> actionRows()
{
    return rows;
}

const ActionRow& rowOf(ActionId id)
{
    return *std::ranges::find(rows, id, &ActionRow::id);
}

QString textOf(const ActionRow& row)
{
    return QCoreApplication::translate("Actions", row.text);
}

QString titleOf(MenuId menu)
{
    switch (menu) {
        case MenuId::Diary: return QCoreApplication::translate("Actions", "&Diary");
        case MenuId::Edit: return QCoreApplication::translate("Actions", "&Edit");
        case MenuId::Go: return QCoreApplication::translate("Actions", "&Go");
        case MenuId::View: return QCoreApplication::translate("Actions", "&View");
        case MenuId::Theme: return QCoreApplication::translate("Actions", "&Theme");
        case MenuId::Help: return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

}  // namespace cramp::ui::host
