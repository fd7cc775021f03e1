// What is looked at, as what is asked of a page: map, page and print of the window start from it.
#pragma once

#include "app/document/view_state.hpp"
#include "core/service/derived.hpp"

namespace maillage {

/// Of the whole territory. `scenario` is the one that is looked at, without changes for none; it and the
/// project must outlive the request.
[[nodiscard]] PageRequest requestOf(const Project& project, const ViewState& view, const Scenario& scenario);

/// What follows from that request.
[[nodiscard]] Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
                             const Derived* previous);

} // namespace maillage
