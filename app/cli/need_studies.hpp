// What `besoins` answers of indicators beyond their values: --priorites, --equite, --croise.
#pragma once

#include "app/cli/options/common_options.hpp"
#include "app/cli/options/need_options.hpp"

namespace maillage {

struct NeedStudyOptions {
    std::string priorities;
    std::string equity;
    std::string cross;
    std::string first;
    std::string threshold;
    std::string leastDenominator;
    bool withoutOutliers = false;

    void addTo(CLI::App& command);
    /// Throws UsageError where options do not go together.
    [[nodiscard]] bool isGiven() const;
    /// `year`: as --annee was typed. Precondition: isGiven.
    void answer(const CommonOptions& common, const std::string& year) const;
};

} // namespace maillage
