// SPDX-License-Identifier: MIT
#include "ui/host/window_places.h"

#include <QCoreApplication>

namespace cramp::ui::host
{

PageId placeOf(PageId page)
{
    switch (page) {
        case PageId::Trends: return PageId::Diary;
        case PageId::Report:
        case PageId::Visits:
        case PageId::AboutMe: return PageId::Check;
        case PageId::CheckIn: return PageId::Today;
        default: return page;
    }
}

QString placeName(PageId place)
{
    switch (place) {
        case PageId::Today: return QCoreApplication::translate("WindowPlaces", "Today");
        case PageId::Diary: return QCoreApplication::translate("WindowPlaces", "Diary");
        case PageId::Stretches: return QCoreApplication::translate("WindowPlaces", "Stretches");
        case PageId::Guide: return QCoreApplication::translate("WindowPlaces", "Guide");
        case PageId::Settings: return QCoreApplication::translate("WindowPlaces", "Settings");
        default: return QCoreApplication::translate("WindowPlaces", "For the GP");
    }
}

std::vector<PageId> tabsOf(PageId place)
{
    if (place == PageId::Check) return {PageId::Check, PageId::Report, PageId::Visits, PageId::AboutMe};
    return {};
}

QString tabName(PageId page)
{
    switch (page) {
        case PageId::Trends: return QCoreApplication::translate("WindowPlaces", "Trends");
        case PageId::Check: return QCoreApplication::translate("WindowPlaces", "Warning signs");
        case PageId::Report: return QCoreApplication::translate("WindowPlaces", "The page for the GP");
        case PageId::Visits: return QCoreApplication::translate("WindowPlaces", "Appointments");
        case PageId::AboutMe: return QCoreApplication::translate("WindowPlaces", "Medicines and conditions");
        default: return placeName(page);
    }
}

QString shortTabName(PageId page)
{
    switch (page) {
        case PageId::Report: return QCoreApplication::translate("WindowPlaces", "The page");
        case PageId::AboutMe: return QCoreApplication::translate("WindowPlaces", "Medicines");
        default: return tabName(page);
    }
}

}  // namespace cramp::ui::host
