// SPDX-License-Identifier: MIT
#include "ui/today/first_minute.h"

#include "ui/about_me/medicine_field.h"
#include "ui/format/health_words.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/clock_field.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

// From this width on the cards stand beside each other; in px at 100 %.
constexpr double leastForThree = 900;
constexpr std::array<double, 4> scales = {1.0, 1.25, 1.5, 2.0};

std::vector<diary::ContextItem> medicinesOf(const diary::Diary& diary)
{
    std::vector<diary::ContextItem> found;
    for (const diary::ContextItem& item : diary.context)
        if (!item.stamps.binned && diary::kindOf(item.code) == diary::ContextKind::Medicine && item.present)
            found.push_back(item);
    return found;
}

QString nameOf(const diary::ContextItem& medicine, const guide::Labels& labels)
{
    return format::ownWords(medicine.name.empty() ? labels.of(medicine.code) : medicine.name);
}

std::vector<diary::ContextCode> medicineKinds()
{
    std::vector<diary::ContextCode> kinds;
    for (const diary::ContextCode code : diary::allValues<diary::ContextCode>())
        if (diary::kindOf(code) == diary::ContextKind::Medicine) kinds.push_back(code);
    return kinds;
}

}  // namespace

FirstMinute::FirstMinute(host::WindowContext& context, host::WindowHost& host,
                         const format::HealthWords& words, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_names(guide::medicineNamesOf(context.content)),
      m_cards(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(16));
    column->addWidget(new widgets::TextLabel(words.purpose, theme::TextSize::Large));
    m_cards->setSpacing(theme::scaled(20));
    addSizes();
    addHours();
    addMedicines();
    column->addLayout(m_cards);
    addButtons(*column);
    addLimits(*column, words);
    refresh();
}

QVBoxLayout* FirstMinute::addCard(int number, const QString& question, const QString& help)
{
    auto* card = new widgets::Panel;
    card->setAccessibleName(question);
    auto* column = card->content();
    column->addWidget(new widgets::TextLabel(tr("%1 of 3, optional").arg(number), theme::TextSize::Body,
                                             false, widgets::TextLabel::Voice::Soft));
    column->addWidget(new widgets::TextLabel(question, theme::TextSize::Large, true));
    column->addWidget(new widgets::TextLabel(help));
    m_cards->addWidget(card, 1);
    return column;
}

void FirstMinute::addSizes()
{
    auto* column =
        addCard(1, tr("Can you read this comfortably?"), tr("Choose a size. The whole window follows."));
    auto* sizes = new widgets::ButtonRow;
    sizes->setSpacing(theme::scaled(8));
    for (std::size_t size = 0; size < scales.size(); ++size) {
        auto* button =
            theme::named(new widgets::Button(tr("Aa")), tr("Text size: %1 %").arg(scales.at(size) * 100));
        // As large as it makes the text, whatever the size is now.
        const double now = theme::Appearance::current().textScale();
        button->setTextSize(qRound(16 * scales.at(size) / now), false);
        button->setCheckable(true);
        widgets::setAccess(*button, widgets::Access::Choice);
        button->setChecked(qAbs(scales.at(size) - now) < 0.05);
        connect(button, &QPushButton::clicked, this, [this, size] { chooseSize(size); });
        m_sizes.at(size) = button;
        sizes->addWidget(button);
    }
    column->addLayout(sizes);
    column->addStretch(1);
    column->addWidget(new widgets::TextLabel(tr("You can change it later in Settings, or with Ctrl and +."),
                                             theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
}

// Once the press is done: the page is built anew in the new size.
void FirstMinute::chooseSize(std::size_t size)
{
    m_context.settings.setTextScale(scales.at(size));
    QMetaObject::invokeMethod(
        this, [&host = m_host] { host.appearanceChanged(); }, Qt::QueuedConnection);
}

void FirstMinute::takeFocusOfSizes()
{
    for (widgets::Button* size : m_sizes)
        if (size->isChecked()) return size->setFocus();
}

void FirstMinute::addHours()
{
    auto* column = addCard(2, tr("When are you usually in bed?"),
                           tr("In those hours the screen can turn dim red on black, so that it does not keep "
                              "you awake."));
    m_from = new widgets::ClockField(tr("From"));
    m_until = new widgets::ClockField(tr("Until"));
    m_kept = new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Good);
    const diary::NightHours hours =
        diary::weekHoursFrom(m_context.session.recent().sleep, diary::nightOf(m_context.session.now()))
            .front();
    m_from->setClock(hours.from);
    m_until->setClock(hours.to);
    for (widgets::ClockField* field : {m_from, m_until}) {
        column->addWidget(field);
        connect(field, &widgets::TypedField::finished, this, &FirstMinute::saveHours);
    }
    column->addWidget(m_kept);
    column->addStretch(1);
    column->addWidget(new widgets::TextLabel(tr("Do you work shifts? Leave it, and set it later."),
                                             theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
}

// They are of the whole diary: there is none yet.
void FirstMinute::saveHours()
{
    if (!m_from->clock() || !m_until->clock()) return;
    diary::WeekHours week;
    week.fill({*m_from->clock(), *m_until->clock()});
    const diary::SleepSchedule before = m_context.session.recent().sleep;
    if (week == diary::weekHoursFrom(before, diary::nightOf(m_context.session.now()))) return;
    const diary::SleepSchedule after = diary::withWeekHours(before, week, std::nullopt);
    if (m_host.apply({format::toStd(tr("your sleep hours")), {{before, after}}}))
        m_kept->setText(tr("Saved."));
}

void FirstMinute::addMedicines()
{
    auto* column = addCard(3, tr("Which medicines do you take?"),
                           tr("Some can cause cramps, and your GP will want to know. Type what the packet "
                              "says."));
    m_medicine = new about_me::MedicineField(tr("Name on the packet"), m_names, m_context.labels);
    column->addWidget(m_medicine);
    connect(m_medicine, &about_me::MedicineField::chosen, this,
            [this](const std::vector<diary::ContextCode>& kinds) {
                // Quinine is a medicine, and stands in tonic water.
                kinds.front() == diary::ContextCode::Quinine
                    ? askKind({diary::ContextCode::Quinine, diary::ContextCode::TonicWater})
                    : addMedicine(kinds);
            });
    connect(m_medicine, &about_me::MedicineField::kept, this, [this] { askKind(medicineKinds()); });
    m_listPlace = new QVBoxLayout;
    column->addLayout(m_listPlace);
    column->addStretch(1);
    column->addWidget(new widgets::TextLabel(tr("Or do this later, with the packets in front of you."),
                                             theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
}

// A name that is not known keeps its words; which kind it is decides what the check looks at.
void FirstMinute::askKind(const std::vector<diary::ContextCode>& kinds)
{
    widgets::retire(m_kind);
    QStringList answers;
    for (const diary::ContextCode code : kinds)
        answers << format::toQt(m_context.labels.of(code));
    m_kind = new widgets::ChoiceRow(tr("What kind of medicine is it?"), answers);
    connect(m_kind, &widgets::ChoiceRow::changed, this, [this, kinds] {
        if (m_kind->chosen() >= 0) addMedicine({kinds.at(static_cast<std::size_t>(m_kind->chosen()))});
    });
    m_listPlace->insertWidget(0, m_kind);
    m_kind->show();
    widgets::focusFirstControl(*m_kind);
}

// One packet of two medicines is an entry for each.
void FirstMinute::addMedicine(const std::vector<diary::ContextCode>& kinds)
{
    const diary::Moment now = m_context.session.now();
    diary::Change change{format::toStd(tr("adding “%1”").arg(m_medicine->text())), {}};
    for (const diary::ContextCode kind : kinds) {
        diary::ContextItem item;
        item.id = diary::Uuid::random();
        item.code = kind;
        item.present = true;
        item.name = format::toStd(m_medicine->text());
        change.edits.push_back(diary::addition(std::move(item), now));
    }
    if (!m_host.apply(change)) return;
    widgets::retire(std::exchange(m_kind, nullptr));
    m_medicine->setText({});
    m_medicine->edit()->setFocus();
    refresh();
}

void FirstMinute::remove(const diary::ContextItem& medicine)
{
    if (!m_host.apply({format::toStd(tr("deleting “%1”").arg(nameOf(medicine, m_context.labels))),
                       {diary::binning(medicine, m_context.session.now())}}))
        return;
    m_medicine->edit()->setFocus();
    refresh();
}

void FirstMinute::refresh()
{
    const auto medicines = medicinesOf(m_context.session.recent());
    QString listed;
    for (const diary::ContextItem& medicine : medicines)
        listed += format::toQt(medicine.id.text()) + nameOf(medicine, m_context.labels) + QLatin1Char('\n');
    if (m_list != nullptr && listed == m_listed) return;
    m_listed = listed;
    auto* column = widgets::renewBody(m_list, 4);
    for (const diary::ContextItem& medicine : medicines) {
        const QString name = nameOf(medicine, m_context.labels);
        auto* row = new widgets::ButtonRow;
        row->addWidget(new widgets::TextLabel(name, theme::TextSize::Body, true));
        auto* remove = theme::named(new widgets::Button(tr("Remove"), widgets::Button::Role::Plain),
                                    tr("Remove %1").arg(name));
        connect(remove, &QPushButton::clicked, this, [this, medicine] { this->remove(medicine); });
        row->addWidget(remove);
        column->addLayout(row);
    }
    m_listPlace->addWidget(m_list);
    m_list->show();
}

void FirstMinute::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(width() < theme::scaled(leastForThree) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

void FirstMinute::addButtons(QVBoxLayout& column)
{
    auto* row = new widgets::ButtonRow;
    auto* start = new widgets::Button(tr("Start my diary"), widgets::Button::Role::Filled);
    start->setLeastHeight(52);
    auto* example = new widgets::Button(tr("Look at an example first"));
    auto* import = new widgets::Button(tr("Bring in an old diary…"), widgets::Button::Role::Plain);
    // A name that is typed and not added yet is not thrown away.
    connect(start, &QPushButton::clicked, this,
            [this] { m_medicine->text().isEmpty() ? Q_EMIT started() : askKind(medicineKinds()); });
    connect(example, &QPushButton::clicked, this, [this] { m_host.trigger(host::ActionId::OpenExample); });
    connect(import, &QPushButton::clicked, this, [this] { m_host.trigger(host::ActionId::Import); });
    for (QWidget* button : std::initializer_list<QWidget*>{start, example, import})
        row->addWidget(button);
    column.addLayout(row);
}

void FirstMinute::addLimits(QVBoxLayout& column, const format::HealthWords& words)
{
    for (const QString& limit : words.limits)
        column.addWidget(new widgets::TextLabel(limit));
    auto* more = new widgets::Button(words.limitsTitle, widgets::Button::Role::Plain);
    connect(more, &QPushButton::clicked, this, [this] { m_host.showGuidePage(QStringLiteral("about")); });
    column.addWidget(more, 0, Qt::AlignLeft);
}

}  // namespace cramp::ui::today
