#include "app/render/map/map_painter.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/pdf_text.hpp"

#include "tests/support/catch.hpp"

#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <cmath>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr double kDotsPerInch = 300;
const QRectF kFrame(0, 0, 26'000, 19'000); // hundredths of a millimetre

/// A sheet of the Allier and where its names go, at a number of steps from the scale that shows all.
struct Labelled {
    MapSheet sheet;
    ViewTransform view;
    MapLayout layout;

    Labelled(Theme theme, double growth) {
        static const Project kAllier = readProject(MAILLAGE_DEFAULT_PROJECT);
        const Situation situation = makeSituation(kAllier, {kAllier.settings.referenceDate, true, nullptr});
        sheet = buildMapSheet(kAllier, situation, computeIndicators(kAllier, situation), SheetRequest{theme});
        const ViewTransform whole = ViewTransform::fitting(sheet.baseMap->envelope(), kFrame, 300);
        view = {whole.toMap(kFrame.center()), kFrame.center(), whole.scale * growth};
        layout = layoutMap(sheet, view, kFrame);
    }
    /// The names alone, on white.
    void paint(QPainter& painter) const {
        MapSheet bare = sheet;
        MapLayout names = layout;
        bare.symbols.clear();
        bare.circles.clear();
        names.signs.clear();
        names.clusters.clear();
        names.neighbours.clear();
        auto onWhite = std::make_shared<MapStyle>();
        onWhite->palette.unknown = colour(0xFFFFFF);
        bare.options.style = onWhite;
        bare.ground = nullptr;
        bare.baseMap = std::make_shared<const BaseMap>(Provenance{}, true,
                                                       std::vector<Area>(sheet.baseMap->areas().size()));
        paintMapParts(painter, bare, names, view, kFrame, std::span(&kFrame, 1));
    }
    [[nodiscard]] QImage picture(double dotsPerInch) const {
        const double unit = dotsPerInch / 2540;
        QImage image((kFrame.size() * unit).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(unit, unit);
        paint(painter);
        return image;
    }
    /// The PDF page as pdftoppm draws it; null without that program.
    [[nodiscard]] QImage printed() const {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("page.pdf"));
        {
            QPdfWriter writer(name);
            writer.setResolution(1200);
            writer.setPageLayout({QPageSize(kFrame.size() / 100, QPageSize::Millimeter),
                                  QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)});
            QPainter painter(&writer);
            painter.scale(1200 / 2540.0, 1200 / 2540.0);
            paint(painter);
        }
        const QString root = folder.filePath(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(kDotsPerInch), QStringLiteral("-png"),
                  QStringLiteral("-singlefile"), name, root});
        return QImage(root + QStringLiteral(".png"));
    }
};

/// The middle of the dark pixels inside a box of the page, in its units.
QPointF inkOf(const QImage& image, const QRectF& box) {
    const double unit = image.width() / kFrame.width();
    const QRect pixels = QRectF(box.topLeft() * unit, box.size() * unit).toAlignedRect() & image.rect();
    QPointF sum;
    double weight = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const double darkness = 255 - qGray(image.pixel(x, y));
            sum += darkness * QPointF(x + 0.5, y + 0.5);
            weight += darkness;
        }
    }
    return weight > 0 ? sum / weight / unit : QPointF();
}

double apart(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

bool isInside(const MapSheet& sheet, const PlacedLabel& label, const ViewTransform& view) {
    const std::vector<Area>& areas = sheet.baseMap->areas();
    const auto holds = [&](QPointF p) {
        if (label.kind == LabelKind::Epci) {
            return sheet.ground->epcis()[label.index].outline.contains(view.toMap(p));
        }
        return areas[*sheet.labels[label.index].commune].contains(view.toMap(p));
    };
    constexpr int kParts = 24;
    for (int x = 0; x <= kParts; ++x) {
        for (int y = 0; y <= kParts; ++y) {
            const QRectF& box = label.box;
            if (!holds(box.topLeft() + QPointF(box.width() * x / kParts, box.height() * y / kParts))) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE(
    "at three scales no name covers another or a sign, and each is inside what it names or has a line") {
    for (const Theme theme : {Theme::Couverture, Theme::ZonesBlanches, Theme::Structures}) {
        for (const double growth : {1.0, 2.5, 6.0}) {
            const Labelled map(theme, growth);
            CAPTURE(toText(theme), growth, map.layout.unplaced.size());
            REQUIRE(map.layout.labels.size() > 12);
            for (std::size_t i = 0; i < map.layout.labels.size(); ++i) {
                const PlacedLabel& label = map.layout.labels[i];
                CAPTURE(label.text->lines.join(u' ').toStdString());
                CHECK(kFrame.contains(label.box));
                CHECK((label.lead.has_value() || isInside(map.sheet, label, map.view)));
                for (std::size_t j = i + 1; j < map.layout.labels.size(); ++j) {
                    CHECK_FALSE(label.box.intersects(map.layout.labels[j].box));
                }
                for (std::size_t s = 0; s < map.layout.signs.size(); ++s) {
                    if (map.layout.isDrawn(s)) {
                        constexpr double kSign = 90;
                        CHECK_FALSE(label.box.intersects(QRectF(map.layout.signs[s] - QPointF(kSign, kSign),
                                                                QSizeF(2 * kSign, 2 * kSign))));
                    }
                }
            }
        }
    }
}

TEST_CASE("a name in sight that a scale asks for is on the map or told to have no room, never both") {
    std::size_t told = 0;
    for (const double growth : {1.0, 2.5, 6.0}) {
        const Labelled map(Theme::Couverture, growth);
        std::set<std::size_t> named;
        for (const PlacedLabel& label : map.layout.labels) {
            if (label.kind == LabelKind::Commune) {
                named.insert(label.index);
            }
        }
        const std::size_t last = named.empty() ? 0 : *named.rbegin();
        const std::set<std::size_t> unplaced(map.layout.unplaced.begin(), map.layout.unplaced.end());
        CHECK(unplaced.size() == map.layout.unplaced.size());
        told += unplaced.size();
        const QRectF inner = kFrame.adjusted(2500, 2500, -2500, -2500);
        for (std::size_t i = 0; i < last; ++i) {
            CAPTURE(growth, map.sheet.labels[i].text);
            CHECK_FALSE((named.contains(i) && unplaced.contains(i)));
            // Near the edge a name may be placed outside the frame.
            if (inner.contains(map.view.toPage(map.sheet.labels[i].point))) {
                CHECK((named.contains(i) || unplaced.contains(i)));
            }
        }
        CHECK(unplacedNames(map.sheet, map.layout).size() == static_cast<qsizetype>(unplaced.size()));
    }
    CHECK(told > 0);
}

TEST_CASE("at three scales a name is at the same place on screen, in PNG and in PDF, within 0.2 mm") {
    for (const double growth : {1.0, 2.5, 6.0}) {
        const Labelled map(Theme::Couverture, growth);
        const QImage screen = map.picture(96 * 1.3);
        const QImage png = map.picture(200);
        const QImage pdf = map.printed();
        std::size_t measured = 0;
        for (const PlacedLabel& label : map.layout.labels) {
            const QRectF box = label.box.adjusted(-8, -8, 8, 8);
            CAPTURE(growth, label.text->lines.join(u' ').toStdString());
            const QPointF onPng = inkOf(png, box);
            REQUIRE_FALSE(onPng.isNull());
            CHECK(apart(onPng, inkOf(screen, box)) < 20);
            // The ink fills its box: the placement knows how wide a name is.
            CHECK(apart(onPng, label.box.center()) < 60);
            if (!pdf.isNull()) {
                CHECK(apart(onPng, inkOf(pdf, box)) < 20);
            }
            ++measured;
        }
        CHECK(measured > 12);
    }
}

TEST_CASE("a map that is moved moves its names with it, and none is placed anew") {
    const Labelled map(Theme::Couverture, 2.5);
    ViewTransform moved = map.view;
    moved.corner += QPointF(700, -400);
    const MapLayout layout = layoutMap(map.sheet, moved, kFrame);
    std::size_t kept = 0;
    for (const PlacedLabel& label : map.layout.labels) {
        const QRectF wanted = label.box.translated(700, -400);
        for (const PlacedLabel& now : layout.labels) {
            if (now.kind == label.kind && now.index == label.index) {
                CHECK(apart(now.box.topLeft(), wanted.topLeft()) < 0.01);
                ++kept;
            }
        }
    }
    CHECK(kept > 30);
}

TEST_CASE(
    "the départements around are named outside, each once, over nothing, and nearest to its own border") {
    for (const Theme theme : {Theme::Couverture, Theme::Structures}) {
        const Labelled map(theme, 0.9);
        std::set<QString> named;
        for (const NeighbourName& name : map.layout.neighbours) {
            const QString words = name.text->lines.join(u' ');
            CAPTURE(words.toStdString());
            CHECK(named.insert(words).second);
            CHECK(kFrame.contains(name.box));
            for (const PlacedLabel& label : map.layout.labels) {
                CHECK_FALSE(name.box.intersects(label.box));
            }
            for (const Area& area : map.sheet.baseMap->areas()) {
                CHECK_FALSE(area.contains(map.view.toMap(name.box.center())));
                CHECK_FALSE(area.contains(map.view.toMap(name.box.topLeft())));
                CHECK_FALSE(area.contains(map.view.toMap(name.box.bottomRight())));
            }
        }
        const std::set<QString> all{QStringLiteral("CHER"),        QStringLiteral("CREUSE"),
                                    QStringLiteral("LOIRE"),       QStringLiteral("NIÈVRE"),
                                    QStringLiteral("PUY-DE-DÔME"), QStringLiteral("SAÔNE-ET-LOIRE")};
        CHECK(named == all);
    }
    const Labelled inside(Theme::Couverture, 20);
    CHECK(inside.layout.neighbours.empty());
}

TEST_CASE("gathered signs, once spread, stand apart around their middle") {
    Labelled map(Theme::Couverture, 0.02);
    REQUIRE_FALSE(map.layout.clusters.empty());
    const std::vector<std::size_t> members = map.layout.clusters.front().symbols;
    CHECK_FALSE(map.layout.isDrawn(members.front()));
    spread(map.layout, 0);
    for (const std::size_t a : members) {
        CHECK(map.layout.isDrawn(a));
        for (const std::size_t b : members) {
            CHECK((a == b || apart(map.layout.signs[a], map.layout.signs[b]) > 220));
        }
    }
}
