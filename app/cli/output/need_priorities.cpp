#include "app/cli/output/need_answers.hpp"

#include "app/cli/output/need_study_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_priority_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

Json prioritiesJson(const Project& project, const PriorityReport& report) {
    const Territory& territory = *project.territory;
    Json indicators = Json::array();
    Json outliers = Json::array();
    for (std::size_t k = 0; k < report.studies.size(); ++k) {
        indicators.push_back(needStudyJson(report.studies[k]));
        for (const NeedOutlier& outlier : report.outliers[k].communes) {
            outliers.push_back({{"indicateur", report.studies[k].indicator.id},
                                {"code", territory.commune(outlier.commune).code},
                                {"valeur", outlier.value},
                                {"z", outlier.score}});
        }
    }
    std::vector<const PriorityRow*> byCode(territory.size(), nullptr);
    for (const PriorityRow& row : report.rows) {
        byCode[row.commune] = &row;
    }
    Json communes = Json::array();
    for (const PriorityRow* row : byCode) {
        if (row != nullptr) {
            const Commune& commune = territory.commune(row->commune);
            communes.push_back({{"code", commune.code},
                                {"nom", commune.name},
                                {"couche", row->layer},
                                {"rang_min", row->ranks.best},
                                {"rang_max", row->ranks.worst},
                                {"connus", row->known}});
        }
    }
    return {{"indicateurs", std::move(indicators)},
            {"aberrantes", std::move(outliers)},
            {"sans_aberrantes", report.question.withoutOutliers},
            {"premieres", report.question.first},
            {"toujours_premieres", codesOf(territory, report.alwaysFirst)},
            {"parfois_premieres", codesOf(territory, report.sometimesFirst)},
            {"sans_valeur", codesOf(territory, report.unknown)},
            {"communes", std::move(communes)}};
}

OutputTable prioritiesTable(const Territory& territory, const PriorityReport& report) {
    OutputTable table{{tr("code"), tr("commune"), tr("couche"), tr("rang_min"), tr("rang_max"), tr("connus")},
                      {}};
    for (const PriorityRow& row : report.rows) {
        const Commune& commune = territory.commune(row.commune);
        table.rows.push_back({QString::fromStdString(commune.code), QString::fromStdString(commune.name),
                              QString::number(row.layer), QString::number(row.ranks.best),
                              QString::number(row.ranks.worst), QString::number(row.known)});
    }
    return table;
}

} // namespace

void printPriorities(const Project& project, const PriorityReport& report, OutputFormat format) {
    const Territory& territory = *project.territory;
    if (format == OutputFormat::JsonText) {
        return printJson(prioritiesJson(project, report));
    }
    const OutputTable table = prioritiesTable(territory, report);
    if (format == OutputFormat::Csv) {
        return printCsv(table);
    }
    for (const NeedStudy& study : report.studies) {
        printLine(needStudyLine(study));
    }
    for (const QString& line : outlierLines(territory, report)) {
        printLine(line);
    }
    printText(table);
    for (const QString& line : firstLines(territory, report)) {
        printLine(line);
    }
    printLine(priorityNote());
}

} // namespace maillage
