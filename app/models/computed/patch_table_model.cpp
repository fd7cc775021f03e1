#include "app/models/computed/patch_table_model.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/map/selection_text.hpp"

namespace maillage {

QStringList PatchTableModel::columns() const {
    return {tr("Rang"), tr("Communes"), tr("Habitants"), tr("EPCI"), tr("Commune la plus peuplée")};
}

bool PatchTableModel::isNumber(int column) const {
    return column == Rank || column == Communes || column == Population;
}

std::vector<CommuneIndex> PatchTableModel::communesOf(int row) const {
    return m_patches[static_cast<std::size_t>(row)].communes;
}

int PatchTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_patches.size());
}

void PatchTableModel::compute(const Derived& derived) {
    const bool isOther = m_territory != derived.project.territory;
    m_territory = derived.project.territory;
    replaceRows(m_patches, patchSummaries(*m_territory, derived.result.after.patches), isOther);
}

QString PatchTableModel::text(int row, int column) const {
    const PatchSummary& patch = m_patches[static_cast<std::size_t>(row)];
    switch (column) {
    case Epcis: {
        QStringList names;
        for (const std::string& code : patch.epcis) {
            names << epciText(*m_territory, code);
        }
        return names.join(QStringLiteral(", "));
    }
    case Largest:
        return shownName(m_territory->commune(patch.largest).name);
    default: {
        const std::optional<double> value = number(row, column);
        return value ? integerText(static_cast<std::int64_t>(*value)) : tr("–");
    }
    }
}

std::optional<double> PatchTableModel::number(int row, int column) const {
    const PatchSummary& patch = m_patches[static_cast<std::size_t>(row)];
    switch (column) {
    case Rank:
        return row + 1;
    case Communes:
        return static_cast<double>(patch.communes.size());
    default:
        return patch.populationUnknown == patch.communes.size()
                   ? std::nullopt
                   : std::optional(static_cast<double>(patch.population));
    }
}

QString PatchTableModel::hint(int row, int column) const {
    const std::size_t unknown = m_patches[static_cast<std::size_t>(row)].populationUnknown;
    return column != Population || unknown == 0 ? QString() : unknownPopulationText(unknown);
}

} // namespace maillage
