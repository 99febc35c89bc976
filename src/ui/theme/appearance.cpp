// SPDX-License-Identifier: MIT
#include "ui/theme/appearance.h"

#include "ui/theme/diary_style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

namespace cramp::ui::theme
{

namespace
{

Appearance& applied()
{
    static Appearance appearance(Theme::Light, 1.0);
    return appearance;
}

void setEverywhere(QPalette& palette, QPalette::ColorRole role, Rgb rgb)
{
    palette.setColor(role, colour(rgb));
}

// In high contrast lines are as white as words.
void dimDisabled(QPalette& palette, Theme theme)
{
    constexpr Rgb dimWhite = rgb(0x9A9A9A);
    const Rgb ink = theme == Theme::HighContrast ? dimWhite : tokensOf(theme).line;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(ink));
}

void tellAllWidgets()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::ThemeChange);
        QApplication::sendEvent(widget, &event);
    }
}

}  // namespace

void Appearance::apply(const Appearance& appearance)
{
    applied() = appearance;
    if (qobject_cast<DiaryStyle*>(QApplication::style()) == nullptr) QApplication::setStyle(new DiaryStyle);
    QFont font = QApplication::font();
    font.setPixelSize(scaled(static_cast<double>(TextSize::Body)));
    QApplication::setFont(font);
    const QPalette palette = paletteOf(appearance.theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    tellAllWidgets();
}

const Appearance& Appearance::current()
{
    return applied();
}

QColor colour(Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

QPalette paletteOf(Theme theme)
{
    const ThemeTokens& tokens = tokensOf(theme);
    QPalette palette;
    setEverywhere(palette, QPalette::Window, tokens.page);
    setEverywhere(palette, QPalette::WindowText, tokens.text);
    setEverywhere(palette, QPalette::Base, tokens.surface);
    setEverywhere(palette, QPalette::AlternateBase, tokens.page);
    setEverywhere(palette, QPalette::Text, tokens.text);
    setEverywhere(palette, QPalette::PlaceholderText, tokens.soft);
    setEverywhere(palette, QPalette::Button, tokens.surface);
    setEverywhere(palette, QPalette::ButtonText, tokens.text);
    setEverywhere(palette, QPalette::BrightText, tokens.bad);
    setEverywhere(palette, QPalette::Highlight, tokens.chosen);
    setEverywhere(palette, QPalette::HighlightedText, tokens.text);
    setEverywhere(palette, QPalette::Link, tokens.link);
    setEverywhere(palette, QPalette::LinkVisited, tokens.link);
    setEverywhere(palette, QPalette::ToolTipBase, tokens.raised);
    setEverywhere(palette, QPalette::ToolTipText, tokens.text);
    setEverywhere(palette, QPalette::Light, tokens.raised);
    setEverywhere(palette, QPalette::Midlight, tokens.raised);
    setEverywhere(palette, QPalette::Mid, tokens.hair);
    setEverywhere(palette, QPalette::Dark, tokens.line);
    setEverywhere(palette, QPalette::Shadow, tokens.line);
    dimDisabled(palette, theme);
    return palette;
}

QFont fontOf(TextSize size, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(static_cast<double>(size)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

int scaled(double pixels)
{
    return qRound(pixels * Appearance::current().textScale());
}

QPixmap pixmapOf(const QString& name, Rgb rgb, int size, double devicePixelRatio)
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name, colour(rgb).name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", colour(rgb).name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(const QString& name, Rgb rgb)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0})
        icon.addPixmap(pixmapOf(name, rgb, scaled(24), ratio));
    return icon;
}

}  // namespace cramp::ui::theme
