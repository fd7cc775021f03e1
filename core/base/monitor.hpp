// How long work tells its progress and learns that nobody wants it any more.
#pragma once

#include "core/base/error.hpp"

#include <functional>

namespace maillage {

/// Passed by reference to long work. Default: no progress, never cancelled.
struct Monitor {
    /// Called with the share of the work done, 0…1.
    std::function<void(double)> progress;
    /// Asked between steps; true means stop.
    std::function<bool()> isCancelled;

    /// For a part of the work, which goes from one share of the whole to another. Copies what it calls.
    [[nodiscard]] Monitor part(double from, double to) const {
        Monitor part;
        part.isCancelled = isCancelled;
        if (progress) {
            part.progress = [told = progress, from, to](double share) { told(from + share * (to - from)); };
        }
        return part;
    }

    /// Reports `share`; throws Error{Cancelled} when cancelled.
    void step(double share) const {
        if (isCancelled && isCancelled()) {
            throw Error(ErrorCode::Cancelled);
        }
        if (progress) {
            progress(share);
        }
    }
};

} // namespace maillage
