#include "app/models/project/qpv_link_model.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/qt_text.hpp"
#include "core/model/structure_edits.hpp"
#include "core/model/typed_errors.hpp"

namespace maillage {

QpvLinkModel::QpvLinkModel(ProjectDocument& document, QObject* parent)
    : ProjectTableModel(document, parent) {}

std::vector<QpvLinkModel::Link> QpvLinkModel::linksOf(const Project& project) {
    std::vector<Link> links;
    for (std::size_t q = 0; q < project.qpvs->size(); ++q) {
        const std::vector<StructureIndex>& structures = (*project.qpvs)[q].structures;
        for (const StructureIndex s : structures) {
            links.push_back({q, s});
        }
        if (structures.empty()) {
            links.push_back({q, std::nullopt});
        }
    }
    return links;
}

QpvLinkModel::Link QpvLinkModel::at(int row) const {
    // QPV are few in number, even in a whole country.
    return linksOf(shown())[static_cast<std::size_t>(row)];
}

QString QpvLinkModel::label(std::size_t qpv) const {
    const Qpv& q = (*shown().qpvs)[qpv];
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(q.name),
                                         q.code.empty() ? QString::number(q.generation)
                                                        : QString::fromStdString(q.code));
}

QStringList QpvLinkModel::columns() const {
    return {tr("QPV"),    tr("Génération"), tr("Communes"), tr("Structure"),
            tr("Source"), tr("Référence"),  tr("Lu dans")};
}

ProjectTableModel::CellEditor QpvLinkModel::editorOf(int column) const {
    switch (column) {
    case Name:
    case Linked:
    case Source:
        return CellEditor::Choice;
    case Reference:
        return CellEditor::Text;
    default:
        return CellEditor::None;
    }
}

bool QpvLinkModel::isEditable(int column) const {
    return column != Name && ProjectTableModel::isEditable(column);
}

QStringList QpvLinkModel::choices(int column) const {
    if (column == Name) {
        QStringList labels;
        for (std::size_t q = 0; q < shown().qpvs->size(); ++q) {
            labels << label(q);
        }
        return labels;
    }
    return column == Linked ? QStringList{QString()} + structureNames() : sourceChoices();
}

QStringList QpvLinkModel::draft(int like) const {
    return {like >= 0 ? text(like, Name) : choices(Name).value(0),
            {},
            {},
            structureNames().value(0),
            sourceChoices().front(),
            handReference(),
            {}};
}

std::optional<CommuneIndex> QpvLinkModel::communeOf(int row) const {
    const std::vector<CommuneIndex>& communes = (*shown().qpvs)[at(row).qpv].communes;
    return communes.empty() ? std::nullopt : std::optional(communes.front());
}

std::optional<StructureIndex> QpvLinkModel::structureOf(int row) const {
    return at(row).structure;
}

std::size_t QpvLinkModel::countOf(const Project& project) const {
    return linksOf(project).size();
}

ProjectTableModel::Change QpvLinkModel::changeBetween(const Project& before, const Project& after) const {
    // Which row an attestation belongs to is not worth finding out: all rows are shown anew.
    const std::size_t was = countOf(before);
    return {0, was, countOf(after)};
}

QString QpvLinkModel::text(int row, int column) const {
    const Link link = at(row);
    const Qpv& qpv = (*shown().qpvs)[link.qpv];
    switch (column) {
    case Name:
        return label(link.qpv);
    case Generation:
        return QString::number(qpv.generation);
    case Communes: {
        QStringList names;
        for (const CommuneIndex i : qpv.communes) {
            names << QString::fromStdString(shown().territory->commune(i).name);
        }
        return names.join(QStringLiteral(", "));
    }
    case Linked:
        return link.structure ? structureNames().value(*link.structure) : QString();
    case Source:
        return nameOf(qpv.attestation.source);
    case Reference:
        return QString::fromStdString(qpv.attestation.reference);
    default:
        return shortOrigin(qpv.attestation.origin);
    }
}

const Attestation& QpvLinkModel::attestationOf(int row, int /*column*/) const {
    return (*shown().qpvs)[at(row).qpv].attestation;
}

Project QpvLinkModel::withRow(const QStringList& cells) const {
    const qsizetype qpv = choices(Name).indexOf(cells.value(Name));
    if (qpv < 0) {
        throw Error(ErrorCode::TypedValueInvalid,
                    {columns().value(Name).toStdString(), cells.value(Name).toStdString(), "choix"});
    }
    const Attestation attestation{typedSource(columns().value(Source), cells.value(Source)),
                                  cells.value(Reference).trimmed().toStdString()};
    return withQpvLink(shown(), static_cast<std::size_t>(qpv), typedStructure(Linked, cells.value(Linked)),
                       attestation);
}

Project QpvLinkModel::withCell(int row, int column, const QString& typed) const {
    const Link link = at(row);
    const Attestation& old = (*shown().qpvs)[link.qpv].attestation;
    if (column == Source) {
        return withQpvAttestation(shown(), link.qpv,
                                  withSource(old, typedSource(columns().value(Source), typed)));
    }
    if (column == Reference) {
        return withQpvAttestation(shown(), link.qpv, withReference(old, typed));
    }
    const Project without = link.structure ? withoutQpvLink(shown(), link.qpv, *link.structure) : shown();
    return typed.isEmpty() ? without
                           : withQpvLink(without, link.qpv, typedStructure(Linked, typed), typedOver(old));
}

Project QpvLinkModel::withoutRows(const std::vector<int>& rows) const {
    Project without = shown();
    for (const int row : rows) {
        const Link link = at(row);
        if (link.structure) {
            without = withoutQpvLink(without, link.qpv, *link.structure);
        }
    }
    return without;
}

} // namespace maillage
