// SPDX-License-Identifier: MIT
#include "ui/cramp_now/ease_stage.h"

#include "guide/guide.h"
#include "triage/long_cramp.h"
#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double sentenceText = 36;
constexpr double clockText = 32;
constexpr double sinceText = 24;
constexpr double targetText = 24;
constexpr double targetHeight = 112;
constexpr double moveWidth = 132;
constexpr int leastSentence = 18;  // px
constexpr int longEdge = 4;        // px
// The figure has so much of the height at 100 and at 200 % text.
constexpr double figureShare = 0.605;
constexpr double figureShareLarge = 0.455;

QString inMinutes(QString words, const triage::RuleSet& rules)
{
    const auto after = triage::longCrampAfter(rules).value_or(std::chrono::seconds(0));
    return words.replace(QLatin1String("{n}"),
                         QString::number(std::chrono::floor<std::chrono::minutes>(after).count()));
}

diary::Side other(diary::Side side)
{
    return side == diary::Side::Left ? diary::Side::Right : diary::Side::Left;
}

void setText(widgets::Button* button, const QString& text)
{
    if (button->text() == text) return;
    button->setText(text);
    button->setAccessibleName(text);
}

}  // namespace

EaseStage::EaseStage(host::WindowContext& context, RunningCramp& cramp, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_cramp(cramp),
      m_words(format::healthWords(context.content).night),
      m_sentence(new StageText({}, StageText::Ink::Text, StageText::Weight::Bold, this)),
      m_clock(new StageText({}, StageText::Ink::Big, StageText::Weight::Normal, this)),
      m_since(new StageText({}, StageText::Ink::Text, StageText::Weight::Normal, this)),
      m_figures(new MoveFigures(this)),
      m_lock(new LockNotice(this))
{
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (StageText* text : {m_clock, m_since}) {
        text->setAlignment(Qt::AlignRight | Qt::AlignTop);
        text->setWordWrap(false);
    }
    addButtons();
    beginAnew();
}

void EaseStage::addButtons()
{
    const std::array names = {tr("Calf"), tr("Foot"), tr("Thigh")};
    const auto add = [this](const QString& text) {
        auto* button = new widgets::Button(text, widgets::Button::Role::Night, this);
        button->setAccessibleName(text);
        return button;
    };
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        m_moves.at(i) = add(names.at(i));
        m_moves.at(i)->setCheckable(true);
        m_moves.at(i)->setAccessibleDescription(tr("Key %1").arg(i + 1));
        connect(m_moves.at(i), &QPushButton::clicked, this,
                [this, i] { choose(session::allLegParts.at(i)); });
    }
    m_otherLeg = add({});
    connect(m_otherLeg, &QPushButton::clicked, this, [this] { showLeg(!m_showsOtherLeg); });
    m_passed = add(tr("It has passed"));
    m_passed->setAccessibleDescription(tr("Key Enter"));
    connect(m_passed, &QPushButton::clicked, this, &EaseStage::passed);
}

void EaseStage::beginAnew()
{
    const session::UsualCramp usual =
        session::usualCramp(m_context.session.recent(), m_context.session.now());
    m_part = usual.part;
    m_usualSide = usual.side;
    if (const auto target = session::targetOf(m_cramp.episode())) {
        m_part = session::partOf(target->site).value_or(m_part);
        m_usualSide = target->side;
    }
    m_showsOtherLeg = false;
    refresh();
}

void EaseStage::choose(session::LegPart part)
{
    m_part = part;
    refresh();
}

void EaseStage::showLeg(bool showsOther)
{
    m_showsOtherLeg = showsOther;
    refresh();
    takeFocus();
}

std::optional<diary::Side> EaseStage::shownSide() const
{
    const guide::Legs allowed = m_signs.allowed();
    if (allowed.both()) return m_usualSide.value_or(diary::Side::Right);
    if (!allowed.any() || !m_showsOtherLeg) return std::nullopt;
    return allowed.left ? diary::Side::Left : diary::Side::Right;
}

void EaseStage::refresh()
{
    m_signs = m_cramp.stretchSigns();
    const auto side = shownSide();
    side ? showMove(*side) : showLock();
    const guide::Legs allowed = m_signs.allowed();
    const bool isOffered = allowed.any() && !allowed.both();
    if (isOffered) {
        const diary::Side free = allowed.left ? diary::Side::Left : diary::Side::Right;
        const diary::Side offered = side ? other(free) : free;
        const QString name =
            offered == diary::Side::Left ? tr("It is my left leg") : tr("It is my right leg");
        setText(m_otherLeg, side ? name : tr("%1: show me what helps").arg(name));
    }
    m_otherLeg->setVisible(isOffered);
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        m_moves.at(i)->setVisible(side.has_value());
        m_moves.at(i)->setChecked(session::allLegParts.at(i) == m_part);
    }
    m_sentence->setVisible(side.has_value());
    m_figures->setVisible(side.has_value());
    m_lock->setVisible(!side);
    refreshClock();
    fit();
}

QString EaseStage::longSentence() const
{
    return m_cramp.longFinding() == nullptr ? QString() : inMinutes(m_words.longCramp, m_context.rules);
}

QString EaseStage::sentence(diary::Side side) const
{
    const QString move = m_words.moves.at(m_part).sentence;
    if (m_context.isLocked) return m_words.signsUnknown + QLatin1Char(' ') + move;
    if (m_signs.allowed().both()) return move;
    return (side == diary::Side::Left ? m_words.onlyLeft : m_words.onlyRight) + QLatin1Char(' ') + move;
}

void EaseStage::showMove(diary::Side side)
{
    const QString isLong = longSentence();
    m_sentence->setText(isLong.isEmpty() ? sentence(side) : isLong);
    m_sentence->setEdge(isLong.isEmpty() ? 0 : longEdge, true);
    const QString shown =
        QString::number(static_cast<int>(m_part)) + (side == diary::Side::Left ? u'l' : u'r');
    if (m_shown == shown) return;
    m_shown = shown;
    m_figures->showMove(m_context.guide().stretch(m_words.moves.at(m_part).stretch), m_part, side);
}

LockNotice::Shown EaseStage::lockWords() const
{
    const guide::Legs allowed = m_signs.allowed();
    const QString title = !allowed.any() ? m_words.lockedBoth
                          : allowed.left ? m_words.lockedRight
                                         : m_words.lockedLeft;
    const triage::Finding* finding = m_signs.worst();
    const bool mayBeClot = finding == nullptr || m_words.clotRules.contains(format::toQt(finding->rule));
    LockNotice::Shown shown{title, format::toQt(m_signs.found()) + QLatin1Char(' ') + m_words.checkFirst, {}};
    if (!mayBeClot) shown.lines.push_back({format::toQt(finding->advice), false});
    for (const auto& asked : m_words.clot) {
        if (!mayBeClot) break;
        shown.lines.push_back({asked.question, true});
        shown.lines.push_back({asked.advice, false});
    }
    const QString isLong = longSentence();
    if (!isLong.isEmpty())
        shown.lines.push_back({isLong, false});
    else if (mayBeClot)
        shown.lines.push_back({inMinutes(m_words.mostPass, m_context.rules), false});
    return shown;
}

// No figure is left behind it: none shows by a mistake of the layout.
void EaseStage::showLock()
{
    m_figures->clear();
    m_shown.clear();
    m_sentence->setText({});
    m_lock->showLock(lockWords(), clockWidth() + stagePixels(16, 24));
}

void EaseStage::refreshClock()
{
    const QString since = format::timeText(m_cramp.episode().start, m_context.locale);
    m_clock->setText(format::runningClock(m_cramp.elapsed().count()));
    m_since->setText(tr("since %1").arg(since));
}

int EaseStage::clockWidth() const
{
    QFont font = m_clock->font();
    font.setPixelSize(stagePixels(clockText, mostText));
    const int clock = QFontMetrics(font).horizontalAdvance(m_clock->text());
    font.setPixelSize(stagePixels(sinceText, mostSecondText));
    return qMax(clock, QFontMetrics(font).horizontalAdvance(m_since->text())) + 4;
}

// Gives where they begin.
int EaseStage::fitButtons(int edge, int gap)
{
    const int high = qBound(leastTarget, theme::scaled(targetHeight), qMax(leastTarget, height() / 5));
    const int top = height() - edge / 2 - high;
    const int most = qMin(mostText, width() / 30);
    for (widgets::Button* button : findChildren<widgets::Button*>()) {
        button->setLeastHeight(unscaledPixels(leastTarget, leastTarget));
        button->setTextSize(unscaledPixels(targetText, most), false);
    }
    m_otherLeg->setTextSize(unscaledPixels(targetText, qMin(most, width() / 36)), false);
    m_passed->setTextSize(unscaledPixels(sentenceText, qMin(mostText, width() / 28)), false);
    int left = edge;
    const auto put = [&](widgets::Button* button, int wide) {
        button->setGeometry(left, top, wide, high);
        left += wide + gap;
    };
    const bool isLocked = m_lock->isVisibleTo(this);
    for (widgets::Button* button : m_moves)
        if (!isLocked) put(button, qMax(stagePixels(moveWidth, 160), button->sizeHint().width()));
    if (isLocked && m_otherLeg->isVisibleTo(this)) put(m_otherLeg, 2 * (width() - 2 * edge - gap) / 5);
    put(m_passed, width() - edge - left);
    return top;
}

void EaseStage::fitHeader(const QRect& room)
{
    const int clock = clockWidth();
    m_clock->setPixels(stagePixels(clockText, mostText));
    m_since->setPixels(stagePixels(sinceText, mostSecondText));
    const int clockHigh = m_clock->fontMetrics().height();
    m_clock->setGeometry(room.right() + 1 - clock, room.top(), clock, clockHigh);
    m_since->setGeometry(room.right() + 1 - clock, room.top() + clockHigh, clock,
                         m_since->fontMetrics().height());
    const int wide = room.width() - clock - stagePixels(20, 24);
    int pixels = stagePixels(sentenceText, mostText);
    while (pixels > leastSentence && m_sentence->heightAt(wide, pixels) > room.height())
        --pixels;
    m_sentence->setPixels(pixels);
    m_sentence->setGeometry(room.left(), room.top(), wide,
                            qMin(room.height(), m_sentence->heightAt(wide, pixels)));
}

void EaseStage::fit()
{
    const int edge = qMin(stagePixels(40, 48), width() / 32);
    const int gap = stagePixels(8, 8);
    const int buttons = fitButtons(edge, 2 * gap);
    const double large = qBound(0.0, theme::Appearance::current().textScale() - 1, 1.0);
    const int figure = qCeil(height() * (figureShare + large * (figureShareLarge - figureShare)));
    const int top = qMin(stagePixels(24, 24), height() / 50);
    const QRect header(edge, top, width() - 2 * edge, buttons - 2 * gap - figure - top);
    fitHeader(header);
    m_lock->setGeometry(edge, top, header.width(), buttons - gap - top);
    const int below = qMax(m_sentence->geometry().bottom(), m_since->geometry().bottom()) + gap;
    const int figureTop = qMin(below, buttons - gap - figure);
    const bool hasWayBack = m_otherLeg->isVisibleTo(this) && !m_lock->isVisibleTo(this);
    const int beside = hasWayBack ? qMax(theme::scaled(moveWidth), width() / 5) : 0;
    if (hasWayBack) {
        const int high = qMax(leastTarget, m_otherLeg->heightForWidth(beside));
        m_otherLeg->setGeometry(edge, buttons - 2 * gap - high, beside, high);
    }
    m_figures->setGeometry(edge + beside, figureTop, header.width() - beside, buttons - gap - figureTop);
}

void EaseStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EaseStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event) && m_passed != nullptr) fit();
}

}  // namespace cramp::ui::cramp_now
