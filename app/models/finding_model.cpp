#include "app/models/finding_model.hpp"

#include "app/text/data/finding_text.hpp"

#include <array>

namespace maillage {

namespace {

// The columns.
constexpr int kSeverity = 0;
constexpr int kMessage = 1;
constexpr int kPlace = 2;
constexpr int kRepair = 3;
constexpr int kColumnCount = 4;

} // namespace

void FindingModel::show(Project project, std::vector<Finding> findings) {
    beginResetModel();
    m_project = std::move(project);
    m_findings = std::move(findings);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case kSeverity:
        return nameOf(severityOf(finding.code));
    case kMessage:
        return messageOf(*m_project, finding);
    case kPlace:
        return placeOf(*m_project, finding);
    case kRepair:
        return finding.isRepairable ? tr("se répare") : QString();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kColumnCount> names{tr("Gravité"), tr("Constat"), tr("Où"), tr("Réparation")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace maillage
