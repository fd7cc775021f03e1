// Ctrl-C as a wish: work that asks ends with what it has; a second Ctrl-C ends the program as usual.
#pragma once

#include "core/base/monitor.hpp"

namespace maillage {

/// While it lives, the first SIGINT is only noted. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] static bool wasAsked();
    /// Cancelled once asked; meanwhile, where standard error is a terminal, the seconds spent are told there.
    [[nodiscard]] Monitor monitor() const;
};

} // namespace maillage
