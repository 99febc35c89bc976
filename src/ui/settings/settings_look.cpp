// SPDX-License-Identifier: MIT
#include "ui/settings/settings_look.h"

#include "platform/bundled_content.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/check_box.h"

#include <algorithm>
#include <array>
#include <set>

namespace cramp::ui::settings
{

namespace
{

using Choice = host::MachineSettings::ThemeChoice;

// In the order of the buttons.
constexpr std::array themes = {Choice::System, Choice::Light, Choice::Dark, Choice::HighContrast,
                               Choice::Night};
constexpr std::array scales = {1.0, 1.2, 1.4, 1.6, 1.8, 2.0};

QStringList scaleTexts()
{
    QStringList texts;
    for (const double scale : scales)
        texts << SettingsLook::tr("%1%").arg(qRound(scale * 100));
    return texts;
}

// The languages whose words stand in the program, as they call themselves.
QStringList languages()
{
    std::set<std::string> codes;
    for (const std::string_view path : platform::bundledContentPaths())
        if (const auto end = path.find('/'); end != std::string_view::npos)
            codes.insert(std::string(path.substr(0, end)));
    QStringList names;
    for (const std::string& code : codes) {
        const QLocale locale(format::toQt(code));
        names << (locale.language() == QLocale::English ? SettingsLook::tr("English (UK)")
                                                        : locale.nativeLanguageName());
    }
    return names;
}

}  // namespace

SettingsLook::SettingsLook(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("How it looks"), context, host),
      m_theme(new widgets::ChoiceRow(tr("Theme"), {tr("Same as my computer"), tr("Light"), tr("Dark"),
                                                   tr("High contrast"), tr("Night (red on black)")})),
      m_night(new widgets::CheckBox(tr("Switch to the night theme during my sleep hours"))),
      m_scale(new widgets::ChoiceRow(tr("Text size"), scaleTexts())),
      m_moving(new widgets::CheckBox(tr("Show moving pictures"))),
      m_person(new widgets::ChoiceRow(tr("Who shows the stretches"), {tr("A woman"), tr("A man")}))
{
    content()->addWidget(m_theme);
    content()->addWidget(m_night);
    content()->addWidget(m_scale);
    content()->addWidget(m_moving);
    addHelp(tr("If this is off, stretches are shown as still pictures."));
    content()->addWidget(m_person);
    content()->addWidget(
        new widgets::TextLabel(tr("Language: %1").arg(languages().join(QStringLiteral(", ")))));
    addHelp(tr(
        "Cramp Diary is only in English for now. Dates and times follow your computer's region settings."));
    connect(m_theme, &widgets::ChoiceRow::changed, this, &SettingsLook::setTheme);
    connect(m_scale, &widgets::ChoiceRow::changed, this, &SettingsLook::setScale);
    connect(m_person, &widgets::ChoiceRow::changed, this, &SettingsLook::setPerson);
    connect(m_night, &QCheckBox::clicked, this, [this](bool isOn) {
        this->context().settings.setNightByItself(isOn);
        this->host().appearanceChanged();
    });
    connect(m_moving, &QCheckBox::clicked, this, [this](bool move) {
        this->context().settings.setPicturesMove(move);
        this->host().appearanceChanged();
    });
}

void SettingsLook::refresh()
{
    const host::MachineSettings& settings = context().settings;
    const auto theme = std::ranges::find(themes, settings.themeChoice());
    m_theme->setChosen(static_cast<int>(theme - themes.begin()));
    m_night->setChecked(settings.isNightByItself());
    m_moving->setChecked(settings.picturesMove());
    m_person->setChosen(static_cast<int>(settings.figurePerson()));
    const auto isNear = [&](double scale) { return qAbs(scale - settings.textScale()) < 0.05; };
    const auto scale = std::ranges::find_if(scales, isNear);
    m_scale->setChosen(scale == scales.end() ? -1 : static_cast<int>(scale - scales.begin()));
}

// Pressing what is chosen changes nothing: there is always a theme.
void SettingsLook::setTheme()
{
    if (m_theme->chosen() >= 0)
        context().settings.setThemeChoice(themes.at(static_cast<std::size_t>(m_theme->chosen())));
    host().appearanceChanged();
    refresh();
}

void SettingsLook::setScale()
{
    if (m_scale->chosen() >= 0)
        context().settings.setTextScale(scales.at(static_cast<std::size_t>(m_scale->chosen())));
    host().appearanceChanged();
    refresh();
}

// Somebody always shows them.
void SettingsLook::setPerson()
{
    if (m_person->chosen() >= 0)
        context().settings.setFigurePerson(static_cast<paper::ink::FigurePerson>(m_person->chosen()));
    host().appearanceChanged();
    refresh();
}

}  // namespace cramp::ui::settings
