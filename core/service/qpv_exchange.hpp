// Putting the official QPV in the place of those of their generation, each with the structures that it had.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/base/monitor.hpp"
#include "core/io/files/data_source.hpp"
#include "core/model/project.hpp"

#include <optional>

namespace maillage {

enum class QpvChangeKind { Added, Changed, Same, Removed };

/// What an import does to one QPV, to be read before it is accepted.
struct QpvChange {
    QpvChangeKind kind = QpvChangeKind::Same;
    /// As it will be; as it was where it is removed.
    Qpv qpv;
    // Of what changed.
    bool hasOtherCode = false;
    bool hasOtherName = false;
    bool hasOtherCommunes = false;
    bool hasOtherOutline = false;
    /// Of what is added: the generation of the QPV of the same code or name whose structures it takes over.
    std::optional<int> linksFrom;
};

struct QpvExchange {
    Project project;
    /// By generation, then as the official file lists them, what is removed last.
    std::vector<QpvChange> changes;
    /// Where something is added without structures: the QPV of other generations that have some and handed
    /// them to none. A person may know whose they are now.
    std::vector<Qpv> unclaimed;
    std::vector<Diagnostic> diagnostics;

    [[nodiscard]] std::size_t count(QpvChangeKind kind) const;
    /// False when accepting would change nothing.
    [[nodiscard]] bool changesAnything() const { return count(QpvChangeKind::Same) < changes.size(); }
};

/// Replaces the QPV of every generation that `imported` has, and leaves the other generations as they are. A
/// QPV of the same code, else of the same name, hands its structures and their source on; one that is new
/// takes those of its namesake of another generation, as a hypothesis. Where `imported` tells structures
/// itself they stand; where it has no outline or no name, those of before stay. Nothing is taken from
/// outlines.
[[nodiscard]] QpvExchange exchangeQpvs(const Project& project, std::vector<Qpv> imported);

/// The same from a layer, whose name goes among the project's sources. Throws what importQpvs throws.
[[nodiscard]] QpvExchange exchangeQpvs(const Project& project, const DataSource& layer,
                                       std::optional<int> generation, const Monitor& monitor = {});

} // namespace maillage
