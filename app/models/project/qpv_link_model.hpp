// QPV and their structures: a row for each link, and one for a QPV that has none.
#pragma once

#include "app/models/project/project_table_model.hpp"

namespace maillage {

class QpvLinkModel : public ProjectTableModel {
    Q_OBJECT
public:
    enum Column { Name, Generation, Communes, Linked, Source, Reference, Read };

    explicit QpvLinkModel(ProjectDocument& document, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("&QPV"); }
    [[nodiscard]] QString noun() const override { return tr("un lien avec un QPV"); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] CellEditor editorOf(int column) const override;
    [[nodiscard]] bool isEditable(int column) const override;
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
    struct Link {
        std::size_t qpv = 0;
        std::optional<StructureIndex> structure;
        bool operator==(const Link&) const = default;
    };
    [[nodiscard]] static std::vector<Link> linksOf(const Project& project);
    [[nodiscard]] Link at(int row) const;
    /// Told apart by its code, or by its generation where it has none.
    [[nodiscard]] QString label(std::size_t qpv) const;
};

} // namespace maillage
