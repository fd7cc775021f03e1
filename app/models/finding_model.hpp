// The findings of a check as a table: severity, message, place, whether it can be repaired.
#pragma once

#include "core/analysis/validation/validation.hpp"

#include <QAbstractTableModel>

namespace maillage {

class FindingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Project project, std::vector<Finding> findings);
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::optional<Project> m_project; // that the findings are of
    std::vector<Finding> m_findings;
};

} // namespace maillage
