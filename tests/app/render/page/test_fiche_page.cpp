#include "app/render/page/parts/column_flow.hpp"
#include "app/render/map/fonts.hpp"
#include "app/render/page/fiche_painter.hpp"
#include "app/text/change/fiche_text.hpp"
#include "core/base/error.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/pdf_text.hpp"
#include "tests/support/reference_date.hpp"

#include <QFile>
#include <QFontMetricsF>
#include <QTemporaryDir>

using namespace maillage;
using namespace maillage::test;

namespace {

/// `length` letters of text in words of ten, each with the question's rank and its own, so that a word that
/// is lost is known.
QString wordsNumbered(std::size_t question, int length) {
    QStringList words;
    for (int k = 0; k * 10 < length; ++k) {
        words << QStringLiteral("q%1mot%2")
                     .arg(question)
                     .arg(k, 4, 10, QLatin1Char('0'))
                     .leftJustified(9, u'e');
    }
    return words.join(u' ');
}

Scenario withAnswers(int length) {
    OpenStructure opening{"EVS simulé à Commune D", StructureKind::Evs, "03004",
                          RadiusRule{10},           "simulation-1",     {}};
    for (std::size_t k = 0; k < kFicheQuestions.size() && length > 0; ++k) {
        opening.sheet =
            withAnswer(opening.sheet, kFicheQuestions[k].id, wordsNumbered(k, length).toStdString());
    }
    return {"Trois EVS", {opening}};
}

Project ficheProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

struct Written {
    QTemporaryDir folder;
    QString name = folder.filePath(QStringLiteral("fiche.pdf"));
    std::size_t pages = 0;

    explicit Written(const Scenario& scenario) {
        const Project project = ficheProject();
        const FicheContent content = makeFiche(project, scenario, {}, kEnd, true);
        writeFiche(project, content, name.toStdString());
        pages = sheetPageCount(project, content);
    }
};

} // namespace

TEST_CASE("a fiche is one vector page whose text is found", "[sheet]") {
    const Written fiche(withAnswers(0));
    CHECK(fiche.pages == 1);
    QFile file(fiche.name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.size() < 2'000'000);
    CHECK_FALSE(file.readAll().contains("/Subtype /Image"));
    if (const auto text = wordsOf(fiche.name)) {
        for (const char* wanted :
             {"Fiche projet : EVS à Commune D", "Scénario « Trois EVS », au 31 décembre 2022", "Epci B",
              "rayon de 10,0 km", "0 question sur 10 renseignée", "Qui sont les financeurs ?",
              "Modèle socio-économique", "— à renseigner", "Commune gagnée",
              "Simulation : l’effet est celui de cette structure",
              "reconstitution, à remplacer par la liste de la Caf", "à cette date",
              "Réalisation : Maillage"}) {
            INFO(wanted);
            CHECK(text->contains(QString::fromUtf8(wanted)));
        }
    }
}

TEST_CASE("ten answers of 350 letters stay on the one page, whole", "[sheet]") {
    const Written fiche(withAnswers(350));
    CHECK(fiche.pages == 1);
    if (const auto text = wordsOf(fiche.name)) {
        for (std::size_t k = 0; k < kFicheQuestions.size(); ++k) {
            for (const QString& word : wordsNumbered(k, 350).split(u' ')) {
                CHECK(text->contains(word));
            }
        }
        CHECK_FALSE(text->contains(QStringLiteral("à renseigner")));
        CHECK_FALSE(text->contains(QStringLiteral("Page 1")));
    }
}

TEST_CASE("longer answers go on to further pages, and no word is lost", "[sheet]") {
    for (const int length : {1200, 6000}) {
        const Written fiche(withAnswers(length));
        CHECK(fiche.pages > 1);
        if (const auto text = wordsOf(fiche.name)) {
            QStringList lost;
            for (std::size_t k = 0; k < kFicheQuestions.size(); ++k) {
                for (const QString& word : wordsNumbered(k, length).split(u' ')) {
                    if (!text->contains(word)) {
                        lost << word;
                    }
                }
            }
            CHECK(lost.isEmpty());
            CHECK(text->contains(QStringLiteral("Page 1 sur %1").arg(fiche.pages)));
            CHECK(text->contains(QStringLiteral("(suite)")));
        }
    }
}

TEST_CASE("a fiche is a PDF or nothing", "[sheet]") {
    const QTemporaryDir folder;
    const Project project = ficheProject();
    const FicheContent content = makeFiche(project, withAnswers(0), {}, kEnd, true);
    CHECK_THROWS_AS(writeFiche(project, content, folder.filePath(QStringLiteral("a.png")).toStdString()),
                    Error);
    CHECK_THROWS_AS(
        writeFiche(project, content, folder.filePath(QStringLiteral("absent/a.pdf")).toStdString()), Error);
    CHECK(std::filesystem::is_empty(folder.path().toStdString()));
}

TEST_CASE("every question and family has its words", "[sheet]") {
    QStringList words;
    for (const FicheQuestion& question : kFicheQuestions) {
        CHECK(questionText(question).endsWith(QStringLiteral("\u00A0?")));
        words << questionText(question);
    }
    CHECK(words.removeDuplicates() == 0);
    CHECK(progressText(1).startsWith(QStringLiteral("1 question sur 10")));
    CHECK(progressText(2).startsWith(QStringLiteral("2 questions sur 10")));
}

TEST_CASE("lines are no wider than their column, and a title stays with what follows", "[sheet]") {
    const QFont font = pageFont(300);
    const double width = 3000;
    const QString endless(200, u'm');
    const auto lines = brokenIntoLines({{QStringLiteral("Titre"), font, Qt::black, 0, true},
                                        {endless, font, Qt::black, 0, false},
                                        {QStringLiteral("a\nb"), font, Qt::black, 0, false}},
                                       width);
    QString joinedLines;
    for (const FlowLine& line : lines) {
        CHECK(QFontMetricsF(font).horizontalAdvance(line.text) <= width * 1.01);
        joinedLines += line.text;
    }
    CHECK(joinedLines == QStringLiteral("Titre") + endless + QStringLiteral("ab"));
    REQUIRE(lines.size() > 3);
    // A column with room for all but the last line; then one that would end with the title.
    CHECK(columnEnd(lines, 0, 1e6) == lines.size());
    const double height = lines.front().height;
    CHECK(columnEnd(lines, 0, height * 2.5) == 2);
    const std::vector<FlowLine> twoTitles{lines.back(), lines[0], lines.back()};
    CHECK(columnEnd(twoTitles, 0, height * 2.5) == 1);
    CHECK(columnEnd(twoTitles, 0, 1) == 1); // never nothing
    CHECK(columnsEnd(twoTitles, 0, height * 2.5, 2) == 3);
}
