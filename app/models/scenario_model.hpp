// The scenarios of the project as a table, the base alone first: start, what each gains, what of it no longer
// fits.
#pragma once

#include "app/document/project_document.hpp"
#include "core/analysis/change/scenario_effect.hpp"

#include <QAbstractTableModel>

namespace maillage {

/// Row 0 is the base alone. Names and starts are typed in their cells, each an undo step.
class ScenarioModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Start, Gained, Inhabitants, Lost, Faults, ColumnCount };

    explicit ScenarioModel(ProjectDocument& document, QObject* parent = nullptr);

    /// Of a row; null for the base alone.
    [[nodiscard]] const Scenario* scenarioAt(int row) const;
    /// That of the scenario that is looked at, 0 for none.
    [[nodiscard]] int shownRow() const;
    /// What no longer fits in the row's scenario, a sentence each.
    [[nodiscard]] QStringList faultsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    struct Row {
        Scenario scenario;
        ScenarioEffect effect;
    };
    void follow();
    [[nodiscard]] QString text(const Row& row, int column) const;

    ProjectDocument& m_document;
    /// Of what the rows are; none before the first.
    struct Shown {
        Project project;
        Date date;
        bool withHypotheses;
    };
    std::optional<Shown> m_shown;
    std::vector<Row> m_rows;
};

} // namespace maillage
