// A table of the project that a person edits: what is typed becomes a change of the document, or a sentence
// that says why not.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/table_model.hpp"

namespace maillage {

/// Over the project that the document holds; the rows follow its changes.
class ProjectTableModel : public TableModel {
    Q_OBJECT
public:
    enum class CellEditor { None, Text, Choice, Commune };

    explicit ProjectTableModel(ProjectDocument& document, QObject* parent = nullptr);

    /// "un agrément".
    [[nodiscard]] virtual QString noun() const = 0;
    /// How a cell of the column is typed in a form; in the table too, where it `isEditable`.
    [[nodiscard]] virtual CellEditor editorOf(int column) const = 0;
    [[nodiscard]] virtual bool isEditable(int column) const { return editorOf(column) != CellEditor::None; }
    [[nodiscard]] virtual QStringList choices(int column) const = 0;
    /// What the form of a new row starts from, by column; `like` is a row, or -1.
    [[nodiscard]] virtual QStringList draft(int like) const = 0;
    /// "Cérilly (03048)", of every commune in the order of the territory: what a commune cell may hold.
    [[nodiscard]] const QStringList& communeNames() const;

    [[nodiscard]] virtual std::optional<CommuneIndex> communeOf(int row) const = 0;
    /// Where the row has a commune, that one.
    [[nodiscard]] std::vector<CommuneIndex> communesOf(int row) const override;
    /// Whether the cell rests on a hypothesis.
    [[nodiscard]] bool isHypothesis(int row, int column) const;

    /// A new row from a form's cells, as one undo step. Throws Error.
    void add(const QStringList& cells);
    /// As one undo step.
    void remove(const std::vector<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The same all its life, and asked for at every cell that is sorted: counted once.
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// As one undo step; false, with `refused`, where what was typed cannot be.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& sentence);

protected:
    /// Where two lists of rows differ: from `first` on, `removed` rows became `inserted` rows.
    struct Change {
        std::size_t first = 0;
        std::size_t removed = 0;
        std::size_t inserted = 0;
    };
    template <typename Row>
    [[nodiscard]] static Change changeOf(const std::vector<Row>& before, const std::vector<Row>& after);

    [[nodiscard]] virtual std::size_t countOf(const Project& project) const = 0;
    [[nodiscard]] virtual Change changeBetween(const Project& before, const Project& after) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// What the cell's editor starts from.
    [[nodiscard]] virtual QString typedText(int row, int column) const { return text(row, column); }
    [[nodiscard]] virtual QString sortKey(int row, int column) const;
    [[nodiscard]] virtual const Attestation& attestationOf(int row, int column) const = 0;
    // Throw Error where that cannot be.
    [[nodiscard]] virtual Project withRow(const QStringList& cells) const = 0;
    [[nodiscard]] virtual Project withCell(int row, int column, const QString& typed) const = 0;
    [[nodiscard]] virtual Project withoutRows(const std::vector<int>& rows) const = 0;

    /// The project that the rows show.
    [[nodiscard]] const Project& shown() const { return m_shown; }
    /// Each structure's name, with its id where several have that name.
    [[nodiscard]] const QStringList& structureNames() const { return m_structureNames; }
    // What a cell means. Throw Error.
    [[nodiscard]] StructureIndex typedStructure(int column, const QString& typed) const;
    [[nodiscard]] CommuneIndex typedCommune(const QString& typed) const;
    [[nodiscard]] QString communeText(CommuneIndex index) const;

private:
    void follow();
    void nameStructures();

    ProjectDocument& m_document;
    Project m_shown;
    mutable int m_columnCount = 0; // not counted yet
    QStringList m_structureNames;
    mutable std::shared_ptr<const Territory> m_named;
    mutable QStringList m_communeNames;
};

template <typename Row>
ProjectTableModel::Change ProjectTableModel::changeOf(const std::vector<Row>& before,
                                                      const std::vector<Row>& after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t first = 0;
    while (first < shorter && before[first] == after[first]) {
        ++first;
    }
    std::size_t last = 0; // rows at the end that are equal
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last]) {
        ++last;
    }
    return {first, before.size() - first - last, after.size() - first - last};
}

} // namespace maillage
