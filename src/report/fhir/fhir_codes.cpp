// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp
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

bool isOfLowerLeg(const SiteEntry& entry)
{
    return entry.site == Site::Calf || entry.site == Site::Shin;
}

bool isOfLimb(const SiteEntry& entry)
{
    return isOfLeg(entry.site) || entry.site == Site::Arm || entry.site == Site::Hand;
}

FhirJson calfCode(const std::optional<Side>& side)
{
    if (side == Side::Left) return snomed("722115008", "Structure of calf of left lower leg");
    if (side == Side::Right) return snomed("722116009", "Structure of calf of right lower leg");
    return side ? FhirJson() : snomed("53840002", "Structure of calf of leg");
}

FhirJson footCode(const std::optional<Side>& side)
{
    if (side == Side::Left) return snomed("22335008", "Structure of left foot");
    if (side == Side::Right) return snomed("7769000", "Structure of right foot");
    return side ? FhirJson() : snomed("56459004", "Foot");
}

FhirJson thighCode(const std::optional<Side>& side)
{
    if (side == Side::Left) return snomed("61396006", "Structure of left thigh");
    if (side == Side::Right) return snomed("11207009", "Structure of right thigh");
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

FhirJson crampCodes(const std::vector<SiteEntry>& sites)
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

FhirJson codeOf(const SiteEntry& site)
{
    if (site.site == Site::Calf) return calfCode(site.side);
    if (site.site == Site::Foot) return footCode(site.side);
    const bool isThigh =
        site.site == Site::ThighFront || site.site == Site::ThighBack || site.site == Site::ThighInner;
    return isThigh ? thighCode(site.side) : FhirJson();
}

FhirJson codeOf(const SymptomEntry& symptom)
{
    // Only these of the vocabulary have a code that means the same.
    if (symptom.kind == Symptom::Numbness) return snomed("309537005", "Numbness of lower limb");
    if (symptom.kind == Symptom::Tingling) return snomed("91019004", "Paresthesia");
    if (symptom.kind == Symptom::Redness) return snomed("247441003", "Erythema");
    if (symptom.kind == Symptom::Weakness) return snomed("713514005", "Muscle weakness of limb");
    if (symptom.kind != Symptom::Swelling) return {};
    return symptom.side == Side::Both ? snomed("762898005", "Swelling of bilateral lower limbs")
                                      : snomed("80068009", "Swelling of limb");
}

FhirJson codeOf(ContextCode item)
{
    if (item == ContextCode::LiverDisease) return snomed("235856003", "Disease of liver");
    if (item == ContextCode::Diabetes) return snomed("73211009", "Diabetes mellitus");
    if (item == ContextCode::Pregnant) return snomed("77386006", "Pregnant");
    return {};
}

}  // namespace cramp
