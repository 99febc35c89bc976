// SPDX-License-Identifier: MIT
#include "ui/format/health_words.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "ui/format/qt_convert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cramp::ui::format
{

namespace
{

constexpr auto bundledPath = "en/window.json";

class Reader
{
public:
    Reader(std::string_view json, std::string_view fileName) : m_fileName(fileName)
    {
        QJsonParseError error;
        const auto bytes = QByteArray(json.data(), static_cast<qsizetype>(json.size()));
        m_whole = QJsonDocument::fromJson(bytes, &error).object();
        if (error.error != QJsonParseError::NoError) fail("", "is not JSON: " + toStd(error.errorString()));
    }

    QJsonObject object(const char* name) const
    {
        QJsonObject found = m_whole[QLatin1String(name)].toObject();
        if (found.isEmpty()) fail(name, "is missing");
        return found;
    }
    QString text(const QJsonObject& from, const char* name) const
    {
        QString found = from[QLatin1String(name)].toString();
        if (found.isEmpty()) fail(name, "is missing");
        return found;
    }
    QStringList texts(const QJsonObject& from, const char* name) const
    {
        QStringList found;
        for (const QJsonValueConstRef value : from[QLatin1String(name)].toArray())
            found << value.toString();
        if (found.isEmpty() || found.contains(QString())) fail(name, "is not a list of texts");
        return found;
    }
    diary::Stretch stretch(const QJsonObject& from, const std::string& name) const
    {
        const auto found =
            diary::fromCode<diary::Stretch>(toStd(from[QLatin1String(name.c_str())].toString()));
        if (!found) fail(name, "is not a stretch");
        return *found;
    }

private:
    [[noreturn]] void fail(const std::string& place, const std::string& problem) const
    {
        throw platform::Failure(m_fileName + ": " + (place.empty() ? problem : place + ": " + problem));
    }

    std::string m_fileName;
    QJsonObject m_whole;
};

}  // namespace

HealthWords loadHealthWords(std::string_view json, std::string_view fileName)
{
    const Reader reader(json, fileName);
    HealthWords words;
    const QJsonObject welcome = reader.object("welcome");
    words.welcomeTitle = reader.text(welcome, "title");
    words.purpose = reader.text(welcome, "purpose");
    words.limitsTitle = reader.text(welcome, "limitsTitle");
    words.limits = reader.texts(welcome, "limits");
    const QJsonObject inCramp = reader.object("inCramp");
    words.inAnyCramp = reader.stretch(inCramp, "any");
    for (const diary::Site site : diary::allValues<diary::Site>())
        if (diary::isOfLeg(site))
            words.inCramp[site] = reader.stretch(inCramp, std::string(diary::code(site)));
    return words;
}

HealthWords healthWords(const guide::Content& content)
{
    return loadHealthWords(content.readOrFail(bundledPath), bundledPath);
}

HealthWords bundledHealthWords()
{
    const auto json = platform::bundledContent(bundledPath);
    if (!json) throw platform::Failure(std::string(bundledPath) + ": is not in the program");
    return loadHealthWords(*json, bundledPath);
}

}  // namespace cramp::ui::format
