// SPDX-License-Identifier: MIT
#include "ui/settings/settings_passphrase.h"

#include "seal/recovery_code.h"
#include "store/passphrase.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <new>
#include <utility>

namespace cramp::ui::settings
{

namespace
{

constexpr std::array lockTimes = {0, 5, 15, 60};  // minutes, 0: never

seal::Secret copyOf(const seal::Secret& words)
{
    return seal::Secret(words.text());
}

widgets::Button* addButton(QLayout& row, const QString& text,
                           widgets::Button::Role role = widgets::Button::Role::Outlined)
{
    auto* button = new widgets::Button(text, role);
    row.addWidget(button);
    return button;
}

}  // namespace

SettingsPassphrase::SettingsPassphrase(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("Passphrase"), context, host),
      m_state(new widgets::TextLabel),
      m_busy(new widgets::TextLabel),
      m_remains(new PlainRemains(context, host)),
      m_lockAfter(new widgets::ChoiceRow(tr("Lock after this long without keyboard or mouse"),
                                         {tr("Never"), tr("5 minutes"), tr("15 minutes"), tr("60 minutes")}))
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_busy, m_remains, m_lockAfter})
        content()->addWidget(part);
    m_busy->setFocusPolicy(Qt::StrongFocus);
    m_busy->hide();
    m_lockAfter->setHelp(tr(
        "Your diary also locks when the computer is suspended or its screen locks. It waits until what you "
        "entered is saved. While a cramp is timed, these minutes do not count."));
    connect(m_lockAfter, &widgets::ChoiceRow::changed, this, &SettingsPassphrase::setLockAfter);
    connect(m_remains, &PlainRemains::removed, this, [this] { widgets::focusFirstControl(*m_body); });
}

void SettingsPassphrase::refresh()
{
    m_remains->refresh();
    m_lockAfter->setVisible(isLocked());
    const auto chosen = std::ranges::find(lockTimes, context().settings.lockAfter().count());
    m_lockAfter->setChosen(chosen == lockTimes.end() ? -1 : static_cast<int>(chosen - lockTimes.begin()));
    if (m_body != nullptr && (m_isAsking || m_wasLocked == isLocked())) return;
    showChoices();
}

void SettingsPassphrase::setLockAfter()
{
    const int chosen = m_lockAfter->chosen();
    // One of them always holds.
    if (chosen < 0) return refresh();
    context().settings.setLockAfter(std::chrono::minutes(lockTimes.at(static_cast<std::size_t>(chosen))));
}

void SettingsPassphrase::showChoices()
{
    auto* column = beginForm();
    m_isAsking = false;
    m_wasLocked = isLocked();
    m_state->setText(m_wasLocked
                         ? tr("Your diary is locked with a passphrase. Nobody can read it without the "
                              "passphrase or the recovery code.")
                         : tr("Your diary has no passphrase. Anyone who can open its file can read "
                              "it."));
    auto* row = new widgets::ButtonRow;
    column->addLayout(row);
    m_wasLocked ? offerChanges(*row) : offerNew(*row);
    showForm();
}

void SettingsPassphrase::offerNew(QLayout& row)
{
    connect(addButton(row, tr("Set a passphrase…")), &QPushButton::clicked, this,
            &SettingsPassphrase::askNew);
}

void SettingsPassphrase::offerChanges(QLayout& row)
{
    connect(addButton(row, tr("Change passphrase…")), &QPushButton::clicked, this,
            &SettingsPassphrase::askChange);
    connect(addButton(row, tr("New recovery code…")), &QPushButton::clicked, this, [this] {
        askCurrent(tr("A new recovery code takes the place of the one you have. The old words no longer open "
                      "your diary then."),
                   tr("Continue"), [this] { checkForCode(); });
    });
    connect(addButton(row, tr("Remove passphrase…")), &QPushButton::clicked, this, [this] {
        askCurrent(tr("Without a passphrase, anyone who can open the diary's file can read it. Backups made "
                      "before stay locked."),
                   tr("Remove my passphrase"), [this] { remove(); });
    });
}

QVBoxLayout* SettingsPassphrase::beginForm()
{
    m_isAsking = true;
    m_current = nullptr;
    m_new = nullptr;
    m_code = nullptr;
    return widgets::renewBody(m_body, 12);
}

void SettingsPassphrase::endForm(QVBoxLayout& column, const QString& next, const Step& step)
{
    auto* row = new widgets::ButtonRow;
    connect(addButton(*row, next), &QPushButton::clicked, this, step);
    connect(addButton(*row, tr("Cancel"), widgets::Button::Role::Plain), &QPushButton::clicked, this,
            &SettingsPassphrase::giveUp);
    column.addLayout(row);
    showForm();
    widgets::focusFirstControl(*m_body);
}

void SettingsPassphrase::giveUp()
{
    showChoices();
    widgets::focusFirstControl(*m_body);
}

void SettingsPassphrase::endWith(const QString& sentence)
{
    giveUp();
    host().tell(sentence);
}

void SettingsPassphrase::showForm()
{
    content()->insertWidget(content()->indexOf(m_state) + 1, m_body);
    m_body->show();
}

void SettingsPassphrase::askNew()
{
    auto* column = beginForm();
    column->addWidget(new widgets::TextLabel(
        tr("With a passphrase, nobody can read your diary and its new backups without it. You enter it each "
           "time you start Cramp Diary.")));
    column->addWidget(new widgets::TextLabel(
        tr("If you forget the passphrase and lose the recovery code that comes next, your diary is lost. "
           "Nobody can help then."),
        theme::TextSize::Body, true));
    m_new = new NewPassphrase;
    column->addWidget(m_new);
    connect(m_new, &NewPassphrase::entered, this, &SettingsPassphrase::takeNew);
    endForm(*column, tr("Continue to the recovery code"), [this] { takeNew(); });
}

void SettingsPassphrase::takeNew()
{
    if (!m_new->check()) return;
    const auto passphrase = std::make_shared<const seal::Secret>(m_new->words());
    askCode(tr("Lock my diary"), [this, passphrase] { lock(passphrase); });
}

void SettingsPassphrase::askCode(const QString& next, const Step& step)
{
    auto* column = beginForm();
    m_code = new RecoveryCodeForm(context(), host(), seal::newRecoveryCode());
    column->addWidget(m_code);
    const Step checked = [this, step] {
        if (m_code->check()) step();
    };
    connect(m_code, &RecoveryCodeForm::entered, this, checked);
    endForm(*column, next, checked);
}

void SettingsPassphrase::addCurrent(QVBoxLayout& column)
{
    m_current = new widgets::PassphraseField(tr("Your present passphrase, or the recovery code"));
    column.addWidget(m_current);
}

void SettingsPassphrase::askChange()
{
    auto* column = beginForm();
    addCurrent(*column);
    m_new = new NewPassphrase;
    column->addWidget(m_new);
    column->addWidget(new widgets::TextLabel(
        tr("The recovery code stays the same. Backups made before keep the passphrase they have.")));
    const Step step = [this] {
        const Words present = current();
        if (present && m_new->check()) change(present);
    };
    connect(m_current, &widgets::PassphraseField::entered, m_new,
            [this] { widgets::focusFirstControl(*m_new); });
    connect(m_new, &NewPassphrase::entered, this, step);
    endForm(*column, tr("Change my passphrase"), step);
}

void SettingsPassphrase::askCurrent(const QString& why, const QString& next, const Step& step)
{
    auto* column = beginForm();
    column->addWidget(new widgets::TextLabel(why));
    addCurrent(*column);
    connect(m_current, &widgets::PassphraseField::entered, this, step);
    endForm(*column, next, step);
}

SettingsPassphrase::Words SettingsPassphrase::current()
{
    if (!m_current->isEmpty()) return std::make_shared<const seal::Secret>(m_current->words());
    m_current->showProblem(tr("Enter your present passphrase first."));
    return nullptr;
}

void SettingsPassphrase::lock(const Words& passphrase)
{
    if (!host().mayReopen()) return;
    const auto code = std::make_shared<const seal::Secret>(copyOf(m_code->code()));
    work(
        tr("Locking your diary…"),
        [file = file(), passphrase, code, cost = m_cost] {
            store::addPassphrase(file, {copyOf(*passphrase), cost}, *code);
        },
        [this] { host().reopenDiary(tr("Your diary is locked with your passphrase now.")); });
}

void SettingsPassphrase::change(const Words& present)
{
    const auto passphrase = std::make_shared<const seal::Secret>(m_new->words());
    work(
        tr("Changing your passphrase…"),
        [file = file(), present, passphrase, cost = m_cost] {
            store::changePassphrase(file, *present, {copyOf(*passphrase), cost});
        },
        [this] { endWith(tr("Your diary has its new passphrase now.")); });
}

void SettingsPassphrase::checkForCode()
{
    const Words present = current();
    if (!present) return;
    work(
        tr("Checking your passphrase…"), [file = file(), present] { store::unlock(file, *present); },
        [this, present] { askCode(tr("Use this recovery code"), [this, present] { changeCode(present); }); });
}

void SettingsPassphrase::changeCode(const Words& present)
{
    const auto code = std::make_shared<const seal::Secret>(copyOf(m_code->code()));
    work(
        tr("Changing the recovery code…"),
        [file = file(), present, code] { store::changeRecoveryCode(file, *present, *code); },
        [this] { endWith(tr("Your diary has its new recovery code now. Destroy the old sheet.")); });
}

void SettingsPassphrase::remove()
{
    const Words present = current();
    if (!present || !host().mayReopen()) return;
    work(
        tr("Removing your passphrase…"),
        [file = file(), present] { store::removePassphrase(file, *present); },
        [this] { host().reopenDiary(tr("Your diary has no passphrase any more.")); });
}

void SettingsPassphrase::work(const QString& doing, const Step& job, const Step& done)
{
    setBusy(doing);
    desktop::doBeside(
        *this,
        [job] {
            try {
                job();
            } catch (const std::bad_alloc&) {
                throw platform::Failure(format::toStd(
                    tr("Close other programs, then try again. There was not enough memory. Nothing was "
                       "changed.")));
            }
            return true;
        },
        [this, done](QFuture<bool> result) { finish([&] { result.takeResult(); }, done); });
}

void SettingsPassphrase::finish(const std::function<void()>& takeResult, const Step& done)
{
    bool isWrong = false;
    const bool isDone = host().attempt([&] {
        try {
            takeResult();
        } catch (const store::WrongPassphrase&) {
            isWrong = true;
        }
    });
    // Whoever guesses shall not do so quickly.
    if (isWrong) return QTimer::singleShot(waitAfterWrong, this, &SettingsPassphrase::sayWrong);
    setBusy({});
    isDone ? done() : widgets::focusFirstControl(*m_body);
}

// The line has the keyboard meanwhile: from a control that goes off it would leave the panel.
void SettingsPassphrase::setBusy(const QString& doing)
{
    m_busy->setText(doing);
    m_busy->setHidden(doing.isEmpty());
    if (!doing.isEmpty()) m_busy->setFocus();
    m_body->setEnabled(doing.isEmpty());
}

void SettingsPassphrase::sayWrong()
{
    setBusy({});
    const QString sentence =
        tr("Check your present passphrase, capitals too. What you entered does not open this diary. Nothing "
           "was changed.");
    m_current != nullptr ? m_current->showProblem(sentence) : host().advise(sentence);
}

}  // namespace cramp::ui::settings
