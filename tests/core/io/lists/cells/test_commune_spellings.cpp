// Every way of writing each of the 317 communes means that commune or asks, and never means another.
#include "core/base/text.hpp"
#include "core/io/lists/cells/choice_keys.hpp"
#include "core/io/lists/cells/commune_words.hpp"
#include "core/service/table_project.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/allier_project.hpp"

#include <functional>

using namespace maillage;
using namespace maillage::test;

namespace {

const CommuneResolver& resolver() {
    static const CommuneChoices kNone;
    static const CommuneResolver kResolver(*deliveredAllier().territory, *deliveredAllier().passages, kNone);
    return kResolver;
}

std::string with(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

std::string upper(std::string text) {
    for (char& c : text) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

std::vector<std::string> spellings(const Commune& commune) {
    const std::string& name = commune.name;
    const std::string& code = commune.code;
    const std::string bare = with(with(with(with(name, "Le ", ""), "La ", ""), "Les ", ""), "L'", "");
    std::vector<std::string> all{name,
                                 upper(name),
                                 foldedName(name),
                                 with(name, "-", " "),
                                 with(name, "'", "’"),
                                 with(name, "'", " "),
                                 with(with(name, "Saint-", "St-"), "Sainte-", "Ste-"),
                                 with(with(name, "Saint-", "St "), "Sainte-", "Ste "),
                                 with(with(name, "Saint-", "ST. "), "Sainte-", "STE. "),
                                 with(name, "-sur-", " s/ "),
                                 with(name, "-sur-", " s/"),
                                 with(name, "-sur-", "/"),
                                 with(name, "-sur-", " S/"),
                                 with(name, "-sous-", " s/s "),
                                 with(name, "-en-", " "),
                                 with(with(name, "Saint-", "St-"), "-sur-", "/"),
                                 with(with(name, "-de-", " "), "-du-", " "),
                                 with(name, "-l'", " "),
                                 with(name, "-d'", " "),
                                 with(name, " ", "\u00A0"),
                                 name + " (siège)",
                                 name + " (siège social)",
                                 name + " (commune déléguée)",
                                 name + " (1)",
                                 name + " *",
                                 name + " CEDEX",
                                 "Commune de " + name,
                                 "Ville de " + name,
                                 "\u200B" + name,
                                 name + " (" + code + ")",
                                 name + " - " + code,
                                 name + " [" + code + "]",
                                 name + ", " + code,
                                 code + " " + name,
                                 code + " - " + name,
                                 code + " : " + upper(name),
                                 code.substr(1) + " - " + name,
                                 bare};
    if (!commune.postalCodes.empty()) {
        const std::string& postal = commune.postalCodes.front();
        all.push_back(postal + " " + name);
        all.push_back(name + " (" + postal + ")");
        all.push_back(name + " - " + postal);
        all.push_back(postal + " " + upper(name) + " CEDEX");
    }
    return all;
}

std::vector<std::string> codeSpellings(const std::string& code) {
    const std::string number = code.substr(1);
    return {code,
            number,
            number + ".0",
            number + ",00",
            "03 " + code.substr(2),
            "03\u202F" + code.substr(2),
            "03\u00A0" + code.substr(2),
            "03-" + code.substr(2),
            "’" + code,
            "'" + code,
            "=\"" + code + "\"",
            "[\"" + code + "\"]",
            "(1:" + code + ")",
            "INSEE " + code,
            "FR" + code,
            "0" + code,
            code + "\u00A0",
            "\uFEFF" + code,
            number.substr(0, 1) + "." + number.substr(1) + "E+03"};
}

using Texts = std::vector<std::string>;

/// Each list that `listsOf` makes of the names and the codes of three communes, wherever they lie, is read as
/// these three.
void checkTrios(const std::function<Texts(const Texts& names, const Texts& codes)>& listsOf) {
    const std::span<const Commune> communes = deliveredAllier().territory->communes();
    for (std::size_t i = 0; i + 200 < communes.size(); ++i) {
        const Texts names{communes[i].name, communes[i + 97].name, communes[i + 200].name};
        const Texts codes{communes[i].code, communes[i + 97].code, communes[i + 200].code};
        for (const std::string& list : listsOf(names, codes)) {
            INFO(list);
            Texts read;
            for (const std::string& word : communeWords(list, resolver())) {
                const CommuneMatch match = resolver().resolveWord(word, "communes");
                INFO(word);
                REQUIRE(match.commune);
                read.push_back(deliveredAllier().territory->commune(*match.commune).code);
            }
            CHECK(read == codes);
        }
    }
}

} // namespace

TEST_CASE("every spelling of a name is its commune or is asked about, and never another") {
    std::size_t found = 0;
    std::size_t asked = 0;
    for (const Commune& commune : deliveredAllier().territory->communes()) {
        for (const std::string& spelling : spellings(commune)) {
            const CommuneMatch match = resolver().resolveWord(spelling, "commune");
            INFO(commune.name << " as " << spelling);
            if (match.commune) {
                CHECK(deliveredAllier().territory->commune(*match.commune).code == commune.code);
                ++found;
            } else {
                // Two communes share what is left of the name; the true one must be among those offered.
                REQUIRE_FALSE(match.choices.empty());
                CHECK(std::ranges::any_of(match.choices.front().candidates, [&](CommuneIndex index) {
                    return deliveredAllier().territory->commune(index).code == commune.code;
                }));
                ++asked;
            }
        }
    }
    CHECK(found > 12'000);
    CHECK(asked < 60);
}

TEST_CASE("every spelling of a code is its commune") {
    for (const Commune& commune : deliveredAllier().territory->communes()) {
        for (const std::string& spelling : codeSpellings(commune.code)) {
            INFO(commune.code << " as " << spelling);
            const CommuneMatch match = resolver().resolve(spelling, {}, "code");
            REQUIRE(match.commune);
            CHECK(deliveredAllier().territory->commune(*match.commune).code == commune.code);
            CHECK(match.remarks.empty() == (spelling == commune.code));
        }
        const CommuneMatch named = resolver().resolve(commune.code.substr(2), commune.name, "code");
        REQUIRE(named.commune);
        CHECK(deliveredAllier().territory->commune(*named.commune).code == commune.code);
    }
}

TEST_CASE("any three communes side by side come out of a list of names, whatever parts them") {
    checkTrios([](const Texts& n, const Texts&) {
        return Texts{n[0] + ", " + n[1] + " et " + n[2], n[0] + "; " + n[1] + "; " + n[2],
                     n[0] + "\n" + n[1] + "\n" + n[2],   n[0] + " / " + n[1] + " / " + n[2],
                     n[0] + "/" + n[1] + "/" + n[2],     n[0] + ", " + n[1] + ", " + n[2] + ".",
                     n[0] + " & " + n[1] + " & " + n[2], n[0] + ", " + n[1] + "; " + n[2]};
    });
}

TEST_CASE("any three communes come out of a list of names, whatever marks them") {
    checkTrios([](const Texts& n, const Texts&) {
        return Texts{"- " + n[0] + "\n- " + n[1] + "\n- " + n[2],
                     "• " + n[0] + "\n• " + n[1] + "\n• " + n[2],
                     "1. " + n[0] + "\n2. " + n[1] + "\n3. " + n[2],
                     n[0] + " | " + n[1] + " | " + n[2],
                     n[0] + " - " + n[1] + " - " + n[2],
                     n[0] + " + " + n[1] + " + " + n[2],
                     n[0] + " (siège), " + n[1] + " et " + n[2]};
    });
}

TEST_CASE("any three communes come out of a list of codes, alone or beside the names") {
    checkTrios([](const Texts& n, const Texts& c) {
        return Texts{c[0] + " " + c[1] + " " + c[2],
                     c[0] + ";" + c[1] + ";" + c[2],
                     "03 " + c[0].substr(2) + ", " + c[1] + ", " + c[2],
                     "[\"" + c[0] + "\",\"" + c[1] + "\",\"" + c[2] + "\"]",
                     c[0] + " - " + n[0] + ", " + c[1] + " - " + n[1] + ", " + c[2] + " - " + n[2],
                     n[0] + " (" + c[0] + "), " + n[1] + " (" + c[1] + "), " + n[2] + " (" + c[2] + ")"};
    });
}

TEST_CASE("what is no list of communes comes as one word, to be told") {
    using Words = std::vector<std::string>;
    const auto words = [](std::string_view cell) { return communeWords(cell, resolver()); };
    CHECK(words("Toutes les communes de la CC du Pays de Tronçais").size() == 1);
    CHECK(words("Atlantis") == Words{"Atlantis"});
    CHECK(words("Abrest et Atlantis") == Words{"Abrest", "Atlantis"});
    CHECK(words("Varennes/Allier") == Words{"Varennes/Allier"});
    CHECK(words("St-Pourçain s/Sioule / Varennes/Allier") ==
          Words{"St-Pourçain s/Sioule", "Varennes/Allier"});
    CHECK(words("Neuilly, Donjon") == Words{"Neuilly", "Donjon"});
    CHECK(words("Donjon, Le ; Abrest") == Words{"Donjon, Le", "Abrest"});
    CHECK(resolver().resolveWord("Toutes les communes", "c").remarks.front().code ==
          RemarkCode::CommunesTogether);
    CHECK(resolver().resolveWord("Vichy (pour partie)", "c").remarks.front().code == RemarkCode::NearName);
}

TEST_CASE("a postal code beside a name means the commune of that name, or is asked about") {
    const auto codes = [](std::string_view word) {
        const CommuneMatch match = resolver().resolveWord(word, "communes");
        std::vector<std::string> found;
        if (match.commune) {
            found.push_back(deliveredAllier().territory->commune(*match.commune).code);
        }
        for (const OpenChoice& choice : match.choices) {
            for (const CommuneIndex commune : choice.candidates) {
                found.push_back("? " + deliveredAllier().territory->commune(commune).code);
            }
        }
        return joined(found, ", ");
    };
    CHECK(codes("Lurcy-Lévis (03320)") == "03155");
    CHECK(codes("Lurcy Levy (03320)") == "? 03155");
    CHECK(codes("Thiel (03230)") == "? 03283");
    CHECK(codes("Dompiere (03290)") == "? 03102");
    CHECK(codes("Neuilly (03130)") == "? 03196");
    CHECK(codes("Monmarault [03390]") == "? 03186");
    CHECK(codes("Ygrande (03320)") == "03320");
    CHECK(codes("Ygrandes (03320)") == "03320");
    CHECK(codes("Vichy (03320)") == "? 03310");
    CHECK(codes("Zanzibar (03320)").empty());
}

TEST_CASE("every commune is known by its name and its postal code") {
    for (const Commune& commune : deliveredAllier().territory->communes()) {
        for (const std::string& postal : commune.postalCodes) {
            for (const std::string& word : {commune.name + " (" + postal + ")", postal + " " + commune.name,
                                            commune.name + " - " + postal}) {
                INFO(word);
                const CommuneMatch match = resolver().resolveWord(word, "communes");
                REQUIRE(match.commune);
                CHECK(deliveredAllier().territory->commune(*match.commune).code == commune.code);
            }
        }
    }
}

TEST_CASE("a choice is found by the text of the message and by that of the cell") {
    for (const char* text : {"lurcy levy", "LURCY  LEVY (03320)", "03320 Lurcy Lévy"}) {
        INFO(text);
        const CommuneChoices choices{{foldedName(text), "03155"}};
        const CommuneResolver chosen(*deliveredAllier().territory, *deliveredAllier().passages, choices);
        const CommuneMatch match = chosen.resolveWord("Lurcy Levy (03320)", "communes");
        REQUIRE(match.commune);
        CHECK(deliveredAllier().territory->commune(*match.commune).code == "03155");
        ListReading reading;
        reading.rows.push_back({2, match.remarks, {}, 0});
        CHECK(hasServed(reading, foldedName(text)));
        CHECK_FALSE(hasServed(reading, "lurcy"));
    }
}

TEST_CASE("bullets, bars and tabs part communes") {
    using Words = std::vector<std::string>;
    const auto words = [](std::string_view cell) { return communeWords(cell, resolver()); };
    const Words two{"Abrest", "Cusset"};
    for (const char* cell : {"Abrest \u2022 Cusset", "Abrest\u00B7Cusset", "Abrest \u2013 Cusset",
                             "Abrest|Cusset", "Abrest\tCusset", "\u2022 Abrest \u2022 Cusset"}) {
        INFO(cell);
        CHECK(words(cell) == two);
    }
    CHECK(words("Neuilly-le-Réal\tDonjon") == Words{"Neuilly-le-Réal", "Donjon"});
    CHECK(words("Neuilly\tDonjon").size() == 2);
}

TEST_CASE("a curly apostrophe is no repair") {
    CHECK(resolver().resolveWord("Bourbon-l\u2019Archambault", "commune").remarks.empty());
    CHECK(resolver().resolveWord("Le\u00A0Donjon", "commune").remarks.empty());
}
