// SPDX-License-Identifier: MIT
#include "ui/host/action_owner.h"

namespace cramp::ui::host
{

std::optional<PageId> ownerOf(ActionId action)
{
    switch (action) {
        case ActionId::CrampNow:
        case ActionId::LogEarlier:
        case ActionId::NoCrampsLastNight: return PageId::Today;
        case ActionId::SavePdf:
        case ActionId::SaveJson:
        case ActionId::SaveCsv:
        case ActionId::Print: return PageId::Report;
        case ActionId::Import:
        case ActionId::ShowBin: return PageId::Diary;
        case ActionId::SavePaperDiary:
        case ActionId::Passphrase:
        case ActionId::OtherDiaries: return PageId::Settings;
        default: return std::nullopt;
    }
}

bool changesDiary(ActionId action)
{
    switch (action) {
        case ActionId::CrampNow:
        case ActionId::LogEarlier:
        case ActionId::NoCrampsLastNight:
        case ActionId::CheckIn:
        case ActionId::Import:
        case ActionId::OtherDiaries:
        case ActionId::Passphrase:
        case ActionId::OpenExample:
        case ActionId::StartOwnDiary:
        case ActionId::Undo:
        case ActionId::Redo:
        case ActionId::Edit:
        case ActionId::Delete: return true;
        default: return false;
    }
}

bool isOfCurrentPage(ActionId action)
{
    switch (action) {
        case ActionId::Edit:
        case ActionId::Delete:
        case ActionId::Copy:
        case ActionId::SelectAll:
        case ActionId::Find:
        case ActionId::Back:
        case ActionId::Forward: return true;
        default: return false;
    }
}

}  // namespace cramp::ui::host
