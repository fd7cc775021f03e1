#include "core/io/layers/base_map_importer.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"
#include "core/io/layers/commune_codes.hpp"
#include "core/io/layers/commune_geometry.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/layer_reader.hpp"
#include "core/io/layers/layer_rows.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace maillage {

namespace {

/// Metres that a reference point may lie outside its outline: a mairie at a generalised border.
constexpr double kReferenceReach = 500;
/// Share of the communes above which it is no slip: the attributes are not those of the shapes.
constexpr double kMostOutside = 0.25;
/// Metres out of its outline at which a single reference point is none of that commune: two outlines are
/// swapped.
constexpr double kReferenceFar = 5'000;
/// Metres between two outlines of one code.
constexpr double kFurthestPart = 15'000;
constexpr double kMetresOfKilometre = 1'000;

constexpr std::string_view kWholeCountry = "tous";
constexpr std::size_t kPairsTold = 5;
constexpr std::string_view kSeveralDepartements = "FR";

CommuneLayer readCommunes(const DataSource& source, const Monitor& monitor) {
    CommuneLayer layer = readLayer(source, LayerKind::Communes, monitor, kShareOfReading);
    const std::optional<ColumnMapping> columns = guessColumns(layer.fields, layer.features);
    if (!columns) {
        throw Error(ErrorCode::LayerWithoutCodes, {layer.path, joined(layer.fields, ", ")});
    }
    layer.columns = *columns;
    joinSplitCodes(layer);
    return layer;
}

Provenance provenanceOf(const DataSource& source, const CommuneLayer& layer) {
    const std::string name = source.name();
    return layer.columns.looksLikeAdminExpress
               ? Provenance{"IGN, ADMIN EXPRESS", "Licence Ouverte 2.0", "", name}
               : Provenance{name, "", "", name};
}

std::shared_ptr<const BaseMap> makeMap(Provenance provenance, std::vector<Area> areas) {
    return std::make_shared<const BaseMap>(std::move(provenance), false, std::move(areas));
}

std::string valueOr(const RawFeature& feature, std::optional<std::size_t> field,
                    const std::string& otherwise) {
    return field && !feature.values[*field].empty() ? feature.values[*field] : otherwise;
}

/// The first SIREN of "200071363/200068682"; empty for communes without EPCI ("NC", "NR").
std::string epciOf(const CommuneLayer& layer, const RawFeature& feature) {
    constexpr std::size_t kSirenLength = 9;
    const std::string text = valueOr(feature, layer.columns.epci, "");
    const std::string first = text.substr(0, text.find_first_of("/;,| "));
    return first.size() == kSirenLength && parseInteger(first) ? first : std::string();
}

std::optional<std::int64_t> populationOf(const CommuneLayer& layer, const RawFeature& feature) {
    const std::optional<std::int64_t> count = parseInteger(valueOr(feature, layer.columns.population, ""));
    return count && *count >= 0 ? count : std::nullopt;
}

std::vector<Commune> makeCommunes(const CommuneLayer& layer, const std::vector<Area>& areas) {
    std::vector<Commune> communes;
    communes.reserve(areas.size());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const RawFeature& feature = layer.features[i];
        Commune commune;
        commune.code = layer.codeOf(feature);
        commune.name = valueOr(feature, layer.columns.name, commune.code);
        commune.population = populationOf(layer, feature);
        commune.reference = interiorPoint(areas[i]);
        commune.epci = epciOf(layer, feature);
        communes.push_back(std::move(commune));
    }
    return communes;
}

/// A layer of communes gives codes of EPCI, no names: the code stands for the name.
std::vector<Epci> epcisOf(const std::vector<Commune>& communes) {
    std::set<std::string> codes;
    for (const Commune& commune : communes) {
        if (!commune.epci.empty()) {
            codes.insert(commune.epci);
        }
    }
    std::vector<Epci> epcis;
    epcis.reserve(codes.size());
    for (const std::string& code : codes) {
        epcis.push_back({code, code});
    }
    return epcis;
}

/// Metres between the nearest sides of two envelopes; 0 where they touch.
double gapBetween(const Envelope& a, const Envelope& b) {
    const double x = std::max({0.0, a.minX - b.maxX, b.minX - a.maxX});
    const double y = std::max({0.0, a.minY - b.maxY, b.minY - a.maxY});
    return std::hypot(x, y);
}

std::vector<Envelope> polygonsOf(const Area& area) {
    std::vector<Envelope> envelopes;
    for (std::size_t p = 0; p < area.polygonCount(); ++p) {
        Envelope envelope;
        for (const MapPoint point : area.ring(area.polygonBegin(p))) {
            envelope.add(point);
        }
        envelopes.push_back(envelope);
    }
    return envelopes;
}

/// Two rows of one code whose outlines are far apart are two communes, one of them under a wrong code.
/// Islands come as one row.
void checkJoinedParts(const CommuneLayer& layer, const std::vector<Area>& areas) {
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const std::string& code = layer.codeOf(layer.features[i]);
        if (std::ranges::find(layer.joinedCodes, code) == layer.joinedCodes.end()) {
            continue;
        }
        const std::vector<Envelope> polygons = polygonsOf(areas[i]);
        for (const Envelope& one : polygons) {
            double nearest = std::numeric_limits<double>::infinity();
            for (const Envelope& other : polygons) {
                nearest = &one == &other ? nearest : std::min(nearest, gapBetween(one, other));
            }
            if (polygons.size() > 1 && nearest > kFurthestPart) {
                throw Error(ErrorCode::PartsApart,
                            {layer.path, code, formatFixed(nearest / kMetresOfKilometre, 0)});
            }
        }
    }
}

/// The project keeps its populations: those of the layer are of another year as a rule.
void tellPopulationsNotRead(CommuneLayer& layer, const Territory& territory) {
    if (!layer.columns.population) {
        return;
    }
    const auto differing = std::ranges::count_if(layer.features, [&](const RawFeature& feature) {
        const auto commune = territory.find(layer.codeOf(feature));
        const auto told = populationOf(layer, feature);
        return commune && told && told != territory.commune(*commune).population;
    });
    if (differing > 0) {
        layer.diagnostics.push_back(
            {DiagnosticCode::PopulationsNotRead,
             {layer.fields[*layer.columns.population], formatCount(static_cast<std::size_t>(differing))}});
    }
}

/// A table that was sorted apart from its shapes joins without an error: the reference points tell, which the
/// project knows from elsewhere.
void checkReferences(CommuneLayer& layer, const Territory& territory, const std::vector<Area>& areas,
                     const MapProjection& projection) {
    std::vector<CommuneIndex> outside;
    std::size_t known = 0;
    bool isFar = false;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const MapPoint reference = territory.commune(i).reference;
        if (!projection.holds(reference)) {
            continue; // not known
        }
        ++known;
        const double distance = areas[i].contains(reference) ? 0 : areas[i].distanceTo(reference);
        if (distance > kReferenceReach) {
            outside.push_back(i);
        }
        isFar = isFar || distance > kReferenceFar;
    }
    if (outside.empty()) {
        return;
    }
    std::vector<std::string> names;
    for (const CommuneIndex i : outside) {
        names.push_back(territory.commune(i).name);
    }
    const std::string examples = joinedUpTo(names, ", ", kCodesTold);
    if (static_cast<double>(outside.size()) > kMostOutside * static_cast<double>(known)) {
        throw Error(ErrorCode::ShapesShuffled,
                    {layer.path, formatCount(outside.size()), formatCount(known), examples});
    }
    const auto hold = [&](CommuneIndex a, CommuneIndex b) {
        return areas[a].contains(territory.commune(b).reference);
    };
    const bool areSwapped = std::ranges::any_of(outside, [&](CommuneIndex a) {
        return std::ranges::any_of(outside, [&](CommuneIndex b) { return hold(a, b) && hold(b, a); });
    });
    if (isFar || areSwapped) {
        throw Error(ErrorCode::OutlinesSwapped, {layer.path, examples});
    }
    layer.diagnostics.push_back({DiagnosticCode::ReferencesOutside, {formatCount(outside.size()), examples}});
}

void tellUnknownPopulations(const std::vector<Commune>& communes, std::vector<Diagnostic>& diagnostics) {
    std::vector<std::string> codes;
    for (const Commune& commune : communes) {
        if (!commune.population) {
            codes.push_back(commune.code);
        }
    }
    if (!codes.empty()) {
        diagnostics.push_back({DiagnosticCode::PopulationUnknown,
                               {formatCount(codes.size()), joinedUpTo(codes, ", ", kCodesTold)}});
    }
}

std::size_t communeCountOf(const std::vector<FacingPair>& pairs) {
    std::set<std::uint32_t> communes;
    for (const FacingPair& pair : pairs) {
        communes.insert({pair.a, pair.b});
    }
    return communes.size();
}

/// Neighbours that only the tolerance makes, and borders beyond it.
void tellBorders(const BaseMap& map, const Territory& territory, std::vector<Diagnostic>& diagnostics) {
    const std::vector<FacingPair>& joinedPairs = map.adjacency().joined();
    if (!joinedPairs.empty()) {
        const double furthest = std::ranges::max(joinedPairs, {}, &FacingPair::distance).distance;
        diagnostics.push_back({DiagnosticCode::BordersJoined,
                               {formatCount(joinedPairs.size()), formatCount(communeCountOf(joinedPairs)),
                                formatFixed(furthest, 2)}});
    }
    const std::vector<FacingPair>& apart = map.adjacency().apart();
    if (!apart.empty()) {
        std::vector<std::string> examples;
        for (const FacingPair& pair : apart) {
            examples.push_back(territory.commune(pair.a).name + " – " + territory.commune(pair.b).name);
        }
        diagnostics.push_back({DiagnosticCode::BordersApart,
                               {formatCount(communeCountOf(apart)), joinedUpTo(examples, ", ", kPairsTold)}});
    }
}

} // namespace

ImportedBaseMap importBaseMap(const DataSource& source, const Territory& territory, const Monitor& monitor,
                              const std::optional<Provenance>& provenance,
                              std::span<const CommunePassage> passages) {
    CommuneLayer layer = readCommunes(source, monitor);
    checkCodes(layer, &territory);
    keepDepartement(layer, territory.departement());
    joinCommuneRows(layer);
    carryOver(layer, territory, passages);
    // A territory of the whole country holds what EPSG:2154 can: the overseas rows of the layer are no error.
    const bool isCountry = territory.departement() == kSeveralDepartements;
    if (!isCountry) {
        checkSameCommunes(layer, territory);
    }
    const MapProjection& projection = projectionOf(territory.departement());
    std::vector<Area> areas = buildAreas(layer, projection, isCountry, monitor, kShareOfReading);
    if (isCountry) {
        checkSameCommunes(layer, territory);
    }
    checkJoinedParts(layer, areas);
    checkReferences(layer, territory, areas, projection);
    tellPopulationsNotRead(layer, territory);
    // Both are ordered by code and hold the same codes: the rank in one is the rank in the other.
    std::shared_ptr<const BaseMap> map =
        makeMap(provenance ? *provenance : provenanceOf(source, layer), std::move(areas));
    tellBorders(*map, territory, layer.diagnostics);
    monitor.step(1);
    return {std::move(map), std::move(layer.diagnostics)};
}

ImportedTerritory importTerritory(const DataSource& source, const std::string& departement,
                                  const Monitor& monitor) {
    CommuneLayer layer = readCommunes(source, monitor);
    const bool isCountry = departement == kWholeCountry;
    const std::string wanted = isCountry ? std::string(kSeveralDepartements) : departement;
    if (!hasProjection(wanted)) {
        throw Error(ErrorCode::LayerDepartementUnknown, {wanted});
    }
    checkCodes(layer, nullptr);
    keepDepartement(layer, wanted);
    joinCommuneRows(layer);
    std::vector<Area> areas = buildAreas(layer, projectionOf(wanted), isCountry, monitor, kShareOfReading);
    checkJoinedParts(layer, areas);
    std::vector<Commune> communes = makeCommunes(layer, areas);
    std::vector<Epci> epcis = epcisOf(communes);
    tellUnknownPopulations(communes, layer.diagnostics);
    ImportedTerritory imported;
    imported.territory = std::make_shared<const Territory>(wanted, std::move(communes), std::move(epcis));
    imported.map = makeMap(provenanceOf(source, layer), std::move(areas));
    tellBorders(*imported.map, *imported.territory, layer.diagnostics);
    imported.diagnostics = std::move(layer.diagnostics);
    monitor.step(1);
    return imported;
}

} // namespace maillage
