// SPDX-License-Identifier: MIT
#include "ui/app/environment.h"

#include "support/catch.h"

#include <QByteArray>
#include <QtGlobal>

#include <sys/stat.h>

#include <map>

using namespace cramp::ui::app;

namespace
{

// Variables for the time of a test, and the mode of new files.
class TestEnvironment
{
public:
    TestEnvironment() : m_mode(::umask(S_IWGRP | S_IWOTH)) {}
    ~TestEnvironment()
    {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
        ::umask(m_mode);
    }
    void set(const char* name, const char* value)
    {
        m_before.emplace(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        qputenv(name, value);
    }

private:
    std::map<const char*, QByteArray> m_before;
    mode_t m_mode;
};

}  // namespace

TEST_CASE("what Qt would load, serve or end the program by is forgotten")
{
    TestEnvironment environment;
    constexpr const char* names[] = {"QT_PLUGIN_PATH",    "QT_QPA_PLATFORM_PLUGIN_PATH",
                                     "QT_STYLE_OVERRIDE", "QT_QPA_GENERIC_PLUGINS",
                                     "QT_FATAL_WARNINGS", "QT_FATAL_CRITICALS"};
    for (const char* name : names)
        environment.set(name, "tuiotouch");
    environment.set("QT_QPA_PLATFORM", "vnc:port=5901");
    secureEnvironment();
    for (const char* name : names) {
        INFO(name);
        CHECK_FALSE(qEnvironmentVariableIsSet(name));
    }
    CHECK_FALSE(qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
}

TEST_CASE("what the person sees and hears by stays as it is")
{
    TestEnvironment environment;
    constexpr const char* names[] = {"QT_QPA_PLATFORM",
                                     "QT_QPA_PLATFORMTHEME",
                                     "QT_SCALE_FACTOR",
                                     "QT_FONT_DPI",
                                     "QT_IM_MODULE",
                                     "QT_ACCESSIBILITY",
                                     "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"};
    for (const char* name : names)
        environment.set(name, "offscreen");
    secureEnvironment();
    for (const char* name : names) {
        INFO(name);
        CHECK(qgetenv(name) == "offscreen");
    }
}

TEST_CASE("new files are for their owner alone")
{
    const TestEnvironment environment;
    secureEnvironment();
    CHECK(::umask(0) == (S_IRWXG | S_IRWXO));
}
