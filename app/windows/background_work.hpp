// The window's long work: away from the main thread, with its progress, which a person can cancel.
#pragma once

#include "app/tasks/file_job.hpp"
#include "app/tasks/task_runner.hpp"

#include <QPointer>
#include <QProgressDialog>

namespace maillage {

class Frame;
class WrittenNotice;

class BackgroundWork : public QObject {
    Q_OBJECT
public:
    explicit BackgroundWork(Frame& frame);

    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    /// `name` titles the progress, `doing` says what is done. `done` gets the value; a failure becomes a
    /// message, but for what `isAnswered` says true of. Nothing happens while other work is running.
    template <typename Value>
    void run(const QString& name, const QString& doing, std::function<Value(const Monitor&)> work,
             std::function<void(Value)> done,
             std::function<bool(const std::exception_ptr&)> isAnswered = nullptr) {
        if (isRunning()) {
            return;
        }
        showProgress(name, doing);
        m_runner.run<Value>(std::move(work), std::move(done),
                            [this, isAnswered = std::move(isAnswered)](const std::exception_ptr& problem) {
                                if (!isAnswered || !isAnswered(problem)) {
                                    tellProblem(problem);
                                }
                            });
    }
    /// Writes a file, then tells so: `notice` where it is given and still there, else the window.
    void write(FileJob job, WrittenNotice* notice = nullptr);
    /// What the progress says from now on; on the main thread.
    void setDoing(const QString& doing);

Q_SIGNALS:
    /// Something is about to run.
    void begins();

private:
    void showProgress(const QString& name, const QString& doing);
    void tellProblem(const std::exception_ptr& problem);

    Frame& m_frame;
    QPointer<QProgressDialog> m_progress;
    TaskRunner m_runner;
};

} // namespace maillage
