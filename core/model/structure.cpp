#include "core/model/structure.hpp"

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

constexpr std::array kSources{std::pair{Source::Schema, std::string_view("schema")},
                              std::pair{Source::Structure, std::string_view("structure")},
                              std::pair{Source::Hypothese, std::string_view("hypothese")}};
constexpr std::array kStructureKinds{
    std::pair{StructureKind::CentreSocial, std::string_view("centre_social")},
    std::pair{StructureKind::Evs, std::string_view("evs")}};
constexpr std::array kApprovalKinds{
    std::pair{ApprovalKind::AnimationGlobale, std::string_view("animation_globale")},
    std::pair{ApprovalKind::Evs, std::string_view("evs")},
    std::pair{ApprovalKind::Acf, std::string_view("acf")},
    std::pair{ApprovalKind::PsJeunes, std::string_view("ps_jeunes")}};

template <typename Names, typename Value>
std::string_view nameIn(const Names& names, Value value) {
    return std::ranges::find(names, value, [](const auto& entry) { return entry.first; })->second;
}

template <typename Value, typename Names>
std::optional<Value> valueIn(const Names& names, std::string_view text) {
    const auto found = std::ranges::find(names, text, [](const auto& entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

std::optional<MapPoint> placeOf(const Structure& structure, const Territory& territory) {
    if (structure.point || !structure.seat) {
        return structure.point;
    }
    return territory.commune(*structure.seat).reference;
}

std::optional<StructureIndex> StructureSet::find(std::string_view id) const {
    const auto found = std::ranges::find(structures, id, &Structure::id);
    if (found == structures.end()) {
        return std::nullopt;
    }
    return static_cast<StructureIndex>(found - structures.begin());
}

StructureRanks::StructureRanks(const StructureSet& set) {
    m_ranks.reserve(set.structures.size());
    for (StructureIndex i = 0; i < set.structures.size(); ++i) {
        m_ranks.try_emplace(set.structures[i].id, i);
    }
}

std::optional<StructureIndex> StructureRanks::find(const std::string& id) const {
    const auto found = m_ranks.find(id);
    return found == m_ranks.end() ? std::nullopt : std::optional(found->second);
}

std::string_view toText(Source source) {
    return nameIn(kSources, source);
}
std::string_view toText(StructureKind kind) {
    return nameIn(kStructureKinds, kind);
}
std::string_view toText(ApprovalKind kind) {
    return nameIn(kApprovalKinds, kind);
}
std::optional<Source> parseSource(std::string_view text) {
    return valueIn<Source>(kSources, text);
}
std::optional<StructureKind> parseStructureKind(std::string_view text) {
    return valueIn<StructureKind>(kStructureKinds, text);
}
std::optional<ApprovalKind> parseApprovalKind(std::string_view text) {
    return valueIn<ApprovalKind>(kApprovalKinds, text);
}

} // namespace maillage
