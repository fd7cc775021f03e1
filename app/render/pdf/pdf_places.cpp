#include "app/render/pdf/pdf_places.hpp"

#include "app/render/pdf/marked_content.hpp"
#include "core/base/text.hpp"
#include "core/geo/crs_transform.hpp"

namespace maillage {

namespace {

using PlaceObject = QPDFObjectHandle;

constexpr double kPointsPerPlaceUnit = 72.0 / 2540; // of a hundredth of a millimetre

PlaceObject realArray(const std::vector<double>& numbers, int decimals) {
    PlaceObject array = PlaceObject::newArray();
    for (const double number : numbers) {
        array.appendItem(PlaceObject::newReal(number, decimals));
    }
    return array;
}

/// Latitude and longitude of each corner, from the lower left one clockwise.
std::vector<double> degreesOf(const PdfPlace& place) {
    std::array<MapPoint, 4> corners{MapPoint{place.upperLeft.x, place.lowerRight.y}, place.upperLeft,
                                    MapPoint{place.lowerRight.x, place.upperLeft.y}, place.lowerRight};
    CrsTransform("EPSG:" + formatInteger(place.epsg), "EPSG:4326").apply(corners);
    std::vector<double> degrees;
    for (const MapPoint& corner : corners) {
        degrees.push_back(corner.y);
        degrees.push_back(corner.x);
    }
    return degrees;
}

PlaceObject measureOf(const PdfPlace& place) {
    constexpr int kDegreeDecimals = 9; // a tenth of a millimetre
    const std::vector<double> whole{0, 0, 0, 1, 1, 1, 1, 0};
    PlaceObject system = PlaceObject::parse("<< /Type /PROJCS >>");
    system.replaceKey("/EPSG", PlaceObject::newInteger(place.epsg));
    PlaceObject measure = PlaceObject::parse("<< /Type /Measure /Subtype /GEO >>");
    measure.replaceKey("/Bounds", realArray(whole, 0));
    measure.replaceKey("/LPTS", realArray(whole, 0));
    measure.replaceKey("/GPTS", realArray(degreesOf(place), kDegreeDecimals));
    measure.replaceKey("/GCS", system);
    return measure;
}

} // namespace

std::vector<PlaceObject> addLayers(QPDF& pdf, const PdfStructure& structure) {
    std::vector<PlaceObject> layers;
    PlaceObject all = PlaceObject::newArray();
    for (const QString& name : structure.layers) {
        PlaceObject layer = pdf.makeIndirectObject(PlaceObject::parse("<< /Type /OCG >>"));
        layer.replaceKey("/Name", PlaceObject::newUnicodeString(name.toStdString()));
        all.appendItem(layer);
        layers.push_back(layer);
    }
    if (!layers.empty()) {
        PlaceObject usual = PlaceObject::parse("<< /BaseState /ON >>");
        usual.replaceKey("/Order", all.shallowCopy());
        PlaceObject properties = PlaceObject::newDictionary();
        properties.replaceKey("/OCGs", all);
        properties.replaceKey("/D", usual);
        pdf.getRoot().replaceKey("/OCProperties", properties);
    }
    return layers;
}

void nameLayers(PlaceObject page, const std::vector<PlaceObject>& layers) {
    PlaceObject resources = page.getKey("/Resources").shallowCopy();
    PlaceObject names = PlaceObject::newDictionary();
    for (std::size_t k = 0; k < layers.size(); ++k) {
        names.replaceKey("/" + layerResource(k), layers[k]);
    }
    resources.replaceKey("/Properties", names);
    page.replaceKey("/Resources", resources);
}

void addPlaces(std::vector<PlaceObject>& pages, const std::vector<PdfPlace>& places) {
    for (const PdfPlace& place : places) {
        PlaceObject page = pages.at(place.page);
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        PlaceObject viewport = PlaceObject::parse("<< /Type /Viewport >>");
        viewport.replaceKey("/BBox", realArray({place.frame.left() * kPointsPerPlaceUnit,
                                                height - place.frame.bottom() * kPointsPerPlaceUnit,
                                                place.frame.right() * kPointsPerPlaceUnit,
                                                height - place.frame.top() * kPointsPerPlaceUnit},
                                               3));
        viewport.replaceKey("/Measure", measureOf(place));
        if (!page.hasKey("/VP")) {
            page.replaceKey("/VP", PlaceObject::newArray());
        }
        page.getKey("/VP").appendItem(viewport);
    }
}

} // namespace maillage
