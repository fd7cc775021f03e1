// A proof in French: what a figure counts, how it is rounded, and why a row counts or does not.
#pragma once

#include "core/analysis/proof/proof.hpp"

#include <QString>

namespace maillage {

[[nodiscard]] QString nameOf(ApprovalKind kind);
/// "centre social", "EVS".
[[nodiscard]] QString nameOf(StructureKind kind);
[[nodiscard]] QString nameOf(RowState state);
/// "centre social", "EVS" or both.
[[nodiscard]] QString kindText(const ActiveStructure& structure);

/// "communes couvertes par un centre social".
[[nodiscard]] QString figureLabel(const FigureProof& figure);
/// What stands above and below the fraction bar.
[[nodiscard]] QString figureFormula(const FigureProof& figure);
/// "220 communes sur 317 = 69,4 %".
[[nodiscard]] QString figureFraction(const FigureProof& figure);
/// "arrondi 69 %, publié 69 % (schéma p. 26), retrouvé"; the rounding alone where nothing was published.
[[nodiscard]] QString figureRounding(const FigureProof& figure);
/// The rule of rounding, as one sentence.
[[nodiscard]] QString roundingText();

/// "du 1er janvier 2019 au 31 décembre 2021", "depuis le …", "jusqu'au …", "sans date".
[[nodiscard]] QString periodText(const Period& period);
/// "territoires.csv, ligne 12"; empty where the row came from no file.
[[nodiscard]] QString originText(const Origin& origin);
/// "source : schéma, p. 25 (territoires.csv, ligne 12)".
[[nodiscard]] QString attestationText(const Attestation& attestation);
/// Period and attestation.
[[nodiscard]] QString rowText(const Period& period, const Attestation& attestation);
/// Why a row of territory that names a commune does not count.
[[nodiscard]] QString rejectionText(const Project& project, const Proof& proof, std::uint32_t area);

} // namespace maillage
