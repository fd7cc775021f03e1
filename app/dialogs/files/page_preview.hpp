// A page as it will be, small, drawn by its own painter beside the window's thread.
#pragma once

#include "app/dialogs/files/remark_box.hpp"
#include "app/document/page_job.hpp"
#include "app/tasks/task_runner.hpp"

#include <QTimer>
#include <QWidget>

namespace maillage {

class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Soon: of several that follow one another the last is drawn. `size`: of a PNG.
    void show(PageJob job, const PictureSize& size);
    /// Shows a sentence in the place of a page.
    void tell(const QString& sentence);
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning() || m_delay.isActive(); }
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Of the page that was drawn last, what the proof-reader says; names without room are told by
    /// themselves.
    [[nodiscard]] const std::vector<ToldRemark>& remarks() const { return m_remarks; }
    [[nodiscard]] QSize sizeHint() const override { return {560, 420}; }

Q_SIGNALS:
    /// `usualTitle`: what stands on the page when no title is given; `unplaced`: names without room.
    void drawn(const QString& usualTitle, const QStringList& unplaced);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    std::optional<PageJob> m_job;
    PictureSize m_size;
    QImage m_picture;
    QString m_sentence;
    std::vector<ToldRemark> m_remarks;
    /// What is drawn is no longer what was asked for.
    bool m_isOutdated = false;
    QTimer m_delay;
    // Last, so that its work has ended before anything else goes.
    TaskRunner m_runner;
};

} // namespace maillage
