// Asks for the title, the paper and its orientation; the file is asked for afterwards.
#pragma once

#include <QDialog>
#include <QPageLayout>
#include <QPageSize>

class QComboBox;
class QLineEdit;

namespace maillage {

struct ExportOptions {
    /// Empty for the usual one.
    QString title;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
};

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `usualTitle` is what stands on the page when nothing is typed.
    explicit ExportDialog(const QString& usualTitle, QWidget* parent = nullptr);

    [[nodiscard]] ExportOptions options() const;

private:
    QLineEdit* m_title;
    QComboBox* m_paper;
    QComboBox* m_orientation;
};

} // namespace maillage
