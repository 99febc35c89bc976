// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace cramp::ui::host
{

// Everything that can be done from the menu bar, in one table: it feeds the menus, the shortcuts and the
// help.
enum class ActionId : std::uint8_t {
    CrampNow,
    LogEarlier,
    NoCrampsLastNight,
    CheckIn,
    Import,
    SavePdf,
    SaveJson,
    SaveCsv,
    Print,
    SavePaperDiary,
    OtherDiaries,
    Passphrase,
    OpenExample,
    StartOwnDiary,
    LockNow,
    Quit,
    Undo,
    Redo,
    Edit,
    Delete,
    Copy,
    SelectAll,
    ShowBin,
    Find,
    ShowToday,
    ShowDiary,
    ShowGuide,
    ShowStretches,
    ShowCheck,
    ShowTrends,
    ShowReport,
    ShowVisits,
    ShowSettings,
    ShowAboutMe,
    Back,
    Forward,
    NextRegion,
    PreviousRegion,
    LargerText,
    SmallerText,
    NormalText,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeNight,
    ThemeHighContrast,
    FullScreen,
    Help,
    Shortcuts,
    Reviewers,
    About
};

enum class MenuId : std::uint8_t { Diary, Edit, Go, View, Theme, Help };

struct ActionRow {
    ActionId id;
    MenuId menu;
    const char* text;      // with its mnemonic; translated in the context "Actions"
    const char* shortcut;  // portable text, or empty
    const char* icon;      // of resources/icons, or empty
    bool isLastOfGroup = false;
};

std::span<const ActionRow> actionRows();
const ActionRow& rowOf(ActionId id);
QString textOf(const ActionRow& row);
QString titleOf(MenuId menu);

}  // namespace cramp::ui::host
