// What a certificate claims, decided by looking at every choice: no code of the solver nor of the checker.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <string>

namespace maillage::test {

using Json = nlohmann::ordered_json;

/// The text of a certificate, with the fingerprint that belongs to it.
inline std::string signedText(Json json) {
    json.erase("empreinte");
    std::string text = json.dump();
    std::uint64_t hash = 14695981039346656037U;
    text.pop_back();
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
    }
    return text + ",\"empreinte\":" + Json(hash).dump() + "}\n";
}

/// By the definition of each rule.
inline std::set<std::size_t> servedBy(const Json& json, std::size_t site) {
    const Json& communes = json.at("communes");
    const Json& rule = json.at("regle");
    std::set<std::size_t> served{site};
    const std::string type = rule.at("type");
    if (type == "liste") {
        return communes.at(site).at("dessert").get<std::set<std::size_t>>();
    }
    if (type == "voisins") {
        const int rings = rule.at("anneaux");
        for (int ring = 0; ring < rings; ++ring) {
            std::set<std::size_t> more = served;
            for (const std::size_t i : served) {
                for (const std::size_t j : communes.at(i).at("voisines").get<std::vector<std::size_t>>()) {
                    static_cast<void>(communes.at(j));
                    more.insert(j);
                }
            }
            served = more;
        }
        return served;
    }
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (type == "epci" && communes[i].at("epci") == communes.at(site).at("epci")) {
            served.insert(i);
        }
        if (type == "rayon") {
            const double dx = communes[i].at("x").get<double>() - communes.at(site).at("x").get<double>();
            const double dy = communes[i].at("y").get<double>() - communes.at(site).at("y").get<double>();
            if (std::sqrt(dx * dx + dy * dy) <= rule.at("km").get<double>() * 1000) {
                served.insert(i);
            }
        }
    }
    return served;
}

inline std::int64_t wholeNumber(const Json& json) {
    if (!json.is_number_integer() || json.get<std::int64_t>() < 0) {
        throw std::runtime_error("not a whole number");
    }
    return json.get<std::int64_t>();
}

/// What these candidates cover that is not covered yet, and what it is worth.
struct Cover {
    std::set<std::size_t> communes;
    std::int64_t value = 0;
};
inline Cover coverOf(const Json& json, const std::set<std::size_t>& sites) {
    Cover cover;
    for (const std::size_t site : sites) {
        for (const std::size_t i : servedBy(json, site)) {
            if (!json.at("communes").at(i).at("couverte").get<bool>() && cover.communes.insert(i).second) {
                cover.value += wholeNumber(json["communes"][i].at("poids"));
            }
        }
    }
    return cover;
}

/// The greatest value of a choice; -1 where there is none.
inline std::int64_t bestValue(const Json& json) {
    const auto candidates = json.at("candidats").get<std::vector<std::size_t>>();
    const auto compulsory = json.at("imposes").get<std::set<std::size_t>>();
    const auto count = static_cast<int>(wholeNumber(json.at("nombre")));
    std::int64_t best = -1;
    for (unsigned mask = 0; mask < (1U << candidates.size()); ++mask) {
        std::set<std::size_t> sites;
        for (std::size_t s = 0; s < candidates.size(); ++s) {
            if ((mask >> s & 1U) != 0) {
                sites.insert(candidates[s]);
            }
        }
        if (std::popcount(mask) == count && std::ranges::includes(sites, compulsory)) {
            best = std::max(best, coverOf(json, sites).value);
        }
    }
    return best;
}

/// Whether all that is claimed holds: the sites may be chosen, they cover what is said, it is worth what is
/// said, and nothing is worth more than the bound.
inline bool isTrue(const Json& json) {
    try {
        const auto listed = json.at("sites").get<std::vector<std::size_t>>();
        const std::set<std::size_t> sites(listed.begin(), listed.end());
        const auto candidates = json.at("candidats").get<std::set<std::size_t>>();
        const auto compulsory = json.at("imposes").get<std::set<std::size_t>>();
        const Cover cover = coverOf(json, sites);
        return json.at("format") == "maillage-implantation-2" && sites.size() == listed.size() &&
               static_cast<std::int64_t>(sites.size()) == wholeNumber(json.at("nombre")) &&
               std::ranges::includes(candidates, sites) && std::ranges::includes(sites, compulsory) &&
               json.at("couvertes") == cover.communes && json.at("valeur") == cover.value &&
               wholeNumber(json.at("borne")) >= bestValue(json) &&
               json.at("optimal") == (json["borne"] == json["valeur"]);
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace maillage::test
