// Who says a row, as a person reads and types it, and where an imported row came from.
#pragma once

#include "core/model/structure.hpp"

namespace maillage {

/// "schéma", "structure ou Caf", "hypothèse".
[[nodiscard]] std::string_view wordOf(Source source);
/// One of these words, or of those in files, whatever the case and the accents; also "hypothèse, à
/// confirmer".
[[nodiscard]] std::optional<Source> parseTypedSource(std::string_view cell);

/// The reference of a row whose list gave none.
inline constexpr std::string_view kListReference = "liste importée";

/// What a cell of references says: that of a list without one is followed by the file and the line, as
/// "liste importée : caf.xlsx, ligne 12".
[[nodiscard]] std::string referenceCell(const Attestation& attestation);
/// Gives the attestation what such a cell says: the reference, and the origin where it names one.
void takeReference(std::string_view cell, Attestation& attestation);

} // namespace maillage
