// SPDX-License-Identifier: MIT
#include "ui/stretches/exercise_form.h"

#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>

namespace cramp::ui::stretches
{

namespace
{

constexpr int longestCount = 99'999;
constexpr int mostRepetitions = 99'999;
constexpr int largestSide = 1600;
constexpr int shownSide = 240;
constexpr qsizetype mostBytes = 2000000;
constexpr int jpegQuality = 85;
constexpr int linesShown = 5;

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

}  // namespace

std::optional<diary::Picture> diaryPicture(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) return std::nullopt;
    if (qMax(image.width(), image.height()) > largestSide)
        image = image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    diary::Picture picture{diary::PictureType::Png, {}};
    QByteArray bytes = encoded(image, "PNG", -1);
    if (bytes.size() > mostBytes) {
        picture.type = diary::PictureType::Jpeg;
        bytes = encoded(image, "JPEG", jpegQuality);
    }
    if (bytes.isEmpty() || bytes.size() > mostBytes) return std::nullopt;
    picture.base64 = bytes.toBase64().toStdString();
    return picture;
}

ExerciseForm::ExerciseForm(const diary::Exercise& exercise, host::MachineSettings& settings, QWidget* parent)
    : OwnForm(exercise.name.empty() ? tr("Your own exercise") : format::ownWords(exercise.name), parent),
      m_exercise(exercise),
      m_settings(settings),
      m_name(new QLineEdit),
      m_steps(new QPlainTextEdit),
      m_hold(new widgets::NumberField(tr("Hold, in seconds"), {1, longestCount})),
      m_rest(new widgets::NumberField(tr("Rest, in seconds"), {0, longestCount})),
      m_repetitions(new widgets::NumberField(tr("How many times for each leg"), {1, mostRepetitions})),
      m_sides(new widgets::ChoiceRow(tr("Legs"), {tr("One leg, then the other"), tr("Both legs together")})),
      m_picture(new QLabel),
      m_takeAway(new widgets::Button(tr("Remove the picture")))
{
    build();
    m_name->setText(format::toQt(exercise.name));
    QStringList steps;
    for (const std::string& step : exercise.steps)
        steps << format::toQt(step);
    m_steps->setPlainText(steps.join(QLatin1Char('\n')));
    m_hold->setNumber(exercise.holdSeconds);
    m_rest->setNumber(exercise.restSeconds);
    m_repetitions->setNumber(exercise.repetitions);
    if (exercise.sides) m_sides->setChosen(static_cast<int>(*exercise.sides));
    showPicture();
}

void ExerciseForm::build()
{
    m_steps->setTabChangesFocus(true);
    m_steps->setMinimumHeight(QFontMetrics(theme::fontOf(theme::TextSize::Body)).lineSpacing() * linesShown);
    addField(tr("Name"), m_name);
    addField(tr("Steps, one on each line"), m_steps);
    for (widgets::NumberField* count : {m_hold, m_rest, m_repetitions})
        column().addWidget(count);
    column().addWidget(new widgets::TextLabel(
        tr("Leave blank anything you were not told. Cramp Diary will wait for you instead of counting."),
        theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
    column().addWidget(m_sides);
    addPicture();
}

void ExerciseForm::addPicture()
{
    column().addWidget(m_picture);
    auto* row = new widgets::ButtonRow;
    auto* choose = new widgets::Button(tr("Choose a picture…"));
    row->addWidget(choose);
    row->addWidget(m_takeAway);
    column().addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ExerciseForm::choosePicture);
    connect(m_takeAway, &QPushButton::clicked, this, [this] {
        m_exercise.picture.reset();
        showPicture();
    });
}

void ExerciseForm::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Choose a picture"), m_settings.lastFolder(),
                                   tr("Pictures (*.png *.jpg *.jpeg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExerciseForm::takePicture);
    dialog->open();
}

void ExerciseForm::takePicture(const QString& file)
{
    const auto picture = diaryPicture(file);
    if (!picture)
        return tellProblems({tr("Choose a PNG or JPEG picture. %1 could not be opened as a picture.")
                                 .arg(QFileInfo(file).fileName())});
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    m_exercise.picture = *picture;
    showPicture();
}

void ExerciseForm::showPicture()
{
    QPixmap shown;
    if (m_exercise.picture)
        shown.loadFromData(QByteArray::fromBase64(QByteArray::fromStdString(m_exercise.picture->base64)));
    if (!shown.isNull())
        shown = shown.scaled(theme::scaled(shownSide), theme::scaled(shownSide), Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    m_picture->setPixmap(shown);
    m_picture->setAccessibleName(tr("Picture of the exercise"));
    m_picture->setVisible(!shown.isNull());
    m_takeAway->setVisible(m_exercise.picture.has_value());
}

diary::Exercise ExerciseForm::read() const
{
    diary::Exercise exercise = m_exercise;
    exercise.name = format::toStd(m_name->text().trimmed());
    exercise.steps.clear();
    for (const QString& line : m_steps->toPlainText().split(QLatin1Char('\n')))
        if (const QString step = line.trimmed(); !step.isEmpty())
            exercise.steps.push_back(format::toStd(step));
    exercise.holdSeconds = m_hold->number();
    exercise.restSeconds = m_rest->number();
    exercise.repetitions = m_repetitions->number();
    exercise.sides.reset();
    if (m_sides->chosen() >= 0) exercise.sides = static_cast<diary::ExerciseSides>(m_sides->chosen());
    return exercise;
}

QStringList ExerciseForm::state() const
{
    const QString picture = m_exercise.picture ? format::toQt(m_exercise.picture->base64) : QString();
    return OwnForm::state() << picture;
}

void ExerciseForm::save()
{
    if (!m_hold->check() || !m_rest->check() || !m_repetitions->check()) return;
    const diary::Exercise exercise = read();
    QStringList sentences;
    if (exercise.name.empty()) sentences << tr("Enter a name for the exercise.");
    for (const diary::Problem& problem : diary::validate(exercise))
        sentences << QStringLiteral("%1: %2").arg(format::toQt(problem.field), format::toQt(problem.message));
    if (!sentences.isEmpty()) return tellProblems(sentences);
    Q_EMIT saved(exercise);
}

}  // namespace cramp::ui::stretches
