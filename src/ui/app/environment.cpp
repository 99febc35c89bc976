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
    // Folders of plugins that other programs (Conda and the like) set for themselves, often for another
    // version of Qt. Qt finds its own plugins without them.
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    // Code that would be loaded to no purpose: the window has a style of its own.
    "QT_STYLE_OVERRIDE",
    // Plugins for input devices; one of them, for touch tables, listens on the network.
    "QT_QPA_GENERIC_PLUGINS",
    // A mere warning from Qt would end the program, and what was being typed would be lost.
    "QT_FATAL_WARNINGS",
    "QT_FATAL_CRITICALS",
};

}  // namespace

void secureEnvironment()
{
    ::umask(S_IRWXG | S_IRWXO);
    for (const char* name : forgotten)
        qunsetenv(name);
    // This platform serves the window to anyone on the network, without a password.
    if (qgetenv("QT_QPA_PLATFORM").contains("vnc")) qunsetenv("QT_QPA_PLATFORM");
}

}  // namespace cramp::ui::app
