// The figures of what the map shows, and the map in words.
#pragma once

#include "app/panels/figures/description_panel.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/windows/frame.hpp"

namespace maillage {

class FigureFeature : public QObject {
    Q_OBJECT
public:
    FigureFeature(ProjectDocument& document, Frame& frame);

    [[nodiscard]] FigurePanel& panel() { return *m_panel; }

Q_SIGNALS:
    /// The needs of the commune that is explained are to be shown.
    void portraitAsked();

private:
    FigurePanel* m_panel;
    DescriptionPanel* m_description;
};

} // namespace maillage
