#include "app/windows/features/figures/table_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/text/data/file_name.hpp"
#include "core/io/files/writers/table_export.hpp"

#include <QDockWidget>

namespace maillage {

TableFeature::TableFeature(ProjectDocument& document, MapView& map, Frame& frame, BackgroundWork& work)
    : m_frame(frame), m_work(work), m_panel(new TablePanel(document)) {
    QDockWidget& dock = frame.addDock({.name = "tables",
                                       .title = tr("Tableaux"),
                                       .area = Qt::BottomDockWidgetArea,
                                       .action = ActionId::Tables,
                                       .size = 260},
                                      m_panel);
    connect(&dock, &QDockWidget::visibilityChanged, this, [this, &dock] {
        if (dock.isHidden()) {
            m_panel->layDownTerritory();
        }
    });
    connect(m_panel, &TablePanel::told, this,
            [this](const QString& sentence) { m_frame.say(sentence, Stay::Long); });
    m_panel->editTerritoriesOn(map);
    connect(m_panel, &TablePanel::exportAsked, this, &TableFeature::askFile);
}

void TableFeature::write(const Table& table, const QString& name, const std::filesystem::path& path) {
    m_work.write({tr("Exporter le tableau"), tr("Le tableau s'écrit…"), path,
                  [table, sheet = name.toStdString(), path](const Monitor& monitor) {
                      writeTable(table, path, sheet, monitor);
                      return QStringList();
                  }});
}

void TableFeature::askFile(const Table& table, const QString& name) {
    const QString file = askFileToWrite(m_frame.window(), tr("Exporter le tableau"),
                                        fileName({name}, QStringLiteral("xlsx")), tableFilter());
    if (!file.isEmpty()) {
        write(table, name, file.toStdU16String());
    }
}

} // namespace maillage
