// Natural breaks: values on a line in groups as tight as can be.
#pragma once

#include <cstddef>
#include <vector>

namespace maillage {

/// Where, in the ascending values, each class but the first begins, so that the sum over all values of the
/// squared deviation from the mean of their class is the least that `classes` classes can have (Fisher 1958,
/// Jenks 1977). Exact; equal values are never parted; fewer classes where fewer values differ.
[[nodiscard]] std::vector<std::size_t> jenksCuts(const std::vector<double>& sorted, std::size_t classes);

/// That sum, for classes that begin at these ranks.
[[nodiscard]] double withinVariance(const std::vector<double>& sorted, const std::vector<std::size_t>& cuts);

} // namespace maillage
