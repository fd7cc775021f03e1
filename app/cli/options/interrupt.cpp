#include "app/cli/options/interrupt.hpp"

#include "core/base/platform/process.hpp"

#include <QCoreApplication>

#include <chrono>
#include <csignal>
#include <iostream>

namespace maillage {

namespace {

volatile std::sig_atomic_t interruptAsked = 0;

extern "C" void noteInterrupt(int /*signal*/) {
    interruptAsked = 1;
}

/// Tells the seconds since it was made, once a second, on one line.
class Clock {
public:
    void tell() {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - m_start);
        if (seconds > m_told) {
            m_told = seconds;
            const QString line =
                QCoreApplication::translate("cli", "recherche : %1 s (Ctrl-C : s'en tenir là)");
            std::cerr << '\r' << line.arg(seconds.count()).toStdString() << std::flush;
        }
    }
    ~Clock() {
        if (m_told.count() > 0) {
            std::cerr << '\n';
        }
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::seconds m_told{0};
};

} // namespace

Interrupt::Interrupt() {
    interruptAsked = 0;
    onFirstInterrupt(noteInterrupt);
}

Interrupt::~Interrupt() {
    endOnInterrupt();
}

bool Interrupt::wasAsked() {
    return interruptAsked != 0;
}

Monitor Interrupt::monitor() const {
    Monitor monitor;
    monitor.isCancelled = wasAsked;
    if (isErrorOnTerminal()) {
        monitor.isCancelled = [clock = std::make_shared<Clock>()] {
            clock->tell();
            return wasAsked();
        };
    }
    return monitor;
}

} // namespace maillage
