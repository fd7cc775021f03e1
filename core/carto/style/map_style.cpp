#include "core/carto/style/map_style.hpp"

#include "core/base/error.hpp"
#include "core/base/json_depth.hpp"
#include "core/base/text.hpp"
#include "core/carto/style/logo_check.hpp"
#include "core/carto/style/palette_check.hpp"
#include "core/carto/style/style_errors.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <system_error>

namespace maillage {

namespace {

using Json = nlohmann::ordered_json;

/// A key of an object with what reads its value.
struct Reader {
    std::string key;
    std::function<void(const Json&)> read;
};

constexpr std::size_t kMostBytesOfStyle = 1U << 20U;
constexpr std::size_t kMostBytesOfLogo = 8U << 20U;

/// Throws Error{FileMissing, FileUnreadable}, the latter also for more than `most` bytes.
std::string bytesOf(const std::filesystem::path& path, std::size_t most) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (std::filesystem::is_directory(path, error)) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(EISDIR)});
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(errno)});
    }
    std::string bytes(most + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > most) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), "file too large"});
    }
    return bytes;
}

bool hasLogoEnding(const std::filesystem::path& file) {
    constexpr std::array kEndings{".png", ".jpg", ".jpeg", ".svg"};
    return std::ranges::find(kEndings, lowerExtension(file)) != kEndings.end();
}

/// A word of faultOfDrawing; empty for a drawing that may be used, and for an image, which only its painter
/// can read.
std::string_view faultOf(const StyleLogo& logo) {
    return logo.isDrawing() ? faultOfDrawing(logo.bytes) : std::string_view();
}

class StyleReader {
public:
    explicit StyleReader(const std::filesystem::path& path) : m_path(path) { m_style.file = path; }

    [[nodiscard]] MapStyle read() {
        readObject(
            parsed(), "",
            {{"couleurs", [this](const Json& json) { readColours(json); }},
             {"police", [this](const Json& json) { m_style.fontFamily = text(json, "police"); }},
             {"fichiers_police", [this](const Json& json) { readFontFiles(json); }},
             {"logos", [this](const Json& json) { readLogos(json); }},
             {"realisation", [this](const Json& json) { m_style.author = text(json, "realisation"); }}});
        checkColours();
        return std::move(m_style);
    }

private:
    void checkColours() const {
        const std::vector<PaletteFault> faults = paletteFaults(m_style.palette);
        if (faults.empty()) {
            return;
        }
        std::set<std::pair<std::string, std::string>> pairs;
        for (const PaletteFault& fault : faults) {
            pairs.emplace(fault.first, fault.second);
        }
        constexpr std::array kWords{"normale", "deuteranopie", "protanopie", "gris"};
        const PaletteFault& fault = faults.front();
        // Cut, not rounded: 14.96 is not yet 15.
        const double difference = std::floor(fault.difference * 10) / 10;
        throw Error(ErrorCode::StyleColoursTooNear,
                    {utf8Of(m_path), fault.first, fault.second,
                     kWords.at(static_cast<std::size_t>(fault.vision)), formatFixed(difference, 1),
                     formatFixed(leastDifference(fault.vision), 0), formatCount(pairs.size() - 1)});
    }

    [[nodiscard]] Json parsed() const {
        const std::string bytes = bytesOf(m_path, kMostBytesOfStyle);
        const auto failAt = [&](std::size_t byte) {
            const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(byte, bytes.size()));
            const auto line = static_cast<std::size_t>(std::count(bytes.begin(), end, '\n')) + 1;
            throw Error(ErrorCode::StyleNotJson, {utf8Of(m_path), formatCount(line)});
        };
        if (const auto place = tooDeepAt(bytes)) {
            failAt(*place);
        }
        Json json;
        try {
            json = Json::parse(bytes);
        } catch (const Json::parse_error& error) {
            failAt(error.byte);
        } catch (const Json::exception& error) {
            // A number that no computer holds, told in quotes: "number overflow parsing '1e400'".
            const std::string words = error.what();
            const std::size_t first = words.find('\'') + 1;
            failAt(bytes.find(words.substr(first, words.rfind('\'') - first)));
        }
        return json;
    }

    [[noreturn]] void refuse(const std::string& key, const Json& json, const char* expected) const {
        throw Error(ErrorCode::StyleValueInvalid,
                    {utf8Of(m_path), key,
                     json.is_string() ? json.get<std::string>()
                                      : json.dump(-1, ' ', false, Json::error_handler_t::replace),
                     expected});
    }

    void readObject(const Json& json, const std::string& place, const std::vector<Reader>& readers) const {
        if (!json.is_object()) {
            refuse(place, json, "objet");
        }
        for (const auto& [key, value] : json.items()) {
            const auto reader = std::ranges::find(readers, key, &Reader::key);
            if (reader == readers.end()) {
                std::vector<std::string> known;
                std::ranges::transform(readers, std::back_inserter(known), &Reader::key);
                throw Error(ErrorCode::StyleKeyUnknown, {utf8Of(m_path), key, joined(known, ", ")});
            }
            reader->read(value);
        }
    }

    [[nodiscard]] std::string text(const Json& json, const std::string& key) const {
        if (!json.is_string() || trimmed(json.get<std::string>()).empty()) {
            refuse(key, json, "texte");
        }
        return std::string(trimmed(json.get<std::string>()));
    }

    [[nodiscard]] std::vector<std::string> texts(const Json& json, const std::string& key) const {
        if (!json.is_array()) {
            refuse(key, json, "fichiers");
        }
        std::vector<std::string> texts;
        for (const Json& entry : json) {
            texts.push_back(text(entry, key));
        }
        return texts;
    }

    [[nodiscard]] Colour colourOf(const Json& json, const std::string& key) const {
        constexpr std::size_t kLength = 7; // "#RRGGBB"
        const std::string typed = json.is_string() ? json.get<std::string>() : std::string();
        const char* const end = typed.data() + typed.size();
        std::uint32_t rgb = 0;
        if (typed.size() != kLength || typed.front() != '#' ||
            std::from_chars(typed.data() + 1, end, rgb, 16).ptr != end) {
            refuse(key, json, "couleur");
        }
        return colour(rgb);
    }

    /// `expected`: the word of a list with as many colours.
    template <std::size_t kSize>
    Reader scaleReader(const std::string& key, const char* expected, std::array<Colour, kSize>& colours) {
        return {key, [this, key, expected, &colours](const Json& value) {
                    if (!value.is_array() || value.size() != colours.size()) {
                        refuse(key, value, expected);
                    }
                    std::ranges::transform(value, colours.begin(),
                                           [&](const Json& entry) { return colourOf(entry, key); });
                }};
    }

    void readColours(const Json& json) {
        std::vector<Reader> readers;
        for (const ColourRole& role : kColourRoles) {
            const std::string key(role.key);
            readers.push_back({key, [this, role, key](const Json& value) {
                                   m_style.palette.*role.colour = colourOf(value, key);
                               }});
        }
        readers.push_back(scaleReader(std::string(kDistanceKey), "distances", m_style.palette.distances));
        readers.push_back(scaleReader(std::string(kNeedKey), "besoins", m_style.palette.needs));
        readObject(json, "couleurs", readers);
    }

    /// Named from the folder of the charte.
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name, const std::string& key) const {
        const std::filesystem::path named(std::u8string(name.begin(), name.end()));
        const std::filesystem::path inFolder = named.lexically_normal();
        if (named.is_absolute() || (!inFolder.empty() && *inFolder.begin() == "..")) {
            throw Error(ErrorCode::StyleFileOutside, {utf8Of(m_path), key, name});
        }
        std::filesystem::path file = m_path.parent_path() / named;
        std::error_code ignored;
        if (name.find('\0') != std::string::npos || !std::filesystem::is_regular_file(file, ignored)) {
            throw Error(ErrorCode::StyleFileMissing, {utf8Of(m_path), key, name});
        }
        return file;
    }

    void readFontFiles(const Json& json) {
        for (const std::string& name : texts(json, "fichiers_police")) {
            m_style.fontFiles.push_back(fileOf(name, "fichiers_police"));
        }
    }

    void readLogos(const Json& json) {
        for (const std::string& name : texts(json, "logos")) {
            const std::filesystem::path file = fileOf(name, "logos");
            if (!hasLogoEnding(file)) {
                refuse("logos", name, "logo");
            }
            StyleLogo logo{file, bytesOf(file, kMostBytesOfLogo)};
            const std::string_view fault = faultOf(logo);
            if (fault == "xml") {
                throw Error(ErrorCode::StyleLogoUnreadable, {utf8Of(m_path), name});
            }
            if (!fault.empty()) {
                throw Error(ErrorCode::StyleLogoUnsafe, {utf8Of(m_path), name, std::string(fault)});
            }
            m_style.logos.push_back(std::move(logo));
        }
    }

    std::filesystem::path m_path;
    MapStyle m_style;
};

} // namespace

bool StyleLogo::isDrawing() const {
    return lowerExtension(file) == ".svg";
}

std::shared_ptr<const MapStyle> defaultMapStyle() {
    static const auto kDefault = std::make_shared<const MapStyle>();
    return kDefault;
}

MapStyle readMapStyle(const std::filesystem::path& path) {
    return StyleReader(path).read();
}

StyleLogo readLogo(const std::filesystem::path& path) {
    if (!hasLogoEnding(path)) {
        throw Error(ErrorCode::LogoKindUnknown, {utf8Of(path)});
    }
    StyleLogo logo{path, bytesOf(path, kMostBytesOfLogo)};
    const std::string_view fault = faultOf(logo);
    if (fault == "xml") {
        throw Error(ErrorCode::LogoUnreadable, {utf8Of(path)});
    }
    if (!fault.empty()) {
        throw Error(ErrorCode::LogoUnsafe, {utf8Of(path), std::string(fault)});
    }
    return logo;
}

std::shared_ptr<const MapStyle> signedBy(std::shared_ptr<const MapStyle> style, const Signature& signature) {
    if (signature.author.empty() && signature.logos.empty()) {
        return style;
    }
    auto signedStyle = std::make_shared<MapStyle>(*style);
    if (!signature.author.empty()) {
        signedStyle->author = signature.author;
    }
    if (!signature.logos.empty()) {
        signedStyle->logos = signature.logos;
    }
    return signedStyle;
}

} // namespace maillage
