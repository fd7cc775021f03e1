#include "app/models/project/project_table_model.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/model/typed_errors.hpp"

#include <QFont>

#include <map>

namespace maillage {

ProjectTableModel::ProjectTableModel(ProjectDocument& document, QObject* parent)
    : TableModel(parent), m_document(document), m_shown(document.project()) {
    nameStructures();
    connect(&m_document, &ProjectDocument::changed, this, &ProjectTableModel::follow);
}

void ProjectTableModel::nameStructures() {
    std::map<std::string, int> counts;
    for (const Structure& s : m_shown.structures->structures) {
        ++counts[s.name];
    }
    m_structureNames.clear();
    for (const Structure& s : m_shown.structures->structures) {
        const QString name = QString::fromStdString(s.name);
        m_structureNames << (counts[s.name] == 1
                                 ? name
                                 : QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(s.id)));
    }
}

void ProjectTableModel::follow() {
    const Project& now = m_document.project();
    if (now.territory != m_shown.territory) {
        beginResetModel();
        m_shown = now;
        nameStructures();
        return endResetModel();
    }
    if (now.structures == m_shown.structures && now.qpvs == m_shown.qpvs) {
        return;
    }
    // Rows that stay keep their place, so that the selection and the scroll bar stay too.
    const Change change = changeBetween(m_shown, now);
    const bool areNamesChanged = now.structures->structures != m_shown.structures->structures;
    const std::size_t common = std::min(change.removed, change.inserted);
    const int at = static_cast<int>(change.first + common);
    const auto show = [&] {
        m_shown = now;
        nameStructures();
    };
    if (change.inserted > common) {
        beginInsertRows({}, at, at + static_cast<int>(change.inserted - common) - 1);
        show();
        endInsertRows();
    } else if (change.removed > common) {
        beginRemoveRows({}, at, at + static_cast<int>(change.removed - common) - 1);
        show();
        endRemoveRows();
    } else {
        show();
    }
    const int first = areNamesChanged ? 0 : static_cast<int>(change.first);
    const int last = areNamesChanged ? rowCount() - 1 : at - 1;
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

bool ProjectTableModel::isHypothesis(int row, int column) const {
    return attestationOf(row, column).isHypothesis();
}

QString ProjectTableModel::sortKey(int row, int column) const {
    return QString::fromStdString(foldedName(text(row, column).toStdString()));
}

void ProjectTableModel::add(const QStringList& cells) {
    m_document.replaceProject(withRow(cells), tr("Ajouter %1").arg(noun()));
}

void ProjectTableModel::remove(const std::vector<int>& rows) {
    const Project without = withoutRows(rows);
    if (without.structures != m_shown.structures || without.qpvs != m_shown.qpvs) {
        m_document.replaceProject(without, tr("Retirer %1").arg(noun()));
    }
}

int ProjectTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(countOf(m_shown));
}

int ProjectTableModel::columnCount(const QModelIndex& parent) const {
    if (m_columnCount == 0) {
        m_columnCount = TableModel::columnCount();
    }
    return parent.isValid() ? 0 : m_columnCount;
}

std::vector<CommuneIndex> ProjectTableModel::communesOf(int row) const {
    const std::optional<CommuneIndex> commune = communeOf(row);
    return commune ? std::vector{*commune} : std::vector<CommuneIndex>{};
}

QVariant ProjectTableModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case kPlainRole:
        return text(row, column);
    case Qt::EditRole:
        return typedText(row, column);
    case kSortRole:
        return sortKey(row, column);
    case Qt::ToolTipRole:
        return attestationText(attestationOf(row, column));
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isHypothesis(row, column));
        return font;
    }
    default:
        return {};
    }
}

bool ProjectTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !isEditable(index.column())) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    // What was not touched says nothing new.
    if (typed == typedText(index.row(), index.column())) {
        return true;
    }
    try {
        m_document.replaceProject(withCell(index.row(), index.column(), typed), tr("Changer %1").arg(noun()));
        return true;
    } catch (const Error& error) {
        Q_EMIT refused(sentenceOf(error));
        return false;
    }
}

Qt::ItemFlags ProjectTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TableModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

const QStringList& ProjectTableModel::communeNames() const {
    if (m_named != m_shown.territory) {
        m_named = m_shown.territory;
        m_communeNames.clear();
        for (CommuneIndex i = 0; i < m_named->size(); ++i) {
            m_communeNames << communeText(i);
        }
    }
    return m_communeNames;
}

QString ProjectTableModel::communeText(CommuneIndex index) const {
    return communeCell(m_shown.territory->commune(index));
}

CommuneIndex ProjectTableModel::typedCommune(const QString& typed) const {
    return maillage::typedCommune(m_shown, typed);
}

StructureIndex ProjectTableModel::typedStructure(int column, const QString& typed) const {
    const qsizetype found = m_structureNames.indexOf(typed);
    if (found < 0) {
        throw Error(ErrorCode::TypedValueInvalid,
                    {columns().value(column).toStdString(), typed.toStdString(), "choix"});
    }
    return static_cast<StructureIndex>(found);
}

} // namespace maillage
