#include "app/cli/output/need_answers.hpp"

#include "app/cli/output/need_study_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_cross_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"

namespace maillage {

namespace {

/// The cells that have communes, or that a reader looks for: great and little need, covered and blank.
template <typename Visit>
void eachCell(const NeedCross& cross, Visit visit) {
    for (const NeedSide need : kNeedSides) {
        for (const CoverSide cover : kCoverSides) {
            const IndexSet& communes = cross.cell(need, cover);
            const bool isAlwaysTold = need != NeedSide::Unknown && cover != CoverSide::NotAttested;
            if (isAlwaysTold || !communes.isEmpty()) {
                visit(need, cover, communes);
            }
        }
    }
}

Json crossJson(const Territory& territory, const NeedCross& cross) {
    Json cells = Json::array();
    eachCell(cross, [&](NeedSide need, CoverSide cover, const IndexSet& communes) {
        const CommuneGroup group = groupOf(territory, communes);
        cells.push_back({{"besoin", toText(need)},
                         {"couverture", toText(cover)},
                         {"communes", group.count},
                         {"population", populationJson(group)},
                         {"codes", codesOf(territory, communes)}});
    });
    return {{"seuil", cross.threshold}, {"cases", std::move(cells)}};
}

OutputTable crossTable(const Territory& territory, const NeedCross& cross, bool isCsv) {
    OutputTable table{{tr("besoin"), tr("couverture"), tr("communes"), tr("population")}, {}};
    eachCell(cross, [&](NeedSide need, CoverSide cover, const IndexSet& communes) {
        const CommuneGroup group = groupOf(territory, communes);
        const auto people = group.knownPopulation();
        const auto number = [&](std::int64_t n) { return isCsv ? QString::number(n) : integerText(n); };
        table.rows.push_back({nameOf(need), nameOf(cover), QString::number(group.count),
                              people  ? number(*people)
                              : isCsv ? QString()
                                      : tr("–")});
    });
    return table;
}

} // namespace

void printNeedCross(const Project& project, const NeedStudy& study, const NeedCross& cross, bool isMiddle,
                    const SituationOptions& options, OutputFormat format) {
    const Territory& territory = *project.territory;
    if (format == OutputFormat::JsonText) {
        return printJson(
            withBasis({{"indicateur", needStudyJson(study)}, {"croisement", crossJson(territory, cross)}},
                      project, options.withHypotheses));
    }
    if (format == OutputFormat::Csv) {
        return printCsv(crossTable(territory, cross, true));
    }
    printLine(needStudyLine(study));
    printText(crossTable(territory, cross, false));
    printLine(needThresholdText(study, cross, isMiddle));
    const IndexSet& first = cross.cell(NeedSide::Great, CoverSide::Blank);
    if (!first.isEmpty()) {
        QStringList names;
        first.forEach([&](CommuneIndex i) { names << QString::fromStdString(territory.commune(i).name); });
        printLine(tr("Besoin fort et zone blanche : %1").arg(names.join(QStringLiteral(", "))));
    }
    printLine(needCaveats());
    printBasis(project, options.date, options.withHypotheses);
}

} // namespace maillage
