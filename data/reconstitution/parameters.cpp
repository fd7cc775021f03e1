#include "data/reconstitution/parameters.hpp"

#include "core/base/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace maillage::reconstitution {

namespace {

using Json = nlohmann::json;

/// Looks values up by name; what goes wrong is told with the name.
class Entries {
public:
    Entries(Json json, std::string path) : m_json(std::move(json)), m_path(std::move(path)) {}

    [[nodiscard]] const Json& value(const char* name) const {
        const auto entry = m_json.find(name);
        if (entry == m_json.end() || !entry->is_object() || !entry->contains("valeur")) {
            fail(name, "absent");
        }
        return entry->at("valeur");
    }
    [[nodiscard]] std::int64_t count(const char* name) const { return whole(value(name), name); }
    [[nodiscard]] std::int64_t metres(const char* name) const {
        constexpr double kMetresPerKilometre = 1000;
        constexpr double kLargest = 1000;
        const Json& json = value(name);
        if (!json.is_number() || !(json.get<double>() >= 0) || json.get<double>() > kLargest) {
            fail(name, "un nombre de km entre 0 et 1000 est attendu");
        }
        return std::llround(json.get<double>() * kMetresPerKilometre);
    }
    [[nodiscard]] std::string text(const char* name) const {
        if (!value(name).is_string()) {
            fail(name, "un texte est attendu");
        }
        return value(name).get<std::string>();
    }
    [[nodiscard]] std::int64_t whole(const Json& json, const char* name) const {
        if (!json.is_number_integer() || json.get<std::int64_t>() < 0) {
            fail(name, "un nombre entier, 0 ou plus, est attendu");
        }
        return json.get<std::int64_t>();
    }
    [[noreturn]] void fail(const std::string& name, const std::string& why) const {
        throw Error(ErrorCode::FileUnreadable, {m_path, "« " + name + " » : " + why});
    }

private:
    Json m_json;
    std::string m_path;
};

StructureRank rankOf(const std::string& id, const char* name, std::span<const StructureFacts> structures,
                     const Entries& entries) {
    const auto found = std::find_if(structures.begin(), structures.end(),
                                    [&](const StructureFacts& s) { return s.id == id && s.isCentreSocial; });
    if (found == structures.end()) {
        entries.fail(name, "« " + id + " » n'est pas un centre social de structures.csv");
    }
    return static_cast<StructureRank>(found - structures.begin());
}

void readNamedEpcis(const Entries& entries, std::span<const StructureFacts> structures, Parameters& p) {
    constexpr const char* kName = "territoires_par_epci";
    for (const auto& [id, epcis] : entries.value(kName).items()) {
        std::set<std::string>& named = p.territoriesByEpci[rankOf(id, kName, structures, entries)];
        for (const Json& epci : epcis) {
            if (!epci.is_string()) {
                entries.fail(kName, "les codes d'EPCI sont des textes");
            }
            named.insert(epci.get<std::string>());
        }
    }
}

void readKnownSizes(const Entries& entries, std::span<const StructureFacts> structures, Parameters& p) {
    constexpr const char* kName = "territoires_chiffres";
    for (const auto& [id, size] : entries.value(kName).items()) {
        if (!size.contains("communes") || !size.contains("population")) {
            entries.fail(kName, "« communes » et « population » sont attendus pour « " + id + " »");
        }
        p.knownSizes[rankOf(id, kName, structures, entries)] = {entries.whole(size.at("communes"), kName),
                                                                entries.whole(size.at("population"), kName)};
    }
}

} // namespace

Parameters readParameters(const std::filesystem::path& path, std::span<const StructureFacts> structures) {
    std::ifstream file(path);
    if (!file) {
        throw Error(ErrorCode::FileMissing, {path.string()});
    }
    Json json = Json::parse(file, nullptr, false);
    if (!json.is_object()) {
        throw Error(ErrorCode::FileUnreadable, {path.string(), "ce n'est pas du JSON"});
    }
    const Entries entries(std::move(json), path.string());

    Parameters p;
    p.coveredCommunes = entries.count("communes_centre_social");
    p.supposedEvsOnly = entries.count("communes_evs_seul_supposees");
    p.federated = entries.count("federes");
    p.familyApprovals = entries.count("acf");
    p.familyBegin = entries.text("acf_anciens_debut");
    p.youthApprovals = entries.count("ps_jeunes");
    p.youthBegin = entries.text("ps_jeunes_debut");
    readNamedEpcis(entries, structures, p);
    readKnownSizes(entries, structures, p);
    p.knownSizeReach = entries.metres("chiffre_portee_km");
    p.knownSizeOtherSeat = entries.metres("chiffre_distance_autre_siege_km");
    p.seatNearAttested = entries.metres("siege_rattachement_km");
    p.seatSpacing = entries.metres("siege_distance_km");
    p.seatFromEvsOnly = entries.metres("siege_distance_evs_seul_km");
    p.seatMinPopulation = entries.count("siege_population_min");
    p.townPopulation = entries.count("siege_ville_population");
    p.townSpacing = entries.metres("siege_ville_distance_km");
    p.urbanPopulation = entries.count("urbain_population");
    p.urbanRadius = entries.metres("urbain_rayon_km");
    p.urbanMaxCommunes = entries.count("urbain_communes_max");
    p.urbanReach = entries.metres("urbain_portee_km");
    p.ruralMinCommunes = entries.count("rural_communes_min");
    p.ruralMaxCommunes = entries.count("rural_communes_max");
    p.ruralReach = entries.metres("rural_portee_km");
    p.epciPenaltyPercent = entries.count("epci_penalite_pourcent");
    p.evsSpacing = entries.metres("evs_distance_km");
    p.evsMaxCommunes = entries.count("evs_communes_max");
    return p;
}

} // namespace maillage::reconstitution
