// The options that say which indicator of need is meant, and how a map puts it into classes.
#pragma once

#include "core/carto/need_map.hpp"
#include "core/carto/theme.hpp"

#include <CLI/CLI.hpp>

namespace maillage {

/// With a decimal comma or point; nullopt for what is no number.
[[nodiscard]] std::optional<double> decimalNumber(std::string typed);

/// --annee and --denominateur-min as typed.
struct NeedQuestionOptions {
    std::string year;
    std::string leastDenominator;

    void addTo(CLI::App& command);
    /// Throws what refuseValue throws.
    [[nodiscard]] NeedQuestion question(const std::string& indicator) const;
};

/// --indicateur, --classes, --methode, --bornes too.
struct NeedMapOptions {
    NeedQuestionOptions common;
    std::string indicator;
    std::string classes;
    std::string method;
    std::string bounds;

    void addTo(CLI::App& command);
    [[nodiscard]] bool isGiven() const;
    /// Nullopt for a theme of no need. Throws UsageError without an indicator.
    [[nodiscard]] std::optional<NeedMapRequest> requestOf(Theme theme) const;
};

} // namespace maillage
