// The settings of a project as keys and values, as they stand in files.
#pragma once

#include "core/service/project_description.hpp"

namespace maillage {

struct SettingEntry {
    std::string key;
    std::string value;
};

inline constexpr std::string_view kDepartementKey = "departement";

/// All that the description says, in the order of files; a key once for each former count and each source.
[[nodiscard]] std::vector<SettingEntry> settingEntries(const ProjectDescription& description,
                                                       const std::string& departement);

/// `before` with the entries in their place. `path`: for messages. Throws Error{SettingInvalid,
/// SettingUnknown, SettingOtherDepartement}.
[[nodiscard]] ProjectDescription withEntries(ProjectDescription before,
                                             const std::vector<SettingEntry>& entries,
                                             std::string_view departement, const std::string& path);

/// Whether the key stands once for each value: a list in JSON.
[[nodiscard]] bool isListKey(std::string_view key);

} // namespace maillage
