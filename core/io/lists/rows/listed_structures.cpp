#include "core/io/lists/rows/listed_structures.hpp"

#include "core/base/text.hpp"

#include <array>
#include <utility>

namespace maillage {

namespace {

void tellSpelling(std::string_view typed, std::string_view name, RowOutcome& outcome) {
    if (!typed.empty() && typed != name) {
        outcome.remarks.push_back({RemarkCode::StructureSpelled, {std::string(typed), std::string(name)}});
    }
}

/// A name as it is compared: "C.S. La Source", "CS La Source" and "Centre social La Source" are one.
std::string structureKey(std::string_view name) {
    std::string key = foldedName(name);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kShort{
        {{"c s ", "centre social "},
         {"cs ", "centre social "},
         {"e v s ", "espace de vie sociale "},
         {"evs ", "espace de vie sociale "}}};
    for (const auto& [shortened, whole] : kShort) {
        if (key.starts_with(shortened)) {
            key.replace(0, shortened.size(), whole);
            break;
        }
    }
    return key;
}

} // namespace

ListedStructures::ListedStructures(const StructureSet& set, std::vector<ListedStructure>& listed)
    : m_set(set), m_listed(listed) {
    for (StructureIndex i = 0; i < set.structures.size(); ++i) {
        m_existing.emplace(structureKey(set.structures[i].name), i);
    }
}

std::size_t ListedStructures::resolve(std::string_view id, std::string_view name,
                                      const Attestation& attestation, RowOutcome& outcome) {
    const std::string key = id.empty() ? structureKey(name) : foldedName(id);
    if (const auto known = m_known.find(key); known != m_known.end()) {
        const ListedStructure& entry = m_listed[known->second];
        tellSpelling(name, name == entry.id ? name : std::string_view(entry.name), outcome);
        return known->second;
    }
    ListedStructure entry;
    entry.id = id;
    entry.name = name.empty() ? id : name;
    entry.attestation = attestation;
    entry.existing = existingOf(id, name);
    if (entry.existing) {
        const Structure& s = m_set.structures[*entry.existing];
        entry.id = s.id;
        // A list that gives the identifier may give the structure another name.
        if (id.empty()) {
            tellSpelling(name, s.id == name ? name : std::string_view(s.name), outcome);
        }
        if (id.empty() || name.empty()) {
            entry.name = s.name;
        }
    }
    m_listed.push_back(std::move(entry));
    m_known.emplace(key, m_listed.size() - 1);
    return m_listed.size() - 1;
}

std::optional<StructureIndex> ListedStructures::existingOf(std::string_view id, std::string_view name) const {
    if (const auto byId = m_set.find(id.empty() ? name : id)) {
        return byId;
    }
    const auto [begin, end] = m_existing.equal_range(structureKey(name));
    return std::distance(begin, end) == 1 ? std::optional(begin->second) : std::nullopt;
}

} // namespace maillage
