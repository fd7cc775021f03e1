// The legend beside the map, drawn by the painter that draws it on the page.
#pragma once

#include "app/document/project_document.hpp"

#include <QWidget>

namespace maillage {

class LegendPanel : public QWidget {
    Q_OBJECT
public:
    explicit LegendPanel(ProjectDocument& document, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {250, 300}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProjectDocument& m_document;
};

} // namespace maillage
