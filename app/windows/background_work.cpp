#include "app/windows/background_work.hpp"

#include "app/widgets/written_notice.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

BackgroundWork::BackgroundWork(Frame& frame) : m_frame(frame) {}

void BackgroundWork::write(FileJob job, WrittenNotice* notice) {
    run<QStringList>(job.name, job.doing, std::move(job.write),
                     [this, path = std::move(job.path),
                      notice = QPointer<WrittenNotice>(notice)](const QStringList& remarks) {
                         if (notice.isNull()) {
                             m_frame.tellWritten(path, remarks);
                         } else {
                             notice->tell(path, remarks);
                         }
                     });
}

void BackgroundWork::setDoing(const QString& doing) {
    if (m_progress) {
        m_progress->setLabelText(doing);
    }
}

void BackgroundWork::showProgress(const QString& name, const QString& doing) {
    Q_EMIT begins();
    auto* progress = new QProgressDialog(doing, tr("&Annuler"), 0, 100, m_frame.window());
    m_progress = progress;
    progress->setWindowTitle(name);
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoReset(false);
    progress->setMinimumDuration(400);
    connect(progress, &QProgressDialog::canceled, &m_runner, &TaskRunner::cancel);
    connect(&m_runner, &TaskRunner::progressed, progress,
            [progress](double share) { progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_runner, &TaskRunner::finished, progress, &QObject::deleteLater);
}

void BackgroundWork::tellProblem(const std::exception_ptr& problem) {
    m_frame.tellProblem(problem);
}

} // namespace maillage
