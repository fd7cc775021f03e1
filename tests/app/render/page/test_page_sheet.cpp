#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"
#include "core/report/page_figures.hpp"
#include "core/store/project_file.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/opened_allier.hpp"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

// The pages of the Allier as a reader has them: what is on the sheet, how large, and how much of it is used.

namespace {

/// An EVS at Varennes-sur-Allier for all within 10 km.
const Scenario& varennes() {
    static const Scenario kScenario{
        "Varennes", {OpenStructure{"EVS de Varennes", StructureKind::Evs, "03298", RadiusRule{10}, "s1"}}};
    return kScenario;
}

PageContent pageOf(Theme theme, const Paper& paper) {
    PageRequest request{{openedAllier().settings.referenceDate, true, nullptr}, theme};
    if (theme == Theme::Simulation || theme == Theme::Ecart) {
        request.situation.scenario = &varennes();
    }
    request.comparedDate = Date(2018, 12, 31);
    request.paper = paper;
    return makePage(openedAllier(), request);
}

QSizeF sizeOf(const Paper& paper) {
    const QSizeF size = paper.size == PaperSize::A3 ? QSizeF(29700, 42000) : QSizeF(21000, 29700);
    return paper.isPortrait ? size : size.transposed();
}

struct TextOnSheet {
    QString text;
    int size = 0; // hundredths of a millimetre
};

/// Keeps the texts that are drawn on it, and nothing else.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*picture*/, const QRectF& /*from*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override {
        texts.push_back({item.text(), item.font().pixelSize()});
    }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    std::vector<TextOnSheet> texts;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(QSizeF size) : m_size(size.toSize()) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<TextOnSheet>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

std::vector<TextOnSheet> textsOf(const PageContent& content) {
    TextDevice device(sizeOf(content.paper));
    QPainter painter(&device);
    paintPage(painter, content, sizeOf(content.paper));
    painter.end();
    return device.texts();
}

QString unspaced(QString text) {
    static const QRegularExpression kSpaces(QStringLiteral("[\\s\u00A0\u202F]+"));
    return text.remove(kSpaces);
}

/// All words of the page in the order of drawing, without spaces: names that are broken in two lines are
/// whole again.
QString wordsOf(const PageContent& content) {
    QString words;
    for (const TextOnSheet& drawn : textsOf(content)) {
        words += drawn.text;
    }
    return unspaced(words);
}

std::vector<Theme> allThemes() {
    std::vector<Theme> themes;
    for (const auto& [theme, word] : kThemes) {
        themes.push_back(theme);
    }
    return themes;
}

QImage greyPicture(const PageContent& content, double unitsPerPixel) {
    QImage image((sizeOf(content.paper) / unitsPerPixel).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    paintPage(painter, content, sizeOf(content.paper));
    return image;
}

/// The surface of the largest rectangle without ink inside the margins, as a part of the page.
double emptiestPart(const PageContent& content) {
    constexpr int kMargin = 12; // millimetres, a pixel each
    const QImage image = greyPicture(content, 100);
    const int width = image.width() - 2 * kMargin;
    const int height = image.height() - 2 * kMargin;
    std::vector<int> run(static_cast<std::size_t>(width), 0);
    int largest = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isWhite = qGray(image.pixel(x + kMargin, y + kMargin)) > 250;
            int& here = run[static_cast<std::size_t>(x)];
            here = isWhite ? here + 1 : 0;
        }
        for (int x = 0; x < width; ++x) {
            int low = run[static_cast<std::size_t>(x)];
            for (int to = x; to < width && low > 0; ++to) {
                low = std::min(low, run[static_cast<std::size_t>(to)]);
                largest = std::max(largest, low * (to - x + 1));
            }
        }
    }
    return static_cast<double>(largest) / (image.width() * image.height());
}

} // namespace

TEST_CASE("nothing on A4 is set in less than seven points") {
    constexpr double kSevenPoints = 7 * 2540 / 72.0; // hundredths of a millimetre
    for (const Theme theme : allThemes()) {
        for (const bool isPortrait : {false, true}) {
            CAPTURE(toText(theme), isPortrait);
            const std::vector<TextOnSheet> texts = textsOf(pageOf(theme, {PaperSize::A4, isPortrait}));
            CHECK(texts.size() > 30);
            for (const TextOnSheet& drawn : texts) {
                CAPTURE(drawn.text.toStdString());
                CHECK(drawn.size >= kSevenPoints);
            }
        }
    }
}

TEST_CASE("the five communes that the schéma names, all seats and all QPV are on their page") {
    for (const Paper& paper : kPapers) {
        CAPTURE(paper.isPortrait, paper.size == PaperSize::A3);
        const QString coverage = wordsOf(pageOf(Theme::Couverture, paper));
        for (const char* name :
             {"Commentry", "Cosne-d’Allier", "Dompierre-sur-Besbre", "Diou", "Lapalisse"}) {
            CAPTURE(name);
            CHECK(coverage.contains(QString::fromUtf8(name)));
        }
        const PageContent structures = pageOf(Theme::Structures, paper);
        const QString seats = wordsOf(structures);
        for (const Symbol& symbol : structures.sheet.symbols) {
            CAPTURE(symbol.name);
            CHECK(seats.contains(unspaced(shownName(symbol.name))));
            REQUIRE(symbol.commune);
            CHECK(
                seats.contains(unspaced(shownName(openedAllier().territory->commune(*symbol.commune).name))));
        }
        const PageContent qpvs = pageOf(Theme::Qpv, paper);
        const QString told = wordsOf(qpvs);
        REQUIRE(qpvs.indicators.qpvs.size() == 7);
        for (const Qpv* qpv : qpvs.indicators.qpvs) {
            CAPTURE(qpv->name);
            CHECK(told.contains(unspaced(nameOf(*qpv))));
        }
    }
}

TEST_CASE(
    "every commune of a zone blanche is named on its page, under the number of its patch on a tall one") {
    for (const Paper& paper : {Paper{PaperSize::A4, true}, Paper{PaperSize::A3, true}}) {
        const PageContent content = pageOf(Theme::ZonesBlanches, paper);
        const QString words = wordsOf(content);
        REQUIRE(content.indicators.patches.size() == 9);
        for (const Patch& patch : content.indicators.patches) {
            CHECK(words.contains(QStringLiteral("Secteur%1:").arg(patch.rank)));
            for (const CommuneIndex i : patch.communes) {
                CAPTURE(openedAllier().territory->commune(i).name);
                CHECK(words.contains(unspaced(shownName(openedAllier().territory->commune(i).name))));
            }
        }
    }
}

TEST_CASE("a patch has one number on the page of the département and on those of its EPCI") {
    const PageContent whole = pageOf(Theme::ZonesBlanches, kPapers[0]);
    std::size_t compared = 0;
    for (const Epci& epci : openedAllier().territory->epcis()) {
        PageRequest request{{openedAllier().settings.referenceDate, true, nullptr}, Theme::ZonesBlanches};
        request.extent = extentOfEpci(*openedAllier().territory, epci.code);
        const PageContent part = makePage(openedAllier(), request);
        for (const Patch& patch : part.indicators.patches) {
            const Patch& of = whole.indicators.patches.at(patch.rank - 1);
            CHECK(std::ranges::includes(of.communes, patch.communes));
            ++compared;
        }
    }
    CHECK(compared > 9);
}

TEST_CASE("no name covers the hatch that a map is about, nor a circle") {
    for (const Paper& paper : kPapers) {
        for (const Theme theme : {Theme::Couverture, Theme::EvsSeuls, Theme::Simulation, Theme::Population}) {
            CAPTURE(toText(theme), paper.isPortrait);
            const PageContent content = pageOf(theme, paper);
            const QRectF frame(0, 0, 20000, 15000);
            const ViewTransform view = ViewTransform::fitting(content.sheet.baseMap->envelope(), frame, 250);
            const MapLayout layout = layoutMap(content.sheet, view, frame);
            REQUIRE(layout.labels.size() > 20);
            for (const PlacedLabel& label : layout.labels) {
                CAPTURE(label.text->lines.join(u' ').toStdString());
                for (const ProportionalCircle& circle : content.sheet.circles) {
                    const double half = circleRadius(circle.value, content.sheet.largestCircle) * 0.7;
                    const QPointF centre = view.toPage(circle.point);
                    CHECK_FALSE(label.box.intersects(
                        QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half))));
                }
                if (theme == Theme::Population) {
                    continue;
                }
                int covering = 0;
                constexpr int kParts = 12;
                for (int k = 0; k < kParts * kParts; ++k) {
                    const int row = k / kParts;
                    const QPointF at =
                        label.box.topLeft() + QPointF(label.box.width() * (k % kParts + 0.5) / kParts,
                                                      label.box.height() * (row + 0.5) / kParts);
                    for (std::size_t i = 0; i < content.sheet.fillOf.size(); ++i) {
                        const LegendEntry& entry = content.sheet.legend[content.sheet.fillOf[i]];
                        const bool isHatched = entry.hatch == Hatch::Rising || entry.hatch == Hatch::Falling;
                        covering +=
                            isHatched && content.sheet.baseMap->areas()[i].contains(view.toMap(at)) ? 1 : 0;
                    }
                }
                CHECK(covering <= kParts * kParts / 10); // a sliver of its border at most
            }
        }
    }
}

TEST_CASE("a larger sheet bears more names, without a cliff between one size and the next") {
    const PageContent content = pageOf(Theme::Couverture, kPapers[0]);
    std::size_t last = 0;
    for (double growth = 1; growth < 1.6; growth += 0.1) {
        const QRectF frame(0, 0, 20000 * growth, 15000 * growth);
        const ViewTransform view = ViewTransform::fitting(content.sheet.baseMap->envelope(), frame, 250);
        const std::size_t named = layoutMap(content.sheet, view, frame).labels.size();
        CAPTURE(growth, last, named);
        CHECK(named + 5 >= last);
        CHECK((last == 0 || named <= last * 3 / 2));
        last = named;
    }
}

TEST_CASE("the sheet is used: no page leaves a seventh of it empty in one piece") {
    for (const Theme theme : allThemes()) {
        for (const Paper& paper : kPapers) {
            CAPTURE(toText(theme), paper.isPortrait, paper.size == PaperSize::A3);
            CHECK(emptiestPart(pageOf(theme, paper)) < 1 / 7.0);
        }
    }
}

TEST_CASE("every figure of every page is the catalogue's") {
    const Situation situation =
        makeSituation(openedAllier(), {openedAllier().settings.referenceDate, true, nullptr});
    const Indicators indicators = computeIndicators(openedAllier(), situation);
    for (const Theme theme : allThemes()) {
        if (theme == Theme::Simulation || besideOf(theme) != ThemeBeside::Base) {
            continue; // tables of the comparison, which has a test of its own
        }
        const QString words = wordsOf(pageOf(theme, kPapers[0]));
        std::size_t told = 0;
        for (const Figure* figure : pageFigures(theme, true)) {
            const FigureValue& value = indicators.figures[figure->id];
            if (figure->subject == FigureSubject::Qpvs && theme != Theme::Qpv) {
                continue;
            }
            CAPTURE(toText(theme), figureWord(figure->id).toStdString());
            REQUIRE(value.number);
            const bool isShare = value.communes && figure->isRate;
            CHECK(words.contains(
                unspaced(isShare ? rateText(value.share()) : numberText(figure->subject, *value.number))));
            ++told;
        }
        CHECK((told > 0) == !isOfNeed(theme)); // which has figures of its own
    }
    const QString structures = wordsOf(pageOf(Theme::Structures, kPapers[0]));
    for (const char* told : {"32structuresAVS", "20centressociaux", "12EVS", "17agrémentsACF",
                             "16centressociauxfédérés", "11projetsPSjeunes"}) {
        CAPTURE(told);
        CHECK(structures.contains(QString::fromUtf8(told)));
    }
}
