#include "core/service/table_project.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/power_diagram.hpp"
#include "core/io/files/table_rows.hpp"
#include "core/io/lists/passage_importer.hpp"
#include "core/service/project_description.hpp"
#include "core/service/published_table.hpp"
#include "core/store/store_errors.hpp"

namespace maillage {

namespace {

namespace fs = std::filesystem;

Period periodOf(const TableRows& row) {
    return {row.date("debut"), row.date("fin")};
}

Attestation attestationOf(const TableRows& row) {
    return {row.required(parseSource(row.text("source")), "source", "source"), row.text("reference"),
            row.origin()};
}

std::shared_ptr<const Territory> readTerritory(const fs::path& folder) {
    std::vector<Commune> communes;
    for (TableRows row(folder / "communes.csv"); row.next();) {
        Commune commune;
        commune.code = row.text("code_insee");
        commune.name = row.text("nom");
        commune.postalCodes = splitList(row.text("codes_postaux"), ' ');
        commune.population = parseInteger(row.text("population"));
        commune.surfaceKm2 = parseDouble(row.text("superficie_km2"));
        commune.reference = {row.number("x_l93"), row.number("y_l93")};
        commune.arrondissement = row.text("arrondissement");
        commune.epci = row.text("code_epci");
        communes.push_back(std::move(commune));
    }
    std::vector<Epci> epcis;
    for (TableRows row(folder / "epci.csv"); row.next();) {
        epcis.push_back({row.text("code_epci"), row.text("nom_epci")});
    }
    const std::string departement = departementOf(communes.front().code);
    return std::make_shared<const Territory>(departement, std::move(communes), std::move(epcis));
}

std::shared_ptr<const BaseMap> drawSchematicMap(const fs::path& folder, const Territory& territory) {
    std::vector<WeightedSite> sites(territory.size());
    for (TableRows row(folder / "laguerre-sites.csv"); row.next();) {
        const std::string& code = row.text("code_insee");
        sites[row.resolved(territory.find(code), "code_insee", code)] = {
            {row.number("x_m"), row.number("y_m")}, row.number("poids_m2")};
    }
    std::vector<MapPoint> outline;
    for (TableRows row(folder / "departement-contour.csv"); row.next();) {
        outline.push_back({row.number("x_m"), row.number("y_m")});
    }
    return std::make_shared<const BaseMap>(
        Provenance{"Fond schématique Maillage", "GPL-3.0-or-later", "2026", ""}, true,
        powerDiagram(sites, outline));
}

void readAttestedStructures(const fs::path& folder, const Territory& territory, StructureSet& set) {
    for (TableRows row(folder / "structures.csv"); row.next();) {
        Structure s;
        s.id = row.text("id");
        s.name = row.text("nom");
        s.kind = row.required(parseStructureKind(row.text("type")), "type", "type");
        s.attestation = attestationOf(row);
        const std::string& seat = row.text("code_insee_siege");
        if (!seat.empty()) {
            s.seat = row.resolved(territory.find(seat), "code_insee_siege", seat);
        }
        s.seatAttestation = s.attestation;
        if (!row.text("x_l93").empty()) {
            s.point = MapPoint{row.number("x_l93"), row.number("y_l93")};
        }
        if (!row.text("federe").empty()) {
            s.federated = row.text("federe") == "oui";
        }
        s.federatedAttestation = s.attestation;
        set.structures.push_back(std::move(s));
    }
}

StructureIndex structureOf(const TableRows& row, const StructureSet& set) {
    return row.resolved(set.find(row.text("structure")), "structure", row.text("structure"));
}

void readApprovals(const fs::path& file, StructureSet& set) {
    for (TableRows row(file); row.next();) {
        set.approvals.push_back({structureOf(row, set),
                                 row.required(parseApprovalKind(row.text("type")), "type", "type"),
                                 periodOf(row), attestationOf(row)});
    }
}

void readServiceAreas(const fs::path& file, const Territory& territory, StructureSet& set) {
    for (TableRows row(file); row.next();) {
        const std::string& code = row.text("code_insee");
        set.serviceAreas.push_back({structureOf(row, set),
                                    row.resolved(territory.find(code), "code_insee", code), periodOf(row),
                                    attestationOf(row)});
    }
}

void readSeatsAndFederation(const fs::path& folder, const Territory& territory, StructureSet& set) {
    for (TableRows row(folder / "sieges.csv"); row.next();) {
        Structure& s = set.structures[structureOf(row, set)];
        s.seat = row.resolved(territory.find(row.text("code_insee")), "code_insee", row.text("code_insee"));
        s.seatAttestation = attestationOf(row);
    }
    for (TableRows row(folder / "federation.csv"); row.next();) {
        Structure& s = set.structures[structureOf(row, set)];
        s.federated = row.text("federe") == "oui";
        s.federatedAttestation = attestationOf(row);
    }
}

std::vector<Qpv> readQpvs(const fs::path& file, const Territory& territory, const StructureSet& set) {
    std::vector<Qpv> qpvs;
    for (TableRows row(file); row.next();) {
        Qpv qpv;
        qpv.code = row.text("code");
        qpv.name = row.text("nom");
        qpv.generation =
            static_cast<int>(row.required(parseInteger(row.text("generation")), "generation", "nombre"));
        for (const std::string& code : splitList(row.text("communes"), ';')) {
            qpv.communes.push_back(row.resolved(territory.find(code), "communes", code));
        }
        for (const std::string& id : splitList(row.text("structures"), ';')) {
            qpv.structures.push_back(row.resolved(set.find(id), "structures", id));
        }
        qpv.attestation = attestationOf(row);
        qpvs.push_back(std::move(qpv));
    }
    return qpvs;
}

/// Throws Error{ProjectDamaged} where the file gives no reference date: no other date stands in for it.
Date readReferenceDate(const fs::path& file) {
    for (TableRows row(file); row.next();) {
        if (row.text("cle") == "date_reference") {
            return row.required(Date::parse(row.text("valeur")), "valeur", "date");
        }
    }
    throw Error(ErrorCode::ProjectDamaged, {file.string(), "date_reference"});
}

} // namespace

Project projectFromTables(const fs::path& folder) {
    const fs::path description = folder / "projet.csv";
    const auto territoryOfTables = readTerritory(folder);
    const ProjectDescription described = readDescription(
        description, {Settings{readReferenceDate(description)}}, territoryOfTables->departement());
    Project project(described.settings);
    project.territory = territoryOfTables;
    const Territory& territory = *project.territory;
    project.baseMap = drawSchematicMap(folder, territory);

    StructureSet set;
    readAttestedStructures(folder, territory, set);
    readApprovals(folder / "agrements.csv", set);
    readServiceAreas(folder / "territoires.csv", territory, set);
    const fs::path reconstitution = folder / "reconstitution";
    // Without the reconstitution the project holds what is attested, and says so by its figures.
    if (fs::exists(reconstitution / "sieges.csv")) {
        readSeatsAndFederation(reconstitution, territory, set);
        readApprovals(reconstitution / "agrements.csv", set);
        readServiceAreas(reconstitution / "territoires.csv", territory, set);
    }

    project.qpvs =
        std::make_shared<const std::vector<Qpv>>(readQpvs(folder / "qpv-2015.csv", territory, set));
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    project.published =
        std::make_shared<const std::vector<PublishedFigure>>(readPublishedFigures(folder / "publies.csv"));
    project.scenarios = std::make_shared<const std::vector<Scenario>>();
    project.passages = std::make_shared<const std::vector<CommunePassage>>(
        importPassages(folder / "passages.csv", territory).passages);
    project.sources = std::make_shared<const Sources>(described.sources);
    return project;
}

} // namespace maillage
