// A whole page: title, map, legend with counts, figures, scale bar, north arrow, foot. And the files it goes
// to.
#pragma once

#include "app/render/map/map_painter.hpp"
#include "core/analysis/published/comparison.hpp"

#include <QPageLayout>

#include <filesystem>
#include <span>

namespace maillage {

/// The communes that the page is about, where it is not about all.
struct PageExtent {
    IndexSet communes;
    /// "CC du Bocage Bourbonnais", "3 communes choisies"; heads the figures.
    QString place;
    /// "de la CC du Bocage Bourbonnais", for the title; empty where the title stays that of the whole and
    /// `place` stands under it.
    QString placeOf{};
};
[[nodiscard]] PageExtent makePageExtent(const Territory& territory, std::span<const CommuneIndex> communes,
                                        const QString& place);
/// Of the communes of an EPCI, by its code.
[[nodiscard]] PageExtent extentOfEpci(const Territory& territory, const std::string& code);

/// Everything that a page shows; the project must outlive it.
struct PageContent {
    const Project* project = nullptr;
    Indicators indicators;
    /// What was printed, beside the base without a scenario.
    std::vector<ComparedFigure> compared;
    MapSheet sheet;
    QString title;
    /// Of a page that compares two scenarios; `indicators` are those of the second.
    std::optional<ScenarioComparison> comparison{};
    QString nameA{};
    QString nameB{};
    /// The map then goes to its bounds, with its neighbours as ground; legend and figures count its communes.
    std::optional<PageExtent> extent{};
};

/// How the title names what the page is about: "de l'Allier", or the extent's place.
[[nodiscard]] QString pagePlace(const Settings& settings, const std::optional<PageExtent>& extent);

/// Computes the content for a theme; an empty `title` gives the default one. With a scenario, the communes
/// that it gains and loses are shown. Throws Error.
[[nodiscard]] PageContent makePageContent(const Project& project, const SituationOptions& options,
                                          Theme theme, const QString& title,
                                          const MapOptions& mapOptions = {},
                                          const std::optional<PageExtent>& extent = {});

/// Theme Ecart: what `b` changes against `a`, either null for the base; the project must outlive the content.
[[nodiscard]] PageContent makeComparisonContent(const Project& project, const Scenario* a, const Scenario* b,
                                                const SituationOptions& options, const QString& title,
                                                const MapOptions& mapOptions = {},
                                                const std::optional<PageExtent>& extent = {});

/// Draws the page on `size` (hundredths of a millimetre). Returns the names that its map has no room for.
QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size);

/// Writes a PDF (vector, fonts embedded), a PNG (200 dpi) or an SVG by the file's ending: the whole file or
/// none. Returns the names that its map has no room for. Throws Error{FileKindUnknown} for another ending,
/// Error{WriteFailed}.
QStringList writePage(const PageContent& content, const QPageLayout& layout,
                      const std::filesystem::path& path);

} // namespace maillage
