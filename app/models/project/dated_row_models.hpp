// Agréments and territory rows: what a structure holds or serves, from when to when, and who says so.
#pragma once

#include "app/models/project/project_table_model.hpp"

namespace maillage {

/// `Row` is Approval or ServiceArea.
template <typename Row>
class DatedRowModel : public ProjectTableModel {
public:
    enum Column { Of, Object, Begin, End, Source, Reference, Read };

    using ProjectTableModel::ProjectTableModel;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString noun() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] CellEditor editorOf(int column) const override;
    [[nodiscard]] QStringList choices(int column) const override;
    [[nodiscard]] QStringList draft(int like) const override;
    [[nodiscard]] std::optional<CommuneIndex> communeOf(int row) const override;
    [[nodiscard]] std::optional<StructureIndex> structureOf(int row) const override;

protected:
    [[nodiscard]] std::size_t countOf(const Project& project) const override;
    [[nodiscard]] Change changeBetween(const Project& before, const Project& after) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString sortKey(int row, int column) const override;
    [[nodiscard]] const Attestation& attestationOf(int row, int column) const override;
    [[nodiscard]] Project withRow(const QStringList& cells) const override;
    [[nodiscard]] Project withCell(int row, int column, const QString& typed) const override;
    [[nodiscard]] Project withoutRows(const std::vector<int>& rows) const override;

private:
    [[nodiscard]] const Row& at(int row) const;
    /// Throws Error when the cell cannot be read.
    void enter(Row& row, int column, const QString& typed) const;
};

using ApprovalModel = DatedRowModel<Approval>;
using ServiceAreaModel = DatedRowModel<ServiceArea>;

} // namespace maillage
