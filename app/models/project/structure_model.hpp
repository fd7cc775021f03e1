// The structures: name, kind, seat, place, federation, each with its source.
#pragma once

#include "app/models/project/project_table_model.hpp"

namespace maillage {

class StructureModel : public ProjectTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Seat, SeatSource, Federated, FederatedSource, Place, Source, Reference, Read };

    using ProjectTableModel::ProjectTableModel;

    [[nodiscard]] QString title() const override { return tr("&Structures"); }
    [[nodiscard]] QString noun() const override { return tr("une structure"); }
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
    [[nodiscard]] const Attestation& attestationOf(int row, int column) const override;
    [[nodiscard]] Project withRow(const QStringList& cells) const override;
    [[nodiscard]] Project withCell(int row, int column, const QString& typed) const override;
    [[nodiscard]] Project withoutRows(const std::vector<int>& rows) const override;

private:
    [[nodiscard]] const Structure& at(int row) const;
    void enter(Structure& structure, int column, const QString& typed) const;
};

} // namespace maillage
