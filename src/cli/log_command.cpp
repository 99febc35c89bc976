// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/new_diary.h"
#include "cli/word_reader.h"
#include "diary/validation.h"

#include <fmt/format.h>

#include <array>

namespace cramp::cli
{

namespace
{

constexpr std::string_view siteForm =
    "a place such as calf, calf:left or back:midline (crampdiary log --help lists them)";
constexpr std::string_view symptomForm =
    "a sign such as numbness, numbness:left, weakness:left!sudden, numbness~longer or no-swelling "
    "(crampdiary "
    "log --help lists them)";
constexpr std::string_view reliefForm =
    "a relief such as stretch, stretch:eased or massage:not-eased (crampdiary log --help lists them)";
constexpr std::string_view triggerForm = "a trigger such as exercise (crampdiary log --help lists them)";

// "sites[1].side" as the option it came from: "--site".
std::string optionOfField(const std::string& field)
{
    static constexpr std::array options = {std::pair{"sites", "--site"}, std::pair{"symptoms", "--symptom"},
                                           std::pair{"duration_s", "--duration"},
                                           std::pair{"note", "--note"}};
    for (const auto& [name, option] : options)
        if (field.starts_with(name)) return option;
    return field;
}

std::optional<diary::Period> readPeriod(WordReader& reader)
{
    const auto isNight = reader.eitherFlag("--night", "--day");
    if (!isNight) return std::nullopt;
    return *isNight ? diary::Period::Night : diary::Period::Day;
}

diary::Moment readStart(WordReader& reader, const CommandContext& context)
{
    if (!reader.has("--at"))
        reader.refuse(
            "--at is missing: give the time at which the cramp began, such as --at 2026-11-02T03:12.");
    const diary::Moment start = reader.moment("--at").value_or(diary::Moment());
    if (start.instant() > context.now().instant())
        reader.refuse(fmt::format("--at: {} is still to come; it is now {}. Check the day and the time.",
                                  diary::formatMoment(start), diary::formatMoment(context.now())));
    return start;
}

diary::Episode readEpisode(WordReader& reader, const CommandContext& context)
{
    diary::Episode episode;
    episode.start = readStart(reader, context);
    episode.duration = reader.duration("--duration");
    episode.sites = reader.entries("--site", &diary::parseSite, siteForm);
    episode.statedPeriod = readPeriod(reader);
    episode.pain = reader.pain("--pain");
    episode.woke = reader.eitherFlag("--woke", "--not-woke");
    episode.symptoms = reader.entries("--symptom", &diary::parseSymptom, symptomForm);
    episode.relief = reader.entries("--relief", &diary::parseRelief, reliefForm);
    episode.triggers = reader.entries("--trigger", &diary::parseTrigger, triggerForm);
    episode.note = reader.text("--note").value_or("");
    for (const diary::Problem& problem : diary::validate(episode))
        reader.refuse(fmt::format("{}: {}.", optionOfField(problem.field), problem.message));
    return episode;
}

Outcome runLog(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    diary::Episode episode = readEpisode(reader, context);
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    episode.id = diary::Uuid::random();
    const diary::Change change{"log", {diary::addition(episode, context.now())}};
    fillDiary(context.diaryFile(), [&change](store::DiaryStore& store) { store.apply(change); });
    Outcome outcome = Outcome::printing(episode.id.text() + "\n");
    outcome.doneAnyway = fmt::format("The episode is in the diary under the id {}.", episode.id.text());
    return outcome;
}

template <typename Enumeration>
std::string codes(std::string_view title)
{
    std::string text(title);
    std::size_t column = text.size();
    for (const Enumeration value : diary::allValues<Enumeration>()) {
        const std::string_view word = code(value);
        if (column + word.size() > 95) {
            text += "\n  ";
            column = 2;
        }
        text.append(" ").append(word);
        column += word.size() + 1;
    }
    return text + "\n";
}

}  // namespace

CommandSpec logCommand()
{
    return {"log",
            "Add an episode and print its id, once it is on the disk",
            {},
            {{"--at", "T", "When it began (needed)"},
             {"--duration", "D", "How long it lasted: 270, 270s, 4m30s, 1h, 0:04:30"},
             {"--site", "S", "Where: calf, calf:left", true},
             {"--night", "", "It counts as a night's, whatever the hour"},
             {"--day", "", "It counts as a day's, whatever the hour"},
             {"--pain", "N", "0 none to 10 worst imaginable"},
             {"--woke", "", "It woke you"},
             {"--not-woke", "", "It did not wake you"},
             {"--symptom", "Y",
              "numbness, numbness:left, weakness:left!sudden, numbness~longer; no-swelling: asked and absent",
              true},
             {"--relief", "R", "What was tried: stretch, stretch:eased, stretch:not-eased", true},
             {"--trigger", "G", "What went before", true},
             {"--note", "TEXT", "Your own words"}},
            codes<diary::Site>("Places:") + codes<diary::Side>("Sides:") + codes<diary::Symptom>("Signs:") +
                codes<diary::Course>("Courses of a sign:") +
                codes<diary::Onset>("Onsets of a sign (in the 2 weeks before, or longer):") +
                codes<diary::Relief>("Reliefs:") + codes<diary::Trigger>("Triggers:"),
            &runLog};
}

}  // namespace cramp::cli
