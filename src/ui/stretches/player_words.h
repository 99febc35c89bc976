// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"

#include <QString>

namespace cramp::ui::stretches
{

// The words of the stretch player: what is on, for the eye, the ear and the screen reader alike.

// "Left leg", "Right leg", "Both legs".
QString legText(diary::Side side);
// "Hold", "Change to your right leg", "Do it 30 times, at your own pace".
QString phaseText(const guide::StretchPlayer& player);
// "2 of 3"; empty where nothing is repeated a given number of times.
QString repetitionText(const guide::StretchPlayer& player);
// What the main button does now: "Start", "Pause", "Continue", "Next".
QString pressText(const guide::StretchPlayer& player);
// The whole of it in a sentence: "Calf. Left leg. Hold for 10 seconds."
QString spokenText(const guide::StretchPlayer& player);

}  // namespace cramp::ui::stretches
