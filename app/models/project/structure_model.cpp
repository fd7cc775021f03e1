#include "app/models/project/structure_model.hpp"

#include "app/models/project/typed_cells.hpp"
#include "app/text/qt_text.hpp"
#include "core/model/structure_edits.hpp"

namespace maillage {

QStringList StructureModel::columns() const {
    return {tr("Nom"),         tr("Type"),
            tr("Siège"),       tr("Source du siège"),
            tr("Fédérée"),     tr("Source (fédération)"),
            tr("Point exact"), tr("Source"),
            tr("Référence"),   tr("Lu dans")};
}

ProjectTableModel::CellEditor StructureModel::editorOf(int column) const {
    switch (column) {
    case Kind:
    case SeatSource:
    case Federated:
    case FederatedSource:
    case Source:
        return CellEditor::Choice;
    case Seat:
        return CellEditor::Commune;
    case Read:
        return CellEditor::None;
    default:
        return CellEditor::Text;
    }
}

QStringList StructureModel::choices(int column) const {
    switch (column) {
    case Kind:
        return structureKindChoices();
    case Federated:
        return {QString(), yesNoText(true), yesNoText(false)};
    default:
        return sourceChoices();
    }
}

QStringList StructureModel::draft(int /*like*/) const {
    const QString source = sourceChoices().front();
    return {{}, structureKindChoices().back(), {}, source, {}, source, {}, source, handReference(), {}};
}

const Structure& StructureModel::at(int row) const {
    return shown().structures->structures[static_cast<std::size_t>(row)];
}

std::optional<CommuneIndex> StructureModel::communeOf(int row) const {
    return at(row).seat;
}

std::optional<StructureIndex> StructureModel::structureOf(int row) const {
    return static_cast<StructureIndex>(row);
}

std::size_t StructureModel::countOf(const Project& project) const {
    return project.structures->structures.size();
}

ProjectTableModel::Change StructureModel::changeBetween(const Project& before, const Project& after) const {
    return changeOf(before.structures->structures, after.structures->structures);
}

QString StructureModel::text(int row, int column) const {
    const Structure& s = at(row);
    switch (column) {
    case Name:
        return QString::fromStdString(s.name);
    case Kind:
        return kindName(s.kind);
    case Seat:
        return s.seat ? communeText(*s.seat) : QString();
    case SeatSource:
        return s.seat ? nameOf(s.seatAttestation.source) : QString();
    case Federated:
        return yesNoText(s.federated);
    case FederatedSource:
        return s.federated ? nameOf(s.federatedAttestation.source) : QString();
    case Place:
        return pointText(s.point);
    case Source:
        return nameOf(s.attestation.source);
    case Reference:
        return QString::fromStdString(s.attestation.reference);
    default:
        return shortOrigin(s.attestation.origin);
    }
}

const Attestation& StructureModel::attestationOf(int row, int column) const {
    const Structure& s = at(row);
    const bool isSeat = column == Seat || column == SeatSource || column == Place;
    const bool isFederation = column == Federated || column == FederatedSource;
    return isSeat && s.seat              ? s.seatAttestation
           : isFederation && s.federated ? s.federatedAttestation
                                         : s.attestation;
}

void StructureModel::enter(Structure& s, int column, const QString& typed) const {
    const QString name = columns().value(column);
    switch (column) {
    case Name:
        s.name = typed.toStdString();
        s.attestation = typedOver(s.attestation);
        break;
    case Kind:
        s.kind = typedKind(name, typed);
        s.attestation = typedOver(s.attestation);
        break;
    case Seat:
        s.seat = typed.isEmpty() ? std::nullopt : std::optional(typedCommune(typed));
        s.seatAttestation = attestedByHand();
        break;
    case SeatSource:
        s.seatAttestation = withSource(s.seatAttestation, typedSource(name, typed));
        break;
    case Federated:
        s.federated = typedYesNo(name, typed);
        s.federatedAttestation = attestedByHand();
        break;
    case FederatedSource:
        s.federatedAttestation = withSource(s.federatedAttestation, typedSource(name, typed));
        break;
    case Place:
        s.point = typedPoint(typed);
        s.seatAttestation = typedOver(s.seatAttestation);
        break;
    case Source:
        s.attestation = withSource(s.attestation, typedSource(name, typed));
        break;
    case Reference:
        s.attestation = withReference(s.attestation, typed);
        break;
    default:
        break;
    }
}

Project StructureModel::withRow(const QStringList& cells) const {
    Structure s;
    s.attestation = attestedByHand();
    for (int column = Name; column < Read; ++column) {
        enter(s, column, cells.value(column).trimmed());
    }
    return withStructure(shown(), s);
}

Project StructureModel::withCell(int row, int column, const QString& typed) const {
    Structure s = at(row);
    enter(s, column, typed);
    return withStructureAt(shown(), static_cast<StructureIndex>(row), s);
}

Project StructureModel::withoutRows(const std::vector<int>& rows) const {
    std::vector<bool> isKept(countOf(shown()), true);
    for (const int row : rows) {
        isKept[static_cast<std::size_t>(row)] = false;
    }
    return withoutStructures(shown(), isKept);
}

} // namespace maillage
