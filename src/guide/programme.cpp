// SPDX-License-Identifier: MIT
#include "guide/programme.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

// A file may hold any number; nobody holds a stretch for longer than an hour.
constexpr std::int64_t longestCount = 3600;
constexpr std::int64_t mostRepetitions = 1000;

std::vector<std::string> wordsOf(const std::vector<Item>& items)
{
    std::vector<std::string> words;
    words.reserve(items.size());
    for (const Item& item : items)
        words.push_back(item.text.plain());
    return words;
}

ProgrammePart partOf(const StretchGuide& stretch)
{
    ProgrammePart part;
    part.stretch = stretch.id;
    part.name = stretch.name;
    part.steps = wordsOf(stretch.steps);
    part.cautions = wordsOf(stretch.cautions);
    part.hold = stretch.hold;
    part.rest = stretch.rest;
    part.repetitions = stretch.repetitions;
    part.sides = stretch.sides;
    part.countsNote = stretch.countsNote;
    return part;
}

std::optional<std::chrono::seconds> secondsOf(std::optional<std::int64_t> count, std::int64_t least)
{
    if (!count || *count < least) return std::nullopt;
    return std::chrono::seconds(std::min(*count, longestCount));
}

ProgrammePart partOf(const diary::Exercise& exercise)
{
    ProgrammePart part;
    part.stretch = exercise.id;
    part.name = exercise.name;
    part.steps = exercise.steps;
    // A hold of nothing is no hold; a rest of nothing goes straight on.
    part.hold = secondsOf(exercise.holdSeconds, 1);
    part.rest = secondsOf(exercise.restSeconds, 0);
    if (exercise.repetitions)
        part.repetitions = static_cast<int>(std::min(*exercise.repetitions, mostRepetitions));
    part.sides =
        exercise.sides == diary::ExerciseSides::Together ? StretchSides::Together : StretchSides::Each;
    return part;
}

// Collects the parts of a reference; knows in which sets it is.
class Gathering
{
public:
    Gathering(const Guide& guide, std::span<const diary::Exercise> own) : m_guide(guide), m_own(own) {}

    void add(const diary::StretchReference& reference)
    {
        if (const auto* stretch = std::get_if<diary::Stretch>(&reference))
            addStretch(m_guide.stretch(*stretch));
        else if (const diary::Exercise* exercise = find(std::get<diary::Uuid>(reference)))
            addExercise(*exercise);
    }

    const diary::Exercise* find(const diary::Uuid& id) const
    {
        const auto found = std::ranges::find(m_own, id, &diary::Exercise::id);
        return found == m_own.end() || found->stamps.binned ? nullptr : &*found;
    }

    std::vector<ProgrammePart> parts;

private:
    const Guide& m_guide;
    std::span<const diary::Exercise> m_own;
    std::vector<diary::Uuid> m_within;

    void addStretch(const StretchGuide& stretch)
    {
        const StretchSet* set = m_guide.stretchSets().of(stretch.id);
        if (set == nullptr) return parts.push_back(partOf(stretch));
        for (std::size_t i = 0; i < set->parts.size(); ++i) {
            ProgrammePart part = partOf(stretch);
            part.movement = i;
            part.name = set->parts[i].name;
            part.steps = wordsOf(set->parts[i].steps);
            parts.push_back(std::move(part));
        }
    }

    void addExercise(const diary::Exercise& exercise)
    {
        if (exercise.parts.empty()) return parts.push_back(partOf(exercise));
        if (std::ranges::find(m_within, exercise.id) != m_within.end()) return;
        m_within.push_back(exercise.id);
        for (const diary::StretchReference& part : exercise.parts)
            add(part);
        m_within.pop_back();
    }
};

}  // namespace

std::optional<Programme> programmeOf(const diary::StretchReference& reference, const Guide& guide,
                                     std::span<const diary::Exercise> own)
{
    Gathering gathering(guide, own);
    gathering.add(reference);
    if (gathering.parts.empty()) return std::nullopt;
    if (const auto* stretch = std::get_if<diary::Stretch>(&reference))
        return Programme{reference, guide.stretch(*stretch).name, std::move(gathering.parts)};
    const diary::Exercise* exercise = gathering.find(std::get<diary::Uuid>(reference));
    if (exercise == nullptr) return std::nullopt;
    return Programme{reference, exercise->name, std::move(gathering.parts)};
}

}  // namespace cramp::guide
