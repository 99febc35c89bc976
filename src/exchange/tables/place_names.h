// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "guide/labels.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::exchange::tables
{

// "left", "L", "Left leg", "both", "right & left"; none when it is no side of a leg alone.
std::optional<diary::Side> readSide(std::string_view text);

// What a cell says of where a cramp was.
struct PlacesInCell {
    std::vector<diary::SiteEntry> sites;
    std::optional<diary::Side> side;   // named without a place
    std::vector<std::string> unknown;  // parts that name no place we know, as they were written
};

// Places are known by the program's labels and codes and by what people call them ("L calf", "calf (left)",
// "hamstring"); several in a cell stand apart by ; , / + & or "and". A side before them goes with the next
// place as well: "left and right calf".
class PlaceNames
{
public:
    explicit PlaceNames(const guide::Labels& labels);

    PlacesInCell read(std::string_view cell) const;

private:
    std::optional<diary::SiteEntry> placeOf(std::string_view part) const;

    std::map<std::string, diary::SiteEntry> m_places;  // whole names, as plain cells
};

}  // namespace cramp::exchange::tables
