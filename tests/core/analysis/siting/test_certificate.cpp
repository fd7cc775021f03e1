// The checker of certificates, a program of its own, linked here once more under another name.
#include "core/analysis/siting/certificate.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/analysis/siting/certificate_test_support.hpp"
#include "tests/support/random_project.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

int verifyCertificate(int argc, char** argv); // main of app/verifie/main.cpp

using namespace maillage;
using namespace maillage::test;

namespace {

struct Verdict {
    int status = 0;
    std::string refusal;
};

Verdict verdictOn(const std::string& text) {
    static const TemporaryFolder kFolder;
    std::string path = (kFolder / "certificat.json").string();
    std::ofstream(path, std::ios::binary) << text;
    const std::ostringstream said;
    std::streambuf* const output = std::cout.rdbuf(said.rdbuf());
    std::streambuf* const errors = std::cerr.rdbuf(said.rdbuf());
    std::string name = "maillage-verifie";
    std::array<char*, 3> arguments{name.data(), path.data(), nullptr};
    const int status = verifyCertificate(2, arguments.data());
    std::cout.rdbuf(output);
    std::cerr.rdbuf(errors);
    return {status, said.str()};
}

/// A few communes at random in a square of 30 km.
Project scatteredProject(unsigned seed) {
    Project project = randomProject(seed + 1000);
    std::mt19937 random(seed);
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    for (Commune& commune : communes) {
        commune.reference = {static_cast<double>(random() % 30'000), static_cast<double>(random() % 30'000)};
        commune.population = static_cast<std::int64_t>(random() % 1000);
    }
    const std::vector<Epci> epcis(project.territory->epcis().begin(), project.territory->epcis().end());
    project.territory = std::make_shared<const Territory>("03", communes, epcis);
    return project;
}

const std::vector<ServiceRule>& everyRule() {
    static const std::vector<ServiceRule> kRules{RadiusRule{0},
                                                 RadiusRule{8.5},
                                                 RadiusRule{15},
                                                 EpciRule{},
                                                 NeighboursRule{1},
                                                 NeighboursRule{2},
                                                 ListRule{{"03001", "03002"}}};
    return kRules;
}

/// Stopped at once, the search mostly leaves a gap.
Monitor stopped() {
    Monitor monitor;
    monitor.isCancelled = [] { return true; };
    return monitor;
}

std::string certificateOf(const Project& project, const SitingRequest& request, const Monitor& monitor = {}) {
    const Situation situation = makeSituation(project, {project.settings.referenceDate, true, nullptr});
    const SitingInstance instance = makeSitingInstance(project, situation, request);
    return sitingCertificate(project, situation, request, instance,
                             proveSiting(instance, greedySiting(instance), {}, monitor));
}

/// Of a small project, with now and then a compulsory site.
std::string smallCertificate(unsigned seed) {
    const Project project = scatteredProject(seed);
    std::mt19937 random(seed);
    SitingRequest request;
    request.count = 1 + random() % std::min<std::size_t>(project.territory->size(), 3);
    request.rule = everyRule()[random() % everyRule().size()];
    request.objective = static_cast<SitingObjective>(random() % 3);
    if (random() % 3 == 0) {
        request.compulsory = {project.territory->commune(0).code};
    }
    return certificateOf(project, request);
}

/// All that is said of the answer, made to fit other sites.
void claim(Json& json, const std::set<std::size_t>& sites) {
    const Cover cover = coverOf(json, sites);
    json["sites"] = sites;
    json["couvertes"] = cover.communes;
    json["valeur"] = cover.value;
    json["borne"] = cover.value;
    json["optimal"] = true;
}

/// One change of a certificate, lies that fit together among them.
void mutate(Json& json, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    Json& communes = json["communes"];
    Json& commune = communes[below(communes.size())];
    Json& sites = json["sites"];
    const auto candidates = json["candidats"].get<std::vector<std::size_t>>();
    switch (below(26)) {
    case 0:
        json["valeur"] = json["valeur"].get<std::int64_t>() + 1;
        break;
    case 1:
        json["borne"] = json["borne"].get<std::int64_t>() - 1;
        break;
    case 2:
        json["borne"] = json["borne"].get<std::int64_t>() + 1;
        break;
    case 3:
        json["optimal"] = !json["optimal"].get<bool>();
        break;
    case 4:
        sites[0] = communes.size() + below(3);
        break;
    case 5:
        sites.erase(below(sites.size()));
        break;
    case 6:
        sites.push_back(sites[0]);
        break;
    case 7:
        sites[0] = candidates[below(candidates.size())];
        break;
    case 8:
        json["couvertes"].push_back(below(communes.size()));
        break;
    case 9:
        json["couvertes"] = Json::array({below(communes.size())});
        break;
    case 10:
        commune["poids"] = commune["poids"].get<std::int64_t>() + 1 + static_cast<std::int64_t>(below(2000));
        break;
    case 11:
        commune["poids"] = below(2) == 0 ? Json(-1) : Json(std::uint64_t{1} << 62U);
        break;
    case 12:
        commune["couverte"] = !commune["couverte"].get<bool>();
        break;
    case 13:
        commune["x"] = commune["x"].get<double>() + 20'000;
        break;
    case 14:
        json["regle"] = {{"type", "rayon"}, {"km", 1 + below(30)}};
        break;
    case 15:
        json["nombre"] = json["nombre"].get<std::int64_t>() + (below(2) == 0 ? 1 : -1);
        break;
    case 16:
        json["imposes"] = Json::array({candidates[below(candidates.size())]});
        break;
    case 17:
        json["preuve"] = Json::object();
        break;
    case 18:
        json["preuve"]["duaux"] = Json::array({Json::array({below(communes.size()), 1 + below(9'000'000)})});
        break;
    case 19:
        json["candidats"].erase(below(candidates.size()));
        break;
    case 20:
        json["format"] = "maillage-implantation-1";
        break;
    case 21:
        json["regle"]["type"] = "cercle";
        break;
    case 22:
        json.erase(std::next(json.begin(), static_cast<std::ptrdiff_t>(below(json.size()))));
        break;
    default: { // other sites, and all that is said of them fits
        std::set<std::size_t> others;
        const std::size_t count = json["nombre"];
        while (others.size() < count) {
            others.insert(candidates[below(candidates.size())]);
        }
        claim(json, others);
    }
    }
}

/// What the checker may say, from its own text: the texts between quotes that are sentences.
std::set<std::string> everyRefusal() {
    std::ifstream file(std::string(MAILLAGE_SOURCE_DIR) + "/app/verifie/main.cpp");
    std::set<std::string> all;
    std::string piece;
    for (bool isQuoted = false; std::getline(file, piece, '"'); isQuoted = !isQuoted) {
        const bool isSentence = std::ranges::count(piece, ' ') >= 2 && piece.back() != ' ';
        if (isQuoted && isSentence && piece.find("emploi") == std::string::npos) {
            all.insert(piece);
        }
    }
    return all;
}

} // namespace

TEST_CASE("True certificates of small problems are accepted, proved to the end or not") {
    std::size_t open = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = scatteredProject(seed);
        for (const ServiceRule& rule : everyRule()) {
            for (const SitingObjective objective :
                 {SitingObjective::Communes, SitingObjective::Inhabitants, SitingObjective::Mixed}) {
                SitingRequest request;
                request.count = 1 + seed % project.territory->size();
                request.rule = rule;
                request.objective = objective;
                const std::string text =
                    certificateOf(project, request, seed % 2 == 0 ? Monitor{} : stopped());
                INFO("seed " << seed << ", rule " << rule.index() << "\n" << text);
                const Verdict verdict = verdictOn(text);
                REQUIRE(verdict.refusal.find("certificat valable") == 0);
                REQUIRE(verdict.status == 0);
                REQUIRE(isTrue(Json::parse(text)));
                open += Json::parse(text)["optimal"].get<bool>() ? 0U : 1U;
            }
        }
    }
    CHECK(open > 10);
}

TEST_CASE("True certificates of the schematic Allier are accepted") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const std::vector<ServiceRule> rules{RadiusRule{10}, EpciRule{}, NeighboursRule{2},
                                         ListRule{{"03001", "03002"}}};
    for (const ServiceRule& rule : rules) {
        for (const SitingObjective objective :
             {SitingObjective::Communes, SitingObjective::Inhabitants, SitingObjective::Mixed}) {
            for (std::size_t count = 1; count <= 6; ++count) {
                INFO("rule " << rule.index() << ", k = " << count);
                SitingRequest request;
                request.count = count;
                request.rule = rule;
                request.objective = objective;
                const std::string text = certificateOf(project, request);
                REQUIRE(Json::parse(text)["optimal"] == true);
                const Verdict verdict = verdictOn(text);
                INFO(verdict.refusal);
                REQUIRE(verdict.status == 0);
            }
        }
    }
}

TEST_CASE("1,000 certificates with one byte or one field changed are refused") {
    std::mt19937 random(5);
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const std::string whole = smallCertificate(seed % 60);
        std::string text = whole;
        if (seed % 2 == 0) {
            text[random() % text.size()] = static_cast<char>(random() % 256);
        } else {
            Json json = Json::parse(text);
            mutate(json, random);
            text = json.dump() + '\n';
        }
        INFO(text);
        REQUIRE((verdictOn(text).status == 1 || text == whole));
    }
}

TEST_CASE("1,000 changed certificates of which the fingerprint fits and the claim is false are refused") {
    std::mt19937 random(6);
    std::set<std::string> unseen = everyRefusal();
    REQUIRE(unseen.size() >= 10);
    std::size_t falseOnes = 0;
    for (unsigned seed = 0; falseOnes < 1000; ++seed) {
        Json json = Json::parse(smallCertificate(seed % 200));
        mutate(json, random);
        const std::string text = signedText(json);
        const Verdict verdict = verdictOn(text);
        if (!isTrue(json)) {
            INFO(text);
            ++falseOnes;
            REQUIRE(verdict.status == 1);
        }
        std::erase_if(unseen,
                      [&](const std::string& s) { return verdict.refusal.find(s) != std::string::npos; });
    }
    unseen.erase("le fichier a été modifié"); // seen where the fingerprint does not fit
    for (const std::string& sentence : unseen) {
        FAIL_CHECK("never refused with: " << sentence);
    }
}
