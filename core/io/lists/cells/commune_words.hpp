// A cell that lists communes, cut into its words.
#pragma once

#include "core/io/lists/cells/commune_resolver.hpp"

namespace maillage {

/// "03001;03002", "Abrest, Cusset et Vichy", "• Abrest" one a line, "03036 03066", `["03001","03002"]`.
///
/// A separator that may stand in a name ("et", "/", " - ", a space) cuts only what is no commune as it stands
/// into pieces that are: "Varennes/Allier" stays whole. What nobody can cut comes as one word, to be told.
[[nodiscard]] std::vector<std::string> communeWords(std::string_view cell, const CommuneResolver& resolver);

} // namespace maillage
