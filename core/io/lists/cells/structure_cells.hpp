// Whether a cell names one structure or several: "Centre social La Source / EVS Les Tilleuls".
#pragma once

#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/model/structure.hpp"

#include <unordered_set>

namespace maillage {

/// A name as it is compared: "C.S. La Source", "CS La Source" and "Centre social La Source" are one.
[[nodiscard]] std::string structureKey(std::string_view name);

/// The names in a cell: one for a structure, several where each is a structure that the project or another
/// row of the list knows, or where a person said so.
struct StructuresNamed {
    std::vector<std::string> names;
    std::vector<Remark> remarks;
    std::vector<OpenChoice> choices;

    /// Several structures, or one with a strange name: not decided.
    [[nodiscard]] bool isOpen() const { return !choices.empty(); }
};

class StructureCells {
public:
    /// Both must outlive it.
    StructureCells(const StructureSet& set, const CommuneChoices& choices);

    /// A cell of structures somewhere in the list: what stands alone in one is a name.
    void learn(std::string_view cell);

    [[nodiscard]] StructuresNamed read(std::string_view cell) const;
    [[nodiscard]] bool isKnown(const std::string& name) const;
    /// A cell cut at every sign that could part two things.
    [[nodiscard]] static std::vector<std::string> pieces(std::string_view cell);

private:
    const CommuneChoices& m_choices;
    std::unordered_set<std::string> m_known; // by their keys
    std::unordered_set<std::string> m_seen;  // cells, so that a long list folds each but once
};

} // namespace maillage
