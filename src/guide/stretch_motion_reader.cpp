// SPDX-License-Identifier: MIT
#include "guide/stretch_motion_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

constexpr double longestWay = 10;  // seconds between two poses
constexpr double farthest = 4;     // heights of the body from the middle of the picture

struct Range {
    double least;
    double most;
};
constexpr Range trunkRange{-90, 100};
constexpr Range headRange{-45, 45};
constexpr Range hipRange{-30, 125};
constexpr Range kneeRange{0, 150};
constexpr Range ankleRange{-50, 35};
constexpr Range toesRange{-45, 70};
constexpr Range shoulderRange{-60, 180};
constexpr Range elbowRange{0, 150};
constexpr Range wristRange{-80, 85};

constexpr std::pair<std::string_view, Muscle> muscles[] = {{"calf", Muscle::Calf},
                                                           {"hamstring", Muscle::Hamstring},
                                                           {"quadriceps", Muscle::Quadriceps},
                                                           {"sole", Muscle::Sole}};
constexpr std::pair<std::string_view, MotionKind> kinds[] = {{"hold", MotionKind::Hold},
                                                             {"repeat", MotionKind::Repeat}};
constexpr std::pair<std::string_view, PropKind> propKinds[] = {
    {"wall", PropKind::Wall},     {"step", PropKind::Step},
    {"chair", PropKind::Chair},   {"chair_back", PropKind::ChairBack},
    {"bed", PropKind::Bed},       {"rail", PropKind::Rail},
    {"towel", PropKind::Towel},   {"bike", PropKind::Bike},
    {"circle", PropKind::Circle}, {"ball", PropKind::Ball}};
constexpr std::pair<std::string_view, FootRest> footRests[] = {{"free", FootRest::Free},
                                                               {"flat", FootRest::Flat},
                                                               {"heel", FootRest::Heel},
                                                               {"ball", FootRest::Ball},
                                                               {"pedal", FootRest::Pedal}};
constexpr std::pair<std::string_view, HandRest> handRests[] = {
    {"free", HandRest::Free},   {"wall", HandRest::Wall},     {"chair", HandRest::Chair},
    {"rail", HandRest::Rail},   {"ground", HandRest::Ground}, {"leg", HandRest::Leg},
    {"ankle", HandRest::Ankle}, {"towel", HandRest::Towel}};
constexpr std::pair<std::string_view, BodyPoint> bodyPoints[] = {{"seat", BodyPoint::Seat},
                                                                 {"near_heel", BodyPoint::NearHeel},
                                                                 {"near_ball", BodyPoint::NearBall},
                                                                 {"far_heel", BodyPoint::FarHeel},
                                                                 {"far_ball", BodyPoint::FarBall}};

double readAngle(ContentObject& object, std::string_view key, Range range)
{
    return object.number(key, range.least, range.most);
}

FigurePoint readPlace(ContentObject& object)
{
    const double x = object.number("x", -farthest, farthest);
    return {x, object.number("y", -farthest, farthest)};
}

LegAngles readLeg(ContentObject leg, FootRest& rest)
{
    LegAngles angles;
    angles.hip = readAngle(leg, "hip", hipRange);
    angles.knee = readAngle(leg, "knee", kneeRange);
    angles.ankle = readAngle(leg, "ankle", ankleRange);
    angles.toes = readAngle(leg, "toes", toesRange);
    rest = leg.oneOf("rests", footRests);
    leg.finish();
    return angles;
}

ArmAngles readArm(ContentObject arm, HandRest& rest)
{
    ArmAngles angles;
    angles.shoulder = readAngle(arm, "shoulder", shoulderRange);
    angles.elbow = readAngle(arm, "elbow", elbowRange);
    angles.wrist = readAngle(arm, "wrist", wristRange);
    rest = arm.oneOf("rests", handRests);
    arm.finish();
    return angles;
}

FigureAnchor readAnchor(ContentObject object)
{
    FigureAnchor anchor;
    anchor.point = object.oneOf("point", bodyPoints);
    anchor.place = readPlace(object);
    object.finish();
    return anchor;
}

KeyPose readPose(ContentObject object)
{
    KeyPose pose;
    pose.says = object.text("says");
    pose.seconds = object.number("seconds", 0.1, longestWay);
    pose.angles.trunk = readAngle(object, "trunk", trunkRange);
    pose.angles.head = readAngle(object, "head", headRange);
    pose.angles.nearLeg = readLeg(object.object("near_leg"), pose.nearFoot);
    pose.angles.farLeg = readLeg(object.object("far_leg"), pose.farFoot);
    pose.angles.nearArm = readArm(object.object("near_arm"), pose.nearHand);
    pose.angles.farArm = readArm(object.object("far_arm"), pose.farHand);
    pose.anchor = readAnchor(object.object("anchor"));
    object.finish();
    return pose;
}

FigureProp readProp(ContentObject object)
{
    FigureProp prop;
    prop.kind = object.oneOf("kind", propKinds);
    prop.place = readPlace(object);
    object.finish();
    return prop;
}

}  // namespace

StretchMotion readMotion(const json& value, std::string_view file, const std::string& place,
                         ContentFaults& faults)
{
    ContentObject object(value, file, place, faults);
    StretchMotion motion;
    motion.name = object.optionalText("name");
    motion.muscle = object.oneOf("muscle", muscles);
    motion.kind = object.oneOf("kind", kinds);
    if (object.has("stride")) motion.stride = object.number("stride", 0, farthest);
    if (motion.stride != 0 && motion.kind == MotionKind::Hold)
        object.fault("stride", "only a motion that is repeated goes anywhere");
    if (object.has("props"))
        object.forEach("props", [&](const json& element, const std::string& at) {
            motion.props.push_back(readProp(ContentObject(element, file, at, faults)));
        });
    object.forEach("poses", [&](const json& element, const std::string& at) {
        motion.poses.push_back(readPose(ContentObject(element, file, at, faults)));
    });
    if (motion.poses.size() < 2) object.fault("poses", "a motion needs two poses or more");
    const auto pedals = [](const KeyPose& pose) {
        return pose.nearFoot == FootRest::Pedal || pose.farFoot == FootRest::Pedal;
    };
    if (motion.prop(PropKind::Bike) == nullptr && std::ranges::any_of(motion.poses, pedals))
        object.fault("props", "a foot on a pedal needs a bike");
    object.finish();
    return motion;
}

}  // namespace cramp::guide
