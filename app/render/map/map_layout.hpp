// Where the signs and names of a map are drawn, from the sheet and the scale alone: the same place on screen,
// in PNG, SVG and PDF, and while the map is moved.
#pragma once

#include "app/render/map/label_text.hpp"
#include "app/render/map/view_transform.hpp"
#include "core/carto/map_sheet.hpp"

#include <optional>

namespace maillage {

struct PlacedLabel {
    LabelKind kind = LabelKind::Commune;
    std::size_t index = 0; // of the sheet's labels, of the ground's EPCI, of its symbols for a QPV
    const NameLines* text = nullptr;
    /// The ink.
    QRectF box;
    /// From the name to what it names, where it stands outside; with a point at its end where no sign is.
    std::optional<QLineF> lead;
    bool hasPoint = false;
};

/// Signs that would lie on one another, drawn as one with their number.
struct SignCluster {
    QPointF centre;
    std::vector<std::size_t> symbols;
    /// Drawn apart around the centre, each at the end of a line.
    bool isSpread = false;
    /// Of QPV: a ring around their number.
    bool isOfRings = false;

    /// Half the side of the square that it takes, hundredths of a millimetre.
    [[nodiscard]] double reach() const;
};

/// What a ring is about, besides its place.
struct RingPlace {
    /// The commune of its QPV that it stands in, or is led from.
    std::optional<CommuneIndex> commune;
    /// From the ring into that commune, where it stands outside.
    std::optional<QLineF> lead;
};

/// The name of a département around the territory, on the ground outside.
struct NeighbourName {
    const NameLines* text = nullptr;
    QRectF box; // the ink

    bool operator==(const NeighbourName&) const = default;
};

struct MapLayout {
    /// One per symbol.
    std::vector<QPointF> signs;
    std::vector<SignCluster> clusters;
    /// Per symbol; nothing for what is no ring.
    std::vector<RingPlace> rings;
    std::vector<PlacedLabel> labels;
    std::vector<NeighbourName> neighbours;
    /// Rings whose name is not beside them, or not whole.
    std::vector<std::size_t> unnamedRings;
    /// Of the sheet's labels in sight, the most important first: those that a map of this scale would name,
    /// and that found no room.
    std::vector<std::size_t> unplaced;

    /// The rank of the cluster that a symbol is in.
    [[nodiscard]] std::optional<std::size_t> clusterOf(std::size_t symbol) const;
    /// Whether signs of structures are drawn as one, with their number.
    [[nodiscard]] bool gathers() const;
    /// Whether the sign itself is drawn.
    [[nodiscard]] bool isDrawn(std::size_t symbol) const;
};

/// The signs alone, rings with their names, without the other names, whose places take most of the work.
[[nodiscard]] MapLayout layoutSigns(const MapSheet& sheet, const ViewTransform& view);
[[nodiscard]] MapLayout layoutMap(const MapSheet& sheet, const ViewTransform& view, const QRectF& target);
/// What found no room, by name; of a map of an extent, of its communes alone.
[[nodiscard]] QStringList unplacedNames(const MapSheet& sheet, const MapLayout& layout);
/// The QPV that the map does not name in full, or cannot show, in the order of the project.
[[nodiscard]] QStringList unnamedQpvs(const MapSheet& sheet, const MapLayout& layout,
                                      const std::vector<Qpv>& qpvs);
/// The signs of the cluster of this rank stand around it.
void spread(MapLayout& layout, std::size_t rank);

[[nodiscard]] inline QRectF squareAt(QPointF centre, double reach) {
    return {centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

// What a commune, a sign, a cluster and a name cover, with their lines.
[[nodiscard]] QRectF communeReach(const MapSheet& sheet, std::size_t commune, const ViewTransform& view);
[[nodiscard]] QRectF signReach(const Symbol& symbol, QPointF place);
[[nodiscard]] QRectF leadReach(const RingPlace& ring);
[[nodiscard]] QRectF clusterReach(const SignCluster& cluster);
[[nodiscard]] QRectF labelReach(const PlacedLabel& label);

} // namespace maillage
