#include "core/io/layers/layer_rows.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"
#include "core/geo/wkb.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>
#include <unordered_map>

namespace maillage {

namespace {

std::optional<Area> validAreaOf(const RawFeature& row) {
    std::optional<Area> area = areaFromWkb(row.wkb);
    if (area) {
        area = buildValidArea(*std::move(area)).area;
    }
    return area;
}

/// The polygons of both, in the layer's own coordinates. What cannot be read stays for the check that names
/// the row.
void addOutline(RawFeature& first, const RawFeature& second) {
    if (second.wkb.empty()) {
        return;
    }
    if (first.wkb.empty()) {
        first.wkb = second.wkb;
        first.kind = second.kind;
        return;
    }
    const std::optional<Area> a = validAreaOf(first);
    const std::optional<Area> b = validAreaOf(second);
    if (a && b) {
        first.wkb = toWkb(unionOf(*a, *b));
    }
}

void tellRows(CommuneLayer& layer, DiagnosticCode code, const std::vector<std::string>& what) {
    if (!what.empty()) {
        layer.diagnostics.push_back({code, {formatCount(what.size()), joinedUpTo(what, ", ", kCodesTold)}});
    }
}

bool differ(const CommuneLayer& layer, const RawFeature& a, const RawFeature& b) {
    const auto contradicts = [&](std::optional<std::size_t> column) {
        return column && !a.values[*column].empty() && !b.values[*column].empty() &&
               foldedName(a.values[*column]) != foldedName(b.values[*column]);
    };
    return contradicts(layer.columns.name) || contradicts(layer.columns.population) ||
           contradicts(layer.columns.epci);
}

} // namespace

void joinRows(CommuneLayer& layer, const RowMerger& merge) {
    std::unordered_map<std::string, std::size_t> firstOf;
    std::vector<RawFeature> kept;
    kept.reserve(layer.features.size());
    std::vector<std::string> parts;
    std::vector<std::string> doubles;
    for (RawFeature& row : layer.features) {
        const std::string code = layer.codeOf(row);
        const auto [twin, isNew] = firstOf.emplace(code, kept.size());
        if (isNew) {
            kept.push_back(std::move(row));
            continue;
        }
        RawFeature& first = kept[twin->second];
        merge(first, row);
        const bool isDouble = row.wkb == first.wkb || (row.wkb.empty() && row.kind.empty());
        (isDouble ? doubles : parts).push_back(code);
        if (!isDouble) {
            layer.joinedCodes.push_back(code);
            addOutline(first, row);
        }
    }
    layer.features = std::move(kept);
    tellRows(layer, DiagnosticCode::PartsJoined, parts);
    tellRows(layer, DiagnosticCode::DoublesDropped, doubles);
}

void joinCommuneRows(CommuneLayer& layer) {
    joinRows(layer, [&](RawFeature& first, const RawFeature& second) {
        if (differ(layer, first, second)) {
            throw Error(ErrorCode::CodeDuplicate, {layer.path, formatCount(second.row), layer.codeField(),
                                                   layer.codeOf(second), formatCount(first.row)});
        }
    });
}

void carryOver(CommuneLayer& layer, const Territory& territory, std::span<const CommunePassage> passages) {
    std::unordered_map<std::string_view, std::string_view> newCodes;
    for (const CommunePassage& passage : passages) {
        if (passage.oldCode != passage.newCode) {
            newCodes[passage.oldCode] = passage.newCode;
        }
    }
    std::vector<std::string> merged;
    for (RawFeature& row : layer.features) {
        const std::string before = layer.codeOf(row);
        std::string_view code = before;
        // A merged commune may have merged again; a chain is never longer than the passages.
        for (std::size_t left = passages.size(); left > 0 && !territory.find(code); --left) {
            const auto next = newCodes.find(code);
            if (next == newCodes.end()) {
                break;
            }
            code = next->second;
        }
        if (code != before && territory.find(code)) {
            merged.push_back(before + " → " + std::string(code));
            row.values[layer.columns.code] = code;
        }
    }
    if (merged.empty()) {
        return;
    }
    tellRows(layer, DiagnosticCode::CommunesMerged, merged);
    std::vector<Diagnostic> told = layer.diagnostics;
    joinRows(layer, [](RawFeature&, const RawFeature&) {});
    layer.diagnostics = std::move(told);
    std::ranges::stable_sort(layer.features, {}, [&](const RawFeature& feature) -> const std::string& {
        return layer.codeOf(feature);
    });
}

} // namespace maillage
