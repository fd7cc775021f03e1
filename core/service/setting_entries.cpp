#include "core/service/setting_entries.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/service/description_errors.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

constexpr std::string_view kCountKey = "ancien_nombre_communes";
constexpr std::string_view kSourceKey = "source";
constexpr std::array<std::string_view, 10> kSettingKeys{
    kDepartementKey, "nom",        "nom_de",       "date_reference", "premiere_annee",
    kCountKey,       "fond_titre", "fond_licence", "fond_date",      kSourceKey};

class EntryReader {
public:
    EntryReader(ProjectDescription before, std::string_view departement, const std::string& path)
        : m_description(std::move(before)), m_departement(departement), m_path(path) {}

    void read(const SettingEntry& entry) {
        Settings& settings = m_description.settings;
        if (entry.key == kDepartementKey) {
            checkDepartement(entry.value);
        } else if (entry.key == "nom") {
            settings.name = entry.value;
        } else if (entry.key == "nom_de") {
            settings.nameOf = entry.value;
        } else if (entry.key == "date_reference") {
            settings.referenceDate = required(parseTypedDate(entry.value, true), entry, "date");
        } else if (entry.key == "premiere_annee") {
            settings.firstYear = static_cast<int>(required(yearOf(entry.value), entry, "annee"));
        } else if (entry.key == "fond_titre") {
            m_description.mapTitle = entry.value;
        } else if (entry.key == "fond_licence") {
            m_description.mapLicence = entry.value;
        } else if (entry.key == "fond_date") {
            m_description.mapDate = entry.value;
        } else {
            readRepeated(entry);
        }
    }

    ProjectDescription taken() { return std::move(m_description); }

private:
    /// The first of a key takes those of before away.
    void readRepeated(const SettingEntry& entry) {
        const bool isFirst = m_seen.insert(entry.key).second;
        if (entry.key == kSourceKey) {
            if (isFirst) {
                m_description.sources.clear();
            }
            if (!entry.value.empty()) {
                m_description.sources.push_back(entry.value);
            }
        } else if (entry.key == kCountKey) {
            std::vector<std::int64_t>& counts = m_description.settings.formerCommuneCounts;
            if (isFirst) {
                counts.clear();
            }
            if (!entry.value.empty()) {
                counts.push_back(required(parseInteger(entry.value), entry, "nombre_communes"));
            }
        } else {
            const std::vector<std::string> known(kSettingKeys.begin(), kSettingKeys.end());
            throw Error(ErrorCode::SettingUnknown, {m_path, entry.key, joined(known, ", ")});
        }
    }

    void checkDepartement(const std::string& code) const {
        if (code != m_departement) {
            throw Error(ErrorCode::SettingOtherDepartement, {m_path, code, std::string(m_departement)});
        }
    }

    static std::optional<std::int64_t> yearOf(const std::string& text) {
        constexpr std::int64_t kFirst = 1800;
        constexpr std::int64_t kLast = 2999;
        const auto year = parseInteger(text);
        return year && *year >= kFirst && *year <= kLast ? year : std::nullopt;
    }

    template <typename Value>
    Value required(std::optional<Value> value, const SettingEntry& entry, const char* expected) const {
        if (!value) {
            throw Error(ErrorCode::SettingInvalid, {m_path, entry.key, entry.value, expected});
        }
        return *value;
    }

    ProjectDescription m_description;
    std::string_view m_departement;
    const std::string& m_path;
    std::set<std::string> m_seen;
};

} // namespace

bool isListKey(std::string_view key) {
    return key == kCountKey || key == kSourceKey;
}

std::vector<SettingEntry> settingEntries(const ProjectDescription& description,
                                         const std::string& departement) {
    const Settings& settings = description.settings;
    std::vector<SettingEntry> entries{{std::string(kDepartementKey), departement},
                                      {"nom", settings.name},
                                      {"nom_de", settings.nameOf},
                                      {"date_reference", settings.referenceDate.iso()},
                                      {"premiere_annee", formatInteger(settings.firstYear)}};
    const auto addList = [&](std::string_view key, const std::vector<std::string>& values) {
        // An empty one says that there is none: to leave the key out would leave those of before.
        if (values.empty()) {
            entries.push_back({std::string(key), ""});
        }
        for (const std::string& value : values) {
            entries.push_back({std::string(key), value});
        }
    };
    std::vector<std::string> counts;
    for (const std::int64_t count : settings.formerCommuneCounts) {
        counts.push_back(formatInteger(count));
    }
    addList(kCountKey, counts);
    entries.push_back({"fond_titre", description.mapTitle});
    entries.push_back({"fond_licence", description.mapLicence});
    entries.push_back({"fond_date", description.mapDate});
    addList(kSourceKey, description.sources);
    return entries;
}

ProjectDescription withEntries(ProjectDescription before, const std::vector<SettingEntry>& entries,
                               std::string_view departement, const std::string& path) {
    EntryReader reader(std::move(before), departement, path);
    for (const SettingEntry& entry : entries) {
        reader.read(entry);
    }
    return reader.taken();
}

} // namespace maillage
