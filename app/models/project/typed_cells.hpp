// Cells as they are shown and typed: dates, sources, kinds; and what typing makes of a row's attestation.
#pragma once

#include "core/model/project.hpp"

#include <QStringList>

namespace maillage {

/// The reference of what is typed without saying where it is from.
[[nodiscard]] QString handReference();
/// What a person says by hand, with no better reference.
[[nodiscard]] Attestation attestedByHand();
/// Another fact under an attestation: no longer what a file says, nor the schéma. A hypothesis stays one
/// until somebody says otherwise.
[[nodiscard]] Attestation typedOver(Attestation attestation);
/// Another source: a reference that came with the file goes with the old source.
[[nodiscard]] Attestation withSource(Attestation attestation, Source source);
[[nodiscard]] Attestation withReference(Attestation attestation, const QString& reference);

/// "31/12/2022"; empty for an open bound.
[[nodiscard]] QString shortDate(const std::optional<Date>& date);
[[nodiscard]] QString shortOrigin(const Origin& origin);
[[nodiscard]] QString kindName(StructureKind kind);
[[nodiscard]] QStringList sourceChoices();
[[nodiscard]] QStringList structureKindChoices();
[[nodiscard]] QStringList approvalKindChoices();

// What was typed; `column` names the field in the sentence. Throw Error{TypedValueInvalid}.
[[nodiscard]] std::optional<Date> typedDate(const QString& column, const QString& typed, bool isEnd);
[[nodiscard]] Source typedSource(const QString& column, const QString& typed);
[[nodiscard]] StructureKind typedKind(const QString& column, const QString& typed);
[[nodiscard]] ApprovalKind typedApproval(const QString& column, const QString& typed);
/// Yes, no, or nothing where it is not known.
[[nodiscard]] std::optional<bool> typedYesNo(const QString& column, const QString& typed);
[[nodiscard]] QString yesNoText(const std::optional<bool>& value);
/// "Cérilly (03048)": what a cell of a commune shows, and is typed as.
[[nodiscard]] QString communeCell(const Commune& commune);
/// A code, a name of today or of before a merger, or a cell. Throws Error{CommuneUnknown,
/// TypedCommuneAmbiguous}.
[[nodiscard]] CommuneIndex typedCommune(const Project& project, const QString& typed);
/// "668000 ; 6573000", metres in EPSG:2154; nothing for no exact place. Throws Error{TypedPointInvalid}.
[[nodiscard]] std::optional<MapPoint> typedPoint(const QString& typed);
[[nodiscard]] QString pointText(const std::optional<MapPoint>& point);

} // namespace maillage
