#include "core/io/files/carried/carried_text.hpp"

#include "core/base/text.hpp"
#include "core/io/files/carried/carrier_errors.hpp"
#include "core/io/files/carried/office_properties.hpp"
#include "core/io/files/carried/png_chunks.hpp"

#include <array>
#include <fstream>
#include <optional>
#include <system_error>

namespace maillage {

namespace {

std::string bytesOfCarrier(const std::filesystem::path& path) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(path, problem);
    if (problem) {
        const bool isMissing = problem == std::errc::no_such_file_or_directory;
        throw isMissing ? Error(ErrorCode::FileMissing, {utf8Of(path)})
                        : Error(ErrorCode::FileUnreadable, {utf8Of(path), problem.message()});
    }
    if (size == 0) {
        throw Error(ErrorCode::FileEmpty, {utf8Of(path)});
    }
    if (size > kMostCarrierBytes) {
        throw Error(ErrorCode::CarrierTooLarge, {utf8Of(path)});
    }
    std::string bytes(size, '\0');
    std::ifstream stream(path, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) {
        throw Error(ErrorCode::FileUnreadable,
                    {utf8Of(path), std::make_error_code(std::errc::io_error).message()});
    }
    return bytes;
}

/// What xmlText wrote, as it was.
std::string plainOf(std::string_view xml) {
    constexpr std::array<std::pair<std::string_view, char>, 5> kSigns{
        {{"&quot;", '"'}, {"&apos;", '\''}, {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}}};
    std::string text;
    for (std::size_t at = 0; at < xml.size();) {
        std::size_t length = 1;
        char sign = xml[at];
        if (sign == '&') {
            for (const auto& [written, meant] : kSigns) {
                if (xml.substr(at).starts_with(written)) {
                    sign = meant;
                    length = written.size();
                }
            }
        }
        text += sign;
        at += length;
    }
    return text;
}

/// The last one: a PDF that was added to has its newest state at its end.
std::optional<std::string> xmlCarriedText(std::string_view bytes) {
    constexpr std::string_view kBegin = "<maillage:parametres>";
    const std::size_t begin = bytes.rfind(kBegin);
    const std::size_t end =
        begin == std::string_view::npos ? begin : bytes.find("</maillage:parametres>", begin);
    if (end == std::string_view::npos || end - begin > kMostCarriedBytes) {
        return std::nullopt;
    }
    return plainOf(bytes.substr(begin + kBegin.size(), end - begin - kBegin.size()));
}

/// Where the last object of that name begins.
std::size_t placeOfMember(std::string_view bytes, const std::string& name) {
    for (std::size_t member = bytes.rfind(name); member != std::string_view::npos;
         member = member == 0 ? std::string_view::npos : bytes.rfind(name, member - 1)) {
        const std::size_t begin = bytes.find_first_not_of(" \t\r\n:", member + name.size());
        if (begin != std::string_view::npos && bytes[begin] == '{') {
            return begin;
        }
    }
    return std::string_view::npos;
}

/// Without a look at the features before it: files of our size would be gigabytes as values.
std::optional<std::string> geoJsonMember(std::string_view bytes) {
    const std::size_t begin = placeOfMember(bytes, '"' + asciiLower(kCarriedName) + '"');
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = bytes.substr(begin, kMostCarriedBytes);
    std::size_t depth = 0;
    bool isInString = false;
    for (std::size_t at = 0; at < rest.size(); ++at) {
        const char c = rest[at];
        if (isInString) {
            at += c == '\\' ? 1 : 0;
            isInString = c != '"';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return std::string(rest.substr(0, at + 1));
        }
    }
    return std::nullopt;
}

} // namespace

std::string carriedText(const std::filesystem::path& path) {
    const std::string bytes = bytesOfCarrier(path);
    std::optional<std::string> text;
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const char sign = first == std::string::npos ? '\0' : bytes[first];
    if (isPng(bytes)) {
        text = pngText(bytes, kCarriedName);
    } else if (bytes.starts_with("PK\x03\x04")) {
        text = officeProperty(path);
    } else if (bytes.starts_with("%PDF-") || sign == '<') {
        text = xmlCarriedText(bytes);
    } else if (sign == '{') {
        text = geoJsonMember(bytes);
    } else {
        throw Error(ErrorCode::CarrierUnknown, {utf8Of(path)});
    }
    if (!text) {
        throw Error(ErrorCode::ParametersMissing, {utf8Of(path)});
    }
    if (text->size() > kMostCarriedBytes) {
        throw Error(ErrorCode::ParametersDamaged, {utf8Of(path)});
    }
    return *text;
}

} // namespace maillage
