// A page of what is looked at, as a person asked for it, in values alone: it can be made on another thread.
#pragma once

#include "app/document/project_document.hpp"
#include "app/render/page/page_files.hpp"

#include <QString>

namespace maillage {

enum class ExportExtent {
    Everything,
    Chosen,
    Epci,
    /// The part of the map that the window shows; what is counted is the whole.
    Seen
};

enum class PageFormat { Pdf, Png, Svg };
inline constexpr std::array kPageFormats{PageFormat::Pdf, PageFormat::Png, PageFormat::Svg};
/// "pdf".
[[nodiscard]] QString endingOf(PageFormat format);

struct ExportOptions {
    /// Empty for the usual one.
    QString title{};
    /// Who makes the page, and a file of a logo; empty for those of the charte.
    QString author{};
    QString logo{};
    Paper paper{};
    ExportExtent extent = ExportExtent::Everything;
    /// The code of the EPCI, for that extent.
    std::string epci{};
    /// Nullopt for those of the window.
    std::optional<Theme> theme{};
    std::optional<bool> withHypotheses{};
    PageFormat format = PageFormat::Pdf;
    /// Of a PNG.
    PictureSize picture{};
    /// Two maps side by side, for a theme that isPairable: with the one of an earlier date, or of the base
    /// that the scenario is laid on.
    std::optional<ThemeBeside> pair{};
    std::optional<Date> pairedDate{};
    /// The name of a page template of the project; empty for the page as it is by itself.
    std::string pageTemplate{};
};

struct PageJob {
    Project project;
    Scenario scenario;
    ViewState view;
    std::optional<PageExtent> extent{};
    std::optional<Envelope> shown{};
    std::string title{};
    Paper paper{};
    std::optional<ThemeBeside> pair{};
    std::optional<Date> pairedDate{};
    /// What it shows is in no scenario of the project.
    bool isPreview = false;
    PageLayout layout{};

    /// Computes the page. Throws Error.
    [[nodiscard]] PageContent content() const;
    /// "couverture-allier-2022-12-31.pdf".
    [[nodiscard]] QString usualName(PageFormat format) const;
};

/// `seen`: the ground that the map of the window shows. Throws Error{EpciWithoutCommunes} and what loadLogo
/// throws.
[[nodiscard]] PageJob pageJob(const ProjectDocument& document, const ExportOptions& options,
                              const Envelope& seen = {});

} // namespace maillage
