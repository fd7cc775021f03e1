#include "app/panels/theme_panel.hpp"

#include "app/panels/legend_panel.hpp"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace maillage {

std::vector<ThemeName> themeNames() {
    return {{Theme::Couverture, ThemePanel::tr("Couverture")},
            {Theme::ZonesBlanches, ThemePanel::tr("Zones blanches")},
            {Theme::Qpv, ThemePanel::tr("QPV")},
            {Theme::Distance, ThemePanel::tr("Distance")}};
}

ThemePanel::ThemePanel(ProjectDocument& document, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_group(new QButtonGroup(this)) {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    for (const ThemeName& entry : themeNames()) {
        auto* button = new QRadioButton(entry.name);
        m_group->addButton(button, static_cast<int>(entry.theme));
        layout->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        ViewState view = m_document.view();
        view.theme = static_cast<Theme>(id);
        m_document.setView(view);
    });
    layout->addSpacing(8);
    layout->addWidget(new QLabel(tr("<b>Légende</b> (nombres)")));
    layout->addWidget(new LegendPanel(m_document));
    layout->addStretch(1);

    setWidget(panel);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(270);
    connect(&m_document, &ProjectDocument::changed, this, &ThemePanel::refresh);
    refresh();
}

void ThemePanel::refresh() {
    m_group->button(static_cast<int>(m_document.view().theme))->setChecked(true);
}

} // namespace maillage
