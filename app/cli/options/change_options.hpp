// How the command line says what a scenario changes of the structures that are there.
#pragma once

#include "core/model/project.hpp"

#include <CLI/CLI.hpp>

namespace maillage {

/// --fermer, --deplacer, --etendre, --reduire, --transformer, --debut and --depuis as typed.
struct ChangeOptions {
    std::vector<std::string> closed;
    std::vector<std::string> moved;
    std::vector<std::string> extended;
    std::vector<std::string> reduced;
    std::vector<std::string> turned;
    std::string start;
    std::string from;

    void addTo(CLI::App& command);
    [[nodiscard]] bool isEmpty() const;
    /// What the new scenario starts from: a branch of --depuis, else nothing. Throws Error{ScenarioUnknown}.
    [[nodiscard]] Scenario begun(const Project& project, const std::string& name) const;
    /// Adds the changes, closings last, and the start; a structure that moves serves `rule`, or keeps its
    /// territory without one. Throws UsageError.
    void appendTo(Scenario& scenario, const std::optional<ServiceRule>& rule) const;
};

} // namespace maillage
