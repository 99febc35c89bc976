// SPDX-License-Identifier: MIT
#include "ui/format/own_words.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::format
{

namespace
{

// Unicode's first strong isolate and its end.
constexpr QChar isolateStart(0x2068);
constexpr QChar isolateEnd(0x2069);

bool runsToTheLeft(const QString& text)
{
    const auto letters = text.toUcs4();
    return std::ranges::any_of(letters, [](uint letter) {
        const QChar::Direction direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

}  // namespace

QString ownWords(std::string_view text)
{
    QString words = toQt(text);
    if (!runsToTheLeft(words)) return words;
    // An isolate ends with its line.
    const QString nextLine = QString(isolateEnd) + QLatin1Char('\n') + isolateStart;
    return isolateStart + words.replace(QLatin1Char('\n'), nextLine) + isolateEnd;
}

}  // namespace cramp::ui::format
