// SPDX-License-Identifier: MIT
#include "ui/warnings/warning_strip.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/notification.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cramp::ui::warnings
{

namespace
{

constexpr double blockWidth = 64;
constexpr double lowBlockWidth = 42;
constexpr double frame = 3;
constexpr double leastHeight = 72;
constexpr double leastLowHeight = 43;
constexpr double leastTarget = 44;

bool isNight()
{
    return theme::Appearance::current().theme() == theme::Theme::Night;
}

bool isPlain()
{
    return isNight() || theme::Appearance::current().theme() == theme::Theme::HighContrast;
}

QColor blockColour()
{
    return isPlain() ? theme::colour(theme::Appearance::current().tokens().text)
                     : theme::colour(theme::careRed);
}

// Something is being done about it, or was: a line is enough.
bool isSeenTo(const triage::FindingSpan& span)
{
    return span.isAnswered() || !span.answers.empty();
}

// The urgent signs that hold now, the worst first; of two alike the one that waits for an answer.
std::vector<triage::FindingSpan> holdingIn(const host::WindowContext& context)
{
    std::vector<triage::FindingSpan> holding;
    for (const triage::FindingSpan& span : urgentHistory(context))
        if (!span.to) holding.push_back(span);
    std::ranges::stable_sort(holding, [](const triage::FindingSpan& one, const triage::FindingSpan& other) {
        if (one.urgency != other.urgency) return one.urgency > other.urgency;
        return !one.isAnswered() && other.isAnswered();
    });
    return holding;
}

}  // namespace

WarningStrip::WarningStrip(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_icon(new QLabel),
      m_heading(new widgets::TextLabel({}, theme::TextSize::Large, true)),
      m_sign(new widgets::TextLabel),
      m_button(new widgets::Button(tr("Read more")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_heading);
    words->addWidget(m_sign);
    words->addStretch(1);
    m_icon->setAlignment(Qt::AlignCenter);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    widgets::makeNotification(*this);
    connect(m_button, &QPushButton::clicked, this, [&host] { host.showPage(host::PageId::Check); });
    hide();
}

std::set<std::string> WarningStrip::waitingRules(const host::WindowContext& context)
{
    std::set<std::string> rules;
    for (const triage::FindingSpan& span : holdingIn(context))
        if (!span.isAnswered()) rules.insert(span.rule);
    return rules;
}

void WarningStrip::refresh(bool isWanted, bool isLow)
{
    const auto holding = isWanted ? holdingIn(m_context) : std::vector<triage::FindingSpan>();
    if (!holding.empty()) tell(holding, isLow || std::ranges::all_of(holding, isSeenTo));
    setVisible(!holding.empty());
}

// What the person recorded; of a warning that time has ended, its title.
QString WarningStrip::signOf(const triage::FindingSpan& span) const
{
    const auto& findings = m_context.session.assessment().findings;
    const auto finding = std::ranges::find(findings, span.rule, &triage::Finding::rule);
    return format::toQt(finding == findings.end() || finding->found.empty() ? span.title : finding->found);
}

void WarningStrip::tell(const std::vector<triage::FindingSpan>& holding, bool isShort)
{
    const triage::FindingSpan& worst = holding.front();
    const triage::LevelWords& level = m_context.rules.wordsOf(worst.urgency);
    QString heading = format::toQt(level.heading);
    const QString inFull = heading;
    // In a low window the page needs the room: "Urgent advice".
    if (isShort && worst.urgency < triage::Urgency::Emergency)
        heading = format::toQt(level.hiddenPrefix).chopped(1);
    if (holding.size() > 1) heading = tr("%1, and %2 more").arg(heading, QString::number(holding.size() - 1));
    m_isShort = isShort;
    m_heading->setText(heading);
    const QString sign = signOf(worst);
    m_sign->setText(sign);
    m_sign->setHidden(isShort);
    const QString said = format::toQt(level.hiddenPrefix + " ") + inFull + QStringLiteral(". ") + sign;
    // Read out when it comes to be shown, and again only when it says something else.
    if (accessibleName() != said) widgets::announce(*this, said);
    m_button->setAccessibleDescription(said);
    dress();
}

void WarningStrip::dress()
{
    const int edge = theme::scaled(frame);
    const int block = theme::scaled(m_isShort ? lowBlockWidth : blockWidth);
    const theme::Rgb ink = isPlain() ? theme::Appearance::current().tokens().page : theme::careWhite;
    m_icon->setPixmap(theme::pixmapOf(QStringLiteral("warn"), ink, theme::scaled(m_isShort ? 24 : 30),
                                      devicePixelRatioF()));
    m_icon->setFixedWidth(block);
    m_button->setSidePadding(m_isShort ? 10 : 16);
    const double lowButton = leastLowHeight - 2 * frame - 4;
    m_button->setLeastHeight(
        m_isShort ? qMax(lowButton, leastTarget / theme::Appearance::current().textScale()) : leastTarget);
    layout()->setContentsMargins(0, edge, theme::scaled(m_isShort ? 8 : 16), edge);
    layout()->setSpacing(theme::scaled(m_isShort ? 8 : 16));
    setMinimumHeight(theme::scaled(m_isShort ? leastLowHeight : leastHeight));
}

void WarningStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) dress();
}

void WarningStrip::paintEvent(QPaintEvent*)
{
    const double edge = theme::scaled(frame);
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Appearance::current().tokens().surface));
    painter.setPen(QPen(blockColour(), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    painter.fillRect(0, 0, m_icon->width(), height(), blockColour());
}

}  // namespace cramp::ui::warnings
