// Documents as files: PDF, OpenDocument, Word.
#pragma once

#include "app/render/report/report_pages.hpp"
#include "core/base/monitor.hpp"
#include "core/report/atlas.hpp"
#include "core/service/exports/export_tables.hpp"

#include <filesystem>

namespace maillage {

/// The cover and the contents where the atlas has these parts.
[[nodiscard]] ReportSetting settingOf(const std::shared_ptr<const AtlasContent>& atlas);

/// By the file's ending: a vector PDF with bookmarks and links, an OpenDocument text or a Word document,
/// whose paper is A4 and whose contents are always there. The whole file or none. Throws
/// Error{FileKindUnknown} for another ending, Error{WriteFailed}, Error{Cancelled}.
void writeReport(const ReportDocument& document, const ReportSetting& setting,
                 const std::filesystem::path& path, const Monitor& monitor = {});

/// A table of the project on A4 pages (tableDocument). Throws as writeReport and makeAtlas do.
void writeTable(const Project& project, const ExportRequest& request, const std::filesystem::path& path,
                const Monitor& monitor = {});

/// One document for each section of the atlas, where `pathOf` says; each is whole or not there. `told` is
/// called after each. Throws as writeReport does.
void writeSections(const std::shared_ptr<const AtlasContent>& atlas, const QString& author,
                   const std::function<std::filesystem::path(const AtlasSection&)>& pathOf,
                   const std::function<void(const std::filesystem::path&)>& told,
                   const Monitor& monitor = {});

} // namespace maillage
