// Numbers and text that read and write the same on every machine, whatever its locale.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The text without leading and trailing ASCII white space.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// With A…Z in lower case; other letters as they stand.
[[nodiscard]] std::string asciiLower(std::string_view text);
/// ".csv" of "Liste.CSV".
[[nodiscard]] std::string lowerExtension(const std::filesystem::path& path);

/// The path as messages and libraries want it, on every system.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// Splits at each `separator`; parts are trimmed, empty parts are dropped.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, char separator);

[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// The same, but after `limit` parts an ellipsis stands for the rest.
[[nodiscard]] std::string joinedUpTo(const std::vector<std::string>& parts, std::string_view separator,
                                     std::size_t limit);

/// A finite number with a decimal point, the whole text read; nullopt otherwise.
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);

/// Fixed notation with a decimal point ("12.50").
[[nodiscard]] std::string formatFixed(double value, int decimals);
/// The shortest text that reads back as the same number.
[[nodiscard]] std::string formatShortest(double value);
[[nodiscard]] std::string formatInteger(std::int64_t value);
[[nodiscard]] std::string formatCount(std::size_t count);

/// One figure at least, and nothing but 0…9.
[[nodiscard]] bool isAllDigits(std::string_view text);

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// A key to compare names by: lower case, without accents, ligatures opened, every other sign a single space,
/// "st"/"ste" written out ("Saint-Étienne", "ST ETIENNE" → "saint etienne").
[[nodiscard]] std::string foldedName(std::string_view utf8);

/// Whole part rounded half up, as the schéma prints its percentages; what arithmetic of doubles leaves just
/// below a half is that half.
[[nodiscard]] std::int64_t roundedHalfUp(double value);

} // namespace maillage
