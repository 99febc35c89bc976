// SPDX-License-Identifier: MIT
#include "ui/about_me/about_me_page.h"

#include "ui/about_me/context_form.h"
#include "ui/about_me/context_panel.h"
#include "ui/about_me/context_questions.h"
#include "ui/about_me/person_panel.h"
#include "ui/about_me/quinine.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/button.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/place_tabs.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::about_me
{

namespace
{

std::vector<diary::ContextCode> openCodes(const triage::Assessment& assessment)
{
    std::vector<diary::ContextCode> open;
    for (const std::string& text : assessment.notAsked) {
        const auto code = diary::fromCode<diary::ContextCode>(text);
        // A usual sign bears the code of the sign, which is asked elsewhere.
        if (code && diary::kindOf(*code) != diary::ContextKind::Usual) open.push_back(*code);
    }
    return open;
}

}  // namespace

AboutMePage::AboutMePage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_words(warnings::checkWords(context)),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Check), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new widgets::PlaceTabs(host::PageId::AboutMe, host));
}

bool AboutMePage::hasUnsaved() const
{
    return isFormUnsaved() || (m_questions != nullptr && m_questions->hasAnswer()) ||
           (m_person != nullptr && m_person->hasUnsaved());
}

void AboutMePage::refresh()
{
    if (m_body == nullptr || (m_form == nullptr && !hasUnsaved())) build();
}

void AboutMePage::build()
{
    auto* column = widgets::renewBody(m_body, 16);
    addForm(*column);
    addTimeline(*column);
    if (!context().isReview()) {
        addQuestions(*column);
        addPerson(*column);
    }
    m_frame->column()->addWidget(m_body);
    m_body->show();
}

void AboutMePage::addForm(QVBoxLayout& column)
{
    m_place = new QWidget;
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    column.addWidget(m_place);
    if (isFormUnsaved()) return place->addWidget(m_form);
    m_form = nullptr;
    m_place->hide();
}

void AboutMePage::addTimeline(QVBoxLayout& column)
{
    const diary::Date today = session().now().date();
    m_timeline = new ContextPanel(session().recent().context, context().labels, context().locale, today,
                                  !context().isReview());
    connect(m_timeline, &ContextPanel::addWanted, this,
            [this](diary::ContextKind kind) { openForm(kind, std::nullopt); });
    connect(m_timeline, &ContextPanel::editWanted, this,
            [this](const diary::ContextItem& item) { openForm(diary::kindOf(item.code), item); });
    connect(m_timeline, &ContextPanel::deleteWanted, this, [this](const diary::ContextItem& item) {
        write(tr("deleting “%1”").arg(format::toQt(context().labels.inSentence(item.code))),
              {diary::binning(item, session().now())});
    });
    connect(m_timeline, &ContextPanel::ended, this, [this](const diary::ContextItem& item) {
        diary::ContextItem after = item;
        after.to = session().now().date();
        write(tr("end date for “%1”").arg(format::toQt(context().labels.inSentence(item.code))),
              {diary::replacement(item, after, session().now())});
    });
    connect(m_timeline, &ContextPanel::quinineTold, this,
            [this](const diary::ContextItem& item, bool isMedicine) {
                const diary::ContextItem after = quinineTold(item, isMedicine);
                write(tr("editing “%1”").arg(format::toQt(context().labels.inSentence(after.code))),
                      {diary::replacement(item, after, session().now())});
            });
    connect(m_timeline, &ContextPanel::doseChanged, this,
            [this](const diary::ContextItem& item, diary::ContextChange change) {
                const diary::Moment now = session().now();
                write(tr("new dose of “%1”").arg(format::toQt(context().labels.inSentence(item.code))),
                      session::doseChanged(item, diary::Uuid::random(), change, now.date(), now));
            });
    column.addWidget(m_timeline);
}

void AboutMePage::addQuestions(QVBoxLayout& column)
{
    if (m_questions != nullptr && m_questions->hasAnswer()) return column.addWidget(m_questions);
    m_questions = nullptr;
    const auto open = openCodes(session().assessment());
    if (open.empty()) return;
    m_questions = new ContextQuestions(open, context().labels);
    connect(m_questions, &ContextQuestions::answered, this,
            [this](const std::vector<std::pair<diary::ContextCode, bool>>& answers) {
                std::vector<diary::Edit> edits;
                for (const auto& [code, isSo] : answers) {
                    diary::ContextItem item;
                    item.id = diary::Uuid::random();
                    item.code = code;
                    item.present = isSo;
                    edits.push_back(diary::addition(std::move(item), session().now()));
                }
                ContextQuestions* before = std::exchange(m_questions, nullptr);
                if (!write(tr("answers about medicines and conditions"), edits)) m_questions = before;
            });
    column.addWidget(m_questions);
}

void AboutMePage::addPerson(QVBoxLayout& column)
{
    if (m_person != nullptr && m_person->hasUnsaved()) return column.addWidget(m_person);
    const diary::Person person = session().recent().person;
    m_person = new PersonPanel(person, session().now().date(), context().locale);
    connect(m_person, &PersonPanel::saved, this, [this, person](const diary::Person& after) {
        if (after == person) return host().tell(tr("Nothing was changed."));
        PersonPanel* before = std::exchange(m_person, nullptr);
        if (!write(tr("the details of the person"), {{diary::Record(person), diary::Record(after)}}))
            m_person = before;
    });
    column.addWidget(m_person);
}

void AboutMePage::openForm(diary::ContextKind kind, const std::optional<diary::ContextItem>& before)
{
    if (isFormUnsaved()) {
        adviseToSave();
        m_frame->ensureVisible(0, 0);
        return widgets::focusFirstControl(*m_form);
    }
    if (kind == diary::ContextKind::Usual)
        return putForm(new warnings::UsualForm(before ? std::vector{before->code} : warnings::usualCodes(),
                                               before.value_or(diary::ContextItem{}), m_words, context()),
                       before);
    putForm(new ContextForm(context().labels, medicines(), context().locale, kind, before,
                            session().now().date()),
            before);
}

void AboutMePage::adviseToSave()
{
    host().advise(
        tr("You have not saved this form yet. Save it, or choose “Leave without saving”, before you go on."));
}

template <typename Form>
void AboutMePage::putForm(Form* form, const std::optional<diary::ContextItem>& before)
{
    delete std::exchange(m_form, form);
    m_hasFormUnsaved = [form] { return form->hasUnsaved(); };
    connect(form, &Form::left, this, &AboutMePage::closeForm);
    if constexpr (std::is_same_v<Form, ContextForm>)
        connect(form, &Form::escapedUnsaved, this, &AboutMePage::adviseToSave);
    connect(form, &Form::saved, this, [this, form, before](const diary::ContextItem& item) {
        std::vector<diary::ContextCode> otherKinds;
        if constexpr (std::is_same_v<Form, ContextForm>) otherKinds = form->otherKinds();
        saveForm(item, before, otherKinds);
    });
    m_place->layout()->addWidget(form);
    form->show();
    m_place->show();
    m_frame->ensureVisible(0, 0);
    form->takeFocus();
}

const guide::MedicineNames& AboutMePage::medicines()
{
    if (!m_medicines) m_medicines = guide::medicineNamesOf(context().content);
    return *m_medicines;
}

void AboutMePage::saveForm(diary::ContextItem item, const std::optional<diary::ContextItem>& before,
                           const std::vector<diary::ContextCode>& otherKinds)
{
    const diary::Moment now = session().now();
    if (!before) item.id = diary::Uuid::random();
    const QString label = format::toQt(context().labels.inSentence(item.code));
    std::vector<diary::Edit> edits = {before ? diary::replacement(*before, item, now)
                                             : diary::addition(item, now)};
    // One packet of two medicines is an entry for each.
    for (const diary::ContextCode kind : otherKinds) {
        diary::ContextItem other = item;
        other.id = diary::Uuid::random();
        other.code = kind;
        other.stamps = {};
        edits.push_back(diary::addition(std::move(other), now));
    }
    QWidget* open = std::exchange(m_form, nullptr);
    if (write(before ? tr("editing “%1”").arg(label) : tr("adding “%1”").arg(label), edits))
        showItem(item.id);
    else
        m_form = open;
}

void AboutMePage::closeForm()
{
    m_form = nullptr;
    build();
    takeFocus();
}

bool AboutMePage::write(const QString& name, const std::vector<diary::Edit>& edits)
{
    if (!host().apply({format::toStd(name), edits})) return false;
    build();
    return true;
}

void AboutMePage::showItem(const diary::Uuid& id)
{
    QWidget* item = m_timeline->itemOf(id);
    if (item == nullptr) return host().tell(tr("This entry is no longer in your diary."));
    // Not on a button that would write at the next press.
    bringIntoSight(item, m_timeline->editOf(id));
}

void AboutMePage::showPerson()
{
    if (m_person != nullptr) bringIntoSight(m_person, m_person->nameField());
}

// Once it is laid out: a page that was just built has no places yet. A control that is not there gets no
// keyboard.
void AboutMePage::bringIntoSight(QWidget* part, QWidget* control)
{
    widgets::layOutAfterwards(*m_body);
    QMetaObject::invokeMethod(
        part,
        [this, part, control] {
            m_frame->ensureWidgetVisible(part, 0, theme::scaled(48));
            if (control != nullptr) control->setFocus();
        },
        Qt::QueuedConnection);
}

void AboutMePage::takeFocus()
{
    QWidget* first = m_body == nullptr ? nullptr : widgets::firstControlIn(*m_body);
    if (first == nullptr) return;
    first->setFocus();
    // The page scrolls no farther than that asks: its title and tabs are above.
    bringIntoSight(first, nullptr);
}

}  // namespace cramp::ui::about_me
