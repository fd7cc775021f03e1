// Paragraphs broken into lines, and lines set in columns: text that goes on where there is room for it.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <span>
#include <vector>

class QPainter;

namespace maillage {

struct FlowParagraph {
    QString text; // its line breaks are kept
    QFont font;
    QColor colour;
    double before = 0; // above it, in hundredths of a millimetre; not at the head of a column
    bool keepsWithNext = false;
    /// What it is in the structure of a PDF.
    const char* role = "P";
};

struct FlowLine {
    QString text;
    QFont font;
    QColor colour;
    double before = 0;
    double ascent = 0;
    double height = 0;
    bool keepsWithNext = false;
    /// The rank of its paragraph.
    std::size_t paragraph = 0;
};

/// Between words, or inside a word that is wider than the column.
[[nodiscard]] std::vector<FlowLine> brokenIntoLines(const std::vector<FlowParagraph>& paragraphs,
                                                    double width);

/// One past the last line of a column of this height that starts at `begin`: as many as there is room for,
/// without parting lines that keep together; at least one.
[[nodiscard]] std::size_t columnEnd(std::span<const FlowLine> lines, std::size_t begin, double height);

/// The same for `columns` columns side by side.
[[nodiscard]] std::size_t columnsEnd(std::span<const FlowLine> lines, std::size_t begin, double height,
                                     int columns);

/// The least height, at most `height`, at which as many lines stand in the columns: they end level.
[[nodiscard]] double levelHeight(std::span<const FlowLine> lines, std::size_t begin, double height,
                                 int columns);

/// `elements`: those of a PDF's structure that the paragraphs belong to; none where nobody asks.
void paintColumn(QPainter& painter, std::span<const FlowLine> lines, QPointF topLeft,
                 std::span<const std::size_t> elements = {});

} // namespace maillage
