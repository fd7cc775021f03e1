#include "core/io/lists/rows/listed_structures.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/commune_names.hpp"
#include "core/io/lists/cells/structure_cells.hpp"

#include <algorithm>

namespace maillage {

namespace {

void tellSpelling(std::string_view typed, std::string_view name, RowOutcome& outcome) {
    if (!typed.empty() && typed != name) {
        outcome.remarks.push_back({RemarkCode::StructureSpelled, {std::string(typed), std::string(name)}});
    }
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

std::string ListedStructures::nearName(std::string_view name) const {
    const std::string typed = structureKey(name);
    const std::vector<std::string> words = splitList(typed, ' ');
    constexpr std::size_t kShort = 9;
    const std::size_t limit = typed.size() < kShort ? 1 : 2;
    std::string near;
    for (const Structure& structure : m_set.structures) {
        const std::string known = structureKey(structure.name);
        const std::vector<std::string> knownWords = splitList(known, ' ');
        // "MJC Cosne" for "MJC de Cosne-d'Allier".
        const bool hasAllWords = words.size() > 1 && std::ranges::all_of(words, [&](const std::string& word) {
                                     return std::ranges::find(knownWords, word) != knownWords.end();
                                 });
        if (!hasAllWords && editDistance(typed, known, limit) > limit) {
            continue;
        }
        if (!near.empty()) {
            return {}; // two that are as near
        }
        near = structure.name;
    }
    return near;
}

} // namespace maillage
