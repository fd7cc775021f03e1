#include "core/base/text.hpp"
#include "core/geo/wkb.hpp"
#include "core/store/need_rows.hpp"
#include "core/store/neighbour_rows.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/row_checks.hpp"
#include "core/store/scenario_rows.hpp"
#include "core/store/template_rows.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace maillage {

namespace {

/// WKB behind the GeoPackage header, whatever envelope stands in it.
std::string_view wkbOf(std::string_view blob, const std::string& where) {
    constexpr std::array<std::size_t, 5> kEnvelopeBytes{0, 32, 48, 48, 64};
    if (blob.size() < 8 || blob[0] != 'G' || blob[1] != 'P') {
        throw DamagedRow{where + ": geom"};
    }
    const unsigned kind = (static_cast<unsigned char>(blob[3]) >> 1U) & 7U;
    const std::size_t header = kind > 4 ? blob.size() : 8 + kEnvelopeBytes[kind];
    if (header >= blob.size()) {
        throw DamagedRow{where + ": geom"};
    }
    return blob.substr(header);
}

std::optional<Date> dateAt(const Statement& row, int column, const std::string& where) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return checked(Date::parse(row.text(column)), where + ": " + row.text(column));
}

Attestation attestationAt(const Statement& row, int column, const std::string& where) {
    return {checked(parseSource(row.text(column)), where + ": " + row.text(column)),
            row.text(column + 1),
            {row.text(column + 2), static_cast<std::uint32_t>(row.integer(column + 3))}};
}

/// The columns of an attestation; before version 2 a file did not keep where a row was read.
std::string attestationColumns(int version, const std::string& suffix = "") {
    const std::string kept = "source" + suffix + ",reference" + suffix;
    return version < 2 ? kept + ",'projet d''une version antérieure',0"
                       : kept + ",fichier" + suffix + ",ligne" + suffix;
}

Area areaAt(const Statement& row, int column, const MapProjection& projection, const std::string& where) {
    return checkedOutline(checked(areaFromWkb(wkbOf(row.bytes(column), where)), where + ": geom"), projection,
                          where + ": geom");
}

struct CommuneRows {
    std::vector<Commune> communes;
    std::string outlineMark;
};

CommuneRows readCommunes(Database& database, const MapProjection& projection) {
    OutlineMark mark;
    constexpr std::int64_t kMostInhabitants = 1'000'000'000;
    constexpr double kMostSquareKilometres = 1e6;
    CommuneRows rows;
    RowCount count("communes", kMostCommuneRows);
    Statement row(database, "SELECT geom,code_insee,nom,codes_postaux,population,superficie_km2,x_l93,y_l93,"
                            "arrondissement,code_epci FROM communes");
    while (row.step()) {
        count.add();
        Commune commune;
        commune.code = row.text(1);
        const std::string where = "communes " + commune.code;
        if (!isInseeCode(commune.code)) {
            throw DamagedRow{where};
        }
        commune.name = row.text(2);
        commune.postalCodes = splitList(row.text(3), ' ');
        if (!row.isNull(4)) {
            commune.population =
                checkedNumber(row.integer(4), 0, kMostInhabitants, where + ": " + row.text(4));
        }
        if (!row.isNull(5)) {
            commune.surfaceKm2 =
                checkedNumber(row.real(5), 0, kMostSquareKilometres, where + ": " + row.text(5));
        }
        commune.reference = checkedReference({row.real(6), row.real(7)}, projection,
                                             where + ": " + row.text(6) + " ; " + row.text(7));
        commune.arrondissement = row.text(8);
        commune.epci = row.text(9);
        mark.add(commune.code, row.isNull(0) ? std::string_view() : wkbOf(row.bytes(0), where));
        rows.communes.push_back(std::move(commune));
    }
    if (rows.communes.empty()) {
        throw DamagedRow{"communes"};
    }
    rows.outlineMark = mark.text();
    return rows;
}

using MetaEntries = std::map<std::string, std::string>;

std::shared_ptr<const BaseMap> readBaseMap(Database& database,
                                           const std::shared_ptr<const Territory>& territory,
                                           MetaEntries& meta, const std::string& outlineMark,
                                           const LateOutlines& late) {
    Provenance provenance{meta["fond_titre"],   meta["fond_licence"],    meta["fond_date"],
                          meta["fond_fichier"], meta["fond_telecharge"], meta["fond_sha256"]};
    const bool isSchematic = meta["fond_schematique"] == "1";
    std::optional<Adjacency> neighbours;
    if (meta[kOutlineMarkKey] == outlineMark) {
        neighbours = readNeighbours(database, *territory);
    }
    if (!neighbours) {
        return std::make_shared<const BaseMap>(std::move(provenance), isSchematic,
                                               readOutlines(database, *territory));
    }
    if (!late) {
        return std::make_shared<const BaseMap>(std::move(provenance), isSchematic,
                                               readOutlines(database, *territory), std::move(*neighbours));
    }
    return std::make_shared<const BaseMap>(
        std::move(provenance), isSchematic,
        [late, territory, outlineMark] { return late(*territory, outlineMark); }, std::move(*neighbours));
}

StructureSet readStructures(Database& database, const Territory& territory, int version) {
    const MapProjection& projection = projectionOf(territory.departement());
    StructureSet set;
    RowCount structureCount("structures", kMostStructureRows);
    Statement row(database, "SELECT id,nom,type," + attestationColumns(version) + ",code_insee_siege," +
                                attestationColumns(version, "_siege") + ",point_exact,geom,federe," +
                                attestationColumns(version, "_federe") + " FROM structures ORDER BY fid");
    while (row.step()) {
        structureCount.add();
        Structure s;
        s.id = row.text(0);
        const std::string where = "structures " + s.id;
        s.name = row.text(1);
        s.kind = checked(parseStructureKind(row.text(2)), where + ": type");
        s.attestation = attestationAt(row, 3, where);
        if (!row.text(7).empty()) {
            s.seat = checked(territory.find(row.text(7)), where + ": " + row.text(7));
        }
        s.seatAttestation = attestationAt(row, 8, where);
        if (row.integer(12) != 0) {
            const std::string blob = row.blob(13);
            s.point = checkedPlace(checked(pointFromWkb(wkbOf(blob, where)), where + ": geom"), projection,
                                   where + ": geom");
        }
        if (!row.isNull(14)) {
            s.federated = row.integer(14) != 0;
        }
        s.federatedAttestation = attestationAt(row, 15, where);
        set.structures.push_back(std::move(s));
    }
    const StructureRanks ranks(set);
    RowCount approvalCount("maillage_agrements", kMostRows);
    Statement approval(database, "SELECT structure,type,debut,fin," + attestationColumns(version) +
                                     " FROM maillage_agrements ORDER BY rowid");
    while (approval.step()) {
        approvalCount.add();
        const std::string where = "maillage_agrements " + approval.text(0);
        set.approvals.push_back({checked(ranks.find(approval.text(0)), where),
                                 checked(parseApprovalKind(approval.text(1)), where + ": type"),
                                 {dateAt(approval, 2, where), dateAt(approval, 3, where)},
                                 attestationAt(approval, 4, where)});
    }
    RowCount areaCount("maillage_territoires", kMostRows);
    Statement area(database, "SELECT structure,code_insee,debut,fin," + attestationColumns(version) +
                                 " FROM maillage_territoires ORDER BY rowid");
    while (area.step()) {
        areaCount.add();
        const std::string where = "maillage_territoires " + area.text(0) + " " + area.text(1);
        set.serviceAreas.push_back({checked(ranks.find(area.text(0)), where),
                                    checked(territory.find(area.text(1)), where),
                                    {dateAt(area, 2, where), dateAt(area, 3, where)},
                                    attestationAt(area, 4, where)});
    }
    return set;
}

std::vector<Qpv> readQpvs(Database& database, const Territory& territory, const StructureSet& set,
                          int version) {
    std::vector<Qpv> qpvs;
    // Version 1 had no outlines, and no layer.
    const bool hasLayer = version >= 2;
    const MapProjection& projection = projectionOf(territory.departement());
    const StructureRanks ranks(set);
    RowCount count("qpv", kMostStructureRows);
    Statement row(database,
                  "SELECT code,nom,generation,communes,structures," + attestationColumns(version) +
                      (hasLayer ? ",geom FROM qpv ORDER BY fid" : ",NULL FROM maillage_qpv ORDER BY rowid"));
    while (row.step()) {
        count.add();
        const std::string where = "qpv " + row.text(1);
        Qpv qpv{row.text(0), row.text(1), static_cast<int>(row.integer(2)),
                {},          {},          attestationAt(row, 5, where)};
        if (!row.isNull(9)) {
            qpv.area = areaAt(row, 9, projection, where);
        }
        const std::string whose = where + ": ";
        for (const std::string& code : splitList(row.text(3), ';')) {
            qpv.communes.push_back(checked(territory.find(code), whose + code));
        }
        for (const std::string& id : splitList(row.text(4), ';')) {
            qpv.structures.push_back(checked(ranks.find(id), whose + id));
        }
        qpvs.push_back(std::move(qpv));
    }
    return qpvs;
}

std::vector<CommunePassage> readPassages(Database& database, int version) {
    std::vector<CommunePassage> passages;
    if (version < 2) {
        return passages;
    }
    Statement row(database, "SELECT date,code_ancien,nom_ancien,code_nouveau,nom_nouveau,reference FROM "
                            "maillage_passages ORDER BY rowid");
    RowCount count("maillage_passages", kMostRows);
    while (row.step()) {
        count.add();
        passages.push_back({checked(Date::parse(row.text(0)), "maillage_passages " + row.text(1)),
                            row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    }
    return passages;
}

Settings settingsOf(MetaEntries& meta) {
    // Every year between is a line of the evolution.
    constexpr int kMostYears = 200;
    const Date reference = checked(Date::parse(meta["date_reference"]), "maillage_meta date_reference");
    const std::string firstYear = "maillage_meta premiere_annee: " + meta["premiere_annee"];
    Settings settings{reference,
                      static_cast<int>(checkedNumber(checked(parseInteger(meta["premiere_annee"]), firstYear),
                                                     std::int64_t{reference.year()} - kMostYears,
                                                     std::int64_t{reference.year()} + kMostYears, firstYear)),
                      meta["nom"],
                      meta["nom_de"],
                      {}};
    // Absent from files of the first versions.
    for (const std::string& count : splitList(meta["anciens_nombres_communes"], ';')) {
        const std::string where = "maillage_meta anciens_nombres_communes: " + count;
        settings.formerCommuneCounts.push_back(checked(parseInteger(count), where));
        if (!isCommuneCount(settings.formerCommuneCounts.back())) {
            throw DamagedRow{where};
        }
    }
    return settings;
}

} // namespace

std::vector<Area> readOutlines(Database& database, const Territory& territory, OutlineMark* mark) {
    const MapProjection& projection = projectionOf(territory.departement());
    std::vector<Area> areas(territory.size());
    Statement row(database, "SELECT geom,code_insee FROM communes");
    while (row.step()) {
        const std::string code = row.text(1);
        const std::string where = "communes " + code;
        const bool isThere = !row.isNull(0);
        if (mark != nullptr) {
            mark->add(code, isThere ? wkbOf(row.bytes(0), where) : std::string_view());
        }
        if (isThere) {
            areas[checked(territory.find(code), where)] = areaAt(row, 0, projection, where);
        }
    }
    return areas;
}

Project readRows(Database& database, const LateOutlines& late) {
    checkTables(database);
    MetaEntries meta;
    RowCount metaCount("maillage_meta", kMostMetaRows);
    Statement entry(database, "SELECT cle,valeur FROM maillage_meta");
    while (entry.step()) {
        metaCount.add();
        meta[entry.text(0)] = entry.text(1);
    }
    const int version = static_cast<int>(checked(parseInteger(meta["version"]), "maillage_meta version"));

    CommuneRows rows = readCommunes(database, projectionOf(meta["departement"]));
    std::vector<Epci> epcis;
    Statement epci(database, "SELECT code_epci,nom_epci FROM maillage_epci");
    RowCount epciCount("maillage_epci", kMostCommuneRows);
    while (epci.step()) {
        epciCount.add();
        epcis.push_back({epci.text(0), epci.text(1)});
    }

    Project project(settingsOf(meta));
    const auto territory =
        std::make_shared<const Territory>(meta["departement"], std::move(rows.communes), std::move(epcis));
    project.territory = territory;
    project.baseMap = readBaseMap(database, territory, meta, rows.outlineMark, late);
    const auto set = std::make_shared<const StructureSet>(readStructures(database, *territory, version));
    project.structures = set;
    project.qpvs = std::make_shared<const std::vector<Qpv>>(readQpvs(database, *territory, *set, version));

    std::vector<PublishedFigure> published;
    Statement figure(
        database,
        "SELECT id,libelle,valeur,unite,precision,date,reference FROM maillage_publies ORDER BY rowid");
    RowCount figureCount("maillage_publies", kMostMetaRows);
    while (figure.step()) {
        figureCount.add();
        constexpr double kMostPublished = 1e9;
        const std::string where = "maillage_publies " + figure.text(0);
        published.push_back({figure.text(0), figure.text(1),
                             checkedNumber(figure.real(2), -kMostPublished, kMostPublished, where),
                             figure.text(3), checkedNumber(figure.real(4), 0, kMostPublished, where),
                             checked(Date::parse(figure.text(5)), where), figure.text(6)});
    }
    project.published = std::make_shared<const std::vector<PublishedFigure>>(std::move(published));
    project.scenarios = std::make_shared<const std::vector<Scenario>>(readScenarios(database, version));
    Sources sources;
    Statement source(database, "SELECT texte FROM maillage_sources ORDER BY rang");
    RowCount sourceCount("maillage_sources", kMostMetaRows);
    while (source.step()) {
        sourceCount.add();
        sources.push_back(source.text(0));
    }
    project.sources = std::make_shared<const Sources>(std::move(sources));
    project.passages = std::make_shared<const std::vector<CommunePassage>>(readPassages(database, version));
    project.travelTimes = readTravelTimes(database, *territory, meta["trajets_source"], version);
    project.needs = std::make_shared<const NeedFacts>(readNeeds(database, version));
    project.pageTemplates = readTemplates(database);
    return project;
}

} // namespace maillage
