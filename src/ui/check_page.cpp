// SPDX-License-Identifier: MIT
#include "ui/check_page.h"

#include "ui/button.h"
#include "ui/button_row.h"
#include "ui/qt_convert.h"

namespace cramp
{

namespace
{

constexpr double widest = 760;
const auto whenToGetHelp = QStringLiteral("when-to-get-help");

}  // namespace

CheckPage::CheckPage(WindowContext& context, WindowHost& host, QWidget* parent)
    : WindowPage(context, host, parent),
      m_frame(new PageFrame(tr("Check"), widest, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

void CheckPage::refresh()
{
    if (m_list != nullptr) {
        // One of its buttons may have asked for this.
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(16));
    m_frame->column()->addWidget(m_list);
    const Assessment& assessment = session().assessment();
    addIntroduction();
    for (const Finding& finding : assessment.findings)
        addFinding(finding);
    addNothingFound();
    addNotAsked();
}

void CheckPage::addIntroduction()
{
    m_column->addWidget(new TextLabel(toQt(context().rules.intro())));
    m_column->addWidget(
        new TextLabel(toQt(context().rules.notReviewed()), TextSize::Body, false, TextLabel::Voice::Soft));
}

void CheckPage::addFinding(const Finding& finding)
{
    const LevelWords& words = context().rules.wordsOf(finding.urgency);
    auto* card = new CareCardFrame(finding.urgency, toQt(words.hiddenPrefix), toQt(words.heading));
    card->addText(toQt(finding.title), true);
    card->addText(toQt(finding.why));
    card->addText(toQt(finding.advice));
    addEvidence(*card, finding);
    for (const std::string& question : finding.wouldSettle)
        card->addText(tr("Not recorded: %1").arg(toQt(question)));
    card->addText(tr("Rule %1. Sources: %2").arg(toQt(finding.rule), toQt(finding.source)));
    addAnswers(*card, finding);
    m_column->addWidget(card);
}

void CheckPage::addEvidence(CareCardFrame& card, const Finding& finding)
{
    card.addText(tr("What made it say this"), true);
    for (const Evidence& evidence : finding.evidence) {
        if (evidence.kind != RecordKind::Episode) {
            card.addText(evidenceText(evidence));
            continue;
        }
        auto* link = new Button(evidenceText(evidence));
        link->setAccessibleDescription(tr("Shows the entry"));
        const auto id = Uuid::parse(evidence.id);
        connect(link, &QPushButton::clicked, this, [this, id] {
            if (id) host().showEpisode(*id);
        });
        card.body()->addWidget(link, 0, Qt::AlignLeft);
    }
}

QString CheckPage::evidenceText(const Evidence& evidence) const
{
    const QString fact = toQt(context().labels.describeFact(evidence.fact));
    if (!evidence.at) return fact;
    const QString day = fullDate(evidence.at->date(), context().locale);
    if (evidence.isDate) return tr("%1: %2").arg(day, fact);
    return tr("%1 at %2: %3").arg(day, timeText(*evidence.at, context().locale), fact);
}

const Answer* CheckPage::lastAnswer(const std::string& rule) const
{
    const Answer* last = nullptr;
    for (const Answer& answer : session().recent().answers)
        if (answer.rule == rule) last = &answer;
    return last;
}

void CheckPage::addAnswers(CareCardFrame& card, const Finding& finding)
{
    if (finding.urgency < Urgency::Urgent) return;
    if (const Answer* given = lastAnswer(finding.rule)) {
        const QString when = fullDate(given->at.date(), context().locale);
        card.addText(given->answer == AnswerKind::Seen ? tr("You wrote on %1: I have been seen.").arg(when)
                                                       : tr("You wrote on %1: I have got help.").arg(when));
    }
    if (context().isReview()) return;
    auto* row = new ButtonRow;
    auto* help = new Button(tr("I have got help"));
    auto* seen = new Button(tr("I have been seen"));
    const std::string rule = finding.rule;
    connect(help, &QPushButton::clicked, this, [this, rule] { answer(rule, AnswerKind::GettingHelp); });
    connect(seen, &QPushButton::clicked, this, [this, rule] { answer(rule, AnswerKind::Seen); });
    row->addWidget(help);
    row->addWidget(seen);
    card.body()->addLayout(row);
}

void CheckPage::answer(const std::string& rule, AnswerKind kind)
{
    const Moment now = session().now();
    Answer given;
    given.id = Uuid::random();
    given.rule = rule;
    given.at = now;
    given.answer = kind;
    given.on = now.date();
    const QString name = kind == AnswerKind::Seen ? tr("I have been seen (%1)") : tr("I have got help (%1)");
    host().apply({toStd(name.arg(toQt(rule))), {addition(given, now)}});
}

void CheckPage::addNothingFound()
{
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(tr("When to seek help anyway"), TextSize::Large, true));
    if (session().assessment().findings.empty())
        panel->content()->addWidget(new TextLabel(toQt(context().rules.nothingFound())));
    auto* more = new Button(tr("When to get help"));
    connect(more, &QPushButton::clicked, this, [this] { host().showGuidePage(whenToGetHelp); });
    panel->content()->addWidget(more, 0, Qt::AlignLeft);
    m_column->addWidget(panel);
}

void CheckPage::addNotAsked()
{
    const auto& codes = session().assessment().notAsked;
    if (codes.empty()) return;
    QStringList labels;
    for (const std::string& code : codes)
        labels << toQt(context().labels.describeFact(code));
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(
        tr("Not asked yet: %n sign(s)", nullptr, static_cast<int>(codes.size())), TextSize::Large, true));
    panel->content()->addWidget(new TextLabel(
        tr("The check can only see what the diary holds. Nothing is recorded about these, not even a no:")));
    panel->content()->addWidget(
        new TextLabel(labels.join(QStringLiteral(" · ")), TextSize::Body, false, TextLabel::Voice::Soft));
    m_column->addWidget(panel);
    if (context().isReview()) return;
    auto* row = new ButtonRow;
    auto* legs = new Button(tr("How are your legs today?"));
    auto* me = new Button(tr("About me"));
    connect(legs, &QPushButton::clicked, this, [this] { host().showPage(PageId::CheckIn); });
    connect(me, &QPushButton::clicked, this, [this] { host().showPage(PageId::AboutMe); });
    row->addWidget(legs);
    row->addWidget(me);
    panel->content()->addLayout(row);
}

}  // namespace cramp
