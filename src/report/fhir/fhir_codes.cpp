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
    if (entry.site == diary::Site::Buttock) return false;
    return diary::isOfLeg(entry.site) || entry.site == diary::Site::Arm || entry.site == diary::Site::Hand;
}

// The same part of the body without a side, on the left and on the right; an empty code is none.
struct SidedPart {
    std::string_view whole, wholeDisplay;
    std::string_view left, leftDisplay;
    std::string_view right, rightDisplay;

    FhirJson on(const std::optional<diary::Side>& side) const
    {
        if (!side) return whole.empty() ? FhirJson() : snomed(whole, wholeDisplay);
        if (*side == diary::Side::Left) return snomed(left, leftDisplay);
        return *side == diary::Side::Right ? snomed(right, rightDisplay) : FhirJson();
    }
};

constexpr SidedPart calf = {"53840002",  "Structure of calf of leg",
                            "722115008", "Structure of calf of left lower leg",
                            "722116009", "Structure of calf of right lower leg"};
constexpr SidedPart foot = {"56459004", "Foot structure",         "22335008", "Structure of left foot",
                            "7769000",  "Structure of right foot"};
constexpr SidedPart ankle = {"344001",  "Ankle region structure",  "51636004", "Structure of left ankle",
                             "6685009", "Structure of right ankle"};
constexpr SidedPart lowerLeg = {
    "", "", "48979004", "Structure of left lower leg", "32696007", "Structure of right lower leg"};
constexpr SidedPart thigh = {
    "", "", "61396006", "Structure of left thigh", "11207009", "Structure of right thigh"};
constexpr SidedPart leg = {"61685007", "Lower limb structure",
                           "32153003", "Structure of left lower limb",
                           "62175007", "Structure of right lower limb"};

}  // namespace

FhirJson symptomCode()
{
    return loinc("75325-1", "Symptom");
}

FhirJson painCode()
{
    return loinc("72514-3", {});
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

FhirJson crampCode(const std::vector<diary::SiteEntry>& sites)
{
    if (sites.empty()) return snomed("55300003", "Cramp");
    if (std::ranges::all_of(sites, isOfLowerLeg)) return snomed("449918009", "Cramp in lower leg");
    if (std::ranges::all_of(sites, isOfLimb)) return snomed("424647005", "Cramp in limb");
    return snomed("55300003", "Cramp");
}

FhirJson codeOf(const diary::SiteEntry& site)
{
    switch (site.site) {
        case diary::Site::Calf: return calf.on(site.side);
        case diary::Site::Shin: return lowerLeg.on(site.side);
        case diary::Site::Foot:
        case diary::Site::Toes: return foot.on(site.side);
        case diary::Site::Ankle: return ankle.on(site.side);
        case diary::Site::ThighFront:
        case diary::Site::ThighBack:
        case diary::Site::ThighInner: return thigh.on(site.side);
        default: return {};
    }
}

FhirJson legCode(const diary::SymptomEntry& symptom)
{
    return diary::isOfLeg(symptom.kind) && symptom.side ? leg.on(symptom.side) : FhirJson();
}

FhirJson codeOf(const diary::SymptomEntry& symptom)
{
    // Only these of the vocabulary have a code that means the same.
    switch (symptom.kind) {
        case diary::Symptom::Numbness: return snomed("309537005", "Numbness of lower limb");
        case diary::Symptom::Tingling: return snomed("91019004", "Paresthesia");
        case diary::Symptom::Weakness: return snomed("713514005", "Muscle weakness of limb");
        case diary::Symptom::Swelling:
            return symptom.side == diary::Side::Both
                       ? snomed("762898005", "Swelling of bilateral lower limbs")
                       : snomed("80068009", "Swelling of limb");
        case diary::Symptom::Breathless: return snomed("267036007", "Dyspnea");
        case diary::Symptom::ChestPain: return snomed("29857009", "Chest pain");
        case diary::Symptom::Jaundice: return snomed("18165001", "Jaundice");
        default: return {};
    }
}

FhirJson codeOf(diary::ContextCode item)
{
    switch (item) {
        case diary::ContextCode::LiverDisease: return snomed("235856003", "Disease of liver");
        case diary::ContextCode::Diabetes: return snomed("73211009", "Diabetes mellitus");
        case diary::ContextCode::Parkinsons: return snomed("49049000", "Parkinson's disease");
        case diary::ContextCode::HeartFailure: return snomed("84114007", "Heart failure");
        case diary::ContextCode::Pregnant: return snomed("77386006", "Pregnant");
        default: return {};
    }
}

}  // namespace cramp::report::fhir
