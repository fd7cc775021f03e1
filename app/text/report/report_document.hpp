// A text with tables and maps, before it is set: the same blocks become pages of a PDF, an OpenDocument or
// Word file, and rich text on the clipboard.
#pragma once

#include "app/text/text_table.hpp"
#include "core/report/file_parameters.hpp"

#include <QStringList>

#include <functional>
#include <numeric>
#include <variant>

namespace maillage {

/// The levels of headings that the table of contents tells.
inline constexpr int kContentsLevels = 2;

/// Level 1 begins a chapter, and a page.
struct ReportHeading {
    int level = 1;
    QString text;
};

enum class ParagraphKind { Body, Note };
struct ReportParagraph {
    QString text;
    ParagraphKind kind = ParagraphKind::Body;
    /// The figures that it tells, all of which have a proof.
    std::vector<FigureId> figures{};
};

struct ReportList {
    QStringList items;
};

struct ReportTable {
    QString caption;
    TextTable table;
    /// Of each column: its share of the width, and whether numbers stand in it, flush right.
    struct Column {
        double weight = 1;
        bool isNumber = false;
    };
    std::vector<Column> columns;

    /// Of the width, that the column k takes; all of them sum to 1.
    [[nodiscard]] double shareOf(std::size_t k) const {
        const auto add = [](double sum, const Column& column) { return sum + column.weight; };
        return columns[k].weight / std::accumulate(columns.begin(), columns.end(), 0.0, add);
    }
};

/// A page of the program: a map with its title, legend and figures.
struct ReportMap {
    std::shared_ptr<const PageContent> page;
    QString caption;
    /// The map in words, for who does not see it.
    QString description;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportMap>;

struct ReportDocument {
    QString title;
    QString subtitle;
    /// Who signs it, and the day of making.
    QString author;
    QString day;
    std::vector<ReportBlock> blocks;
    /// What the file says of how it was made; computed only where one is written.
    std::function<FileParameters()> parameters{};
};

} // namespace maillage
