#include "core/service/published_table.hpp"

#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/published/figure_constraint.hpp"
#include "core/io/files/table_rows.hpp"
#include "core/io/lists/cells/cell_values.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

using SeenFigures = std::set<std::pair<std::string, Date>>;

std::optional<PublishedFault> faultOf(const PublishedFigure& figure, std::size_t rank, SeenFigures& seen) {
    const bool isRate = figure.unit == "%";
    const std::string_view id = indicatorOf(figure);
    PublishedFigure asNumber = figure;
    asNumber.unit.clear();
    if (id.empty()) {
        return PublishedFault{rank, "id", "identifiant"};
    }
    if (!isRate && id.starts_with(kShareOf)) {
        return PublishedFault{rank, "unite", "unite_taux"};
    }
    if (isRate && !meaningOf(figure) && meaningOf(asNumber)) {
        return PublishedFault{rank, "unite", "unite_nombre"};
    }
    if (figure.precision <= 0) {
        return PublishedFault{rank, "precision", "precision"};
    }
    if (figure.value < 0 || (isRate && figure.value > 100)) {
        return PublishedFault{rank, "valeur", isRate ? "pourcentage" : "positif"};
    }
    if (!isRoundedToItsPrecision(figure)) {
        return PublishedFault{rank, "valeur", "multiple"};
    }
    if (!seen.emplace(id, figure.date).second) {
        return PublishedFault{rank, "id", "unique"};
    }
    return std::nullopt;
}

double typedNumber(const TableRows& row, std::string_view column) {
    std::string text = row.text(column);
    std::ranges::replace(text, ',', '.');
    return row.required(parseDouble(text), column, "nombre");
}

} // namespace

std::optional<PublishedFault> publishedFault(const std::vector<PublishedFigure>& figures) {
    SeenFigures seen;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (const auto fault = faultOf(figures[i], i, seen)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::vector<PublishedFigure> readPublishedFigures(const DataSource& source) {
    std::vector<PublishedFigure> figures;
    SeenFigures seen;
    for (TableRows row(source); row.next();) {
        const PublishedFigure figure{row.text("id"),
                                     row.text("libelle"),
                                     typedNumber(row, "valeur"),
                                     row.text("unite"),
                                     typedNumber(row, "precision"),
                                     row.required(parseTypedDate(row.text("date"), true), "date", "date"),
                                     row.text("reference")};
        if (const auto fault = faultOf(figure, figures.size(), seen)) {
            static_cast<void>(row.required(std::optional<bool>(), fault->column, fault->expected));
        }
        figures.push_back(figure);
    }
    if (figures.empty()) {
        throw Error(ErrorCode::FileEmpty, {source.shown()});
    }
    return figures;
}

Table publishedTable(const std::vector<PublishedFigure>& figures) {
    Table table{{}, {"id", "libelle", "valeur", "unite", "precision", "date", "reference"}, {}};
    for (const PublishedFigure& figure : figures) {
        table.rows.push_back({figure.id, figure.label, formatShortest(figure.value), figure.unit,
                              formatShortest(figure.precision), figure.date.iso(), figure.reference});
    }
    return table;
}

} // namespace maillage
