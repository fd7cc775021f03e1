// From metres of EPSG:2154 to paper. Units of paper are hundredths of a millimetre, y downwards.
#pragma once

#include "core/geo/point.hpp"

#include <QPointF>
#include <QRectF>

namespace maillage {

struct ViewTransform {
    /// The map point that lies at `corner`.
    MapPoint topLeft;
    QPointF corner;
    /// Units per metre.
    double scale = 1;

    bool operator==(const ViewTransform&) const = default;

    /// The envelope centred in `target`, whole, with the margin (units) around it, at a round scale of
    /// paper; `magnification` is that of the paper on a screen.
    [[nodiscard]] static ViewTransform fitting(const Envelope& envelope, const QRectF& target, double margin,
                                               double magnification = 1);
    /// n of "1 : n" on paper.
    [[nodiscard]] double denominator() const { return kUnitsPerMetre / scale; }
    [[nodiscard]] static double scaleOf(double denominator) { return kUnitsPerMetre / denominator; }
    [[nodiscard]] QPointF toPage(MapPoint p) const {
        return {corner.x() + (p.x - topLeft.x) * scale, corner.y() + (topLeft.y - p.y) * scale};
    }
    [[nodiscard]] MapPoint toMap(QPointF p) const {
        return {topLeft.x + (p.x() - corner.x()) / scale, topLeft.y - (p.y() - corner.y()) / scale};
    }

private:
    static constexpr double kUnitsPerMetre = 100'000;
};

} // namespace maillage
