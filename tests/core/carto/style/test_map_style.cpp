#include "core/analysis/change/simulation.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/carto/map_sheet.hpp"
#include "core/carto/style/style_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <fstream>

using namespace maillage;

namespace {

namespace fs = std::filesystem;

/// A folder of its own, with a charte and what lies beside it.
class Folder {
public:
    Folder() { fs::create_directory(path() / "logos"); }

    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path() / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] MapStyle read(const std::string& json) const {
        write("charte.json", json);
        return readMapStyle(path() / "charte.json");
    }
    /// The code, then the parameters after the path.
    [[nodiscard]] std::pair<StyleCode, std::vector<std::string>> fault(const std::string& json) const {
        try {
            static_cast<void>(read(json));
        } catch (const Error& error) {
            CHECK(error.parameters().front() == utf8Of(path() / "charte.json"));
            return {error.code().as<StyleCode>().value(),
                    {error.parameters().begin() + 1, error.parameters().end()}};
        }
        FAIL("no fault in " << json);
        return {};
    }
    [[nodiscard]] const fs::path& path() const { return m_folder.path(); }

private:
    test::TemporaryFolder m_folder;
};

using Parameters = std::vector<std::string>;

} // namespace

TEST_CASE("an empty charte is the default") {
    const Folder folder;
    const MapStyle style = folder.read("{}");
    CHECK(style.palette == Palette{});
    CHECK(style.fontFamily == "Lato");
    CHECK(style.logos.empty());
    CHECK(style.fontFiles.empty());
    CHECK(style.author.empty());
    CHECK(defaultMapStyle()->file.empty());
}

TEST_CASE("a charte gives colours, font, logos and author; what it leaves out stays") {
    const Folder folder;
    folder.write("logos/caf.SVG", "<svg/>");
    folder.write("logos/dép.png", "png");
    folder.write("police.ttf", "font");
    const MapStyle style = folder.read(R"(﻿{
        "couleurs": { "centre_social": "#2f6fa9",
                      "distance": ["#FFFFFF", "#CCCCCC", "#999999", "#666666", "#333333"] },
        "police": " Marianne ", "fichiers_police": ["police.ttf"],
        "logos": ["logos/caf.SVG", "logos/dép.png"],
        "realisation": "Caf de l'Allier, service études" })");
    CHECK(style.palette.centreSocial == colour(0x2F6FA9));
    CHECK(style.palette.evsSeul == kEvsSeul);
    CHECK(style.palette.distances[4] == colour(0x333333));
    CHECK(style.fontFamily == "Marianne");
    REQUIRE(style.fontFiles.size() == 1);
    CHECK(style.fontFiles.front() == folder.path() / "police.ttf");
    REQUIRE(style.logos.size() == 2);
    CHECK(style.logos[0].isDrawing());
    CHECK(style.logos[0].bytes == "<svg/>");
    CHECK_FALSE(style.logos[1].isDrawing());
    CHECK(style.author == "Caf de l'Allier, service études");
    CHECK(style.file == folder.path() / "charte.json");
}

TEST_CASE("every colour of the palette has a key of its own") {
    for (const ColourRole& role : kColourRoles) {
        Palette changed;
        changed.*role.colour = colour(0x123456);
        CHECK_FALSE(changed == Palette{});
        for (const ColourRole& other : kColourRoles) {
            CHECK((role.key == other.key) == (&role == &other));
            CHECK((changed.*other.colour == colour(0x123456)) == (&role == &other));
        }
    }
}

TEST_CASE("what is wrong in a charte is told with its file, its key and what was expected") {
    const Folder folder;
    CHECK(folder.fault("{\n  \"police\": \"Lato\"\n  \"logos\": []\n}") ==
          std::pair(ErrorCode::StyleNotJson, Parameters{"3"}));
    CHECK(folder.fault("") == std::pair(ErrorCode::StyleNotJson, Parameters{"1"}));
    CHECK(folder.fault("{\"police\": \"\xE9\"}") == std::pair(ErrorCode::StyleNotJson, Parameters{"1"}));
    CHECK(folder.fault("[]") == std::pair(ErrorCode::StyleValueInvalid, Parameters{"", "[]", "objet"}));
    CHECK(folder.fault(R"({"colours": {}})") ==
          std::pair(ErrorCode::StyleKeyUnknown,
                    Parameters{"colours", "couleurs, police, fichiers_police, logos, realisation"}));
    const auto colourKey = folder.fault(R"({"couleurs": {"evs": "#FFFFFF"}})");
    CHECK(colourKey.first == ErrorCode::StyleKeyUnknown);
    CHECK(colourKey.second.front() == "evs");
    CHECK(colourKey.second.back().find("evs_seul") != std::string::npos);
    for (const char* value :
         {"\"bleu\"", "\"#12345\"", "\"#12345G\"", "\"#-12345\"", "\"#11223344\"", "12", "null"}) {
        const auto fault = folder.fault(std::string(R"({"couleurs": {"gagnee": )") + value + "}}");
        CHECK(fault.first == ErrorCode::StyleValueInvalid);
        CHECK(fault.second.front() == "gagnee");
        CHECK(fault.second.back() == "couleur");
    }
    CHECK(folder.fault(R"({"couleurs": {"distance": ["#FFFFFF"]}})").second.back() == "distances");
    CHECK(folder.fault(R"({"police": ""})") ==
          std::pair(ErrorCode::StyleValueInvalid, Parameters{"police", "", "texte"}));
    CHECK(folder.fault(R"({"logos": "caf.svg"})") ==
          std::pair(ErrorCode::StyleValueInvalid, Parameters{"logos", "caf.svg", "fichiers"}));
    CHECK(folder.fault(R"({"logos": ["caf.svg"]})") ==
          std::pair(ErrorCode::StyleFileMissing, Parameters{"logos", "caf.svg"}));
    CHECK(folder.fault(R"({"fichiers_police": ["caf.ttf"]})") ==
          std::pair(ErrorCode::StyleFileMissing, Parameters{"fichiers_police", "caf.ttf"}));
    folder.write("logo.gif", "GIF89a");
    CHECK(folder.fault(R"({"logos": ["logo.gif"]})") ==
          std::pair(ErrorCode::StyleValueInvalid, Parameters{"logos", "logo.gif", "logo"}));
}

TEST_CASE("a charte whose colours are confused is refused, both named with the vision and by how much") {
    const Folder folder;
    // In grey, "couverte" is too near the yellow as well.
    CHECK(folder.fault(R"({"couleurs": {"evs_seul": "#FCCB5C", "zone_blanche": "#FCCB5C"}})") ==
          std::pair(ErrorCode::StyleColoursTooNear,
                    Parameters{"evs_seul", "zone_blanche", "normale", "0.0", "15", "2"}));
    const auto grey = folder.fault(R"({"couleurs": {"perdue": "#B5341F", "gagnee": "#2E7D4F"}})");
    CHECK(grey.first == ErrorCode::StyleColoursTooNear);
    CHECK(grey.second[2] == "gris");
    CHECK(grey.second[4] == "8");
    // Every pair that is confused counts once, whatever the eye.
    const auto many = folder.fault(
        R"({"couleurs": {"gagnee": "#9C2F2F", "distance": ["#FFFFFF", "#FFFFFF", "#999999", "#666666", "#333333"]}})");
    CHECK(many.second.back() == "1");
}

TEST_CASE("a sheet drawn with a charte has its colours in every theme, on the map as in the legend") {
    // Each role another colour, none of the default.
    auto style = std::make_shared<MapStyle>();
    std::vector<std::pair<Colour, Colour>> given;
    std::uint8_t rank = 0;
    for (const ColourRole& role : kColourRoles) {
        style->palette.*role.colour = {++rank, rank, rank};
        given.emplace_back(Palette{}.*role.colour, style->palette.*role.colour);
    }
    for (std::size_t k = 0; k < kDistances.size(); ++k) {
        style->palette.distances.at(k) = {++rank, rank, rank};
        given.emplace_back(kDistances.at(k), style->palette.distances.at(k));
    }
    Project project = test::withStructures(test::rowOfCommunes(6),
                                           {{"cs", StructureKind::CentreSocial, {0, 1}, test::attested(), {}},
                                            {"evs", StructureKind::Evs, {1, 2}, test::attested(), {}}});
    const Scenario scenario{"s",
                            {OpenStructure{"EVS", StructureKind::Evs, "03004", ListRule{{"03004"}}, "s1"}}};
    const SituationOptions options{Date(2022, 12, 31), true, &scenario};
    const SimulationResult result = simulate(project, options);
    IndexSet lost(6);
    lost.insert(5);
    for (const auto& [theme, word] : kThemes) {
        CAPTURE(word);
        SheetRequest request{theme};
        request.gained = &result.gained;
        request.lost = &lost;
        const auto built = [&] {
            return buildMapSheet(project, makeSituation(project, options), result.after, request);
        };
        const MapSheet plain = built();
        request.options.style = style;
        const MapSheet styled = built();
        CHECK(styled.fillOf == plain.fillOf);
        REQUIRE(styled.legend.size() == plain.legend.size());
        for (std::size_t i = 0; i < plain.legend.size(); ++i) {
            const auto role =
                std::ranges::find(given, plain.legend[i].fill, [](const auto& g) { return g.first; });
            CHECK(styled.legend[i].kind == plain.legend[i].kind);
            CHECK(styled.legend[i].fill == (role == given.end() ? plain.legend[i].fill : role->second));
            CHECK((role != given.end() || i >= plain.fillCount));
        }
    }
}

TEST_CASE("a charte that is not there, or is a folder, is told as any file") {
    const Folder folder;
    const auto codeOf = [](const fs::path& path) {
        try {
            static_cast<void>(readMapStyle(path));
        } catch (const Error& error) {
            return std::optional(error.code());
        }
        return std::optional<AnyErrorCode>();
    };
    CHECK(codeOf(folder.path() / "absente.json") == ErrorCode::FileMissing);
    CHECK(codeOf(folder.path() / "logos") == ErrorCode::FileUnreadable);
}
