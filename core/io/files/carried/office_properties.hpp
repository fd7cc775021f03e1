// The properties that a person, or a program, adds to an office document.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace maillage {

/// What propertiesOf put into a document of Office Open XML (docProps/custom.xml) or OpenDocument (meta.xml);
/// nullopt without such properties. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::optional<std::string> officeProperty(const std::filesystem::path& path);

} // namespace maillage
