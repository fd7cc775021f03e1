#include "app/cli/command.hpp"
#include "app/cli/json.hpp"
#include "app/render/qt_text.hpp"

#include <QCoreApplication>

#include <iostream>

namespace maillage {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

Json toJson(const std::vector<ComparedFigure>& figures) {
    Json rows = Json::array();
    for (const ComparedFigure& f : figures) {
        rows.push_back({{"id", f.published.id},
                        {"libelle", f.published.label},
                        {"publie", f.published.value},
                        {"calcule", f.computed ? Json(*f.computed) : Json()},
                        {"unite", f.published.unit},
                        {"date", f.published.date.iso()},
                        {"accord", f.agrees},
                        {"reference", f.published.reference}});
    }
    return {{"publies", rows}};
}

OutputTable tableOf(const std::vector<ComparedFigure>& figures) {
    OutputTable table{{tr("chiffre publié"), tr("publié"), tr("calculé"), tr("accord"), tr("référence")}, {}};
    for (const ComparedFigure& f : figures) {
        table.rows.push_back({QString::fromStdString(f.published.label), publishedValueText(f.published),
                              f.computed ? computedValueText(f.published, *f.computed) : tr("–"),
                              f.agrees ? tr("oui") : tr("NON"),
                              QString::fromStdString(f.published.reference)});
    }
    return table;
}

} // namespace

void declareRapprocher(CLI::App& program) {
    CLI::App* command =
        program.add_subcommand("rapprocher", "Les chiffres publiés à côté des chiffres calculés");
    const auto common = std::make_shared<CommonOptions>();
    common->addTo(*command, false, true);
    command->add_flag("--sans-hypotheses", common->withoutHypotheses, "Ne garder que les lignes attestées");
    command->callback([common] {
        const OutputFormat format = common->outputFormat();
        const Project project = common->loadProject();
        const auto figures = compareWithPublished(project, !common->withoutHypotheses);
        switch (format) {
        case OutputFormat::Json:
            std::cout << toJson(figures).dump(2) << '\n';
            break;
        case OutputFormat::Csv:
            printCsv(tableOf(figures));
            break;
        case OutputFormat::Text:
            printText(tableOf(figures));
            break;
        }
    });
}

} // namespace maillage
