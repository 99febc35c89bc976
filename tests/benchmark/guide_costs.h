// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/search.h"
#include "paper/ink/ink.h"

#include <QGuiApplication>

#include <memory>

namespace cramp::benchmark
{

// What the guide and its moving figure cost, in this process and without a display: seconds of the processor,
// which other programs do not lengthen, of the worst case among all that the program's own content holds.
class GuideCosts
{
public:
    GuideCosts();

    // One key of a word typed into the search.
    double keystroke() const;
    // A page made, laid out and painted as far as a window shows it.
    double openedPage() const;
    // All the pictures that a second of a moving figure needs.
    double secondOfFigure() const;

private:
    double opened(const guide::Page& page) const;
    double secondOf(const guide::StretchMotion& motion) const;

    int m_argumentCount = 1;
    std::string m_name = "benchmark";
    char* m_arguments[2] = {m_name.data(), nullptr};
    std::unique_ptr<QGuiApplication> m_application;
    guide::Guide m_guide;
    guide::GuideSearch m_search;
    paper::ink::Ink m_ink;
};

}  // namespace cramp::benchmark
