// Values cut into classes for a map, by a method that is named and bounds that are told.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace maillage {

enum class ClassMethod {
    Quantiles, // as many values in each
    Jenks,     // the least sum of squared deviations from the means of the classes (Fisher 1958)
    Q6,        // six classes, cut at 5, 27.5, 50, 72.5 and 95 % of the values: the tails show
    Fixed,     // bounds that a person keeps from one year to the next
};
/// "quantiles", "jenks", "q6", "bornes".
[[nodiscard]] std::string_view toText(ClassMethod method);
[[nodiscard]] std::optional<ClassMethod> parseClassMethod(std::string_view text);

inline constexpr std::size_t kFewestClasses = 4;
inline constexpr std::size_t kMostClasses = 6;

struct ClassRequest {
    ClassMethod method = ClassMethod::Quantiles;
    /// From kFewestClasses to kMostClasses; Q6 has six, fixed bounds have what they cut.
    std::size_t classes = 5;
    /// Of Fixed: where classes meet, ascending, one less than there are classes.
    std::vector<double> bounds{};

    bool operator==(const ClassRequest&) const = default;
};

/// A value is in the class c with bounds[c] ≤ value < bounds[c + 1]; the last class has its upper bound too.
/// Equal values are never parted, so there are fewer classes where there are few different values.
struct ValueClasses {
    ClassMethod method = ClassMethod::Quantiles;
    /// From the least value to the greatest; where classes made from the values meet, the number with the
    /// fewest decimals that parts them. One more than there are classes; empty without any value.
    std::vector<double> bounds;
    std::vector<std::size_t> counts;
    /// As many as the bounds between classes need to be told; the two ends are told down and up to it.
    int decimals = 0;

    [[nodiscard]] std::size_t size() const { return counts.size(); }
    /// Values below the first bound are in the first class, those above the last in the last.
    [[nodiscard]] std::size_t classOf(double value) const;
};

/// Throws Error{NeedClassesOutOfRange, NeedBoundsUnordered}. Jenks's classes are the best ones, by dynamic
/// programming over the different values.
[[nodiscard]] ValueClasses classesOf(std::span<const double> values, const ClassRequest& request);

} // namespace maillage
