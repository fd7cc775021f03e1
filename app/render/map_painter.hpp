// The one painter of maps: screen, PNG, SVG and PDF call the same functions. Units are hundredths of a
// millimetre.
#pragma once

#include "app/render/fonts.hpp"
#include "core/carto/label_placement.hpp"
#include "core/carto/map_sheet.hpp"

#include <QPainter>

namespace maillage {

/// Maps metres of EPSG:2154 to painter units (y downwards).
struct ViewTransform {
    /// The map point that lies at `corner`.
    MapPoint topLeft;
    QPointF corner;
    /// Units per metre.
    double scale = 1;

    bool operator==(const ViewTransform&) const = default;

    /// The envelope centred in `target`, whole, with the margin (units) around it.
    [[nodiscard]] static ViewTransform fitting(const Envelope& envelope, const QRectF& target, double margin);
    [[nodiscard]] QPointF toPage(MapPoint p) const {
        return {corner.x() + (p.x - topLeft.x) * scale, corner.y() + (topLeft.y - p.y) * scale};
    }
    [[nodiscard]] MapPoint toMap(QPointF p) const {
        return {topLeft.x + (p.x() - corner.x()) / scale, topLeft.y - (p.y() - corner.y()) / scale};
    }
};

/// Where the signs of a sheet, one per symbol, and the names that found room are drawn.
struct MapLayout {
    std::vector<QPointF> signs;
    std::vector<PlacedLabel> labels;
};
/// Structures of one seat stand side by side.
[[nodiscard]] std::vector<QPointF> signPlaces(const MapSheet& sheet, const ViewTransform& view);
[[nodiscard]] MapLayout layoutMap(const MapSheet& sheet, const ViewTransform& view, const QRectF& target);

/// Fills, hatches, borders, signs and labels, clipped to `target`.
void paintMap(QPainter& painter, const MapSheet& sheet, const ViewTransform& view, const QRectF& target);
/// The same, with its layout, of what reaches into one of `parts`; the painter's clip keeps it there.
void paintMapParts(QPainter& painter, const MapSheet& sheet, const MapLayout& layout,
                   const ViewTransform& view, const QRectF& target, std::span<const QRectF> parts);

// What a commune, a sign and a name cover, with their lines.
[[nodiscard]] QRectF communeReach(const MapSheet& sheet, std::size_t commune, const ViewTransform& view);
[[nodiscard]] QRectF signReach(const Symbol& symbol, QPointF place);
[[nodiscard]] QRectF labelReach(const PlacedLabel& label);

/// One line per entry: sample, name, number. Returns the height used.
double paintLegend(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width);

/// Round kilometres, at most a quarter of `width` long; its lower left corner at `at`.
void paintScaleBar(QPainter& painter, const ViewTransform& view, QPointF at, double width);
void paintNorthArrow(QPainter& painter, QPointF centre);

} // namespace maillage
