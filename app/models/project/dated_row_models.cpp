#include "app/models/project/dated_row_models.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/model/row_edits.hpp"

namespace maillage {

namespace {

template <typename Row>
constexpr bool kIsApproval = std::is_same_v<Row, Approval>;

template <typename Row>
const std::vector<Row>& rowsOf(const Project& project) {
    if constexpr (kIsApproval<Row>) {
        return project.structures->approvals;
    } else {
        return project.structures->serviceAreas;
    }
}

std::vector<RowIndex> indices(const std::vector<int>& rows) {
    return {rows.begin(), rows.end()};
}

} // namespace

template <typename Row>
QString DatedRowModel<Row>::title() const {
    return kIsApproval<Row> ? ProjectTableModel::tr("&Agréments") : ProjectTableModel::tr("&Territoires");
}

template <typename Row>
QString DatedRowModel<Row>::noun() const {
    return kIsApproval<Row> ? ProjectTableModel::tr("un agrément")
                            : ProjectTableModel::tr("une ligne de territoire");
}

template <typename Row>
QStringList DatedRowModel<Row>::columns() const {
    return {ProjectTableModel::tr("Structure"),
            kIsApproval<Row> ? ProjectTableModel::tr("Agrément") : ProjectTableModel::tr("Commune"),
            ProjectTableModel::tr("Début"),
            ProjectTableModel::tr("Fin"),
            ProjectTableModel::tr("Source"),
            ProjectTableModel::tr("Référence"),
            ProjectTableModel::tr("Lu dans")};
}

template <typename Row>
ProjectTableModel::CellEditor DatedRowModel<Row>::editorOf(int column) const {
    switch (column) {
    case Of:
    case Source:
        return CellEditor::Choice;
    case Object:
        return kIsApproval<Row> ? CellEditor::Choice : CellEditor::Commune;
    case Read:
        return CellEditor::None;
    default:
        return CellEditor::Text;
    }
}

template <typename Row>
QStringList DatedRowModel<Row>::choices(int column) const {
    return column == Of       ? structureNames()
           : column == Source ? sourceChoices()
           : column == Object ? approvalKindChoices()
                              : QStringList();
}

template <typename Row>
QStringList DatedRowModel<Row>::draft(int like) const {
    const QString object = kIsApproval<Row> ? approvalKindChoices().front() : QString();
    return {like >= 0 ? text(like, Of) : structureNames().value(0),
            object,
            {},
            {},
            sourceChoices().front(),
            handReference(),
            {}};
}

template <typename Row>
const Row& DatedRowModel<Row>::at(int row) const {
    return rowsOf<Row>(shown())[static_cast<std::size_t>(row)];
}

template <typename Row>
std::optional<CommuneIndex> DatedRowModel<Row>::communeOf(int row) const {
    if constexpr (kIsApproval<Row>) {
        return shown().structures->structures[at(row).structure].seat;
    } else {
        return at(row).commune;
    }
}

template <typename Row>
std::optional<StructureIndex> DatedRowModel<Row>::structureOf(int row) const {
    return at(row).structure;
}

template <typename Row>
std::size_t DatedRowModel<Row>::countOf(const Project& project) const {
    return rowsOf<Row>(project).size();
}

template <typename Row>
ProjectTableModel::Change DatedRowModel<Row>::changeBetween(const Project& before,
                                                            const Project& after) const {
    return changeOf(rowsOf<Row>(before), rowsOf<Row>(after));
}

template <typename Row>
QString DatedRowModel<Row>::text(int row, int column) const {
    const Row& shownRow = at(row);
    switch (column) {
    case Of:
        return structureNames().value(shownRow.structure);
    case Object:
        if constexpr (kIsApproval<Row>) {
            return nameOf(shownRow.kind);
        } else {
            return communeText(shownRow.commune);
        }
    case Begin:
        return shortDate(shownRow.period.begin);
    case End:
        return shortDate(shownRow.period.end);
    case Source:
        return nameOf(shownRow.attestation.source);
    case Reference:
        return QString::fromStdString(shownRow.attestation.reference);
    default:
        return shortOrigin(shownRow.attestation.origin);
    }
}

template <typename Row>
QString DatedRowModel<Row>::sortKey(int row, int column) const {
    const Period& period = at(row).period;
    const auto& bound = column == Begin ? period.begin : period.end;
    if (column == Begin || column == End) {
        return bound ? QString::fromStdString(bound->iso()) : QString();
    }
    return ProjectTableModel::sortKey(row, column);
}

template <typename Row>
const Attestation& DatedRowModel<Row>::attestationOf(int row, int /*column*/) const {
    return at(row).attestation;
}

template <typename Row>
void DatedRowModel<Row>::enter(Row& row, int column, const QString& typed) const {
    const QString name = columns().value(column);
    switch (column) {
    case Of:
        row.structure = typedStructure(column, typed);
        break;
    case Object:
        if constexpr (kIsApproval<Row>) {
            row.kind = typedApproval(name, typed);
        } else {
            row.commune = typedCommune(typed);
        }
        break;
    case Begin:
        row.period.begin = typedDate(name, typed, false);
        break;
    case End:
        row.period.end = typedDate(name, typed, true);
        break;
    case Source:
        row.attestation = withSource(row.attestation, typedSource(name, typed));
        return;
    case Reference:
        row.attestation = withReference(row.attestation, typed);
        return;
    default:
        return;
    }
    row.attestation = typedOver(row.attestation);
}

template <typename Row>
Project DatedRowModel<Row>::withRow(const QStringList& cells) const {
    Row row;
    row.attestation = attestedByHand();
    for (int column = Of; column < Read; ++column) {
        enter(row, column, cells.value(column).trimmed());
    }
    if constexpr (kIsApproval<Row>) {
        return withApproval(shown(), row);
    } else {
        return withServiceArea(shown(), row);
    }
}

template <typename Row>
Project DatedRowModel<Row>::withCell(int row, int column, const QString& typed) const {
    Row changed = at(row);
    enter(changed, column, typed);
    const auto index = static_cast<RowIndex>(row);
    if constexpr (kIsApproval<Row>) {
        return withApprovalAt(shown(), index, changed);
    } else {
        return withServiceAreaAt(shown(), index, changed);
    }
}

template <typename Row>
Project DatedRowModel<Row>::withoutRows(const std::vector<int>& rows) const {
    if constexpr (kIsApproval<Row>) {
        return withoutApprovals(shown(), indices(rows));
    } else {
        return withoutServiceAreas(shown(), indices(rows));
    }
}

template class DatedRowModel<Approval>;
template class DatedRowModel<ServiceArea>;

} // namespace maillage
