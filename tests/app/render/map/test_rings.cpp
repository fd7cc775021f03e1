#include "app/text/french/names.hpp"
#include "app/render/map/map_painter.hpp"
#include "app/render/map/ring_layout.hpp"
#include "app/render/map/sign_painter.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

const QRectF kRingFrame(0, 0, 26'000, 19'000); // hundredths of a millimetre

Project withQpvs(std::vector<Qpv> more) {
    Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    std::vector<Qpv> qpvs = *project.qpvs;
    qpvs.insert(qpvs.end(), more.begin(), more.end());
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return project;
}

struct Ringed {
    Project project;
    MapSheet sheet;
    ViewTransform view;
    MapLayout layout;

    Ringed(Project shown, double growth) : project(std::move(shown)) {
        const Situation situation = makeSituation(project, {project.settings.referenceDate, true, nullptr});
        sheet = buildMapSheet(project, situation, computeIndicators(project, situation),
                              SheetRequest{Theme::Qpv});
        const ViewTransform whole = ViewTransform::fitting(sheet.baseMap->envelope(), kRingFrame, 300);
        view = {whole.toMap(kRingFrame.center()), kRingFrame.center(), whole.scale * growth};
        layout = layoutMap(sheet, view, kRingFrame);
    }
    [[nodiscard]] std::vector<std::size_t> rings() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < sheet.symbols.size(); ++i) {
            if (isQpvRing(sheet.symbols[i].kind)) {
                found.push_back(i);
            }
        }
        return found;
    }
    /// Names of QPV on the map.
    [[nodiscard]] std::set<std::size_t> named() const {
        std::set<std::size_t> symbols;
        for (const PlacedLabel& label : layout.labels) {
            if (label.kind == LabelKind::Qpv) {
                symbols.insert(label.index);
            }
        }
        return symbols;
    }
    [[nodiscard]] bool isInOwnCommune(std::size_t ring) const {
        const RingPlace& place = layout.rings[ring];
        const MapPoint point = view.toMap(place.lead ? place.lead->p2() : layout.signs[ring]);
        const std::vector<CommuneIndex>& own = (*project.qpvs)[*sheet.symbols[ring].qpv].communes;
        return place.commune && std::ranges::find(own, *place.commune) != own.end() &&
               project.baseMap->areas()[*place.commune].contains(point);
    }
};

} // namespace

TEST_CASE("each ring of the Allier is in a commune of its QPV or led from it, is named, and on no other") {
    for (const double growth : {0.05, 0.4, 1.0, 2.5, 6.0, 15.0}) {
        const Ringed map(readProject(MAILLAGE_DEFAULT_PROJECT), growth);
        const std::vector<std::size_t> rings = map.rings();
        REQUIRE(rings.size() == 7);
        for (const std::size_t a : rings) {
            CAPTURE(growth, map.sheet.symbols[a].name);
            CHECK(map.isInOwnCommune(a));
            for (const std::size_t b : rings) {
                const QPointF off = map.layout.signs[a] - map.layout.signs[b];
                const bool areOne =
                    map.layout.clusterOf(a) && map.layout.clusterOf(a) == map.layout.clusterOf(b);
                CHECK((a == b || areOne ||
                       std::hypot(off.x(), off.y()) >
                           reachOf(map.sheet.symbols[a]) + reachOf(map.sheet.symbols[b])));
            }
        }
        if (growth == 1.0) {
            CHECK(map.named().size() == 7);
            CHECK(unnamedQpvs(map.sheet, map.layout, *map.project.qpvs).isEmpty());
        }
    }
}

TEST_CASE("forty QPV in one commune: each is named on the map or told beside it, a name too long both") {
    const CommuneIndex avermes = readProject(MAILLAGE_DEFAULT_PROJECT).territory->at("03013");
    std::vector<Qpv> forty;
    for (int k = 0; k < 40; ++k) {
        forty.push_back(
            {"", "Quartier " + std::to_string(k + 1) + " d'Avermes", 2015, {avermes}, {}, attested()});
    }
    std::string longName = "Le Quartier de l'Étang";
    while (longName.size() < 200) {
        longName += " et de la rue qui suit";
    }
    forty.push_back(
        {"", longName, 2015, {readProject(MAILLAGE_DEFAULT_PROJECT).territory->at("03118")}, {}, attested()});
    forty.push_back({"QP003099", "Nulle part", 2015, {}, {}, attested()});
    for (const double growth : {1.0, 6.0}) {
        const Ringed map(withQpvs(forty), growth);
        const QStringList told = unnamedQpvs(map.sheet, map.layout, *map.project.qpvs);
        CHECK(told.contains(QStringLiteral("Nulle part")));
        CHECK(told.contains(shownName(longName)));
        for (const std::size_t ring : map.rings()) {
            const Symbol& symbol = map.sheet.symbols[ring];
            CAPTURE(growth, symbol.name);
            CHECK(map.isInOwnCommune(ring));
            const bool isInSight = kRingFrame.contains(map.layout.signs[ring]);
            CHECK((!isInSight || map.named().contains(ring) || told.contains(shownName(symbol.name))));
            if (symbol.name == longName) {
                CHECK(ringName(symbol).size() <= 60);
                CHECK(ringName(symbol).endsWith(u'…'));
            }
        }
    }
}

TEST_CASE("forty rings drawn as one are spread apart without covering one another") {
    const CommuneIndex avermes = readProject(MAILLAGE_DEFAULT_PROJECT).territory->at("03013");
    std::vector<Qpv> forty(40, {"", "Quartier", 2015, {avermes}, {}, attested()});
    Ringed map(withQpvs(forty), 1.0);
    const auto one = std::ranges::find(map.layout.clusters, 40U,
                                       [](const SignCluster& cluster) { return cluster.symbols.size(); });
    REQUIRE(one != map.layout.clusters.end());
    CHECK(one->isOfRings);
    CHECK_FALSE(map.layout.gathers()); // no structure is
    const auto rank = static_cast<std::size_t>(one - map.layout.clusters.begin());
    const std::vector<std::size_t> members = one->symbols;
    spread(map.layout, rank);
    for (const std::size_t a : members) {
        CHECK(map.layout.isDrawn(a));
        for (const std::size_t b : members) {
            const QPointF off = map.layout.signs[a] - map.layout.signs[b];
            CHECK((a == b || std::hypot(off.x(), off.y()) > 2 * reachOf(map.sheet.symbols[a])));
        }
    }
}
