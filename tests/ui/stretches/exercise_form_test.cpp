// SPDX-License-Identifier: MIT
#include "ui/stretches/exercise_form.h"

#include "support/catch.h"
#include "support/test_data.h"
#include "ui/support/find_widgets.h"
#include "ui/widgets/number_field.h"

#include <QFile>

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::stretches;
using namespace cramp::test;

namespace
{

struct Filled {
    explicit Filled(const Exercise& exercise = {})
        : settings(QString::fromStdString((folder / "settings.ini").string())),
          form(exercise, settings)
    {
        QObject::connect(&form, &ExerciseForm::saved, [this](const Exercise& kept) { saved = kept; });
        form.show();
    }

    void save() { buttonOf(form, "Save")->click(); }
    QString path(const char* name) const { return QString::fromStdString((folder / name).string()); }

    TemporaryFolder folder;
    MachineSettings settings;
    ExerciseForm form;
    std::optional<Exercise> saved;
};

Exercise known()
{
    Exercise exercise;
    exercise.id = Uuid::random();
    exercise.name = "Ankle pumps";
    exercise.steps = {"Sit down.", "Pump your feet."};
    exercise.holdSeconds = 5;
    exercise.restSeconds = 0;
    exercise.repetitions = 10;
    exercise.sides = ExerciseSides::Together;
    return exercise;
}

}  // namespace

TEST_CASE("an exercise goes through the form unchanged")
{
    Filled filled(known());
    filled.save();
    REQUIRE(filled.saved);
    const Exercise before = known();
    CHECK(filled.saved->name == before.name);
    CHECK(filled.saved->steps == before.steps);
    CHECK(filled.saved->holdSeconds == 5);
    CHECK(filled.saved->restSeconds == 0);
    CHECK(filled.saved->repetitions == 10);
    CHECK(filled.saved->sides == ExerciseSides::Together);
}

TEST_CASE("what is not given stays open")
{
    Exercise bare;
    bare.id = Uuid::random();
    bare.name = "Bare";
    Filled filled(bare);
    filled.save();
    CHECK(filled.saved == bare);
}

TEST_CASE("a count that is no number is told and saves nothing")
{
    Filled filled(known());
    auto* hold = filled.form.findChild<cramp::ui::widgets::NumberField*>();
    REQUIRE(hold != nullptr);
    hold->setText(QStringLiteral("a while"));
    filled.save();
    CHECK_FALSE(filled.saved);
    CHECK(textsOf(*hold).contains(QStringLiteral("Enter a whole number from 1")));
    hold->setText({});
    filled.save();
    REQUIRE(filled.saved);
    CHECK_FALSE(filled.saved->holdSeconds);
}

TEST_CASE("own words are lines, without blanks around them")
{
    Filled filled;
    filled.form.findChild<QLineEdit*>()->setText(QStringLiteral("  <b>Heel</b> raise "));
    filled.form.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral(" One. \n\n  Two.\n"));
    filled.save();
    REQUIRE(filled.saved);
    CHECK(filled.saved->name == "<b>Heel</b> raise");
    CHECK(filled.saved->steps == std::vector<std::string>{"One.", "Two."});
}

TEST_CASE("an exercise needs a name, and texts that are too long are told")
{
    Filled filled;
    filled.save();
    CHECK_FALSE(filled.saved);
    CHECK(filled.form.problems().contains(QStringLiteral("Enter a name for the exercise.")));
    filled.form.findChild<QLineEdit*>()->setText(QString(201, QLatin1Char('x')));
    filled.save();
    CHECK_FALSE(filled.saved);
    CHECK(filled.form.problems().contains(QStringLiteral("name")));
}

TEST_CASE("a picture is taken over small enough for the diary, shown, and taken away")
{
    Filled filled(known());
    QImage large(4000, 2000, QImage::Format_RGB32);
    large.fill(Qt::red);
    REQUIRE(large.save(filled.path("large.png")));
    filled.form.takePicture(filled.path("large.png"));
    filled.save();
    REQUIRE(filled.saved);
    REQUIRE(filled.saved->picture);
    CHECK(validate(*filled.saved).empty());
    const QImage kept =
        QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(filled.saved->picture->base64)));
    CHECK(kept.size() == QSize(1600, 800));
    buttonOf(filled.form, "Remove the picture")->click();
    filled.save();
    CHECK_FALSE(filled.saved->picture);
}

TEST_CASE("a picture that is large as PNG becomes a JPEG")
{
    TemporaryFolder folder;
    QImage noise(1500, 1500, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, state = state * 1664525u + 1013904223u);
    const QString file = QString::fromStdString((folder / "noise.png").string());
    REQUIRE(noise.save(file));
    const auto picture = diaryPicture(file);
    REQUIRE(picture);
    CHECK(picture->type == PictureType::Jpeg);
    CHECK(picture->base64.size() <= 2800000);
}

TEST_CASE("what is no picture is told and changes nothing")
{
    Filled filled(known());
    QFile text(filled.path("words.png"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    filled.form.takePicture(filled.path("words.png"));
    CHECK(filled.form.problems().contains(QStringLiteral("words.png could not be opened as a picture")));
    filled.form.takePicture(filled.path("missing.png"));
    CHECK(filled.form.problems().contains(QStringLiteral("missing.png")));
    filled.save();
    CHECK_FALSE(filled.saved->picture);
}
