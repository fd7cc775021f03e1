// Layouts under a name ("modèle de page"), which a project keeps and people pass on.
#pragma once

#include "core/model/page/page_layout.hpp"

#include <filesystem>

namespace maillage {

struct Project;

struct PaperLayout {
    Paper paper;
    PageLayout layout;
    bool operator==(const PaperLayout&) const = default;
};

struct PageTemplate {
    /// UTF-8, at most kMostTemplateName letters, not blank.
    std::string name;
    /// Of each paper that somebody composed; no two of one.
    std::vector<PaperLayout> layouts{};

    /// Empty for a paper that nobody composed.
    [[nodiscard]] PageLayout layoutFor(const Paper& paper) const;
    /// The same template with this layout of the paper.
    [[nodiscard]] PageTemplate with(const Paper& paper, const PageLayout& layout) const;
    bool operator==(const PageTemplate&) const = default;
};

inline constexpr int kMostTemplateName = 80;
inline constexpr std::size_t kMostTemplates = 100;

/// Those of the project, in their order.
[[nodiscard]] const std::vector<PageTemplate>& pageTemplatesOf(const Project& project);
/// Null for a name that the project does not have.
[[nodiscard]] const PageTemplate* findPageTemplate(const Project& project, std::string_view name);
/// Throws Error{TemplateUnknown}.
[[nodiscard]] const PageTemplate& pageTemplate(const Project& project, std::string_view name);
/// The same project with this template added, or put in the place of the one of its name. Throws
/// Error{TemplatesTooMany}.
[[nodiscard]] Project withPageTemplate(const Project& project, PageTemplate added);
/// The same project without the template of this name, if it has one.
[[nodiscard]] Project withoutPageTemplate(const Project& project, std::string_view name);

/// JSON, one line: as the project file keeps it and as it is passed on.
[[nodiscard]] std::string templateText(const PageTemplate& kept);
/// Reads it back, from whoever wrote it. Throws Error{TemplateNotJson, TemplateTooNew, TemplateValueInvalid}
/// naming `shown`.
[[nodiscard]] PageTemplate readTemplate(std::string_view text, const std::string& shown);
/// Of a file. Throws as readTemplate does, and Error{FileMissing, FileUnreadable}.
[[nodiscard]] PageTemplate readTemplateFile(const std::filesystem::path& path);

} // namespace maillage
