// A table that follows from the situation: read, sorted and copied, never typed.
#pragma once

#include "app/document/project_document.hpp"
#include "app/models/table_model.hpp"

namespace maillage {

/// Computes nothing until it is asked to `follow`: a table that nobody looks at costs nothing.
class ComputedTableModel : public TableModel {
    Q_OBJECT
public:
    explicit ComputedTableModel(ProjectDocument& document, QObject* parent = nullptr);

    /// Brings the rows to what the document shows now. Rows that are equal stay untouched, and so do the
    /// places of the others while their number is the same.
    void follow();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    /// The rows anew, from `derived`.
    virtual void compute(const Derived& derived) = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// What a filter by the whole of a cell compares: the text, or what stands for several texts.
    [[nodiscard]] virtual QString exact(int row, int column) const { return text(row, column); }
    /// Of a column of numbers; nullopt for unknown. Text where `isNumber` says so.
    [[nodiscard]] virtual std::optional<double> number(int row, int column) const = 0;
    /// How many decimals a number has in a spreadsheet.
    [[nodiscard]] virtual int decimals(int /*column*/) const { return 0; }
    [[nodiscard]] virtual bool isHypothesis(int /*row*/) const { return false; }
    [[nodiscard]] virtual QString hint(int row, int column) const;

    /// What the rows are made of, beside the document, is another: the next `follow` computes.
    void outdate() { m_isStale = true; }

    /// For `compute`: puts `now` in the place of `rows` and tells the views. `isOther`: what the texts are
    /// made of, beside the rows, has changed.
    template <typename Row>
    void replaceRows(std::vector<Row>& rows, std::vector<Row> now, bool isOther);
    /// The name of the EPCI, "–" where none is known.
    [[nodiscard]] static QString epciText(const Territory& territory, const std::string& code);

private:
    void tellChanged();
    /// The place of each row among the values of a column; unknown numbers come first.
    [[nodiscard]] const std::vector<int>& places(int column) const;

    ProjectDocument& m_document;
    bool m_isStale = true;
    /// Per column, made when it is sorted by: comparing names anew for each pair would be slow.
    mutable std::vector<std::vector<int>> m_places;
};

template <typename Row>
void ComputedTableModel::replaceRows(std::vector<Row>& rows, std::vector<Row> now, bool isOther) {
    if (!isOther && rows == now) {
        return;
    }
    m_places.clear();
    if (rows.size() == now.size()) {
        rows = std::move(now);
        return tellChanged();
    }
    beginResetModel();
    rows = std::move(now);
    endResetModel();
}

} // namespace maillage
