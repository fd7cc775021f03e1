// What the project lacks, above the figures that cannot be told without it, each with the link that mends it.
#pragma once

#include "core/model/missing_parts.hpp"

#include <QString>

namespace maillage {

/// As rich text; empty where nothing is missing.
[[nodiscard]] QString missingSection(const Project& project);
/// The part that a link of the section is about; nullopt for other links.
[[nodiscard]] std::optional<MissingPart> missingPartOfLink(const QString& link);

} // namespace maillage
