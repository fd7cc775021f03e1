// maillage-verifie FICHIER: checks a siting certificate without any code of the solver. 0 valid, 1 refused, 2
// usage.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <numeric>
#include <stdexcept>

namespace {

using Json = nlohmann::ordered_json;
using Int = std::int64_t;
using List = std::vector<std::size_t>;

void require(bool holds, const char* why) {
    if (!holds) {
        throw std::runtime_error(why);
    }
}

struct Certificate {
    std::vector<Int> weights; // of communes; 0 for those covered already
    std::vector<bool> already;
    std::vector<List> serves; // communes of each candidate
    List compulsory, communeOf;
    std::size_t count = 0;
    Int value = 0, bound = 0, scale = 1;
};

/// Candidates taken and free; what the taken cover is kept as marks on the communes.
struct State {
    std::vector<bool> covered, isFree;
    std::size_t taken = 0;
    Int value = 0;
};

void take(const Certificate& c, State& state, std::size_t site) {
    require(state.isFree.at(site), "un site est pris deux fois");
    state.isFree[site] = false;
    ++state.taken;
    for (const std::size_t i : c.serves[site]) {
        state.value += state.covered[i] ? 0 : c.weights[i];
        state.covered[i] = true;
    }
}

/// Every choice of the sites still missing among the candidates from `from` on is worth at most the bound.
void enumerate(const Certificate& c, const State& state, std::size_t from) {
    if (state.taken == c.count) {
        require(state.value <= c.bound, "un autre choix vaut davantage");
        return;
    }
    for (std::size_t s = from; s < c.serves.size(); ++s) {
        if (!state.isFree[s]) {
            continue;
        }
        State more = state;
        take(c, more, s);
        enumerate(c, more, s + 1);
    }
}

/// The tree proves that no choice within the state is worth more than the bound.
void prove(const Certificate& c, State state, const Json& node) {
    List sites;
    for (std::size_t s = 0; s < c.serves.size(); ++s) {
        if (state.isFree[s]) {
            sites.push_back(s);
        }
    }
    require(state.taken <= c.count, "trop de sites sont pris");
    const std::size_t missing = c.count - state.taken;
    if (sites.size() < missing) {
        return;
    }
    if (missing == 0) {
        require(state.value <= c.bound, "un autre choix vaut davantage");
        return;
    }
    std::vector<bool> open(c.weights.size(), false);
    for (const std::size_t s : sites) {
        for (const std::size_t i : c.serves[s]) {
            open[i] = !state.covered[i];
        }
    }
    std::vector<Int> dual(c.weights.size(), 0);
    const Json& given = node.at("duaux");
    std::size_t next = 0;
    Int total = state.value * c.scale;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!open[i]) {
            continue;
        }
        dual[i] = given.at(next++).get<Int>();
        require(dual[i] >= 0 && dual[i] <= c.weights[i] * c.scale, "un dual sort de ses bornes");
        total += c.weights[i] * c.scale - dual[i];
    }
    require(next == given.size(), "il y a trop de duaux");
    std::vector<std::pair<Int, std::size_t>> worth; // less is better; the candidate settles ties
    for (const std::size_t s : sites) {
        Int sum = 0;
        for (const std::size_t i : c.serves[s]) {
            sum += dual[i];
        }
        worth.emplace_back(-sum, s);
    }
    std::sort(worth.begin(), worth.end());
    for (std::size_t t = 0; t < missing; ++t) {
        total -= worth[t].first;
    }
    const Int limit = (c.bound + 1) * c.scale; // what is below it is at most the bound, in whole numbers
    if (total < limit) {
        return;
    }
    const Int least = -worth[missing - 1].first, others = missing < worth.size() ? -worth[missing].first : 0;
    for (std::size_t t = 0; t < worth.size(); ++t) {
        if (t >= missing && total - least - worth[t].first < limit) {
            state.isFree[worth[t].second] = false;
        }
        if (t < missing && missing < worth.size() && total + worth[t].first + others < limit) {
            take(c, state, worth[t].second);
        }
    }
    const auto left = static_cast<std::size_t>(std::count(state.isFree.begin(), state.isFree.end(), true));
    if (state.taken == c.count) {
        require(state.value <= c.bound, "un autre choix vaut davantage");
        return;
    }
    if (left < c.count - state.taken) {
        return;
    }
    if (node.contains("suite")) {
        prove(c, std::move(state), node["suite"]);
        return;
    }
    const auto site = node.at("site").get<std::size_t>();
    require(state.isFree.at(site), "une branche porte sur un site qui n'est plus libre");
    State with = state;
    take(c, with, site);
    prove(c, std::move(with), node.at("avec"));
    state.isFree[site] = false;
    prove(c, std::move(state), node.at("sans"));
}

std::string fingerprintOf(const Json& json) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : json.dump()) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
    }
    std::string digits(16, '0');
    for (std::size_t i = 16; i-- > 0; hash /= 16) {
        digits[i] = "0123456789abcdef"[hash % 16];
    }
    return digits;
}

Certificate read(const Json& json) {
    Certificate c;
    const Json &communes = json.at("communes"), &rule = json.at("regle");
    double sum = 0;
    for (const Json& commune : communes) {
        c.already.push_back(commune.at("couverte").get<bool>());
        const Int weight = commune.at("poids").get<Int>();
        require(weight >= 0, "un poids est négatif");
        sum += static_cast<double>(weight);
        c.weights.push_back(c.already.back() ? 0 : weight);
    }
    c.count = json.at("nombre").get<std::size_t>();
    c.value = json.at("valeur").get<Int>();
    c.bound = json.at("borne").get<Int>();
    c.scale = json.at("preuve").value("echelle", Int{1});
    require(c.scale >= 1 && c.count <= communes.size() &&
                sum * static_cast<double>(c.scale) * static_cast<double>(c.count + 2) < 4e18 &&
                std::abs(static_cast<double>(c.bound)) * static_cast<double>(c.scale) < 4e18,
            "des nombres sont trop grands");
    const bool isRadius = rule.at("type") == "rayon";
    for (const Json& candidate : json.at("candidats")) {
        c.communeOf.push_back(candidate.at("commune").get<std::size_t>());
        const Json& site = communes.at(c.communeOf.back());
        List served = candidate.at("dessert").get<List>(), near;
        for (std::size_t i = 0; isRadius && i < communes.size(); ++i) {
            const double dx = communes[i].at("x").get<double>() - site.at("x").get<double>(),
                         dy = communes[i].at("y").get<double>() - site.at("y").get<double>();
            if (std::sqrt(dx * dx + dy * dy) <= rule.at("km").get<double>() * 1000) {
                near.push_back(i);
            }
        }
        require(!isRadius || near == served, "les communes desservies ne sont pas celles du rayon");
        require(std::is_sorted(served.begin(), served.end(), std::less_equal<>()) &&
                    (served.empty() || served.back() < communes.size()),
                "une liste de communes est mal formée");
        std::erase_if(served, [&](std::size_t i) { return bool(c.already[i]); });
        c.serves.push_back(served);
    }
    require(std::is_sorted(c.communeOf.begin(), c.communeOf.end(), std::less_equal<>()),
            "un candidat est double");
    c.compulsory = json.at("imposes").get<List>();
    return c;
}

void check(Json json) {
    const auto printed = json.at("empreinte").get<std::string>();
    json.erase("empreinte");
    require(json.at("format") == "maillage-implantation-1" && printed == fingerprintOf(json),
            "le fichier a été modifié");
    const Certificate c = read(json);
    const State start{c.already, std::vector<bool>(c.serves.size(), true), 0, 0};
    State chosen = start, forced = start;
    std::vector<std::string> codes;
    for (const Json& code : json.at("sites")) {
        const auto at = std::find_if(c.communeOf.begin(), c.communeOf.end(),
                                     [&](std::size_t i) { return json["communes"][i].at("code") == code; });
        require(at != c.communeOf.end(), "un site n'est pas candidat");
        take(c, chosen, static_cast<std::size_t>(at - c.communeOf.begin()));
    }
    for (const std::size_t site : c.compulsory) {
        require(!chosen.isFree.at(site), "un site imposé manque");
        take(c, forced, site);
    }
    for (std::size_t i = 0; i < c.weights.size(); ++i) {
        if (chosen.covered[i] && !c.already[i]) {
            codes.push_back(json["communes"][i].at("code"));
        }
    }
    require(chosen.taken == c.count, "le nombre de sites est faux");
    require(codes == json.at("couvertes").get<std::vector<std::string>>(),
            "la liste des communes couvertes est fausse");
    require(chosen.value == c.value, "la valeur est fausse");
    require(c.bound >= c.value && json.at("optimal").get<bool>() == (c.bound == c.value),
            "la borne est fausse");
    const Json& proof = json.at("preuve");
    if (proof.at("type") == "enumeration") {
        enumerate(c, forced, 0);
        return;
    }
    require(proof.at("type") == "duale", "la preuve est d'un type inconnu");
    prove(c, forced, proof.at("arbre"));
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "emploi : maillage-verifie CERTIFICAT.json\n";
        return 2;
    }
    try {
        std::ifstream file(argv[1]);
        require(file.good(), "le fichier ne se lit pas");
        const Json json = Json::parse(file);
        check(json);
        std::cout << "certificat valable : " << json["valeur"] << " atteint, au plus " << json["borne"]
                  << (json["optimal"] ? ", optimum prouvé\n" : ", optimum non prouvé\n");
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "certificat refusé : " << error.what() << '\n';
        return 1;
    }
}
