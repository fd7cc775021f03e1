#include "core/io/layers/base_map_checks.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/borders.hpp"
#include "core/io/layers/layer_errors.hpp"

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
constexpr std::size_t kPairsTold = 5;

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

std::size_t communeCountOf(const std::vector<FacingPair>& pairs) {
    std::set<std::uint32_t> communes;
    for (const FacingPair& pair : pairs) {
        communes.insert({pair.a, pair.b});
    }
    return communes.size();
}

} // namespace

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
    names.reserve(outside.size());
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

void tellBorders(const BaseMap& map, const Territory& territory, std::vector<Diagnostic>& diagnostics) {
    const std::vector<FacingPair>& joinedPairs = map.borders().joined;
    if (!joinedPairs.empty()) {
        const double furthest = std::ranges::max(joinedPairs, {}, &FacingPair::distance).distance;
        diagnostics.push_back({DiagnosticCode::BordersJoined,
                               {formatCount(joinedPairs.size()), formatCount(communeCountOf(joinedPairs)),
                                formatFixed(furthest, 2)}});
    }
    const std::vector<FacingPair>& apart = map.borders().apart;
    if (!apart.empty()) {
        std::vector<std::string> examples;
        examples.reserve(apart.size());
        for (const FacingPair& pair : apart) {
            examples.push_back(territory.commune(pair.a).name + " – " + territory.commune(pair.b).name);
        }
        diagnostics.push_back({DiagnosticCode::BordersApart,
                               {formatCount(communeCountOf(apart)), joinedUpTo(examples, ", ", kPairsTold)}});
    }
}

} // namespace maillage
