#include "core/io/layers/commune_codes.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/codes/code_repairs.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace maillage {

namespace {

/// Those of which the Insee code has parts, the arrondissements municipaux (Code officiel géographique).
struct DividedCommune {
    std::string_view code;
    std::string_view first;
    std::string_view last;
};
constexpr std::string_view kParis = "75056";
constexpr std::array<DividedCommune, 3> kDividedCommunes{
    {{"13055", "13201", "13216"}, {"69123", "69381", "69389"}, {kParis, "75101", "75120"}}};

[[noreturn]] void failPostal(const CommuneLayer& layer, const RawFeature& feature, const std::string& name,
                             const std::string& code) {
    throw Error(ErrorCode::CodesArePostal,
                {layer.path, formatCount(feature.row), layer.codeField(), layer.codeOf(feature), name, code});
}

/// A commune that the layer names, with a postal code of that commune in the place of its INSEE code.
void checkNamedPostalCodes(const CommuneLayer& layer, const Territory& territory) {
    if (!layer.columns.name) {
        return;
    }
    // Two communes may share a name.
    std::unordered_multimap<std::string, const Commune*> byName;
    for (const Commune& commune : territory.communes()) {
        byName.emplace(foldedName(commune.name), &commune);
    }
    for (const RawFeature& feature : layer.features) {
        const std::string& value = layer.codeOf(feature);
        const auto [begin, end] = byName.equal_range(foldedName(feature.values[*layer.columns.name]));
        const Commune* namesake = nullptr;
        bool isItsCode = false;
        for (auto it = begin; it != end; ++it) {
            const Commune& commune = *it->second;
            isItsCode = isItsCode || commune.code == value;
            if (std::ranges::find(commune.postalCodes, value) != commune.postalCodes.end()) {
                namesake = &commune;
            }
        }
        if (namesake != nullptr && !isItsCode) {
            failPostal(layer, feature, namesake->name, namesake->code);
        }
    }
}

/// Without names: most values are postal codes of the territory, and one comes twice or is no INSEE code of
/// it. In true codes this does not happen: of 317 INSEE codes of the Allier, 21 are postal codes too.
void checkUnnamedPostalCodes(const CommuneLayer& layer, const Territory& territory) {
    std::unordered_map<std::string, const Commune*> byPostalCode;
    for (const Commune& commune : territory.communes()) {
        for (const std::string& postal : commune.postalCodes) {
            byPostalCode.emplace(postal, &commune);
        }
    }
    std::unordered_set<std::string> seen;
    const RawFeature* suspect = nullptr;
    std::size_t postalCount = 0;
    std::size_t localCount = 0; // a layer of the whole country has others
    for (const RawFeature& feature : layer.features) {
        const std::string& value = layer.codeOf(feature);
        localCount += value.starts_with(territory.departement()) ? 1U : 0U;
        if (!byPostalCode.contains(value)) {
            continue;
        }
        ++postalCount;
        const bool isTwin = !seen.insert(value).second;
        if (suspect == nullptr && (isTwin || !territory.find(value))) {
            suspect = &feature;
        }
    }
    if (suspect != nullptr && 2 * postalCount > localCount) {
        const Commune& commune = *byPostalCode.at(layer.codeOf(*suspect));
        failPostal(layer, *suspect, commune.name, commune.code);
    }
}

/// Without a territory: postal codes end in 0 nearly always, INSEE codes once in ten, and only the former
/// come twice.
void checkLikelyPostalCodes(const CommuneLayer& layer) {
    std::unordered_set<std::string> seen;
    const RawFeature* twin = nullptr;
    std::size_t roundCount = 0;
    for (const RawFeature& feature : layer.features) {
        const std::string& value = layer.codeOf(feature);
        roundCount += value.size() == 5 && isAllDigits(value) && value.back() == '0' ? 1U : 0U;
        if (!seen.insert(value).second && twin == nullptr) {
            twin = &feature;
        }
    }
    if (twin != nullptr && 5 * roundCount > 4 * layer.features.size()) {
        failPostal(layer, *twin, layer.columns.name ? twin->values[*layer.columns.name] : std::string(), "");
    }
}

/// Whether the name beside a code in its cell is that commune's: "03100 - Montluçon" is no INSEE code.
bool isItsName(const CellCode& typed, const Territory* territory) {
    if (typed.name.empty()) {
        return true;
    }
    const auto commune = territory != nullptr ? territory->find(typed.code) : std::nullopt;
    return commune && foldedName(territory->commune(*commune).name) == foldedName(typed.name);
}

void repairCodes(CommuneLayer& layer, const Territory* territory) {
    CodeRepairs repairs;
    for (RawFeature& feature : layer.features) {
        std::string& value = feature.values[layer.columns.code];
        const auto typed = typedCode(value);
        if (typed && typed->code != value && isItsName(*typed, territory)) {
            repairs.see(value, typed->code);
            value = typed->code;
        }
    }
    if (repairs.count() > 0) {
        layer.diagnostics.push_back(repairs.told());
    }
}

} // namespace

void checkCodes(CommuneLayer& layer, const Territory* territory) {
    repairCodes(layer, territory);
    // First of all: a file keyed by postal code joins without an error where the numbers happen to be INSEE
    // codes of other communes, and what does not join would be told as twins or unknown communes.
    if (territory != nullptr) {
        checkNamedPostalCodes(layer, *territory);
        checkUnnamedPostalCodes(layer, *territory);
    } else {
        checkLikelyPostalCodes(layer);
    }
    for (const RawFeature& feature : layer.features) {
        const std::string& value = layer.codeOf(feature);
        if (isInseeCode(value)) {
            continue;
        }
        if (value.empty()) {
            throw Error(ErrorCode::CodeMissing, {layer.path, formatCount(feature.row), layer.codeField()});
        }
        throw Error(ErrorCode::CodeInvalid, {layer.path, formatCount(feature.row), layer.codeField(), value});
    }
}

void joinSplitCodes(CommuneLayer& layer) {
    constexpr std::array<std::string_view, 8> kDepartementNames{
        "codedept", "inseedep", "codedep", "codedepartement", "departement", "dept", "dep", "coddep"};
    const auto departement = findColumn(layer.fields, kDepartementNames);
    constexpr std::size_t kLongestPart = 3;
    const auto isPart = [&](const RawFeature& feature) {
        const std::string& code = layer.codeOf(feature);
        return isAllDigits(code) && code.size() <= kLongestPart &&
               joinedCode(feature.values[*departement], code).has_value();
    };
    if (!departement || layer.features.empty() || !std::ranges::all_of(layer.features, isPart)) {
        return;
    }
    CodeRepairs repairs;
    for (RawFeature& feature : layer.features) {
        std::string& value = feature.values[layer.columns.code];
        std::string code = *joinedCode(feature.values[*departement], value);
        repairs.see(value, code);
        value = std::move(code);
    }
    layer.diagnostics.push_back(repairs.told());
}

void keepDepartement(CommuneLayer& layer, const std::string& departement) {
    if (departement != "FR") {
        std::set<std::string> others;
        const std::size_t before = layer.features.size();
        std::erase_if(layer.features, [&](const RawFeature& feature) {
            std::string found = departementOf(layer.codeOf(feature));
            const bool isOther = found != departement;
            if (isOther) {
                others.insert(std::move(found));
            }
            return isOther;
        });
        if (layer.features.empty()) {
            const std::vector<std::string> found(others.begin(), others.end());
            throw Error(ErrorCode::LayerOtherDepartement,
                        {layer.path, layer.codeField(), joinedUpTo(found, ", ", kCodesTold), departement});
        }
        if (!others.empty()) {
            layer.diagnostics.push_back({DiagnosticCode::OtherDepartementsLeft,
                                         {formatCount(before - layer.features.size()), departement}});
        }
    }
    // Stable: of two twins, the first row comes first.
    std::ranges::stable_sort(layer.features, {}, [&](const RawFeature& feature) -> const std::string& {
        return layer.codeOf(feature);
    });
}

void keepOneLevel(CommuneLayer& layer, const Territory* known) {
    std::unordered_set<std::string> present;
    for (const RawFeature& feature : layer.features) {
        present.insert(layer.codeOf(feature));
    }
    for (const DividedCommune& town : kDividedCommunes) {
        const auto isPart = [&](const std::string& code) { return code >= town.first && code <= town.last; };
        if (!present.contains(std::string(town.code)) || std::ranges::none_of(present, isPart)) {
            continue;
        }
        const bool keepsParts = known != nullptr ? !known->find(town.code) : town.code == kParis;
        const std::size_t before = layer.features.size();
        std::erase_if(layer.features, [&](const RawFeature& feature) {
            const std::string& code = layer.codeOf(feature);
            return keepsParts ? code == town.code : isPart(code);
        });
        layer.diagnostics.push_back(
            {keepsParts ? DiagnosticCode::ArrondissementsKept : DiagnosticCode::ArrondissementsLeft,
             {std::string(town.code), formatCount(before - layer.features.size())}});
    }
}

void checkSameCommunes(const CommuneLayer& layer, const Territory& territory) {
    std::vector<std::string> unknown;
    std::unordered_set<std::string_view> present;
    for (const RawFeature& feature : layer.features) {
        present.insert(layer.codeOf(feature));
        if (!territory.find(layer.codeOf(feature))) {
            unknown.push_back(layer.codeOf(feature));
        }
    }
    std::vector<std::string> missing;
    for (const Commune& commune : territory.communes()) {
        if (!present.contains(commune.code)) {
            missing.push_back(commune.code);
        }
    }
    if (!missing.empty()) {
        throw Error(ErrorCode::CommunesWithoutGeometry,
                    {layer.path, formatCount(missing.size()), joinedUpTo(missing, ", ", kCodesTold)});
    }
    if (!unknown.empty()) {
        throw Error(ErrorCode::CommunesUnknown,
                    {layer.path, formatCount(unknown.size()), joinedUpTo(unknown, ", ", kCodesTold)});
    }
}

} // namespace maillage
