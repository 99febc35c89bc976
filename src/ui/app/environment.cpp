// SPDX-License-Identifier: MIT
#include "ui/app/environment.h"

#include <QByteArray>
#include <QtGlobal>

#include <sys/stat.h>

#include <array>

namespace cramp::ui::app
{

namespace
{

constexpr std::array forgotten{
    // Code from folders that other programs name for themselves, often of another Qt: Conda and the like set
    // these. The plugins of the Qt that runs are found without.
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    // Code that is loaded for nothing: the window has a style of its own.
    "QT_STYLE_OVERRIDE",
    // Devices as plugins; one of them, for touch tables, listens on the network.
    "QT_QPA_GENERIC_PLUGINS",
    // A word of warning from Qt would end the program, with what is typed.
    "QT_FATAL_WARNINGS",
    "QT_FATAL_CRITICALS",
};

}  // namespace

void secureEnvironment()
{
    ::umask(S_IRWXG | S_IRWXO);
    for (const char* name : forgotten)
        qunsetenv(name);
    // The window as a server that anyone on the network can look at, without a password.
    if (qgetenv("QT_QPA_PLATFORM").contains("vnc")) qunsetenv("QT_QPA_PLATFORM");
}

}  // namespace cramp::ui::app
