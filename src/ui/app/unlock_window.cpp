// SPDX-License-Identifier: MIT
#include "ui/app/unlock_window.h"

#include "diary/sleep_hours.h"
#include "store/passphrase.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"
#include "ui/host/actions.h"
#include "ui/host/theme_now.h"
#include "ui/widgets/button_row.h"

#include <QScreen>
#include <QShortcut>

#include <memory>
#include <new>

namespace cramp::ui::app
{

namespace
{

constexpr double columnWidth = 560;
constexpr double crampHeight = 88;
constexpr std::chrono::seconds looksAtClock{30};

}  // namespace

UnlockWindow::UnlockWindow(const host::MachineSettings& settings, std::filesystem::path file, bool isAlone,
                           std::function<diary::Moment()> now)
    : m_settings(settings),
      m_file(std::move(file)),
      m_now(std::move(now)),
      // What is made below is as large as the theme says.
      m_dresses(isAlone && dress()),
      m_frame(new widgets::PageFrame(tr("This diary is locked"), this)),
      m_said(new widgets::TextLabel({}, theme::TextSize::Body, true)),
      m_words(new widgets::PassphraseField(tr("Passphrase"))),
      m_open(new widgets::Button(isAlone ? tr("Open my diary") : tr("Open this diary"),
                                 widgets::Button::Role::Filled)),
      m_forgot(new widgets::Button(tr("I have forgotten it"))),
      m_busy(new widgets::TextLabel),
      m_forgotten(new widgets::TextLabel)
{
    setWindowTitle(tr("Cramp Diary"));
    connect(&m_watch, &QTimer::timeout, this, &UnlockWindow::followClock);
    m_watch.start(looksAtClock);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    addQuestion(isAlone);
    resize(screen()->availableSize().boundedTo({1024, 768}));
    restoreGeometry(settings.windowGeometry());
    m_words->edit()->setFocus();
}

void UnlockWindow::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setHidden(sentence.isEmpty());
}

void UnlockWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_words->edit()->setFocus();
}

void UnlockWindow::addCrampButton(QVBoxLayout& column)
{
    auto* cramp = new widgets::Button(tr("I have a cramp now"), widgets::Button::Role::Filled);
    cramp->setSecondLine(tr("shows what helps, without a passphrase"));
    cramp->setLeastHeight(crampHeight);
    cramp->setTextSize(static_cast<int>(theme::TextSize::Large), true);
    connect(cramp, &QPushButton::clicked, this, &UnlockWindow::crampWanted);
    column.addWidget(cramp);
}

void UnlockWindow::addQuestion(bool isAlone)
{
    auto* body = new QWidget;
    body->setMaximumWidth(theme::scaled(columnWidth));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    if (isAlone) addCrampButton(*column);
    say({});
    column->addWidget(m_said);
    column->addWidget(new widgets::TextLabel(
        tr("The diary %1 is locked. Enter its passphrase to open it.").arg(format::toQt(m_file.string()))));
    column->addWidget(m_words);
    column->addWidget(m_busy);
    column->addWidget(makeButtons(isAlone));
    addForgotten();
    column->addWidget(m_forgotten);
    m_busy->hide();
    m_frame->column()->addWidget(body);
    connect(m_words, &widgets::PassphraseField::entered, this, &UnlockWindow::tryWords);
}

QWidget* UnlockWindow::makeButtons(bool isAlone)
{
    auto* whole = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, whole);
    auto* quit = new widgets::Button(isAlone ? tr("Quit") : tr("Not now"), widgets::Button::Role::Plain);
    for (widgets::Button* button : {m_open, m_forgot, quit})
        row->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &UnlockWindow::tryWords);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    new QShortcut(
        QKeySequence(QLatin1String(host::rowOf(host::ActionId::Quit).shortcut), QKeySequence::PortableText),
        this, this, &QWidget::close);
    return whole;
}

void UnlockWindow::addForgotten()
{
    m_forgotten->setText(
        tr("Find your recovery sheet, the page with 12 words from the day you set the passphrase. Type the "
           "12 words into the field above, in the same order, then set a new passphrase in Settings. Without "
           "the passphrase or the 12 words, nobody can open this diary, and nobody can help."));
    m_forgotten->hide();
    connect(m_forgot, &QPushButton::clicked, this, [this] {
        m_forgotten->show();
        m_words->edit()->setAccessibleDescription(m_forgotten->text());
        m_words->edit()->setFocus();
    });
}

// In the sleep hours that a diary has where none were set: its own are locked.
theme::Theme UnlockWindow::themeNow() const
{
    return host::themeFor(m_settings, diary::derivedPeriod(m_now(), {}) == diary::Period::Night);
}

bool UnlockWindow::dress() const
{
    host::applyTheme(m_settings, themeNow());
    return true;
}

// Another screen in front may have a theme of its own.
void UnlockWindow::followClock()
{
    if (m_dresses && isVisible() && themeNow() != theme::Appearance::current().theme()) dress();
}

void UnlockWindow::tryWords()
{
    if (!m_open->isEnabled()) return;
    if (m_words->isEmpty()) return m_words->showProblem(tr("Enter the passphrase of this diary first."));
    setBusy(true);
    const auto words = std::make_shared<const seal::Secret>(m_words->words());
    desktop::doBeside(
        *this,
        [file = m_file, words] {
            store::unlock(file, *words);
            return true;
        },
        [this](QFuture<bool> opened) { finish(opened); });
}

void UnlockWindow::finish(QFuture<bool>& opened)
{
    setBusy(false);
    try {
        opened.takeResult();
        m_words->clear();
        Q_EMIT unlocked();
    } catch (const store::WrongPassphrase&) {
        showWrong(
            tr("Check the passphrase, capitals too, and try again. What you entered does not open this "
               "diary."));
    } catch (const platform::Failure& failure) {
        showWrong(format::toQt(failure.sentence()));
    } catch (const std::bad_alloc&) {
        showWrong(
            tr("Close other programs, then try again. There is not enough memory to open the lock. Your "
               "diary is safe."));
    }
}

void UnlockWindow::setBusy(bool isBusy)
{
    m_open->setEnabled(!isBusy);
    m_words->edit()->setReadOnly(isBusy);
    m_busy->setText(tr("Opening your diary…"));
    m_busy->setVisible(isBusy);
}

// Whoever guesses shall not do so quickly.
void UnlockWindow::showWrong(const QString& sentence)
{
    m_open->setEnabled(false);
    m_words->showProblem(sentence);
    QTimer::singleShot(waitAfterWrong, this, [this] { m_open->setEnabled(true); });
}

}  // namespace cramp::ui::app
