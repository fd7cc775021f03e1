// What a file is that was given for a layer and is none, and what a library said of a file, in French.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace maillage {

/// The sentence of Error{FileOtherKind}.
[[nodiscard]] QString otherKindSentence(const std::vector<std::string>& parameters);

/// What follows a sentence for a library's or the system's own words: a French clause where the cause is
/// known, else "détail technique : …"; empty for nothing.
[[nodiscard]] QString causeText(const std::string& detail);
/// "détail technique : …".
[[nodiscard]] QString technicalText(const std::string& detail);

} // namespace maillage
