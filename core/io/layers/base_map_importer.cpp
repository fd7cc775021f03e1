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
#include <set>

namespace maillage {

namespace {

/// Metres that a reference point may lie outside its outline: a mairie at a generalised border.
constexpr double kReferenceReach = 500;
/// Share of the communes above which it is no slip: the attributes are not those of the shapes.
constexpr double kMostOutside = 0.25;

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

/// A table that was sorted apart from its shapes joins without an error: the reference points tell, which the
/// project knows from elsewhere.
void checkReferences(CommuneLayer& layer, const Territory& territory, const std::vector<Area>& areas,
                     const MapProjection& projection) {
    std::vector<std::string> outside;
    std::size_t known = 0;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const MapPoint reference = territory.commune(i).reference;
        if (!projection.holds(reference)) {
            continue; // not known
        }
        ++known;
        if (!areas[i].contains(reference) && areas[i].distanceTo(reference) > kReferenceReach) {
            outside.push_back(territory.commune(i).name);
        }
    }
    if (outside.empty()) {
        return;
    }
    const std::string examples = joinedUpTo(outside, ", ", kCodesTold);
    if (static_cast<double>(outside.size()) > kMostOutside * static_cast<double>(known)) {
        throw Error(ErrorCode::ShapesShuffled,
                    {layer.path, formatCount(outside.size()), formatCount(known), examples});
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
    checkReferences(layer, territory, areas, projection);
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
