// Changes of the structures that keep every reference of the project whole.
#pragma once

#include "core/model/project.hpp"

#include <map>
#include <set>

namespace maillage {

/// Without the structures for which `isKept` is false: their rows, agréments and links to QPV go with them.
[[nodiscard]] Project withoutStructures(const Project& project, const std::vector<bool>& isKept);

[[nodiscard]] Project withStructures(const Project& project, StructureSet set);

/// A slug made of the name ("Centre social de Marcillat" → "centre-social-de-marcillat") that no structure of
/// the set has, nor is in `taken`.
[[nodiscard]] std::string freeStructureId(const StructureSet& set, std::string_view name,
                                          const std::set<std::string>& taken = {});

/// Structures of the set have other identifiers than before: the scenarios' changes, which name them, follow.
/// `newIds`: by the old one.
[[nodiscard]] Project withStructureIds(const Project& project,
                                       const std::map<std::string, std::string>& newIds);

/// With one more structure, last; an empty `id` becomes a free one made of the name. Throws
/// Error{TypedNameEmpty, TypedPointInvalid, StructureExists}: no two structures have the same name and seat.
[[nodiscard]] Project withStructure(const Project& project, Structure structure);

/// `structure` in the place of the one of this index, whose id stays: rows and links go on pointing at it.
/// Throws as withStructure does.
[[nodiscard]] Project withStructureAt(const Project& project, StructureIndex index, Structure structure);

/// Without it, its agréments, its territory and its links to QPV.
[[nodiscard]] Project withoutStructure(const Project& project, StructureIndex index);

/// The link of a structure to a QPV; `attestation`, which is the QPV's, says where the link is from.
/// Throws Error{QpvLinkExists, TypedReferenceEmpty}.
[[nodiscard]] Project withQpvLink(const Project& project, std::size_t qpv, StructureIndex structure,
                                  Attestation attestation);

/// Without the link; a structure that is not linked is none.
[[nodiscard]] Project withoutQpvLink(const Project& project, std::size_t qpv, StructureIndex structure);

/// The QPV's source and reference. Throws Error{TypedReferenceEmpty}.
[[nodiscard]] Project withQpvAttestation(const Project& project, std::size_t qpv, Attestation attestation);

} // namespace maillage
