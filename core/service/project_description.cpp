#include "core/service/project_description.hpp"

#include "core/base/error.hpp"
#include "core/base/json_depth.hpp"
#include "core/io/files/table_source.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/service/description_errors.hpp"
#include "core/service/published_table.hpp"
#include "core/service/setting_entries.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace maillage {

namespace {

using DescriptionJson = nlohmann::ordered_json;

constexpr const char* kPublishedKey = "publies";
constexpr std::size_t kMostSettingsBytes = 1U << 20U;

void demandText(std::string_view key, const std::string& text, bool mayBeEmpty) {
    const bool isLine =
        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    constexpr std::size_t kLongest = 1000;
    if ((!mayBeEmpty && trimmed(text).empty()) || !isLine || text.size() > kLongest || !isValidUtf8(text)) {
        throw Error(ErrorCode::SettingInvalid,
                    {"", std::string(key), text, mayBeEmpty || !trimmed(text).empty() ? "ligne" : "texte"});
    }
}

std::string cellOf(const Table& table, const PublishedFault& fault) {
    return table.rows[fault.rank][table.column(fault.column)];
}

/// The text of a small file. Throws Error{FileUnreadable}.
std::string settingsText(const DataSource& source) {
    std::ifstream stream(source.file, std::ios::binary);
    std::string text(kMostSettingsBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > kMostSettingsBytes) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), "file too large"});
    }
    return text;
}

/// By its first sign, behind the mark of an encoding and blanks.
bool isJson(const DataSource& source) {
    constexpr std::size_t kHead = 256;
    std::ifstream stream(source.file, std::ios::binary);
    std::string head(kHead, ' ');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    std::string_view content = head;
    content.remove_prefix(content.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    return trimmed(content).starts_with('{');
}

DescriptionJson parsedSettings(const std::string& text, const std::string& path) {
    const auto failAt = [&](std::size_t byte) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
        throw Error(ErrorCode::SettingsNotJson,
                    {path, formatInteger(std::count(text.begin(), end, '\n') + 1)});
    };
    if (const auto place = tooDeepAt(text)) {
        failAt(*place);
    }
    try {
        return DescriptionJson::parse(text);
    } catch (const DescriptionJson::parse_error& error) {
        failAt(error.byte);
    } catch (const DescriptionJson::exception&) {
        failAt(0); // a number that no computer holds
    }
    return {};
}

std::string textOf(const DescriptionJson& value) {
    return value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
}

PublishedFigure figureOf(const DescriptionJson& object, const std::string& path) {
    if (!object.is_object()) {
        throw Error(ErrorCode::SettingInvalid, {path, kPublishedKey, object.dump(), "publies"});
    }
    const auto text = [&](const char* key) {
        return object.contains(key) ? textOf(object[key]) : std::string();
    };
    const auto fail = [&](const char* column, const char* expected) {
        throw Error(ErrorCode::PublishedInvalid, {path, text("id"), column, text(column), expected});
    };
    const auto number = [&](const char* key) {
        const auto value = parseDouble(text(key));
        if (!value) {
            fail(key, "nombre");
        }
        return *value;
    };
    const auto date = parseTypedDate(text("date"), true);
    if (!date) {
        fail("date", "date");
    }
    return {text("id"),          text("libelle"), number("valeur"), text("unite"),
            number("precision"), *date,           text("reference")};
}

ProjectDescription fromJson(const DescriptionJson& json, ProjectDescription before,
                            std::string_view departement, const std::string& path) {
    if (!json.is_object()) {
        throw Error(ErrorCode::SettingsNotJson, {path, "1"});
    }
    std::vector<SettingEntry> entries;
    for (const auto& [key, value] : json.items()) {
        if (key == kPublishedKey) {
            before.published.clear();
            for (const DescriptionJson& one : value) {
                before.published.push_back(figureOf(one, path));
            }
        } else if (value.is_array() && isListKey(key)) {
            if (value.empty()) {
                entries.push_back({key, ""});
            }
            for (const DescriptionJson& one : value) {
                entries.push_back({key, textOf(one)});
            }
        } else {
            entries.push_back({key, textOf(value)});
        }
    }
    return withEntries(std::move(before), entries, departement, path);
}

} // namespace

ProjectDescription descriptionOf(const Project& project) {
    const Provenance& map = project.baseMap->provenance();
    return {project.settings, map.title, map.licence, map.date, *project.sources, *project.published};
}

void checkDescription(const ProjectDescription& description) {
    const Settings& settings = description.settings;
    demandText("nom", settings.name, false);
    demandText("nom_de", settings.nameOf, false);
    constexpr int kMostYears = 200; // every year between is a line of the evolution
    const int last = settings.referenceDate.year();
    if (settings.firstYear > last || settings.firstYear < last - kMostYears) {
        throw Error(ErrorCode::SettingInvalid,
                    {"", "premiere_annee", formatInteger(settings.firstYear), "annee"});
    }
    for (const std::int64_t count : settings.formerCommuneCounts) {
        if (!isCommuneCount(count)) {
            throw Error(ErrorCode::SettingInvalid,
                        {"", "ancien_nombre_communes", formatInteger(count), "nombre_communes"});
        }
    }
    demandText("fond_titre", description.mapTitle, false);
    demandText("fond_licence", description.mapLicence, true);
    demandText("fond_date", description.mapDate, true);
    for (const std::string& source : description.sources) {
        demandText("source", source, false);
    }
    if (const auto fault = publishedFault(description.published)) {
        const PublishedFigure& figure = description.published[fault->rank];
        throw Error(ErrorCode::PublishedInvalid,
                    {"", figure.id, std::string(fault->column),
                     cellOf(publishedTable(description.published), *fault), fault->expected});
    }
}

Project withDescription(const Project& project, const ProjectDescription& description) {
    checkDescription(description);
    const ProjectDescription before = descriptionOf(project);
    Project changed = project;
    changed.settings = description.settings;
    if (description.mapTitle != before.mapTitle || description.mapLicence != before.mapLicence ||
        description.mapDate != before.mapDate) {
        Provenance provenance = project.baseMap->provenance();
        provenance.title = description.mapTitle;
        provenance.licence = description.mapLicence;
        provenance.date = description.mapDate;
        changed.baseMap =
            std::make_shared<const BaseMap>(project.baseMap->withProvenance(std::move(provenance)));
    }
    if (description.sources != before.sources) {
        changed.sources = std::make_shared<const Sources>(description.sources);
    }
    return description.published == before.published ? changed : changed.withPublished(description.published);
}

ProjectDescription readDescription(const DataSource& source, ProjectDescription before,
                                   std::string_view departement) {
    if (isJson(source)) {
        return fromJson(parsedSettings(settingsText(source), source.shown()), std::move(before), departement,
                        source.shown());
    }
    std::vector<SettingEntry> entries;
    const Table table = readTable(source);
    const std::size_t key = table.column("cle");
    const std::size_t value = table.column("valeur");
    for (const std::vector<std::string>& row : table.rows) {
        entries.push_back({row[key], row[value]});
    }
    return withEntries(std::move(before), entries, departement, source.shown());
}

Table descriptionTable(const ProjectDescription& description, const std::string& departement) {
    Table table{{}, {"cle", "valeur"}, {}};
    for (const SettingEntry& entry : settingEntries(description, departement)) {
        table.rows.push_back({entry.key, entry.value});
    }
    return table;
}

std::string descriptionJson(const ProjectDescription& description, const std::string& departement) {
    DescriptionJson json = DescriptionJson::object();
    for (const SettingEntry& entry : settingEntries(description, departement)) {
        if (!isListKey(entry.key)) {
            json[entry.key] = entry.value;
            continue;
        }
        DescriptionJson& list = json[entry.key];
        if (list.is_null()) {
            list = DescriptionJson::array();
        }
        if (!entry.value.empty()) {
            list.push_back(entry.value);
        }
    }
    DescriptionJson& published = json[kPublishedKey];
    published = DescriptionJson::array();
    for (const PublishedFigure& figure : description.published) {
        published.push_back({{"id", figure.id},
                             {"libelle", figure.label},
                             {"valeur", figure.value},
                             {"unite", figure.unit},
                             {"precision", figure.precision},
                             {"date", figure.date.iso()},
                             {"reference", figure.reference}});
    }
    constexpr int kIndent = 2;
    return json.dump(kIndent, ' ', false, DescriptionJson::error_handler_t::replace) + "\n";
}

} // namespace maillage
