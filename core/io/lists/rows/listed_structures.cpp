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
    : m_set(set), m_ranks(set), m_listed(listed) {
    for (StructureIndex i = 0; i < set.structures.size(); ++i) {
        m_existing.emplace(structureKey(set.structures[i].name), i);
    }
}

void ListedStructures::learnId(std::string_view id) {
    if (!id.empty()) {
        m_ids.emplace(id);
    }
}

std::size_t ListedStructures::resolve(std::string_view id, std::string_view name,
                                      const Attestation& attestation, RowOutcome& outcome) {
    const std::optional<StructureIndex> existing = free(id, name);
    if (const auto known = listed(existing, id, name)) {
        ListedStructure& entry = m_listed[*known];
        if (entry.attestation.isHypothesis() && !attestation.isHypothesis()) {
            entry.attestation = attestation;
        }
        tellSpelling(name, name == entry.id ? name : std::string_view(entry.name), outcome);
        return *known;
    }
    ListedStructure entry;
    entry.id = id;
    entry.name = name.empty() ? id : name;
    entry.attestation = attestation;
    entry.existing = existing;
    const std::size_t place = m_listed.size();
    if (existing) {
        const Structure& s = m_set.structures[*existing];
        // A list that gives the identifier may give the structure another name.
        if (id.empty()) {
            entry.id = s.id;
            tellSpelling(name, s.id == name ? name : std::string_view(s.name), outcome);
        }
        if (id.empty() || name.empty()) {
            entry.name = s.name;
        }
        m_listedOf.emplace(*existing, place);
    } else {
        if (!id.empty()) {
            m_newById.emplace(id, place);
        }
        m_newByName.emplace(structureKey(entry.name), place);
    }
    m_listed.push_back(std::move(entry));
    return place;
}

std::optional<StructureIndex> ListedStructures::existingOf(std::string_view id, std::string_view name) const {
    const auto byId = m_ranks.find(std::string(id.empty() ? name : id));
    return byId ? byId : named(name);
}

std::optional<StructureIndex> ListedStructures::named(std::string_view name) const {
    const auto [begin, end] = m_existing.equal_range(structureKey(name));
    return std::distance(begin, end) == 1 ? std::optional(begin->second) : std::nullopt;
}

std::optional<StructureIndex> ListedStructures::free(std::string_view id, std::string_view name) const {
    const std::optional<StructureIndex> existing = existingOf(id, name);
    if (!existing || id.empty() || m_set.structures[*existing].id == id) {
        return existing;
    }
    const auto known = m_listedOf.find(*existing);
    const bool isTaken = m_ids.contains(m_set.structures[*existing].id) ||
                         (known != m_listedOf.end() && m_listed[known->second].id != id);
    return isTaken ? std::nullopt : existing;
}

std::optional<std::size_t> ListedStructures::listed(std::optional<StructureIndex> existing,
                                                    std::string_view id, std::string_view name) const {
    const auto in = [](const auto& places, const auto& key) {
        const auto found = places.find(key);
        return found == places.end() ? std::nullopt : std::optional(found->second);
    };
    if (existing) {
        return in(m_listedOf, *existing);
    }
    const auto byId = in(m_newById, std::string(id.empty() ? name : id));
    return byId || !id.empty() ? byId : in(m_newByName, structureKey(name));
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
