// Asks for the title, the paper, its orientation and the extent; the file or the printer is asked for
// afterwards.
#pragma once

#include "core/model/territory.hpp"

#include <QDialog>
#include <QPageLayout>
#include <QPageSize>

#include <functional>

class QComboBox;
class QLineEdit;

namespace maillage {

/// Where the page goes.
enum class PageTarget { File, Printer };

enum class ExportExtent { Everything, Chosen, Epci };

struct ExportOptions {
    /// Empty for the usual one.
    QString title;
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    ExportExtent extent = ExportExtent::Everything;
    /// The code of the EPCI, for that extent.
    std::string epci{};
};

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// What stands on the page when no title is typed.
    using UsualTitle = std::function<QString(const ExportOptions&)>;
    /// `chosen`: communes selected on the map.
    ExportDialog(UsualTitle usualTitle, const Territory& territory, std::size_t chosen, PageTarget target,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportOptions options() const;

private:
    void fillExtents(const Territory& territory, std::size_t chosen);

    void showUsualTitle();

    UsualTitle m_usualTitle;
    QLineEdit* m_title;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_extent;
    QComboBox* m_epci;
};

} // namespace maillage
