#include "app/render/qt_text.hpp"
#include "core/base/error.hpp"

#include <catch2/catch.hpp>

using namespace maillage;

TEST_CASE("each fault of a charte is a French sentence with the file, the key and what to do") {
    const auto sentence = [](ErrorCode code, std::vector<std::string> parameters) {
        parameters.insert(parameters.begin(), "caf.json");
        return sentenceOf(Error(code, std::move(parameters)));
    };
    const QString near =
        sentence(ErrorCode::StyleColoursTooNear, {"gagnee", "perdue", "deuteranopie", "9.3", "15"});
    CHECK(near == QStringLiteral("charte «\u00A0caf.json\u00A0»\u00A0: les couleurs «\u00A0gagnee\u00A0» et "
                                 "«\u00A0perdue\u00A0» se confondent pour un œil deutéranope, qui ne voit "
                                 "pas le vert (écart 9,3, il faut au moins 15)\u00A0; éloignez-les en clarté "
                                 "ou en teinte"));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "protanopie", "1.0", "15"})
              .contains(QStringLiteral("protanope")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "gris", "1.0", "8"})
              .contains(QStringLiteral("imprimées en gris")));
    CHECK(sentence(ErrorCode::StyleColoursTooNear, {"a", "b", "normale", "1.0", "15"})
              .contains(QStringLiteral("trop proches")));
    CHECK(sentence(ErrorCode::StyleNotJson, {"3"}).contains(QStringLiteral("ligne 3")));
    CHECK(sentence(ErrorCode::StyleKeyUnknown, {"colours", "couleurs, police"})
              .contains(QStringLiteral("(clés connues\u00A0: couleurs, police)")));
    for (const char* word : {"couleur", "distances", "fichiers", "logo", "objet", "texte"}) {
        const QString text = sentence(ErrorCode::StyleValueInvalid, {"cle", "valeur", word});
        CHECK(text.contains(
            QStringLiteral("clé «\u00A0cle\u00A0»\u00A0: «\u00A0valeur\u00A0» ne convient pas")));
        CHECK(text.size() > 80); // with what is wanted
    }
    CHECK_FALSE(
        sentence(ErrorCode::StyleValueInvalid, {"", "[]", "objet"}).contains(QStringLiteral("clé «")));
    CHECK(sentence(ErrorCode::StyleFileMissing, {"logos", "a.svg"}).contains(QStringLiteral("a.svg")));
    CHECK(sentence(ErrorCode::StyleLogoUnreadable, {"a.svg"}).contains(QStringLiteral("SVG ou en PNG")));
    CHECK(sentence(ErrorCode::StyleFontFileUnreadable, {"a.ttf"}).contains(QStringLiteral("a.ttf")));
    CHECK(sentence(ErrorCode::StyleFontUnknown, {"Marianne", ""}).contains(QStringLiteral("installez-la")));
    CHECK(sentence(ErrorCode::StyleFontUnknown, {"Mariane", "Marianne"})
              .contains(QStringLiteral("(Marianne)")));
}
