#include "data/reconstitution/tables.hpp"

#include "core/io/files/table_rows.hpp"
#include "data/reconstitution/parameters.hpp"

#include <algorithm>

namespace maillage::reconstitution {

namespace {

namespace fs = std::filesystem;

CommuneRank communeOf(const Inputs& inputs, const TableRows& row, const char* column,
                      const std::string& code) {
    const auto found =
        std::lower_bound(inputs.communes.begin(), inputs.communes.end(), code,
                         [](const CommuneFacts& commune, const std::string& c) { return commune.code < c; });
    const bool isKnown = found != inputs.communes.end() && found->code == code;
    const auto rank = static_cast<CommuneRank>(found - inputs.communes.begin());
    return row.resolved(isKnown ? std::optional(rank) : std::nullopt, column, code);
}

StructureFacts& structureOf(Inputs& inputs, const TableRows& row) {
    const std::string& id = row.text("structure");
    const auto found = std::find_if(inputs.structures.begin(), inputs.structures.end(),
                                    [&](const StructureFacts& s) { return s.id == id; });
    const auto rank = static_cast<StructureRank>(found - inputs.structures.begin());
    const bool isKnown = found != inputs.structures.end();
    return inputs.structures[row.resolved(isKnown ? std::optional(rank) : std::nullopt, "structure", id)];
}

std::vector<CommuneFacts> readCommunes(const fs::path& path) {
    std::vector<CommuneFacts> communes;
    for (TableRows row(path); row.next();) {
        communes.push_back({row.text("code_insee"), row.integer("population"), row.text("code_epci"),
                            row.integer("x_l93"), row.integer("y_l93")});
    }
    std::sort(communes.begin(), communes.end(),
              [](const CommuneFacts& a, const CommuneFacts& b) { return a.code < b.code; });
    return communes;
}

void readStructures(const fs::path& folder, Inputs& inputs) {
    for (TableRows row(folder / "structures.csv"); row.next();) {
        StructureFacts facts;
        facts.id = row.text("id");
        facts.isCentreSocial = row.text("type") == "centre_social";
        facts.isNamed = row.text("nom").find("non nommé") == std::string::npos;
        if (const std::string& seat = row.text("code_insee_siege"); !seat.empty()) {
            facts.seat = communeOf(inputs, row, "code_insee_siege", seat);
        }
        inputs.structures.push_back(std::move(facts));
    }
    for (TableRows row(folder / "agrements.csv"); row.next();) {
        StructureFacts& facts = structureOf(inputs, row);
        if (row.text("type") == "acf") {
            facts.hasFamilyApproval = true;
        } else if (row.text("type") == (facts.isCentreSocial ? "animation_globale" : "evs")) {
            facts.begin = row.text("debut");
        }
    }
    for (TableRows row(folder / "territoires.csv"); row.next();) {
        structureOf(inputs, row)
            .attested.insert(communeOf(inputs, row, "code_insee", row.text("code_insee")));
    }
}

/// The reference of a row: what was done, never a source that it does not have.
std::string referenceOf(Rule rule) {
    const auto sentence = [](const char* what) {
        return std::string("reconstitution : ") + what + ", à confirmer par la Caf";
    };
    switch (rule) {
    case Rule::SeatNearAttested:
        return sentence("siège supposé ; commune la plus peuplée près de celle qui est attestée");
    case Rule::SeatFarFromOthers:
        return sentence(
            "siège supposé ; commune la plus peuplée loin des autres sièges, dans l'EPCI le moins pourvu");
    case Rule::SeatOnlyAttested:
        return sentence("siège supposé ; seule commune attestée");
    case Rule::EvsSeatFarFromOthers:
        return sentence("siège supposé ; commune d'un centre social la plus peuplée loin des autres EVS");
    case Rule::SupposedSeat:
        return sentence("commune du siège supposé");
    case Rule::NamedEpci:
        return sentence("commune d'un EPCI dont la structure porte le nom");
    case Rule::KnownSize:
        return sentence("territoire le plus ramassé qui a le nombre de communes et d'habitants connu");
    case Rule::LinkToAttested:
        return sentence("relie le siège à une commune attestée");
    case Rule::NearestFree:
        return sentence("commune libre la plus proche du siège");
    case Rule::SupposedEvsOnly:
        return sentence("commune couverte par un EVS seul, supposée pour le taux AVS publié");
    case Rule::AroundEvs:
        return sentence("autour du siège, dans le territoire d'un centre social");
    }
    return {};
}

constexpr const char* kFamilyReference =
    "reconstitution : un des agréments ACF antérieurs au schéma 2019-2022, "
    "début réel inconnu, à confirmer par la Caf";
constexpr const char* kYouthReference =
    "reconstitution : un des centres sociaux ayant un projet PS jeunes, année "
    "inconnue, à confirmer par la Caf";
constexpr const char* kFederationReference =
    "reconstitution : seul le nombre de centres sociaux fédérés est connu, à confirmer par la Caf";
constexpr const char* kSource = "hypothese";

std::vector<StructureRank> sortedById(const Inputs& inputs, std::vector<StructureRank> structures) {
    std::sort(structures.begin(), structures.end(), [&](StructureRank a, StructureRank b) {
        return inputs.structures[a].id < inputs.structures[b].id;
    });
    return structures;
}

std::vector<StructureRank> allStructures(const Inputs& inputs) {
    std::vector<StructureRank> all(inputs.structures.size());
    for (StructureRank s = 0; s < all.size(); ++s) {
        all[s] = s;
    }
    return sortedById(inputs, std::move(all));
}

Table seatsTable(const Inputs& inputs, const Outputs& outputs) {
    Table table{"sieges.csv", {"structure", "code_insee", "source", "reference"}, {}};
    for (const auto& [structure, seat] : outputs.seats) {
        table.rows.push_back({inputs.structures[structure].id, inputs.communes[seat.commune].code, kSource,
                              referenceOf(seat.rule)});
    }
    return table;
}

Table approvalsTable(const Inputs& inputs, const Outputs& outputs) {
    Table table{"agrements.csv", {"structure", "type", "debut", "fin", "source", "reference"}, {}};
    for (const StructureRank s : sortedById(inputs, outputs.familyApprovals)) {
        table.rows.push_back(
            {inputs.structures[s].id, "acf", inputs.parameters.familyBegin, "", kSource, kFamilyReference});
    }
    for (const StructureRank s : sortedById(inputs, outputs.youthApprovals)) {
        table.rows.push_back({inputs.structures[s].id, "ps_jeunes", inputs.parameters.youthBegin, "", kSource,
                              kYouthReference});
    }
    return table;
}

Table federationTable(const Inputs& inputs, const Outputs& outputs) {
    Table table{"federation.csv", {"structure", "federe", "source", "reference"}, {}};
    for (const StructureRank s : allStructures(inputs)) {
        if (inputs.structures[s].isCentreSocial) {
            table.rows.push_back({inputs.structures[s].id, outputs.federated.contains(s) ? "oui" : "non",
                                  kSource, kFederationReference});
        }
    }
    return table;
}

Table territoriesTable(const Inputs& inputs, const Outputs& outputs) {
    Table table{"territoires.csv", {"structure", "code_insee", "debut", "fin", "source", "reference"}, {}};
    for (const StructureRank s : allStructures(inputs)) {
        for (const auto& [commune, rule] : outputs.territories[s]) {
            table.rows.push_back({inputs.structures[s].id, inputs.communes[commune].code,
                                  inputs.structures[s].begin, "", kSource, referenceOf(rule)});
        }
    }
    return table;
}

} // namespace

Inputs readInputs(const fs::path& folder) {
    Inputs inputs;
    inputs.communes = readCommunes(folder / "communes.csv");
    readStructures(folder, inputs);
    for (TableRows row(folder / "qpv-2015.csv"); row.next();) {
        QpvFacts qpv;
        for (const std::string& code : splitList(row.text("communes"), ';')) {
            qpv.communes.insert(communeOf(inputs, row, "communes", code));
        }
        qpv.hasStructure = !row.text("structures").empty();
        inputs.qpvs.push_back(std::move(qpv));
    }
    inputs.parameters = readParameters(folder / "reconstitution" / "parametres.json", inputs.structures);
    return inputs;
}

std::vector<Table> outputTables(const Inputs& inputs, const Outputs& outputs) {
    return {seatsTable(inputs, outputs), approvalsTable(inputs, outputs), federationTable(inputs, outputs),
            territoriesTable(inputs, outputs)};
}

} // namespace maillage::reconstitution
