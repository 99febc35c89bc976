// SPDX-License-Identifier: MIT
#include "ui/stretches/stretches_page.h"

#include "ui/format/qt_convert.h"
#include "ui/host/window_places.h"
#include "ui/reader/sheet_output.h"
#include "ui/stretches/own_form.h"
#include "ui/stretches/own_stretches.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/stretch_list.h"
#include "ui/stretches/stretch_stop_view.h"
#include "ui/warnings/stretch_lock.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::stretches
{

StretchesPage::StretchesPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_stack(new QStackedWidget),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Stretches), this)),
      m_sheets(new reader::SheetOutput(context, host, this)),
      m_cues(new PlayerCues(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_frame);
}

StretchesPage::~StretchesPage()
{
    if (m_player != nullptr) m_player->disconnect(this);
}

void StretchesPage::refresh()
{
    buildList();
    stopIfSigned();
    tellWhetherKept();
}

void StretchesPage::takeFocus()
{
    if (m_player != nullptr) return m_player->takeFocus();
    if (m_stop != nullptr) return m_stop->takeFocus();
    if (auto* form = qobject_cast<OwnForm*>(m_instead)) return form->takeFocus();
    m_frame->setFocus();
}

bool StretchesPage::hasUnsaved() const
{
    const auto* form = qobject_cast<const OwnForm*>(m_instead);
    return form != nullptr && form->hasUnsaved();
}

void StretchesPage::showInstead(QWidget* instead)
{
    showList();
    m_instead = instead;
    m_stack->addWidget(instead);
    m_stack->setCurrentWidget(instead);
}

void StretchesPage::showList()
{
    m_player = nullptr;
    m_stop = nullptr;
    m_stack->setCurrentWidget(m_frame);
    if (m_instead == nullptr) return;
    // One of its buttons may have asked for this.
    m_instead->hide();
    m_instead->deleteLater();
    m_instead = nullptr;
}

void StretchesPage::buildList()
{
    m_column = widgets::renewBody(m_list, 16);
    const guide::Legs allowed = signs().allowed();
    addStops();
    if (allowed.any()) addPlace();
    if (allowed.any()) addBedtime(allowed);
    if (allowed.any()) addOwn(allowed);
    if (allowed.any()) addEvery(allowed);
    m_frame->column()->addWidget(m_list);
}

void StretchesPage::addStops()
{
    const QString sentence = warnings::stopSentence(context());
    if (sentence.isEmpty()) return;
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(sentence, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad));
    panel->content()->addWidget(new widgets::TextLabel(format::toQt(signs().found())));
    auto* why = new widgets::Button(tr("Why you are seeing this"));
    panel->content()->addWidget(why, 0, Qt::AlignLeft);
    connect(why, &QPushButton::clicked, this, [this] { host().showPage(host::PageId::Check); });
    m_column->addWidget(panel);
}

void StretchesPage::addPlace()
{
    const auto place = keptPlace();
    if (!place) return;
    auto* row = new StretchRow(nameOf(place->reference, context().guide(), session().all().exercises));
    row->addLine(tr("You stopped this at %1.").arg(format::timeText(place->left, context().locale)),
                 widgets::TextLabel::Voice::Text);
    connect(row->addButton(tr("Continue")), &QPushButton::clicked, this, [this] { goOn(); });
    connect(row->addButton(tr("Save what I did")), &QPushButton::clicked, this, [this] {
        const auto kept = keptPlace();
        const auto programme = kept ? find(kept->reference) : std::nullopt;
        context().settings.setStretchPlace({});
        if (programme) write(guide::StretchPlayer(*programme, *kept).session(diary::Uuid::random()));
        refresh();
    });
    connect(row->addButton(tr("Discard it")), &QPushButton::clicked, this, [this] {
        context().settings.setStretchPlace({});
        refresh();
    });
    m_column->addWidget(row);
}

void StretchesPage::addBedtime(const guide::Legs& allowed)
{
    const guide::StretchGuide& set = context().guide().stretch(diary::Stretch::X4);
    auto* row = new StretchRow(format::toQt(set.name));
    row->addLine(format::toQt(set.summary), widgets::TextLabel::Voice::Text);
    row->addLineFor(allowed, format::toQt(context().guide().countsInWords(set)));
    row->addFigure(set, allowed);
    connect(row->addButton(tr("Start"), widgets::Button::Role::Filled), &QPushButton::clicked, this,
            [this] { start(diary::Stretch::X4); });
    m_column->addWidget(row);
    if (!allowed.both()) return;
    widgets::Button* paper = row->addButton(tr("Print or save…"));
    connect(paper, &QPushButton::clicked, this, [this, paper] { offerPaper(diary::Stretch::X4, paper); });
}

void StretchesPage::addOwn(const guide::Legs& allowed)
{
    auto* own = new OwnStretches(context(), allowed);
    connect(own, &OwnStretches::startWanted, this, &StretchesPage::start);
    connect(own, &OwnStretches::paperWanted, this, &StretchesPage::offerPaper);
    connect(own, &OwnStretches::setWanted, this, &StretchesPage::editSet);
    connect(own, &OwnStretches::exerciseWanted, this, &StretchesPage::editExercise);
    connect(own, &OwnStretches::planWanted, this, &StretchesPage::editPlan);
    connect(own, &OwnStretches::planStopped, this, &StretchesPage::endPlan);
    connect(own, &OwnStretches::deleteWanted, this, [this](const diary::Exercise& exercise) {
        const std::string name = format::toStd(tr("deleting “%1”").arg(format::toQt(exercise.name)));
        host().apply({name, {diary::binning(exercise, session().now())}});
        refresh();
    });
    m_column->addWidget(own);
}

void StretchesPage::addEvery(const guide::Legs& allowed)
{
    auto* every = new StretchList(context().guide(), allowed);
    connect(every, &StretchList::startWanted, this, &StretchesPage::start);
    connect(every, &StretchList::paperWanted, this, &StretchesPage::offerPaper);
    m_column->addWidget(every);
}

void StretchesPage::offerPaper(const diary::StretchReference& stretch, QWidget* from)
{
    if (const auto programme = find(stretch)) m_sheets->offer(*programme, from);
}

}  // namespace cramp::ui::stretches
