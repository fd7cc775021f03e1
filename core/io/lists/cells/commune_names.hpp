// How people write the name of a commune: what stands around it, and what they leave out of it. All names are
// folded (see foldedName).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// Without its article, which lists put first, last in brackets, or leave out.
[[nodiscard]] std::string withoutArticle(const std::string& folded);

/// Levenshtein's distance, given up above `limit`.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit);

/// Whether `typed` is, a letter or two apart, the words that `name` begins with: "dompiere" for "dompierre
/// sur besbre". Little enough to be asked about, where a postal code says the same.
[[nodiscard]] bool isLikeBeginning(const std::string& typed, const std::string& name);

/// Whether `typed` is `name` with words cut short or left out as people do on paper: "saint pourcain s
/// sioule", "varennes allier", "clichy s s bois". Every word of its own must be there.
[[nodiscard]] bool abbreviates(const std::string& typed, const std::string& name);

/// Without what says which commune it is of a list or a merger: "commune de…", "…(siège)", "… commune
/// déléguée", "… cedex 1", a footnote's number.
[[nodiscard]] std::string withoutNotes(std::string_view cell);

/// The name before a bracket that says something else; nullopt without a bracket at its end.
[[nodiscard]] std::optional<std::string_view> beforeBracket(std::string_view cell);

/// "toutes les communes de…", "CC du Pays de Tronçais": several communes by one word.
[[nodiscard]] bool namesManyCommunes(const std::string& folded);

} // namespace maillage
