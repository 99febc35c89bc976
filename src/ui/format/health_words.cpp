// SPDX-License-Identifier: MIT
#include "ui/format/health_words.h"

#include "platform/failure.h"
#include "ui/format/qt_convert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace cramp::ui::format
{

namespace
{

constexpr auto bundledPath = "en/window.json";
constexpr std::array partNames = {std::pair(session::LegPart::Calf, "calf"),
                                  std::pair(session::LegPart::Foot, "foot"),
                                  std::pair(session::LegPart::Thigh, "thigh")};

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

    QJsonObject object(const char* name) const { return object(m_whole, name); }
    QJsonObject object(const QJsonObject& from, const char* name) const
    {
        QJsonObject found = from[QLatin1String(name)].toObject();
        if (found.isEmpty()) fail(name, "is missing");
        return found;
    }
    std::vector<QJsonObject> objects(const QJsonObject& from, const char* name) const
    {
        std::vector<QJsonObject> found;
        for (const QJsonValueConstRef value : from[QLatin1String(name)].toArray())
            found.push_back(value.toObject());
        if (found.empty()) fail(name, "is missing");
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

NightWords readNight(const Reader& reader, const QJsonObject& night)
{
    NightWords words;
    const QJsonObject moves = reader.object(night, "moves");
    for (const auto& [part, name] : partNames) {
        const QJsonObject move = reader.object(moves, name);
        words.moves[part] = {reader.stretch(move, "stretch"), reader.text(move, "sentence")};
    }
    words.signsUnknown = reader.text(night, "signsUnknown");
    words.onlyLeft = reader.text(night, "onlyLeft");
    words.onlyRight = reader.text(night, "onlyRight");
    words.longCramp = reader.text(night, "long");
    words.lockedLeft = reader.text(night, "lockedLeft");
    words.lockedRight = reader.text(night, "lockedRight");
    words.lockedBoth = reader.text(night, "lockedBoth");
    words.checkFirst = reader.text(night, "checkFirst");
    words.clotRules = reader.texts(night, "clotRules");
    for (const QJsonObject& asked : reader.objects(night, "clot"))
        words.clot.push_back({reader.text(asked, "question"), reader.text(asked, "advice")});
    words.mostPass = reader.text(night, "mostPass");
    words.gettingUp = reader.text(night, "gettingUp");
    return words;
}

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
    words.night = readNight(reader, reader.object("night"));
    return words;
}

HealthWords healthWords(const guide::Content& content)
{
    return loadHealthWords(content.readOrFail(bundledPath), bundledPath);
}

}  // namespace cramp::ui::format
