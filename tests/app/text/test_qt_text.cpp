#include "app/text/map/layout_text.hpp"
#include "app/text/map/legend_words.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"

#include "core/analysis/figure_errors.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/siting/siting_errors.hpp"
#include "core/carto/style/style_errors.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "core/model/typed_errors.hpp"
#include "core/report/fiche_errors.hpp"
#include "core/service/download_errors.hpp"
#include "core/store/store_errors.hpp"
#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

std::string utf8(const QString& text) {
    return text.toStdString();
}

} // namespace

TEST_CASE("numbers are written the French way") {
    CHECK(utf8(integerText(1'234'567)) == "1\u202F234\u202F567");
    CHECK(utf8(integerText(-1'000)) == "\u22121\u202F000");
    CHECK(utf8(integerText(999)) == "999");
    CHECK(utf8(signedText(12)) == "+12");
    CHECK(utf8(decimalText(1'234.56, 1)) == "1\u202F234,6");
    CHECK(utf8(percentText(0.694, 1)) == "69,4\u00A0%");
    CHECK(utf8(percentText(0.0625, 1)) == "6,3\u00A0%");
    CHECK(utf8(percentText(57.0 / 200, 0)) == "29\u00A0%");
    CHECK(utf8(rateText(220.0 / 317)) == "69\u00A0% (69,4\u00A0%)");
    CHECK(utf8(rateText(0.6946)) == "69\u00A0% (69,5\u00A0%)"); // not 70 %, of the rounded 69,5
    CHECK(utf8(kilometresText(12.34)) == "12,3\u00A0km");
}

TEST_CASE("dates are written out, the first of a month as an ordinal") {
    CHECK(utf8(dateText(Date(2022, 12, 31))) == "31\u00A0décembre\u00A02022");
    CHECK(utf8(dateText(Date(2020, 8, 1))) == "1er\u00A0août\u00A02020");
}

TEST_CASE("high punctuation never begins a line") {
    CHECK(utf8(typeset(QStringLiteral("a : b ; « c »"))) == "a\u00A0: b\u00A0; «\u00A0c\u00A0»");
    CHECK(utf8(definitionText()).find("Définition\u00A0: ") == 0);
}

TEST_CASE("the title names the territory as its project does") {
    Settings settings{Date(2022, 12, 31)};
    settings.nameOf = "de l'Allier";
    CHECK(
        utf8(titleText(settings, Theme::Couverture, Date(2022, 12, 31))) ==
        "Couverture des communes de l’Allier par l’animation de la vie sociale, au 31\u00A0décembre\u00A02022");
}

namespace {

/// Of an area, by the last of its codes.
template <AreaErrorCode Code>
void checkSentences(Code last) {
    const std::vector<std::string> parameters{"p1", "p2", "p3", "p4", "p5", "p6"};
    for (int code = 0; code <= static_cast<int>(last); ++code) {
        CAPTURE(code);
        const std::string sentence = utf8(sentenceOf(Error(static_cast<Code>(code), parameters)));
        CHECK(sentence.size() > 10);
        CHECK(sentence.find('%') == std::string::npos);  // a place left unfilled
        CHECK(sentence.find("--") == std::string::npos); // the window has no options to type
    }
}

} // namespace

TEST_CASE("every error has a sentence that tells its parameters") {
    checkSentences(ErrorCode::WriteFailed);
    checkSentences(ErrorCode::GeometryFailed);
    checkSentences(ErrorCode::TravelTimesMissing);
    checkSentences(ErrorCode::QpvLinkExists);
    checkSentences(ErrorCode::ScenarioIdTaken);
    checkSentences(ErrorCode::ReferenceUnknown);
    checkSentences(ErrorCode::QpvWithoutPolygons);
    checkSentences(ErrorCode::TravelTimesSeparator);
    checkSentences(ErrorCode::ProjectDamaged);
    checkSentences(ErrorCode::FigureUnknown);
    checkSentences(ErrorCode::SitingNotSolved);
    checkSentences(ErrorCode::NeedNotAShare);
    checkSentences(ErrorCode::StyleColoursTooNear);
    checkSentences(ErrorCode::FicheQuestionUnknown);
    checkSentences(ErrorCode::DownloadOtherDepartement);
    CHECK(utf8(sentenceOf(Error(ErrorCode::FileMissing, {"a%2b.shp"}))).find("a%2b.shp") !=
          std::string::npos);
}

TEST_CASE("a repaired outline is told with what its code stands for") {
    const QString sentence =
        sentenceOf(Diagnostic{DiagnosticCode::GeometryRepaired, {"12", "03310", "trou", "0,1"}});
    CHECK(sentence.contains(QStringLiteral("la commune 03310")));
}

TEST_CASE("a map of what a simulation changes says so when nothing does") {
    MapSheet sheet;
    sheet.theme = Theme::Simulation;
    sheet.legend = {{LegendKind::CoveredAlready, {}, Hatch::None, 4},
                    {LegendKind::Gained, {}, Hatch::None, 0}};
    CHECK(legendNote(sheet) == QStringLiteral("Aucune commune n’est gagnée ni perdue."));
    sheet.legend[1].count = 1;
    CHECK(legendNote(sheet).isEmpty());
}

TEST_CASE("of many names without room the first are told, and how many more") {
    const QStringList names{QStringLiteral("Abrest"), QStringLiteral("Billy"), QStringLiteral("Creuzier")};
    CHECK(unplacedText(names, 3).endsWith(QStringLiteral(": Abrest, Billy, Creuzier")));
    CHECK(unplacedText(names, 2).endsWith(QStringLiteral(": Abrest, Billy et 1 autre")));
    CHECK(unplacedText(names, 1).endsWith(QStringLiteral(": Abrest et 2 autres")));
}

TEST_CASE("a pattern agrees with its number, and holds it only where it has a place for it") {
    const QString one = QStringLiteral("%1 commune");
    const QString several = QStringLiteral("%1 communes");
    CHECK(counted(std::int64_t{1}, one, several) == QStringLiteral("1 commune"));
    CHECK(counted(std::int64_t{317}, one, several) == QStringLiteral("317 communes"));
    CHECK(counted(std::int64_t{1}, QStringLiteral("ouverte"), several) == QStringLiteral("ouverte"));
    CHECK(counted(std::int64_t{2}, one, QStringLiteral("ouvertes à 100 %")) ==
          QStringLiteral("ouvertes à 100 %"));
}
