// Long work away from the main thread, one piece at a time: it gets values and a Monitor, and returns a
// value.
#pragma once

#include "core/base/monitor.hpp"

#include <QObject>

#include <exception>
#include <functional>
#include <optional>
#include <thread>
#include <utility>

namespace maillage {

/// Everything but the work itself happens on the thread of the runner. Destroying it cancels and waits.
class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject* parent = nullptr) : QObject(parent) {}
    ~TaskRunner() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Calls `done` with the value, or `failed` with what the work threw. Precondition: nothing is running.
    template <typename Value>
    void run(std::function<Value(const Monitor&)> work, std::function<void(Value)> done,
             std::function<void(std::exception_ptr)> failed) {
        auto value = std::make_shared<std::optional<Value>>();
        start([value, work = std::move(work)](const Monitor& monitor) { value->emplace(work(monitor)); },
              [value, done = std::move(done), failed = std::move(failed)](const std::exception_ptr& problem) {
                  problem ? failed(problem) : done(std::move(**value));
              });
    }
    void cancel() { m_thread.request_stop(); }

Q_SIGNALS:
    /// 0…1
    void progressed(double share);
    void finished();

private:
    void start(std::function<void(const Monitor&)> work, std::function<void(std::exception_ptr)> ended);

    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace maillage
