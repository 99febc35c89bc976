// SPDX-License-Identifier: MIT
#include "ui/action_owner.h"

namespace cramp
{

std::optional<PageId> ownerOf(ActionId action)
{
    switch (action) {
        case ActionId::CrampNow:
        case ActionId::LogEarlier:
        case ActionId::NoCrampsLastNight: return PageId::Today;
        case ActionId::SavePdf:
        case ActionId::SaveJson:
        case ActionId::SaveCsv: return PageId::Report;
        case ActionId::Import: return PageId::Diary;
        default: return std::nullopt;
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

}  // namespace cramp
