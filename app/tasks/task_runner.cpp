#include "app/tasks/task_runner.hpp"

#include <cassert>

namespace maillage {

TaskRunner::~TaskRunner() {
    // Before the QObject goes: the worker posts to it.
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void TaskRunner::start(std::function<void(const Monitor&)> work,
                       std::function<void(std::exception_ptr)> ended) {
    assert(!m_isRunning);
    m_isRunning = true;
    m_thread =
        std::jthread([this, work = std::move(work), ended = std::move(ended)](const std::stop_token& stop) {
            const Monitor monitor{[this](double share) {
                                      QMetaObject::invokeMethod(
                                          this, [this, share] { Q_EMIT progressed(share); },
                                          Qt::QueuedConnection);
                                  },
                                  [stop] { return stop.stop_requested(); }};
            std::exception_ptr problem;
            try {
                work(monitor);
            } catch (...) {
                problem = std::current_exception();
            }
            QMetaObject::invokeMethod(
                this,
                [this, ended, problem] {
                    m_isRunning = false;
                    Q_EMIT finished();
                    ended(problem);
                },
                Qt::QueuedConnection);
        });
}

} // namespace maillage
