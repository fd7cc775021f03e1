// The legend beside the map, drawn by the painter that draws it on the page, as high as it needs to be.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

namespace maillage {

class LegendPanel : public QWidget {
    Q_OBJECT
public:
    explicit LegendPanel(ProjectDocument& document, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Pixels per hundredth of a millimetre.
    [[nodiscard]] double unit() const { return logicalDpiX() / 2540.0 * 1.1; }
    /// Returns the height used, in painter units.
    double paint(QPainter& painter) const;
    void fit();

    ProjectDocument& m_document;
};

} // namespace maillage
