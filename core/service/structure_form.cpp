#include "core/service/structure_form.hpp"

#include "core/base/error.hpp"
#include "core/model/row_edits.hpp"
#include "core/model/structure_edits.hpp"
#include "core/model/typed_errors.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::array kFormKinds{ApprovalKind::AnimationGlobale, ApprovalKind::Evs};

template <typename Form>
auto& approvalIn(Form& form, ApprovalKind kind) {
    return kind == ApprovalKind::AnimationGlobale ? form.centreSocial : form.evs;
}

/// The row that the form stands for.
std::optional<RowIndex> formRow(const Project& project, StructureIndex structure, ApprovalKind kind,
                                const Date& date) {
    const std::vector<Approval>& rows = project.structures->approvals;
    std::optional<RowIndex> next;
    for (RowIndex i = 0; i < rows.size(); ++i) {
        if (subjectOf(rows[i]) != std::tuple(structure, kind)) {
            continue;
        }
        if (rows[i].period.contains(date)) {
            return i;
        }
        const bool isToCome = rows[i].period.begin && *rows[i].period.begin > date;
        if (isToCome && (!next || *rows[i].period.begin < *rows[*next].period.begin)) {
            next = i;
        }
    }
    return next;
}

/// The structure itself, without its rows.
Project withItself(const Project& project, std::optional<StructureIndex> index, const StructureForm& form) {
    Structure structure = index ? project.structures->structures.at(*index) : Structure{};
    const StructureKind kind = form.centreSocial.isHeld ? StructureKind::CentreSocial : StructureKind::Evs;
    const bool isUnsaid = !form.centreSocial.isHeld && !form.evs.isHeld;
    const bool isNamed = index && structure.name == form.name && (isUnsaid || structure.kind == kind);
    if (!isNamed) {
        structure.name = form.name;
        structure.kind = isUnsaid && index ? structure.kind : kind;
        structure.attestation = form.attestation;
    }
    if (structure.seat != form.seat || structure.point != form.point) {
        structure.seat = form.seat;
        structure.point = form.point;
        structure.seatAttestation = form.attestation;
    }
    if (index && structure == project.structures->structures[*index]) {
        return project;
    }
    return index ? withStructureAt(project, *index, std::move(structure))
                 : withStructure(project, std::move(structure));
}

Project withFormApproval(const Project& project, StructureIndex structure, ApprovalKind kind,
                         const StructureForm& form, const Date& date) {
    const FormApproval& said = approvalIn(form, kind);
    const std::optional<RowIndex> row = formRow(project, structure, kind, date);
    if (!said.isHeld) {
        return row ? withoutApprovals(project, {*row}) : project;
    }
    if (!row) {
        return withApproval(project, {structure, kind, {said.since, std::nullopt}, form.attestation});
    }
    Approval approval = project.structures->approvals[*row];
    if (approval.period.begin == said.since) {
        return project;
    }
    approval.period.begin = said.since;
    approval.attestation = form.attestation;
    return withApprovalAt(project, *row, std::move(approval));
}

IndexSet communesAt(const Project& project, StructureIndex structure, const Date& date) {
    IndexSet communes(project.territory->size());
    for (const ServiceArea& row : project.structures->serviceAreas) {
        if (row.structure == structure && row.period.contains(date)) {
            communes.insert(row.commune);
        }
    }
    return communes;
}

Project withFormCommunes(const Project& project, StructureIndex structure, const StructureForm& form,
                         const Date& date) {
    const std::vector<ServiceArea>& rows = project.structures->serviceAreas;
    std::vector<RowIndex> gone;
    for (RowIndex i = 0; i < rows.size(); ++i) {
        if (rows[i].structure == structure && rows[i].period.contains(date) &&
            !form.communes.contains(rows[i].commune)) {
            gone.push_back(i);
        }
    }
    std::vector<ServiceArea> entering;
    (form.communes - communesAt(project, structure, date)).forEach([&](CommuneIndex commune) {
        entering.push_back({structure, commune, {}, form.attestation});
    });
    Project changed = gone.empty() ? project : withoutServiceAreas(project, gone);
    return entering.empty() ? changed : withServiceAreas(changed, std::move(entering));
}

IndexSet coveredIn(const Project& project, const SituationOptions& options) {
    return computeCoverage(makeSituation(project, options)).any();
}

} // namespace

StructureForm emptyForm(const Project& project, Attestation attestation) {
    StructureForm form;
    form.communes = IndexSet(project.territory->size());
    form.attestation = std::move(attestation);
    return form;
}

StructureForm formOf(const Project& project, StructureIndex structure, const Date& date,
                     Attestation attestation) {
    const Structure& known = project.structures->structures.at(structure);
    StructureForm form = emptyForm(project, std::move(attestation));
    form.name = known.name;
    form.seat = known.seat;
    form.point = known.point;
    form.communes = communesAt(project, structure, date);
    for (const ApprovalKind kind : kFormKinds) {
        if (const auto row = formRow(project, structure, kind, date)) {
            approvalIn(form, kind) = {true, project.structures->approvals[*row].period.begin};
        }
    }
    return form;
}

Project withForm(const Project& project, std::optional<StructureIndex> structure, const StructureForm& form,
                 const Date& date) {
    if (!structure && !form.centreSocial.isHeld && !form.evs.isHeld) {
        throw Error(ErrorCode::TypedKindMissing);
    }
    Project changed = withItself(project, structure, form);
    const auto index = structure.value_or(static_cast<StructureIndex>(project.structures->structures.size()));
    for (const ApprovalKind kind : kFormKinds) {
        changed = withFormApproval(changed, index, kind, form, date);
    }
    return withFormCommunes(changed, index, form, date);
}

FormEffect effectOf(const Project& before, const Project& after, const SituationOptions& options) {
    const IndexSet was = coveredIn(before, options);
    const IndexSet is = coveredIn(after, options);
    return {groupOf(*after.territory, is - was), groupOf(*after.territory, was - is)};
}

std::vector<StructureLack> lacksOf(const Project& project, StructureIndex structure, const Date& date,
                                   bool withHypotheses) {
    const auto holds = [&](const auto& row) {
        return row.structure == structure && row.period.contains(date) &&
               (withHypotheses || !row.attestation.isHypothesis());
    };
    const StructureSet& set = *project.structures;
    std::vector<StructureLack> lacks;
    const auto makesActive = [&](const Approval& row) {
        return holds(row) && std::ranges::find(kFormKinds, row.kind) != kFormKinds.end();
    };
    if (std::ranges::none_of(set.approvals, makesActive)) {
        lacks.push_back(StructureLack::Approval);
    }
    if (std::ranges::none_of(set.serviceAreas, holds)) {
        lacks.push_back(StructureLack::Communes);
    }
    return lacks;
}

} // namespace maillage
