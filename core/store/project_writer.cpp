#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/geo/wkb.hpp"
#include "core/store/geopackage.hpp"
#include "core/store/need_rows.hpp"
#include "core/store/neighbour_rows.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/scenario_rows.hpp"
#include "core/store/project_schema.hpp"
#include "core/store/template_rows.hpp"

#include <array>

namespace maillage {

namespace {

void bindDate(Statement& statement, const std::optional<Date>& date) {
    if (date) {
        statement.bind(date->iso());
    } else {
        statement.bindNull();
    }
}

/// `wkb`: of the area, empty for an empty one.
void bindArea(Statement& statement, const Area& area, const std::string& wkb, int srs) {
    if (area.isEmpty()) {
        statement.bindNull();
    } else {
        statement.bindBlob(geoPackageBlob(wkb, &area.envelope(), srs));
    }
}

std::string wkbOf(const Area& area) {
    return area.isEmpty() ? std::string() : toWkb(area);
}

void bindAttestation(Statement& statement, const Attestation& attestation) {
    statement.bind(toText(attestation.source))
        .bind(attestation.reference)
        .bind(attestation.origin.file)
        .bind(std::int64_t{attestation.origin.line});
}

const MapProjection& projectionFor(const Project& project) {
    return projectionOf(project.territory->departement());
}

struct OwnTable {
    const char* name;
    const char* identifier;
    const char* description;
};
constexpr auto kOwnTables = std::to_array<OwnTable>({
    {"maillage_epci", "Maillage : EPCI", "codes et noms des EPCI"},
    {"maillage_voisins", "Maillage : communes voisines",
     "celles de code plus grand qui touchent la commune ; refait quand les contours changent"},
    {"maillage_agrements", "Maillage : agréments", "agréments des structures, avec leurs dates et sources"},
    {"maillage_territoires", "Maillage : territoires d'intervention",
     "communes de chaque structure, avec leurs dates et sources"},
    {"maillage_publies", "Maillage : chiffres publiés", "chiffres imprimés par un document, à retrouver"},
    {"maillage_scenarios", "Maillage : scénarios", "noms et débuts des scénarios"},
    {"maillage_modifications", "Maillage : modifications des scénarios", "ce que change chaque scénario"},
    {"maillage_fiches", "Maillage : fiches projet", "réponses des fiches projet"},
    {"maillage_trajets", "Maillage : temps de trajet", "minutes d'une commune à une autre"},
    {"maillage_passages", "Maillage : fusions de communes", "fusions et changements de nom des communes"},
    {"maillage_besoins", "Maillage : jeux de données des besoins", "producteur, titre, date, licence, lieux"},
    {"maillage_mesures", "Maillage : mesures des besoins",
     "valeurs par lieu : nombre, s secret, n non disponible"},
    {"maillage_indicateurs_besoin", "Maillage : indicateurs de besoin",
     "formules ajoutées à celles du programme"},
    {"maillage_sources", "Maillage : sources", "lignes de sources au pied des pages"},
    {"maillage_meta", "Maillage : réglages", "version, département, date de référence, fond de carte"},
});

void declareTables(Database& database, const Project& project, const std::string& lastChange) {
    writeSpatialReferences(database, projectionFor(project));
    GeoPackageContents contents(database, projectionFor(project).epsg, lastChange);
    const Envelope& extent = project.baseMap->envelope();
    contents.addLayer("communes",
                      project.baseMap->isSchematic() ? "fond schématique Maillage"
                                                     : project.baseMap->provenance().title,
                      "MULTIPOLYGON", extent);
    contents.addLayer("structures", "structures de l'animation de la vie sociale", "POINT", extent);
    contents.addLayer("qpv", "quartiers prioritaires de la politique de la ville", "MULTIPOLYGON", extent);
    for (const OwnTable& table : kOwnTables) {
        contents.addAttributes(table.name, table.identifier, table.description);
    }
    if (project.pageTemplates != nullptr) {
        makeTemplateTable(database);
        contents.addAttributes(kTemplateTable, "Maillage : modèles de page",
                               "où sont les parties d'une page");
    }
}

/// What the rows of outlines are marked by.
std::string writeCommunes(Database& database, const Project& project) {
    OutlineMark mark;
    Statement row(database,
                  "INSERT INTO communes (geom,code_insee,nom,codes_postaux,population,superficie_km2,x_l93,"
                  "y_l93,arrondissement,code_epci) VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& commune = project.territory->commune(i);
        const Area& area = project.baseMap->areas()[i];
        const std::string wkb = wkbOf(area);
        mark.add(commune.code, wkb);
        bindArea(row, area, wkb, projectionFor(project).epsg);
        row.bind(commune.code).bind(commune.name).bind(joined(commune.postalCodes, " "));
        if (commune.population) {
            row.bind(*commune.population);
        } else {
            row.bindNull();
        }
        if (commune.surfaceKm2) {
            row.bind(*commune.surfaceKm2);
        } else {
            row.bindNull();
        }
        row.bind(commune.reference.x)
            .bind(commune.reference.y)
            .bind(commune.arrondissement)
            .bind(commune.epci)
            .run();
    }
    Statement epci(database, "INSERT INTO maillage_epci (code_epci,nom_epci) VALUES (?,?)");
    for (const Epci& body : project.territory->epcis()) {
        epci.bind(body.code).bind(body.name).run();
    }
    return mark.text();
}

void writeStructures(Database& database, const Project& project) {
    const Territory& territory = *project.territory;
    const StructureSet& set = *project.structures;
    Statement row(
        database,
        "INSERT INTO structures (geom,id,nom,type,source,reference,fichier,ligne,code_insee_siege,"
        "source_siege,reference_siege,fichier_siege,ligne_siege,point_exact,federe,source_federe,"
        "reference_federe,fichier_federe,ligne_federe) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const Structure& s : set.structures) {
        if (const auto place = placeOf(s, territory)) {
            row.bindBlob(geoPackageBlob(toWkb(*place), nullptr, projectionFor(project).epsg));
        } else {
            row.bindNull();
        }
        row.bind(s.id).bind(s.name).bind(toText(s.kind));
        bindAttestation(row, s.attestation);
        row.bind(s.seat ? std::string_view(territory.commune(*s.seat).code) : std::string_view());
        bindAttestation(row, s.seatAttestation);
        row.bind(std::int64_t{s.point ? 1 : 0});
        if (s.federated) {
            row.bind(std::int64_t{*s.federated ? 1 : 0});
        } else {
            row.bindNull();
        }
        bindAttestation(row, s.federatedAttestation);
        row.run();
    }
    Statement approval(
        database, "INSERT INTO maillage_agrements (structure,type,debut,fin,source,reference,fichier,ligne) "
                  "VALUES (?,?,?,?,?,?,?,?)");
    for (const Approval& a : set.approvals) {
        approval.bind(set.structures[a.structure].id).bind(toText(a.kind));
        bindDate(approval, a.period.begin);
        bindDate(approval, a.period.end);
        bindAttestation(approval, a.attestation);
        approval.run();
    }
    Statement area(
        database,
        "INSERT INTO maillage_territoires (structure,code_insee,debut,fin,source,reference,fichier,ligne) "
        "VALUES (?,?,?,?,?,?,?,?)");
    for (const ServiceArea& a : set.serviceAreas) {
        area.bind(set.structures[a.structure].id).bind(territory.commune(a.commune).code);
        bindDate(area, a.period.begin);
        bindDate(area, a.period.end);
        bindAttestation(area, a.attestation);
        area.run();
    }
}

void writeQpvs(Database& database, const Project& project) {
    Statement row(database, "INSERT INTO qpv (geom,code,nom,generation,communes,structures,source,reference,"
                            "fichier,ligne) VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (const Qpv& qpv : *project.qpvs) {
        std::vector<std::string> communes;
        for (const CommuneIndex i : qpv.communes) {
            communes.push_back(project.territory->commune(i).code);
        }
        std::vector<std::string> structures;
        for (const StructureIndex i : qpv.structures) {
            structures.push_back(project.structures->structures[i].id);
        }
        bindArea(row, qpv.area, wkbOf(qpv.area), projectionFor(project).epsg);
        row.bind(qpv.code)
            .bind(qpv.name)
            .bind(std::int64_t{qpv.generation})
            .bind(joined(communes, ";"))
            .bind(joined(structures, ";"));
        bindAttestation(row, qpv.attestation);
        row.run();
    }
}

} // namespace

void writeRows(Database& database, const Project& project, const std::string& lastChange) {
    database.execute("PRAGMA page_size=4096; PRAGMA journal_mode=DELETE; BEGIN;");
    database.execute(kProjectSchema);
    declareTables(database, project, lastChange);
    const std::string outlineMark = writeCommunes(database, project);
    writeNeighbours(database, *project.territory, project.baseMap->adjacency());
    writeStructures(database, project);
    writeQpvs(database, project);
    Statement published(
        database,
        "INSERT INTO maillage_publies (id,libelle,valeur,unite,precision,date,reference) VALUES (?,?,?,?,?,?,?)");
    for (const PublishedFigure& f : *project.published) {
        published.bind(f.id)
            .bind(f.label)
            .bind(f.value)
            .bind(f.unit)
            .bind(f.precision)
            .bind(f.date.iso())
            .bind(f.reference)
            .run();
    }
    writeScenarios(database, *project.scenarios);
    if (project.travelTimes != nullptr) {
        writeTravelTimes(database, *project.territory, *project.travelTimes);
    }
    Statement passage(
        database,
        "INSERT INTO maillage_passages (date,code_ancien,nom_ancien,code_nouveau,nom_nouveau,reference) "
        "VALUES (?,?,?,?,?,?)");
    for (const CommunePassage& p : *project.passages) {
        passage.bind(p.date.iso()).bind(p.oldCode).bind(p.oldName).bind(p.newCode).bind(p.newName);
        passage.bind(p.reference).run();
    }
    writeNeeds(database, *project.needs);
    if (project.pageTemplates != nullptr) {
        writeTemplates(database, *project.pageTemplates);
    }
    Statement source(database, "INSERT INTO maillage_sources (texte) VALUES (?)");
    for (const std::string& line : *project.sources) {
        source.bind(line).run();
    }

    Statement meta(database, "INSERT INTO maillage_meta (cle,valeur) VALUES (?,?)");
    const Provenance& map = project.baseMap->provenance();
    std::vector<std::string> formerCounts;
    for (const std::int64_t count : project.settings.formerCommuneCounts) {
        formerCounts.push_back(formatInteger(count));
    }
    const std::vector<std::pair<const char*, std::string>> entries{
        {"version", formatInteger(kProjectVersion)},
        {"departement", project.territory->departement()},
        {"nom", project.settings.name},
        {"nom_de", project.settings.nameOf},
        {"date_reference", project.settings.referenceDate.iso()},
        {"premiere_annee", formatInteger(project.settings.firstYear)},
        {"anciens_nombres_communes", joined(formerCounts, ";")},
        {"trajets_source", project.travelTimes == nullptr ? std::string() : project.travelTimes->source()},
        {"fond_schematique", project.baseMap->isSchematic() ? "1" : "0"},
        {"fond_titre", map.title},
        {"fond_licence", map.licence},
        {"fond_date", map.date},
        {"fond_fichier", map.file},
        {"fond_telecharge", map.retrieved},
        {"fond_sha256", map.sha256},
        {kOutlineMarkKey, outlineMark}};
    for (const auto& [key, value] : entries) {
        meta.bind(key).bind(value).run();
    }
    database.execute("COMMIT;");
}

std::string projectBytes(const Project& project, const std::string& lastChange) {
    Database database;
    writeRows(database, project, lastChange);
    return database.bytes();
}

} // namespace maillage
