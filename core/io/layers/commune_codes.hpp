// Checks of the column that is to hold INSEE codes, and the choice of the rows that are wanted.
//
// What can be told at once is told here, before any geometry is looked at: codes that lost their zero, postal
// codes, another département, twins.
#pragma once

#include "core/io/layers/column_mapping.hpp"
#include "core/model/territory.hpp"

namespace maillage {

/// Codes that a message names; the others it counts.
inline constexpr std::size_t kCodesTold = 10;

/// A layer as read, with what messages need.
struct CommuneLayer {
    std::string path;
    std::vector<std::string> fields;
    std::string crs;
    std::vector<RawFeature> features;
    ColumnMapping columns;
    std::vector<Diagnostic> diagnostics;
    std::vector<std::string> joinedCodes{}; // those of several rows, each with an outline of its own

    [[nodiscard]] const std::string& codeOf(const RawFeature& feature) const {
        return feature.values[columns.code];
    }
    [[nodiscard]] const std::string& codeField() const { return fields[columns.code]; }
};

/// Every row holds an INSEE code, as text: what spreadsheets and libraries made of it is repaired and counted
/// in the diagnostics. `territory` tells its postal codes; null when there is none yet. Throws
/// Error{CodesArePostal, CodeMissing, CodeInvalid}.
void checkCodes(CommuneLayer& layer, const Territory* territory);

/// "03" and "001" in two fields become one code, where no field has both.
void joinSplitCodes(CommuneLayer& layer);

/// Drops the rows of other départements, counted in the diagnostics, and orders the rest by code; "FR" keeps
/// all. Throws Error{LayerOtherDepartement}.
void keepDepartement(CommuneLayer& layer, const std::string& departement);

/// Of Paris, Lyon and Marseille a layer may give both the commune and its arrondissements, one upon the
/// other: one level stays, the other is counted in the diagnostics. What `known` has decides, where there is
/// one; else Paris keeps its arrondissements, for a département of one commune shows nothing, the others the
/// commune.
void keepOneLevel(CommuneLayer& layer, const Territory* known);

/// Throws Error{CommunesWithoutGeometry, CommunesUnknown} unless layer and territory hold the same codes.
void checkSameCommunes(const CommuneLayer& layer, const Territory& territory);

} // namespace maillage
