#include "core/service/published_table.hpp"

#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/published/figure_constraint.hpp"
#include "core/io/files/table_rows.hpp"

#include <set>

namespace maillage {

namespace {

void demand(const TableRows& row, bool holds, std::string_view column, const char* expected) {
    static_cast<void>(row.required(holds ? std::optional(true) : std::nullopt, column, expected));
}

using Seen = std::set<std::pair<std::string, Date>>;

void check(const TableRows& row, const PublishedFigure& figure, Seen& seen) {
    const bool isRate = figure.unit == "%";
    const std::string_view id = indicatorOf(figure);
    demand(row, !id.empty(), "id", "identifiant");
    PublishedFigure asNumber = figure;
    asNumber.unit.clear();
    demand(row, isRate || !id.starts_with("taux_"), "unite", "unite_taux");
    demand(row, !isRate || meaningOf(figure) || !meaningOf(asNumber), "unite", "unite_nombre");
    demand(row, figure.precision > 0, "precision", "precision");
    demand(row, figure.value >= 0 && (!isRate || figure.value <= 100), "valeur",
           isRate ? "pourcentage" : "positif");
    demand(row, isRoundedToItsPrecision(figure), "valeur", "multiple");
    demand(row, seen.emplace(id, figure.date).second, "id", "unique");
}

} // namespace

std::vector<PublishedFigure> readPublishedFigures(const DataSource& source) {
    std::vector<PublishedFigure> figures;
    Seen seen;
    for (TableRows row(source); row.next();) {
        PublishedFigure figure{row.text("id"),          row.text("libelle"),
                               row.number("valeur"),    row.text("unite"),
                               row.number("precision"), row.required(row.date("date"), "date", "date"),
                               row.text("reference")};
        check(row, figure, seen);
        figures.push_back(std::move(figure));
    }
    if (figures.empty()) {
        throw Error(ErrorCode::FileEmpty, {source.shown()});
    }
    return figures;
}

} // namespace maillage
