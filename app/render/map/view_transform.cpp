#include "app/render/map/view_transform.hpp"

#include "core/carto/map_scale.hpp"

#include <algorithm>

namespace maillage {

ViewTransform ViewTransform::fitting(const Envelope& envelope, const QRectF& target, double margin,
                                     double magnification) {
    const QRectF inner = target.adjusted(margin, margin, -margin, -margin);
    const double largest = std::min(inner.width() / envelope.width(), inner.height() / envelope.height());
    const double scale = scaleOf(roundScaleAbove(kUnitsPerMetre / (largest * magnification))) / magnification;
    const MapPoint centre = envelope.centre();
    return {{centre.x - inner.width() / 2 / scale, centre.y + inner.height() / 2 / scale},
            inner.topLeft(),
            scale};
}

} // namespace maillage
