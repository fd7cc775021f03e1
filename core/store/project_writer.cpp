#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/geo/wkb.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/scenario_rows.hpp"
#include "core/store/project_schema.hpp"

#include <array>
#include <cstring>

namespace maillage {

namespace {

template <typename Number>
void put(std::string& bytes, Number value) {
    std::array<char, sizeof value> raw{};
    std::memcpy(raw.data(), &value, raw.size());
    bytes.append(raw.data(), raw.size());
}

/// GeoPackage binary: "GP", version 0, flags (little-endian, with or without envelope), SRS, then WKB.
std::string geoPackageBlob(const std::string& wkb, const Envelope* envelope, int srs) {
    std::string bytes{'G', 'P', '\0', envelope == nullptr ? '\1' : '\3'};
    put(bytes, std::int32_t{srs});
    if (envelope != nullptr) {
        for (const double bound : {envelope->minX, envelope->maxX, envelope->minY, envelope->maxY}) {
            put(bytes, bound);
        }
    }
    return bytes + wkb;
}

void bindDate(Statement& statement, const std::optional<Date>& date) {
    if (date) {
        statement.bind(date->iso());
    } else {
        statement.bindNull();
    }
}

void bindArea(Statement& statement, const Area& area, int srs) {
    if (area.isEmpty()) {
        statement.bindNull();
    } else {
        statement.bindBlob(geoPackageBlob(toWkb(area), &area.envelope(), srs));
    }
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

void writeLayerTables(Database& database, const Project& project, const Envelope& extent) {
    const MapProjection& projection = projectionFor(project);
    Statement srs(database, "INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)");
    srs.bind("Undefined cartesian SRS")
        .bind(std::int64_t{-1})
        .bind("NONE")
        .bind(std::int64_t{-1})
        .bind("undefined")
        .bind("")
        .run();
    srs.bind("Undefined geographic SRS")
        .bind(std::int64_t{0})
        .bind("NONE")
        .bind(std::int64_t{0})
        .bind("undefined")
        .bind("")
        .run();
    srs.bind(projection.name)
        .bind(std::int64_t{projection.epsg})
        .bind("EPSG")
        .bind(std::int64_t{projection.epsg})
        .bind(projection.wkt())
        .bind("")
        .run();
    Statement contents(database, "INSERT INTO gpkg_contents VALUES (?,'features',?,?,?,?,?,?,?,?)");
    Statement columns(database, "INSERT INTO gpkg_geometry_columns VALUES (?,'geom',?,?,0,0)");
    // The reference date, not the clock: the same project gives the same bytes.
    const std::string changed = project.settings.referenceDate.iso() + "T00:00:00.000Z";
    const auto layer = [&](const char* name, const std::string& description, const char* kind) {
        contents.bind(name).bind(name).bind(description).bind(changed);
        for (const double bound : {extent.minX, extent.minY, extent.maxX, extent.maxY}) {
            if (extent.isEmpty()) {
                contents.bindNull();
            } else {
                contents.bind(bound);
            }
        }
        contents.bind(std::int64_t{projection.epsg}).run();
        columns.bind(name).bind(kind).bind(std::int64_t{projection.epsg}).run();
    };
    layer("communes",
          project.baseMap->isSchematic() ? "fond schématique Maillage" : project.baseMap->provenance().title,
          "MULTIPOLYGON");
    layer("structures", "structures de l'animation de la vie sociale", "POINT");
    layer("qpv", "quartiers prioritaires de la politique de la ville", "MULTIPOLYGON");
}

void writeCommunes(Database& database, const Project& project) {
    Statement row(database,
                  "INSERT INTO communes (geom,code_insee,nom,codes_postaux,population,superficie_km2,x_l93,"
                  "y_l93,arrondissement,code_epci) VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& commune = project.territory->commune(i);
        const Area& area = project.baseMap->areas()[i];
        bindArea(row, area, projectionFor(project).epsg);
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
    Statement epci(database, "INSERT INTO maillage_epci VALUES (?,?)");
    for (const Epci& body : project.territory->epcis()) {
        epci.bind(body.code).bind(body.name).run();
    }
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
        if (s.point || s.seat) {
            const MapPoint point = s.point ? *s.point : territory.commune(*s.seat).reference;
            row.bindBlob(geoPackageBlob(toWkb(point), nullptr, projectionFor(project).epsg));
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
    Statement approval(database, "INSERT INTO maillage_agrements VALUES (?,?,?,?,?,?,?,?)");
    for (const Approval& a : set.approvals) {
        approval.bind(set.structures[a.structure].id).bind(toText(a.kind));
        bindDate(approval, a.period.begin);
        bindDate(approval, a.period.end);
        bindAttestation(approval, a.attestation);
        approval.run();
    }
    Statement area(database, "INSERT INTO maillage_territoires VALUES (?,?,?,?,?,?,?,?)");
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
        bindArea(row, qpv.area, projectionFor(project).epsg);
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

void writeRows(Database& database, const Project& project) {
    database.execute("PRAGMA page_size=4096; PRAGMA journal_mode=DELETE; BEGIN;");
    database.execute(kProjectSchema);
    Envelope extent = project.baseMap->envelope();
    writeLayerTables(database, project, extent);
    writeCommunes(database, project);
    writeStructures(database, project);
    writeQpvs(database, project);
    Statement published(database, "INSERT INTO maillage_publies VALUES (?,?,?,?,?,?,?)");
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
    Statement passage(database, "INSERT INTO maillage_passages VALUES (?,?,?,?,?,?)");
    for (const CommunePassage& p : *project.passages) {
        passage.bind(p.date.iso()).bind(p.oldCode).bind(p.oldName).bind(p.newCode).bind(p.newName);
        passage.bind(p.reference).run();
    }
    Statement source(database, "INSERT INTO maillage_sources (texte) VALUES (?)");
    for (const std::string& line : *project.sources) {
        source.bind(line).run();
    }

    Statement meta(database, "INSERT INTO maillage_meta VALUES (?,?)");
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
        {"fond_sha256", map.sha256}};
    for (const auto& [key, value] : entries) {
        meta.bind(key).bind(value).run();
    }
    database.execute("COMMIT;");
}

} // namespace maillage
