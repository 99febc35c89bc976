// SPDX-License-Identifier: MIT
#include "ui/settings/settings_people.h"

#include "platform/failure.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::settings
{

namespace
{

constexpr int longestName = 200;
constexpr double fieldWidth = 280;

// As wide as a name where there is room for it.
class NameField : public QLineEdit
{
public:
    NameField() { setMaxLength(longestName); }

    QSize sizeHint() const override
    {
        return QLineEdit::sizeHint().expandedTo({theme::scaled(fieldWidth), 0});
    }
};

}  // namespace

SettingsPeople::SettingsPeople(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("Whose diary this is"), context, host),
      m_owner(new widgets::TextLabel),
      m_newName(new NameField)
{
    addOwner();
    content()->addWidget(new widgets::TextLabel(tr("Other people's diaries"), theme::TextSize::Body, true));
    addHelp(
        tr("If you keep a diary for someone you care for, give it its own file. The window always shows "
           "whose diary is open."));
    addNew();
}

void SettingsPeople::addOwner()
{
    content()->addWidget(m_owner);
    auto* details = new widgets::Button(tr("Edit the name and other details…"));
    content()->addWidget(details, 0, Qt::AlignLeft);
    connect(details, &QPushButton::clicked, this, &SettingsPeople::detailsWanted);
}

void SettingsPeople::addNew()
{
    auto* row = new widgets::ButtonRow;
    row->addWidget(widgets::labelledField(tr("Name for the new diary"), m_newName));
    content()->addLayout(row);
    auto* buttons = new widgets::ButtonRow;
    auto* make = new widgets::Button(tr("Start a new diary"));
    buttons->addWidget(make);
    content()->addLayout(buttons);
    connect(make, &QPushButton::clicked, this, &SettingsPeople::makeDiary);
    connect(m_newName, &QLineEdit::returnPressed, this, &SettingsPeople::makeDiary);
}

void SettingsPeople::refresh()
{
    const std::string& name = session().recent().person.name;
    m_owner->setText(name.empty() ? tr("This diary has no name yet.")
                                  : tr("This diary belongs to %1.").arg(format::ownWords(name)));
    const auto found = context().isExample ? std::vector<store::DiaryFile>()
                                           : store::diariesIn(session().store().file().parent_path());
    if (m_list != nullptr && found == m_shown) return;
    m_shown = found;
    listDiaries();
}

void SettingsPeople::listDiaries()
{
    auto* column = widgets::renewBody(m_list, 8);
    for (const store::DiaryFile& diary : m_shown)
        if (diary.file != session().store().file()) column->addWidget(makeRow(diary));
    content()->addWidget(m_list);
}

// The name in a locked diary is known only while its keys are held.
QString SettingsPeople::wordsFor(const store::DiaryFile& diary)
{
    const QString file = format::toQt(diary.file.filename().string());
    if (!diary.person.empty()) return tr("%1 (%2)").arg(format::ownWords(diary.person), file);
    return diary.isLocked ? tr("Locked (%1)").arg(file) : tr("No name (%1)").arg(file);
}

QWidget* SettingsPeople::makeRow(const store::DiaryFile& diary)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::scaled(12));
    const QString words = wordsFor(diary);
    row->addWidget(new widgets::TextLabel(words), 1);
    auto* open = theme::named(new widgets::Button(tr("Open")), tr("Open the diary for %1").arg(words));
    connect(open, &QPushButton::clicked, this, [this, path = diary.file] { host().openDiary(path); });
    row->addWidget(open);
    return whole;
}

void SettingsPeople::makeDiary()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty()) {
        host().advise(tr("Enter the person's name first. The diary will have this name."));
        m_newName->setFocus();
        return;
    }
    std::filesystem::path file;
    const bool isMade = host().attempt([&] {
        file = store::newDiaryFile(session().store().file().parent_path(), format::toStd(name));
        diary::Person person;
        person.name = format::toStd(name);
        store::DiaryStore::open(file, store::DiaryStore::WhenMissing::Make)
            .apply({{}, {{diary::Person(), person}}});
    });
    if (!isMade) return;
    m_newName->clear();
    host().openDiary(file);
}

}  // namespace cramp::ui::settings
