#include "core/io/layers/base_map_importer.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"
#include "core/io/layers/base_map_checks.hpp"
#include "core/io/layers/commune_codes.hpp"
#include "core/io/layers/commune_geometry.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/layer_reader.hpp"
#include "core/io/layers/layer_rows.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

constexpr std::string_view kWholeCountry = "tous";
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

} // namespace

ImportedBaseMap importBaseMap(const DataSource& source, const Territory& territory, const Monitor& monitor,
                              const std::optional<Provenance>& provenance,
                              std::span<const CommunePassage> passages) {
    CommuneLayer layer = readCommunes(source, monitor);
    checkCodes(layer, &territory);
    keepDepartement(layer, territory.departement());
    keepOneLevel(layer, &territory);
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
                                  const Monitor& monitor, const std::optional<Provenance>& provenance) {
    CommuneLayer layer = readCommunes(source, monitor);
    const bool isCountry = departement == kWholeCountry;
    const std::string wanted = isCountry ? std::string(kSeveralDepartements) : departement;
    if (!hasProjection(wanted)) {
        throw Error(ErrorCode::LayerDepartementUnknown, {wanted});
    }
    checkCodes(layer, nullptr);
    keepDepartement(layer, wanted);
    keepOneLevel(layer, nullptr);
    joinCommuneRows(layer);
    std::vector<Area> areas = buildAreas(layer, projectionOf(wanted), isCountry, monitor, kShareOfReading);
    checkJoinedParts(layer, areas);
    std::vector<Commune> communes = makeCommunes(layer, areas);
    std::vector<Epci> epcis = epcisOf(communes);
    tellUnknownPopulations(communes, layer.diagnostics);
    ImportedTerritory imported;
    imported.territory = std::make_shared<const Territory>(wanted, std::move(communes), std::move(epcis));
    imported.map = makeMap(provenance ? *provenance : provenanceOf(source, layer), std::move(areas));
    tellBorders(*imported.map, *imported.territory, layer.diagnostics);
    imported.diagnostics = std::move(layer.diagnostics);
    monitor.step(1);
    return imported;
}

} // namespace maillage
