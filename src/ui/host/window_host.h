// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "guide/places.h"
#include "paper/charts/body_map.h"
#include "report/summary/gp_summary.h"
#include "session/episode_rows.h"
#include "session/session.h"
#include "ui/host/actions.h"
#include "ui/host/machine_settings.h"

#include <QLocale>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace cramp::guide
{
class Guide;
struct StretchSets;
}  // namespace cramp::guide
namespace cramp::ui::host
{

// CheckIn is reached from Today and has no place of its own in the sidebar (window_places.h).
enum class PageId : std::uint8_t {
    Today,
    Diary,
    Guide,
    Stretches,
    Check,
    Trends,
    Report,
    AboutMe,
    Settings,
    CheckIn,
    Visits
};

// Something to do about a message, as a button beside it.
struct MessageOffer {
    QString text;
    std::function<void()> action;
};

// What the composition root hands to the window and its pages. Everything in it outlives them.
struct WindowContext {
    session::Session& session;
    const triage::RuleSet& rules;
    const guide::Labels& labels;
    std::function<const guide::Guide&()> guide;                        // loaded on the first call
    std::function<const guide::StretchSets&()> stretchSets;            // of the guide, without the rest of it
    std::function<const report::summary::ReportWords&()> reportWords;  // likewise
    std::function<std::string(const report::summary::GpSummary&)> writePdf;
    std::function<const paper::charts::BodyMap&()>
        bodyMap;  // with the font of papers; loaded on the first call
    MachineSettings& settings;
    platform::LocalZone zone;  // where the computer is now: it changes on a journey
    QLocale locale;
    bool isExample = false;
    QString reviewOf;  // of a file opened to be read: whose diary it is; empty: a diary to write in
    // The program's own content as it is said where the person is; where that is; and where it can be.
    guide::Content content = guide::bundledGuideContent();
    guide::Place place = guide::loadPlaces(guide::bundledGuideContent()).front();
    std::vector<guide::Place> places = guide::loadPlaces(guide::bundledGuideContent());
    bool isLocked = false;  // the diary is: only what was entered since is known

    bool isReview() const { return !reviewOf.isEmpty(); }
};

// What a page may ask of the window.
class WindowHost
{
public:
    virtual ~WindowHost() = default;

    // Runs an action; a Failure becomes a line in the message bar. True if it went well.
    virtual bool attempt(const std::function<void()>& action) = 0;
    // Applies a change and offers its undo in the message bar. True if it went well.
    virtual bool apply(const diary::Change& change) = 0;
    // A line in the message bar that is not a failure ("Copied 3 entries").
    virtual void tell(const QString& sentence) = 0;
    // Such a line with what can be done about it: at most two buttons.
    virtual void offer(const QString& sentence, const std::vector<MessageOffer>& offers) = 0;
    // A line there about what is missing before something can be done. It stays until it is read.
    virtual void advise(const QString& sentence) = 0;

    virtual void showPage(PageId page) = 0;
    virtual void showGuidePage(const QString& id) = 0;
    // The Diary page with this episode chosen.
    virtual void showEpisode(const diary::Uuid& id) = 0;
    // The table of the Diary page, narrowed to these.
    virtual void showEpisodes(const session::EpisodeFilter& filter) = 0;
    // The form for a cramp that is over: of this night, or of one that it asks for.
    virtual void addCramp(std::optional<diary::Date> night) = 0;
    // The check-in, to be looked at and put right.
    virtual void showCheckIn(const diary::Uuid& id) = 0;
    // The About me page with this medicine, condition or event in sight.
    virtual void showContextItem(const diary::Uuid& id) = 0;
    // The Stretches page, which leads through this stretch, set or exercise of one's own.
    virtual void startStretch(const diary::StretchReference& stretch) = 0;
    virtual void trigger(ActionId action) = 0;
    // What MachineSettings say of theme and text size is to be shown.
    virtual void appearanceChanged() = 0;
    // Another diary takes the place of this one, in a window of its own.
    virtual void openDiary(const std::filesystem::path& file) = 0;
    // True when nothing would be lost that is typed somewhere; else shows it, once.
    virtual bool mayReopen() = 0;
    // The diary's file was written anew: it is opened again in a new window, on Settings, with this sentence.
    virtual void reopenDiary(const QString& said) = 0;
    // The person is somewhere else now: everything is said anew in the words of that place.
    virtual void changePlace(const guide::Place& place) = 0;
};

}  // namespace cramp::ui::host
