// A text that a file carries beside what it shows: put into its metadata, and read back from any kind of file
// that has it.
//
// The text is ASCII without control signs (JSON with its other letters escaped): then it is the same bytes in
// every kind of file, whatever that one's encoding.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage {

/// What the text is called in every file, and the most that is read of one.
inline constexpr std::string_view kCarriedName = "Maillage";
inline constexpr std::uint64_t kMostCarrierBytes = 256ULL << 20U;
inline constexpr std::size_t kMostCarriedBytes = 4U << 20U;

/// The PNG with a tEXt chunk (PNG specification, 11.3.4.3) before its picture. Bytes that are no PNG stay as
/// they are.
[[nodiscard]] std::string pngWithText(std::string_view png, std::string_view text);

/// The element that holds the text, and its namespace, for XMP in a PDF and <metadata> in an SVG. It is found
/// again by its tag, as readers of XMP packets do, without a parser of the file around it.
inline constexpr std::string_view kCarriedNamespace = "xmlns:maillage=\"urn:maillage:parametres\"";
[[nodiscard]] std::string xmlWithText(std::string_view text);

/// The SVG with <metadata> after its title and description.
[[nodiscard]] std::string svgWithText(std::string svg, std::string_view text);

/// The GeoJSON with a member of its collection (RFC 7946, 6.1) after its features, where readers look for its
/// kind first. `json`: the text, which is an object.
[[nodiscard]] std::string geoJsonWithMember(std::string geoJson, std::string_view json);

/// The text as properties of an office document, which have at most 255 letters each in a workbook:
/// ("Maillage.1", …), ("Maillage.2", …).
[[nodiscard]] std::vector<std::pair<std::string, std::string>> propertiesOf(std::string_view text);

/// The text of a PDF, PNG, SVG, GeoJSON, XLSX, ODS, DOCX or ODT, told by its bytes and not by its name. What
/// reading costs is bounded, whatever the file. Throws Error{FileMissing, FileEmpty, FileUnreadable,
/// CarrierUnknown, CarrierTooLarge, ParametersMissing, ParametersDamaged, WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::string carriedText(const std::filesystem::path& path);

} // namespace maillage
