#include "core/model/page/page_template.hpp"
#include "core/model/page/page_template_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <fstream>
#include <limits>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr Paper kWide{PaperSize::A4, false};
constexpr Paper kTall{PaperSize::A3, true};

PageTemplate schemaTemplate() {
    const PageLayout wide =
        PageLayout()
            .with({PagePart::Legend, true, PageRect{200.5, 30, 80.1, 60}, {}})
            .with({PagePart::North, false, {}, {}})
            .with({PagePart::Text, true, PageRect{10, 150, 60, 20}, "Une ligne\n« deux »"});
    return PageTemplate{"Schéma 2026"}
        .with(kWide, wide)
        .with(kTall, PageLayout().with({PagePart::Title, true, {}, "Le schéma"}));
}

/// Parameters of the refusal; empty where it is accepted.
std::vector<std::string> templateRefusalOf(const std::string& text) {
    try {
        static_cast<void>(readTemplate(text, "f.json"));
    } catch (const Error& error) {
        std::vector<std::string> told{error.code() == ErrorCode::TemplateNotJson        ? "json"
                                      : error.code() == ErrorCode::TemplateTooNew       ? "neuf"
                                      : error.code() == ErrorCode::TemplateValueInvalid ? "valeur"
                                                                                        : "?"};
        told.insert(told.end(), error.parameters().begin() + 1, error.parameters().end());
        return told;
    }
    return {};
}

/// A template of one part, which this is.
std::string withPart(const std::string& part) {
    return R"({"maillage_modele":1,"nom":"M","pages":[{"papier":"A4","sens":"paysage","parties":[)" + part +
           "]}]}";
}

} // namespace

TEST_CASE("a part that nobody touched is in no layout, and one that is put back is out of it again") {
    PageLayout layout;
    CHECK(layout.isEmpty());
    CHECK(layout.of(PagePart::Legend) == PartSetting{PagePart::Legend});
    layout = layout.with({PagePart::Logos, false}).with({PagePart::Legend, true, PageRect{1, 2, 30, 40}, {}});
    REQUIRE(layout.touched().size() == 2);
    CHECK(layout.touched().front().part == PagePart::Legend); // in the order of drawing
    CHECK_FALSE(layout.shows(PagePart::Logos));
    CHECK(layout.shows(PagePart::Map));
    CHECK(layout.with({PagePart::Logos}).with({PagePart::Legend}) == PageLayout());
}

TEST_CASE("every part has a word of its own, which reads back") {
    for (const PagePart part : kPageParts) {
        CHECK(parsePagePart(toText(part)) == part);
    }
    CHECK(parsePagePart("") == std::nullopt);
    CHECK(parsePagePart("Titre") == std::nullopt);
}

TEST_CASE("a template has a layout for each paper, empty for one that nobody composed") {
    const PageTemplate kept = schemaTemplate();
    CHECK(kept.layoutFor(kTall).of(PagePart::Title).words == "Le schéma");
    CHECK(kept.layoutFor({PaperSize::A3, false}).isEmpty());
    CHECK(kept.with(kWide, {}).with(kTall, {}).layouts.empty());
    // In whichever order they were composed.
    CHECK(PageTemplate{"Schéma 2026"}.with(kTall, kept.layoutFor(kTall)).with(kWide, kept.layoutFor(kWide)) ==
          kept);
}

TEST_CASE("templates of any layouts read back equal, and write the same text") {
    std::mt19937 random(7);
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    for (int round = 0; round < 300; ++round) {
        PageTemplate kept{"n° " + std::to_string(round) + " \"é\\"};
        for (const Paper& paper : {kWide, kTall, Paper{PaperSize::A4, true}}) {
            PageLayout layout;
            for (const PagePart part : kPageParts) {
                PartSetting setting{part, below(4) != 0};
                if (below(3) == 0) {
                    setting.place = PageRect{below(30'000) / 100.0 - 20, below(4000) / 10.0,
                                             3 + below(99) / 7.0, 3 + below(2000) / 10.0};
                }
                if (hasOwnWords(part) && below(3) == 0) {
                    setting.words = "mots \u00A0é " + std::to_string(below(99));
                }
                layout = layout.with(setting);
            }
            kept = kept.with(paper, layout);
        }
        const std::string text = templateText(kept);
        REQUIRE(readTemplate(text, "f") == kept);
        REQUIRE(templateText(readTemplate(text, "f")) == text);
    }
}

TEST_CASE("what is no template is refused by what is wrong in it, whoever wrote it") {
    using Told = std::vector<std::string>;
    CHECK(templateRefusalOf(templateText(schemaTemplate())).empty());
    CHECK(templateRefusalOf(withPart(R"({"partie":"legende","place":[0,0,3,3]})")).empty());
    CHECK(templateRefusalOf("") == Told{"json", "1"});
    CHECK(templateRefusalOf("{\n\n nom }") == Told{"json", "3"});
    CHECK(templateRefusalOf(std::string(200'000, '[')).front() == "json");
    CHECK(templateRefusalOf("[]") == Told{"valeur", "maillage_modele", "objet"});
    CHECK(templateRefusalOf("{}") == Told{"valeur", "maillage_modele", "modele"});
    CHECK(templateRefusalOf(R"({"maillage_modele":2,"nom":"M","pages":[]})") == Told{"neuf"});
    CHECK(templateRefusalOf(R"({"maillage_modele":1,"nom":" ","pages":[]})") == Told{"valeur", "nom", "nom"});
    CHECK(templateRefusalOf(R"({"maillage_modele":1,"nom":"a\nb","pages":[]})") ==
          Told{"valeur", "nom", "court"});
    CHECK(templateRefusalOf(R"({"maillage_modele":1,"nom":")" + std::string(81, 'n') + R"(","pages":[]})") ==
          Told{"valeur", "nom", "court"});
    CHECK(templateRefusalOf(R"({"maillage_modele":1,"nom":"M","page":[]})") ==
          Told{"valeur", "page", "inconnue"});
    CHECK(templateRefusalOf(R"({"maillage_modele":1,"nom":"M","pages":{}})") ==
          Told{"valeur", "pages", "liste"});
    CHECK(templateRefusalOf(
              R"({"maillage_modele":1,"nom":"M","pages":[{"papier":"A5","sens":"paysage","parties":[]}]})") ==
          Told{"valeur", "papier", "papier"});
    CHECK(templateRefusalOf(withPart(R"({"partie":"cartouche"})")) == Told{"valeur", "partie", "partie"});
    CHECK(templateRefusalOf(withPart(R"({"partie":"nord","cachee":1})")) == Told{"valeur", "cachee", "oui"});
    CHECK(templateRefusalOf(
              withPart(R"({"partie":"nord","cachee":true},{"partie":"nord","place":[0,0,9,9]})")) ==
          Told{"valeur", "partie", "unique"});
    CHECK(templateRefusalOf(withPart(R"({"partie":"sources","mots":"rien"})")) ==
          Told{"valeur", "mots", "mots_calcules"});
    CHECK(templateRefusalOf(withPart(R"({"partie":"titre","mots":")" + std::string(301, 'm') + R"("})")) ==
          Told{"valeur", "mots", "mots"});
    for (const char* place : {"[0,0,9]", "[0,0,2.9,9]", "[0,0,9,-1]", "[1001,0,9,9]", "[0,-1e9,9,9]",
                              "[0,0,9,1e308]", "[0,0,9,null]", "\"ici\"", "[0,0,9,\"9\"]"}) {
        CHECK(templateRefusalOf(withPart(R"({"partie":"nord","place":)" + std::string(place) + "}")) ==
              Told{"valeur", "place", "place"});
    }
    CHECK(templateRefusalOf(withPart(R"({"partie":"nord","place":[0,0,9,1e999]})")).front() == "json");
}

TEST_CASE("a file of more than a template can be, a folder and no file are refused") {
    const TemporaryFolder folder;
    const auto codeOf = [](const std::filesystem::path& path) -> AnyErrorCode {
        try {
            static_cast<void>(readTemplateFile(path));
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Cancelled;
    };
    CHECK(codeOf(folder / "rien.json") == ErrorCode::FileMissing);
    CHECK(codeOf(folder.path()) == ErrorCode::FileUnreadable);
    std::ofstream(folder / "grand.json") << templateText(schemaTemplate()) << std::string(2U << 20U, ' ');
    CHECK(codeOf(folder / "grand.json") == ErrorCode::TemplateNotJson);
    std::ofstream(folder / "bon.json") << templateText(schemaTemplate()) << "\n";
    CHECK(readTemplateFile(folder / "bon.json") == schemaTemplate());
}

TEST_CASE("a project keeps templates by their names, and without any it is the one that never had one") {
    const Project bare = rowOfCommunes(3);
    CHECK(pageTemplatesOf(bare).empty());
    const Project one = withPageTemplate(bare, schemaTemplate());
    const Project two = withPageTemplate(one, {"Autre"});
    CHECK(pageTemplatesOf(two).size() == 2);
    CHECK(*findPageTemplate(two, "Schéma 2026") == schemaTemplate());
    const Project replaced = withPageTemplate(two, PageTemplate{"Schéma 2026"});
    CHECK(pageTemplatesOf(replaced).size() == 2);
    CHECK(pageTemplatesOf(replaced).front().layouts.empty());
    CHECK(withoutPageTemplate(one, "Schéma 2026").pageTemplates == nullptr);
    CHECK(pageTemplatesOf(withoutPageTemplate(two, "nul")).size() == 2);
    try {
        static_cast<void>(pageTemplate(two, "Perdu"));
        FAIL("there is no such template");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::TemplateUnknown);
        CHECK(error.parameters() == std::vector<std::string>{"Perdu", "Schéma 2026, Autre"});
    }
    Project full = bare;
    for (std::size_t k = 0; k < kMostTemplates; ++k) {
        full = withPageTemplate(full, {"m" + std::to_string(k)});
    }
    CHECK_THROWS_AS(withPageTemplate(full, {"un de trop"}), Error);
    CHECK(pageTemplatesOf(withPageTemplate(full, {"m7"})).size() == kMostTemplates);
}
