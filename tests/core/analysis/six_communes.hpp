// The small project of the tests of coverage and of what is counted from it.
#pragma once

#include "tests/support/builders.hpp"
#include "tests/support/reference_date.hpp"

namespace maillage::test {

/// A B C D E F: A, B by a centre social, B, C by an EVS (C supposed), D to F by nothing.
inline Project sixCommunes() {
    return withStructures(rowOfCommunes(6),
                          {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2021, 1, 1), {}}},
                           {"evs", StructureKind::Evs, {1}, attested(), {Date(2022, 1, 1), {}}},
                           {"evs-2", StructureKind::Evs, {2}, supposed(), {Date(2022, 1, 1), {}}}});
}
} // namespace maillage::test
