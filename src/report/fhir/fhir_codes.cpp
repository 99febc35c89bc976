// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::report::fhir
{

namespace
{

FhirJson coding(std::string_view system, std::string_view code, std::string_view display)
{
    FhirJson result = {{"system", system}, {"code", code}};
    if (!display.empty()) result["display"] = display;
    return result;
}

FhirJson loinc(std::string_view code, std::string_view display)
{
    return coding("http://loinc.org", code, display);
}

FhirJson snomed(std::string_view code, std::string_view display)
{
    return coding("http://snomed.info/sct", code, display);
}

bool isOfLowerLeg(const diary::SiteEntry& entry)
{
    return entry.site == diary::Site::Calf || entry.site == diary::Site::Shin;
}

bool isOfLimb(const diary::SiteEntry& entry)
{
    return diary::isOfLeg(entry.site) || entry.site == diary::Site::Arm || entry.site == diary::Site::Hand;
}

FhirJson calfCode(const std::optional<diary::Side>& side)
{
    if (side == diary::Side::Left) return snomed("722115008", "Structure of calf of left lower leg");
    if (side == diary::Side::Right) return snomed("722116009", "Structure of calf of right lower leg");
    return side ? FhirJson() : snomed("53840002", "Structure of calf of leg");
}

FhirJson footCode(const std::optional<diary::Side>& side)
{
    if (side == diary::Side::Left) return snomed("22335008", "Structure of left foot");
    if (side == diary::Side::Right) return snomed("7769000", "Structure of right foot");
    return side ? FhirJson() : snomed("56459004", "Foot");
}

FhirJson thighCode(const std::optional<diary::Side>& side)
{
    if (side == diary::Side::Left) return snomed("61396006", "Structure of left thigh");
    if (side == diary::Side::Right) return snomed("11207009", "Structure of right thigh");
    return {};
}

}  // namespace

FhirJson symptomCode()
{
    return loinc("75325-1", "Symptom");
}

FhirJson symptomAbsentCode()
{
    return loinc("111551-8", "Symptom absent");
}

FhirJson painCode()
{
    return loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported");
}

FhirJson reliefCode()
{
    return loinc("100753-3", "Alleviating factors - Reported");
}

FhirJson pregnancyCode()
{
    return loinc("82810-3", "Pregnancy status");
}

FhirJson noteCode()
{
    return loinc("51855-5", "Patient Note");
}

FhirJson headingCode(std::string_view code, std::string_view display)
{
    return coding("https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings", code, display);
}

FhirJson crampCodes(const std::vector<diary::SiteEntry>& sites)
{
    FhirJson codes = FhirJson::array({snomed("55300003", "Cramp")});
    if (sites.empty()) return codes;
    FhirJson exact;
    if (std::ranges::all_of(sites, isOfLowerLeg))
        exact = snomed("449918009", "Cramp in lower leg");
    else if (std::ranges::all_of(sites, isOfLimb))
        exact = snomed("424647005", "Cramp in limb");
    if (exact.is_null()) return codes;
    exact["userSelected"] = true;
    codes.push_back(exact);
    return codes;
}

FhirJson codeOf(const diary::SiteEntry& site)
{
    if (site.site == diary::Site::Calf) return calfCode(site.side);
    if (site.site == diary::Site::Foot) return footCode(site.side);
    const bool isThigh = site.site == diary::Site::ThighFront || site.site == diary::Site::ThighBack ||
                         site.site == diary::Site::ThighInner;
    return isThigh ? thighCode(site.side) : FhirJson();
}

FhirJson codeOf(const diary::SymptomEntry& symptom)
{
    // Only these of the vocabulary have a code that means the same.
    if (symptom.kind == diary::Symptom::Numbness) return snomed("309537005", "Numbness of lower limb");
    if (symptom.kind == diary::Symptom::Tingling) return snomed("91019004", "Paresthesia");
    if (symptom.kind == diary::Symptom::Redness) return snomed("247441003", "Erythema");
    if (symptom.kind == diary::Symptom::Weakness) return snomed("713514005", "Muscle weakness of limb");
    if (symptom.kind != diary::Symptom::Swelling) return {};
    return symptom.side == diary::Side::Both ? snomed("762898005", "Swelling of bilateral lower limbs")
                                             : snomed("80068009", "Swelling of limb");
}

FhirJson codeOf(diary::ContextCode item)
{
    if (item == diary::ContextCode::LiverDisease) return snomed("235856003", "Disease of liver");
    if (item == diary::ContextCode::Diabetes) return snomed("73211009", "Diabetes mellitus");
    if (item == diary::ContextCode::Pregnant) return snomed("77386006", "Pregnant");
    return {};
}

}  // namespace cramp::report::fhir
