// Text inside XML.
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// With its special signs written as XML wants them, in text and in attributes; control signs, which XML has
/// none of, left out.
[[nodiscard]] std::string xmlText(std::string_view utf8);

/// The same for a paragraph of OpenDocument, which takes several spaces for one and knows tabs by a name.
[[nodiscard]] std::string odsText(std::string_view utf8);

} // namespace maillage
