// What a PDF says of itself beside its drawing: what its parts are, in reading order, for who hears it; its
// bookmarks; its links.
#pragma once

#include <QRectF>
#include <QString>

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

struct PdfStructure {
    /// The first is the document itself.
    std::vector<PdfElement> elements{{"Document"}};
    std::vector<PdfBookmark> bookmarks{};
    std::vector<PdfLink> links{};

    /// Returns its rank.
    std::size_t add(const char* role, std::size_t parent = 0, const QString& alternative = {});
};

/// What is painted until endContent belongs to an element; what belongs to none is decoration. Nothing but a
/// PDF holds it: on other devices these do nothing. Not nested.
void beginContent(QPainter& painter, std::size_t element);
void endContent(QPainter& painter);

/// The mark in a content stream, which finishedPdf replaces: a square of 1 that far to the left of the page,
/// as high as the rank of the element plus 1, or at 0 for the end.
inline constexpr int kMarkLeft = -7'000'000;

} // namespace maillage
