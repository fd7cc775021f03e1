// The chunks that a PNG is a row of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

[[nodiscard]] bool isPng(std::string_view bytes);
/// One past the chunk that every PNG begins with; 0 where the bytes are no PNG.
[[nodiscard]] std::size_t endOfPngHeader(std::string_view bytes);
/// Length, kind, content and checksum.
[[nodiscard]] std::string pngChunk(std::string_view kind, std::string_view content);
/// What stands after the keyword in the first tEXt chunk of that keyword. A chunk that goes on beyond the end
/// of the file ends the search.
[[nodiscard]] std::optional<std::string> pngText(std::string_view bytes, std::string_view keyword);

} // namespace maillage
