// The figures that a document printed, a row each, to be corrected, added and removed.
#pragma once

#include "core/model/project.hpp"

#include <QTableWidget>

namespace maillage {

class PublishedTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PublishedTable(QWidget* parent = nullptr);

    void setFigures(const std::vector<PublishedFigure>& figures);
    /// Rows of which nothing is filled in count for nothing. Throws Error{PublishedInvalid} for what is no
    /// number or date.
    [[nodiscard]] std::vector<PublishedFigure> figures() const;
    /// An empty row at the end, its date that of the row above, ready to be typed.
    void addRow();
    void removeChosen();

private:
    [[nodiscard]] QString text(int row, int column) const;
    void setRow(int row, const QStringList& cells);
};

} // namespace maillage
