#include "app/models/scenario_model.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/qt_text.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_names.hpp"

#include <algorithm>

namespace maillage {

ScenarioModel::ScenarioModel(ProjectDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    connect(&m_document, &ProjectDocument::changed, this, &ScenarioModel::follow);
    follow();
}

void ScenarioModel::follow() {
    const Project& project = m_document.project();
    const ViewState& view = m_document.view();
    const bool sameBase = m_shown && m_shown->project.sharesBaseWith(project) && m_shown->date == view.date &&
                          m_shown->withHypotheses == view.withHypotheses;
    if (sameBase && m_shown->project.scenarios == project.scenarios) {
        return;
    }
    std::vector<Row> rows;
    std::optional<ScenarioEffects> effects;
    for (const Scenario& scenario : *project.scenarios) {
        const auto known = std::ranges::find(m_rows, scenario, &Row::scenario);
        if (sameBase && known != m_rows.end()) {
            rows.push_back(*known);
            continue;
        }
        if (!effects) {
            effects.emplace(project, view.date, view.withHypotheses);
        }
        rows.push_back({scenario, effects->of(scenario)});
    }
    m_shown = Shown{project, view.date, view.withHypotheses};
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Scenario* ScenarioModel::scenarioAt(int row) const {
    return row <= 0 || row > static_cast<int>(m_rows.size())
               ? nullptr
               : &m_rows[static_cast<std::size_t>(row - 1)].scenario;
}

int ScenarioModel::shownRow() const {
    const std::string& name = m_document.view().scenario;
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.scenario.name == name; });
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin()) + 1;
}

QStringList ScenarioModel::faultsAt(int row) const {
    QStringList sentences;
    if (scenarioAt(row) != nullptr) {
        for (const EditFault& fault : m_rows[static_cast<std::size_t>(row - 1)].effect.faults) {
            sentences << sentenceOf(fault.error);
        }
    }
    return sentences;
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ScenarioModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScenarioModel::text(const Row& row, int column) const {
    const auto count = [](std::size_t n) { return countText(n); };
    switch (column) {
    case Name:
        return QString::fromStdString(row.scenario.name);
    case Start:
        return row.scenario.start ? shortDate(row.scenario.start) : tr("toujours");
    case Gained:
        return count(row.effect.gained.count());
    case Inhabitants:
        return row.effect.populationGained ? integerText(*row.effect.populationGained) : tr("–");
    case Lost:
        return count(row.effect.lost.count());
    default:
        return row.effect.faults.empty() ? QString() : tr("⚠ %1").arg(count(row.effect.faults.size()));
    }
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Gained) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (index.row() == 0) {
        return role == Qt::DisplayRole && index.column() == Name ? tr("Base seule") : QVariant();
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Start ? shortDate(row.scenario.start) : text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Start) {
            return tr("À partir de quel jour il vaut (31/12/2025 ou 2025)\u00A0; vide\u00A0: toujours");
        }
        return faultsAt(index.row()).join(QStringLiteral("\n"));
    default:
        return {};
    }
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Scenario* scenario = scenarioAt(index.row());
    if (scenario == nullptr || role != Qt::EditRole) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    const std::string name = scenario->name;
    try {
        if (index.column() == Name && typed.toStdString() != name) {
            m_document.replaceProject(withScenarioRenamed(m_document.project(), name, typed.toStdString()),
                                      tr("Renommer le scénario «\u00A0%1\u00A0»").arg(typed));
        }
        if (index.column() == Start) {
            const QString column = headerData(Start, Qt::Horizontal).toString();
            const std::optional<Date> start =
                typed == tr("toujours") ? std::nullopt : typedDate(column, typed, false);
            if (start != scenario->start) {
                m_document.replaceProject(withScenarioStart(m_document.project(), name, start),
                                          tr("Changer le début d'un scénario"));
            }
        }
        return true;
    } catch (const Error& error) {
        Q_EMIT refused(sentenceOf(error));
        return false;
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
    const bool isTyped = index.row() > 0 && index.column() <= Start;
    return QAbstractTableModel::flags(index) | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, ColumnCount> names{tr("Scénario"),         tr("À partir du"),
                                                 tr("Communes gagnées"), tr("Habitants gagnés"),
                                                 tr("Communes perdues"), tr("À revoir")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace maillage
