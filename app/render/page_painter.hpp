// A whole page: title, map, legend with counts, figures, scale bar, north arrow, foot. And the files it goes
// to.
#pragma once

#include "app/render/map_painter.hpp"
#include "core/analysis/comparison.hpp"

#include <QPageLayout>

#include <filesystem>
#include <span>

namespace maillage {

/// The communes that the page's map is about, where it is not about all.
struct PageExtent {
    IndexSet communes;
    /// "CC du Bocage Bourbonnais"; stands under the title.
    QString place;
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
    /// The map then goes to its bounds, and the legend counts what the map shows; the figures stay those of
    /// the whole.
    std::optional<PageExtent> extent{};
};

/// Computes the content for a theme; an empty `title` gives the default one. With a scenario, the communes
/// that it gains and loses are shown. Throws Error.
[[nodiscard]] PageContent makePageContent(const Project& project, const SituationOptions& options,
                                          Theme theme, const QString& title,
                                          const MapOptions& mapOptions = {});

/// Theme Ecart: what `b` changes against `a`, either null for the base; the project must outlive the content.
[[nodiscard]] PageContent makeComparisonContent(const Project& project, const Scenario* a, const Scenario* b,
                                                const SituationOptions& options, const QString& title,
                                                const MapOptions& mapOptions = {});

/// Draws the page on `size` (hundredths of a millimetre).
void paintPage(QPainter& painter, const PageContent& content, QSizeF size);

/// Writes a PDF (vector, fonts embedded), a PNG (200 dpi) or an SVG by the file's ending: the whole file or
/// none. Throws Error{OptionInvalid} for another ending, Error{WriteFailed}.
void writePage(const PageContent& content, const QPageLayout& layout, const std::filesystem::path& path);

} // namespace maillage
