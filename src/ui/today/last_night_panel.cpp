// SPDX-License-Identifier: MIT
#include "ui/today/last_night_panel.h"

#include "session/cramp_entry.h"
#include "ui/entry/cramp_line.h"
#include "ui/entry/quick_answers.h"
#include "ui/format/health_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

constexpr std::size_t mostEarlier = 3;

bool isOpenCramp(const diary::Episode& episode)
{
    return episode.status == diary::Status::Incomplete;
}

}  // namespace

// What there is to be told and asked.
struct LastNightPanel::State {
    std::vector<diary::Episode> cramps;   // of last night, and of this one for who is up; the first first
    std::vector<diary::Episode> earlier;  // left open by the nights before, the newest first
    std::size_t waiting = 0;              // of the night that still runs
    bool isAsked = false;                 // whether there was a cramp
    bool isFree = false;
    bool isFirst = false;  // the first night cramp of the diary is among them
};

LastNightPanel::LastNightPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host)
{
    setAccessibleName(tr("Last night"));
}

LastNightPanel::State LastNightPanel::read() const
{
    const diary::Diary& diary = m_context.session.recent();
    const diary::Moment now = m_context.session.now();
    const diary::Date night = session::lastNight(now);
    const bool isUp = m_upInNight == diary::nightOf(now);
    const auto waiting = session::waitingForMorning(diary, now);
    const auto waits = [&](const diary::Episode& episode) {
        return std::ranges::find(waiting, episode.id, &diary::Episode::id) != waiting.end();
    };
    State state;
    if (!isUp) state.waiting = waiting.size();
    for (const diary::Episode& episode : diary.episodes) {
        const bool isShown = waits(episode) ? isUp : diary::nightOf(episode.start) == night;
        if (isShown && !episode.stamps.binned && episode.status != diary::Status::Ongoing)
            state.cramps.push_back(episode);
    }
    std::ranges::sort(state.cramps, {},
                      [](const diary::Episode& episode) { return episode.start.instant(); });
    for (const diary::Episode& episode : session::unfinished(diary, now))
        if (std::ranges::find(state.cramps, episode.id, &diary::Episode::id) == state.cramps.end() &&
            !m_notNow.contains(episode.id) && state.earlier.size() < mostEarlier)
            state.earlier.push_back(episode);
    state.isAsked = state.cramps.empty() && session::canBeFree(diary, now);
    state.isFree = std::ranges::any_of(
        diary.nights, [&](const diary::Night& free) { return !free.stamps.binned && free.night == night; });
    const auto recorded = static_cast<std::size_t>(m_context.session.store().counts().episodes);
    state.isFirst = recorded == state.cramps.size() &&
                    std::ranges::any_of(state.cramps, [&](const diary::Episode& episode) {
                        return diary::periodOf(episode, diary.sleep) == diary::Period::Night;
                    });
    return state;
}

// All that the panel tells, so that it is built anew only when it would tell something else.
QString LastNightPanel::keyOf(const State& state) const
{
    QStringList key;
    const auto add = [&](const diary::Episode& cramp) {
        key << format::toQt(cramp.id.text())
            << entry::crampSummary(cramp, m_context.session.now(), m_context.labels, m_context.locale)
            << QString::number(static_cast<int>(cramp.status))
            << QString::number(entry::QuickAnswers::openQuestions(cramp));
        for (const diary::ReliefEntry& relief : cramp.relief)
            key << QString::number(static_cast<int>(relief.kind) * 4 + (relief.eased ? *relief.eased : 2));
    };
    std::ranges::for_each(state.cramps, add);
    std::ranges::for_each(state.earlier, add);
    if (state.waiting > 0) key << QStringLiteral("waiting %1").arg(state.waiting);
    if (state.isAsked) key << QStringLiteral("asked");
    if (state.isFree && state.cramps.empty()) key << QStringLiteral("free");
    return key.join(QLatin1Char('\n'));
}

void LastNightPanel::refresh()
{
    const bool isTyping =
        std::ranges::any_of(m_answers, [](const auto& answers) { return answers.second->isTyping(); });
    // Not under the hand of somebody who is answering: what they pressed is what is shown.
    if (m_isWriting || isTyping) return;
    const State state = read();
    const QString key = keyOf(state);
    if (key == m_shown && m_body != nullptr) return;
    const bool hadKeyboard = widgets::hasKeyboard(*this);
    m_shown = key;
    build(state);
    if (hadKeyboard) takeFocus();
}

void LastNightPanel::build(const State& state)
{
    m_answers.clear();
    m_buttons.clear();
    auto* column = widgets::renewBody(m_body, 12);
    addTitle(*column, state);
    if (state.isAsked) addQuestion(*column);
    if (state.waiting > 0) addWaiting(*column, state.waiting);
    bool hasOpen = false;
    for (const diary::Episode& cramp : state.cramps) {
        const bool isNext = isOpenCramp(cramp) && !hasOpen && !m_notNow.contains(cramp.id);
        hasOpen = hasOpen || isNext;
        addCramp(*column, cramp, isNext || m_opened.contains(cramp.id));
    }
    if (state.isFirst)
        column->addWidget(new widgets::TextLabel(format::healthWords(m_context.content).night.gettingUp));
    if (!state.earlier.empty())
        column->addWidget(new widgets::TextLabel(tr("Finish these entries"), theme::TextSize::Large, true));
    for (const diary::Episode& cramp : state.earlier)
        addCramp(*column, cramp, m_opened.contains(cramp.id));
    content()->addWidget(m_body);
    m_body->show();
}

void LastNightPanel::addTitle(QVBoxLayout& column, const State& state)
{
    if (state.cramps.empty() && !state.isAsked && !state.isFree && state.waiting == 0) return;
    column.addWidget(new widgets::TextLabel(tr("Last night"), theme::TextSize::Large, true));
    if (state.isFree && state.cramps.empty())
        column.addWidget(new widgets::TextLabel(tr("You had no cramps.")));
    if (std::ranges::any_of(state.cramps, isOpenCramp))
        column.addWidget(new widgets::TextLabel(tr("Each answer is saved as you press it."),
                                                theme::TextSize::Body, false,
                                                widgets::TextLabel::Voice::Soft));
}

void LastNightPanel::addQuestion(QVBoxLayout& column)
{
    column.addWidget(new widgets::TextLabel(tr("Did you have a cramp last night?")));
    auto* row = new widgets::ButtonRow;
    auto* none = new widgets::Button(tr("No cramps last night"));
    auto* add = new widgets::Button(tr("Add a cramp"));
    connect(none, &QPushButton::clicked, this, &LastNightPanel::noCramps);
    connect(add, &QPushButton::clicked, this, &LastNightPanel::addWanted);
    row->addWidget(none);
    row->addWidget(add);
    column.addLayout(row);
}

void LastNightPanel::addWaiting(QVBoxLayout& column, std::size_t number)
{
    column.addWidget(
        new widgets::TextLabel(tr("You can finish recording %n cramp(s) from tonight in the morning.",
                                  nullptr, static_cast<int>(number))));
    auto* up = new widgets::Button(tr("I am awake, finish now"), widgets::Button::Role::Plain);
    connect(up, &QPushButton::clicked, this, [this] {
        m_upInNight = diary::nightOf(m_context.session.now());
        renew({});
    });
    column.addWidget(up, 0, Qt::AlignLeft);
}

void LastNightPanel::addCramp(QVBoxLayout& column, const diary::Episode& cramp, bool isOpen)
{
    isOpen ? addOpen(column, cramp) : addClosed(column, cramp);
}

void LastNightPanel::addClosed(QVBoxLayout& column, const diary::Episode& cramp)
{
    const QString line =
        entry::crampSummary(cramp, m_context.session.now(), m_context.labels, m_context.locale);
    column.addWidget(new widgets::TextLabel(line));
    auto* row = new widgets::ButtonRow;
    const int open = entry::QuickAnswers::openQuestions(cramp);
    auto* answer = new widgets::Button(
        isOpenCramp(cramp) && open > 0 ? tr("Answer %n question(s)", nullptr, open) : tr("Change"));
    answer->setAccessibleDescription(line);
    connect(answer, &QPushButton::clicked, this, [this, id = cramp.id] { setOpen(id, true); });
    m_buttons[cramp.id] = answer;
    row->addWidget(answer);
    if (isOpenCramp(cramp) && !m_notNow.contains(cramp.id)) {
        auto* later = new widgets::Button(tr("Not now"), widgets::Button::Role::Plain);
        later->setAccessibleDescription(line);
        connect(later, &QPushButton::clicked, this, [this, id = cramp.id] {
            m_notNow.insert(id);
            renew({});
        });
        row->addWidget(later);
    }
    column.addLayout(row);
}

void LastNightPanel::addOpen(QVBoxLayout& column, const diary::Episode& cramp)
{
    column.addWidget(new widgets::TextLabel(
        entry::crampSentence(cramp, m_context.session.now(), m_context.locale), theme::TextSize::Body, true));
    auto* answers = new entry::QuickAnswers(cramp, m_context);
    m_answers[cramp.id] = answers;
    column.addWidget(answers);
    connect(answers, &entry::QuickAnswers::answered, this, &LastNightPanel::write);
    connect(answers, &entry::QuickAnswers::allWanted, this, [this, id = cramp.id] { Q_EMIT formWanted(id); });
    auto* row = new widgets::ButtonRow;
    auto* done = new widgets::Button(isOpenCramp(cramp) ? tr("Leave the rest") : tr("Done"),
                                     widgets::Button::Role::Plain);
    auto* all = new widgets::Button(tr("Open the full form…"), widgets::Button::Role::Plain);
    connect(done, &QPushButton::clicked, this, [this, cramp] { leaveRest(cramp); });
    connect(all, &QPushButton::clicked, this, [this, id = cramp.id] { Q_EMIT formWanted(id); });
    row->addWidget(done);
    row->addWidget(all);
    column.addLayout(row);
}

// Each answer before this one has left its time on the record.
void LastNightPanel::write(const diary::Episode& before, const diary::Episode& answered)
{
    const auto known = m_context.session.store().findEpisode(before.id);
    if (!known || known->stamps.binned) return renew({});
    diary::Episode after = answered;
    after.stamps = known->stamps;
    const diary::Edit edit = diary::replacement(*known, after, m_context.session.now());
    m_isWriting = true;
    const bool isWritten = m_host.apply({format::toStd(tr("answer about 1 cramp")), {edit}});
    m_isWriting = false;
    const bool isFolded = isOpenCramp(before) && !isOpenCramp(after);
    if (isFolded) m_opened.erase(after.id);
    if (!isWritten || isFolded) return renew(after.id);
    m_shown = keyOf(read());
}

void LastNightPanel::setOpen(const diary::Uuid& cramp, bool isOpen)
{
    isOpen ? void(m_opened.insert(cramp)) : void(m_opened.erase(cramp));
    renew(cramp);
}

void LastNightPanel::renew(const std::optional<diary::Uuid>& cramp)
{
    const State state = read();
    m_shown = keyOf(state);
    build(state);
    const auto opened = cramp ? m_answers.find(*cramp) : m_answers.end();
    const auto closed = cramp ? m_buttons.find(*cramp) : m_buttons.end();
    if (opened != m_answers.end()) return opened->second->takeFocus();
    if (m_answers.empty() && closed != m_buttons.end()) return closed->second->setFocus();
    takeFocus();
}

// What is not answered is not known; nobody is asked again.
void LastNightPanel::leaveRest(const diary::Episode& cramp)
{
    const auto known = m_context.session.store().findEpisode(cramp.id);
    m_opened.erase(cramp.id);
    if (!known || !isOpenCramp(*known)) return renew(cramp.id);
    diary::Episode after = *known;
    after.status = diary::Status::Complete;
    write(*known, after);
}

void LastNightPanel::takeFocus()
{
    if (!m_answers.empty()) return m_answers.begin()->second->takeFocus();
    if (m_body != nullptr) widgets::focusFirstControl(*m_body);
}

}  // namespace cramp::ui::today
