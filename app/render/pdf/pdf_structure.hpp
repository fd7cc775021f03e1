// What a PDF says of itself beside its drawing: what its parts are, in reading order, for who hears it; its
// bookmarks; its links; the layers of its maps and where on earth they lie.
#pragma once

#include "core/geo/point.hpp"

#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace maillage {

/// A part of the structure tree (ISO 32000-1, 14.8): its role by its standard name ("H1", "P", "Table", "TD",
/// "Figure"), under `parent`, the rank of an element before it.
struct PdfElement {
    const char* role = "P";
    std::size_t parent = 0;
    /// What is said in the place of a figure.
    QString alternative{};
    /// Of a "TH": it names its row; else its column.
    bool namesRow = false;
};

struct PdfBookmark {
    int level = 1;
    QString title;
    /// Counted from 0.
    std::size_t page = 0;
};

/// A place on a page that leads to another: in hundredths of a millimetre from the upper left corner.
struct PdfLink {
    std::size_t page = 0;
    QRectF place;
    std::size_t target = 0;
    /// The rank of its element, whose role is "Link".
    std::size_t element = 0;
};

/// What a reader of the document can switch on and off (optional content, ISO 32000-1, 8.11): on every map of
/// it together.
enum class PdfLayer { Communes, Structures, Qpvs, Names };
inline constexpr std::array kPdfLayers{PdfLayer::Communes, PdfLayer::Structures, PdfLayer::Qpvs,
                                       PdfLayer::Names};

/// A map on a page, and the ground that it shows.
struct PdfPlace {
    std::size_t page = 0;
    /// In hundredths of a millimetre from the upper left corner of the page.
    QRectF frame;
    /// Of the frame, in metres of the system `epsg`.
    MapPoint upperLeft;
    MapPoint lowerRight;
    int epsg = 2154;
};

/// What the document says of itself as a whole.
struct PdfAbout {
    QString title{};
    /// Empty where nobody signs it.
    QString author{};
    /// What it was made from (core/report/file_parameters), as files carry it; empty for none.
    std::string parameters{};
};

struct PdfStructure {
    /// The first is the document itself.
    std::vector<PdfElement> elements{{"Document"}};
    std::vector<PdfBookmark> bookmarks{};
    std::vector<PdfLink> links{};
    PdfAbout about{};
    /// Of each layer of kPdfLayers its name; empty for a document without maps.
    std::vector<QString> layers{};
    /// Known once the pages are painted, which may outlive this.
    std::shared_ptr<std::vector<PdfPlace>> places = std::make_shared<std::vector<PdfPlace>>();

    /// Returns its rank.
    std::size_t add(const char* role, std::size_t parent = 0, const QString& alternative = {});
};

/// What is painted until endContent belongs to an element; what belongs to none is decoration. Nothing but a
/// PDF holds it: on other devices these do nothing. Not nested.
void beginContent(QPainter& painter, std::size_t element);
void endContent(QPainter& painter);

/// What is painted until endLayer belongs to a layer, within whatever content. Not nested.
void beginLayer(QPainter& painter, PdfLayer layer);
void endLayer(QPainter& painter);

/// The mark in a content stream, which finishedPdf replaces: a square of 1 that far to the left of the page,
/// as high as the rank of the element plus 1, or at 0 for the end.
inline constexpr int kMarkLeft = -7'000'000;
/// The same for layers, by their places in kPdfLayers.
inline constexpr int kLayerMarkLeft = -8'000'000;

} // namespace maillage
