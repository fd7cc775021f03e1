#include "core/base/json_depth.hpp"
#include "core/base/text.hpp"
#include "core/model/page/page_template.hpp"
#include "core/model/page/page_template_errors.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <span>
#include <system_error>

namespace maillage {

namespace {

using TemplateJson = nlohmann::ordered_json;
/// What reads back: by sorted keys, since a file made to harm has a hundred thousand of them.
using ReadTemplateJson = nlohmann::json;

/// Raised where what is read back changes its meaning.
constexpr std::int64_t kTemplateFormat = 1;
constexpr std::size_t kMostTemplateBytes = 1U << 20U;

std::string_view sizeWord(PaperSize size) {
    return size == PaperSize::A3 ? "A3" : "A4";
}
std::string_view turnWord(bool isPortrait) {
    return isPortrait ? "portrait" : "paysage";
}

TemplateJson jsonOf(const PartSetting& setting) {
    TemplateJson json{{"partie", toText(setting.part)}};
    if (!setting.isShown) {
        json["cachee"] = true;
    }
    if (setting.place) {
        json["place"] = {setting.place->left, setting.place->top, setting.place->width,
                         setting.place->height};
    }
    if (!setting.words.empty()) {
        json["mots"] = setting.words;
    }
    return json;
}

std::size_t countLetters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Of a file that anybody may have written.
class TemplateReader {
public:
    explicit TemplateReader(std::string shown) : m_shown(std::move(shown)) {}

    [[nodiscard]] PageTemplate read(std::string_view text) const {
        const ReadTemplateJson json = parsed(text);
        constexpr std::array kKeys{"maillage_modele", "nom", "pages"};
        checkKeys(json, "maillage_modele", kKeys);
        if (!json.contains("maillage_modele") || !json["maillage_modele"].is_number_integer()) {
            refuse("maillage_modele", "modele");
        }
        if (json["maillage_modele"].get<std::int64_t>() > kTemplateFormat) {
            throw Error(ErrorCode::TemplateTooNew, {m_shown});
        }
        PageTemplate kept{wordsIn(json, "nom", kMostTemplateName, false)};
        if (trimmed(kept.name).empty()) {
            refuse("nom", "nom");
        }
        for (const ReadTemplateJson& page : listIn(json, "pages")) {
            readPage(page, kept);
        }
        return kept;
    }

private:
    [[noreturn]] void refuse(std::string_view key, const char* expected) const {
        throw Error(ErrorCode::TemplateValueInvalid, {m_shown, std::string(key), expected});
    }

    [[nodiscard]] ReadTemplateJson parsed(std::string_view text) const {
        const auto failAt = [&](std::size_t byte) {
            const std::string_view before = text.substr(0, byte);
            throw Error(
                ErrorCode::TemplateNotJson,
                {m_shown, formatCount(static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1)});
        };
        if (text.size() > kMostTemplateBytes) {
            failAt(0);
        }
        if (const auto place = tooDeepAt(text)) {
            failAt(*place);
        }
        ReadTemplateJson json;
        try {
            json = ReadTemplateJson::parse(text);
        } catch (const ReadTemplateJson::parse_error& error) {
            failAt(error.byte);
        } catch (const ReadTemplateJson::exception&) {
            failAt(0); // a number that no computer holds
        }
        return json;
    }

    /// What is misspelt would otherwise be left out without a word.
    void checkKeys(const ReadTemplateJson& json, const char* place,
                   std::span<const char* const> known) const {
        if (!json.is_object()) {
            refuse(place, "objet");
        }
        for (const auto& [key, value] : json.items()) {
            if (std::ranges::find(known, std::string_view(key)) == known.end()) {
                refuse(key, "inconnue");
            }
        }
    }

    [[nodiscard]] const ReadTemplateJson& listIn(const ReadTemplateJson& json, const char* key) const {
        constexpr std::size_t kMostEntries = 100;
        if (!json.contains(key) || !json[key].is_array() || json[key].size() > kMostEntries) {
            refuse(key, "liste");
        }
        return json[key];
    }

    /// Without signs that are no letters; lines where the words may have some.
    [[nodiscard]] std::string wordsIn(const ReadTemplateJson& json, const char* key, int most,
                                      bool hasLines) const {
        if (!json.contains(key) || !json[key].is_string()) {
            refuse(key, "texte");
        }
        std::string words = json[key].get<std::string>();
        const bool isPlain = std::ranges::all_of(
            words, [&](char c) { return static_cast<unsigned char>(c) >= ' ' || (hasLines && c == '\n'); });
        if (!isPlain || countLetters(words) > static_cast<std::size_t>(most)) {
            refuse(key, hasLines ? "mots" : "court");
        }
        return words;
    }

    [[nodiscard]] Paper paperIn(const ReadTemplateJson& page) const {
        const std::string size = wordsIn(page, "papier", kMostTemplateName, false);
        const std::string turn = wordsIn(page, "sens", kMostTemplateName, false);
        if (size != "A4" && size != "A3") {
            refuse("papier", "papier");
        }
        if (turn != "paysage" && turn != "portrait") {
            refuse("sens", "sens");
        }
        return {size == "A3" ? PaperSize::A3 : PaperSize::A4, turn == "portrait"};
    }

    void readPage(const ReadTemplateJson& page, PageTemplate& kept) const {
        constexpr std::array kKeys{"papier", "sens", "parties"};
        checkKeys(page, "pages", kKeys);
        const Paper paper = paperIn(page);
        if (!kept.layoutFor(paper).isEmpty()) {
            refuse("papier", "unique");
        }
        PageLayout layout;
        for (const ReadTemplateJson& part : listIn(page, "parties")) {
            const PartSetting setting = settingIn(part);
            if (!layout.of(setting.part).isUntouched()) {
                refuse("partie", "unique");
            }
            layout = layout.with(setting);
        }
        kept = kept.with(paper, layout);
    }

    [[nodiscard]] PartSetting settingIn(const ReadTemplateJson& json) const {
        constexpr std::array kKeys{"partie", "cachee", "place", "mots"};
        checkKeys(json, "parties", kKeys);
        const auto part = parsePagePart(wordsIn(json, "partie", kMostTemplateName, false));
        if (!part) {
            refuse("partie", "partie");
        }
        PartSetting setting{*part};
        if (json.contains("cachee")) {
            if (!json["cachee"].is_boolean()) {
                refuse("cachee", "oui");
            }
            setting.isShown = !json["cachee"].get<bool>();
        }
        if (json.contains("place")) {
            setting.place = placeIn(json["place"]);
        }
        if (json.contains("mots")) {
            if (!hasOwnWords(*part)) {
                refuse("mots", "mots_calcules");
            }
            setting.words = wordsIn(json, "mots", mostLettersOf(*part), true);
        }
        return setting;
    }

    [[nodiscard]] PageRect placeIn(const ReadTemplateJson& json) const {
        constexpr std::size_t kNumbers = 4;
        const bool isPlace = json.is_array() && json.size() == kNumbers &&
                             std::ranges::all_of(json, [](const auto& one) { return one.is_number(); });
        if (!isPlace) {
            refuse("place", "place");
        }
        const PageRect place{json[0].get<double>(), json[1].get<double>(), json[2].get<double>(),
                             json[3].get<double>()};
        const auto isNear = [](double from) { return from >= -kFarthest && from <= kFarthest; };
        const auto isSide = [](double side) { return side >= kLeastSide && side <= kFarthest; };
        if (!isNear(place.left) || !isNear(place.top) || !isSide(place.width) || !isSide(place.height)) {
            refuse("place", "place");
        }
        return place;
    }

    std::string m_shown;
};

} // namespace

std::string templateText(const PageTemplate& kept) {
    TemplateJson json{{"maillage_modele", kTemplateFormat}, {"nom", kept.name}};
    json["pages"] = TemplateJson::array();
    for (const PaperLayout& one : kept.layouts) {
        TemplateJson page{{"papier", sizeWord(one.paper.size)}, {"sens", turnWord(one.paper.isPortrait)}};
        page["parties"] = TemplateJson::array();
        for (const PartSetting& setting : one.layout.touched()) {
            page["parties"].push_back(jsonOf(setting));
        }
        json["pages"].push_back(std::move(page));
    }
    return json.dump(-1, ' ', false, TemplateJson::error_handler_t::replace);
}

PageTemplate readTemplate(std::string_view text, const std::string& shown) {
    return TemplateReader(shown).read(text);
}

PageTemplate readTemplateFile(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (std::filesystem::is_directory(path, problem)) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(EISDIR)});
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(errno)});
    }
    std::string bytes(kMostTemplateBytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return readTemplate(bytes, utf8Of(path));
}

} // namespace maillage
