#include "app/text/needs/need_measure_lines.hpp"

#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/model/needs/need_names.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kMeasuresTold = 40;

/// The same measure of several years, or in many details, of which as much is known each time, in one line.
struct MeasureLine {
    const NeedMeasure* measure;
    NeedCounts counts;
    std::vector<int> years{};
    std::size_t details = 0; // beside the first
};

std::string bareStem(const NeedMeasure& measure) {
    return measure.stem.substr(0, measure.stem.find('['));
}

std::vector<MeasureLine> measureGroups(const NeedDataSet& set) {
    std::vector<MeasureLine> groups;
    for (const NeedMeasure& measure : set.measures) {
        const NeedCounts counts = measure.counts();
        const auto same = std::ranges::find_if(groups, [&](const MeasureLine& line) {
            const bool areDetails = line.measure->stem.ends_with(']') && measure.stem.ends_with(']');
            const bool isSame = areDetails ? bareStem(*line.measure) == bareStem(measure)
                                           : line.measure->stem == measure.stem;
            return isSame && line.measure->survey == measure.survey && line.measure->level == measure.level &&
                   line.counts == counts;
        });
        MeasureLine& line = same == groups.end() ? groups.emplace_back(MeasureLine{&measure, counts}) : *same;
        line.details += line.measure->stem == measure.stem ? 0U : 1U;
        if (std::ranges::find(line.years, measure.year) == line.years.end()) {
            line.years.push_back(measure.year);
        }
    }
    return groups;
}

QString yearsText(std::vector<int> years) {
    std::ranges::sort(years);
    if (years.front() == 0) {
        return {};
    }
    const bool isRun = years.size() > 2 && years.back() - years.front() + 1 == static_cast<int>(years.size());
    if (isRun) {
        return tr("%1 à %2").arg(QString::number(years.front()), QString::number(years.back()));
    }
    QStringList texts;
    for (const int year : years) {
        texts << QString::number(year);
    }
    return texts.join(QStringLiteral(", "));
}

QString measureLine(const NeedDataSet& set, const MeasureLine& line) {
    QString stem = QString::fromStdString(needNameOf(set, *line.measure));
    if (line.details > 0) {
        stem = counted(line.details, tr("%2 et %1 autre détail"), tr("%2 et %1 autres détails")).arg(stem);
    }
    const QString years = yearsText(line.years);
    return tr("  %1 (%2) : %3")
        .arg(needMeasureName(*line.measure), years.isEmpty() ? stem : stem + u' ' + years,
             needCountsText(line.measure->level, line.counts));
}

} // namespace

QStringList needMeasureLines(const NeedDataSet& set) {
    QStringList lines;
    std::size_t told = 0;
    const std::vector<MeasureLine> groups = measureGroups(set);
    const bool isMany = groups.size() > kMeasuresTold;
    for (const MeasureLine& line : groups) {
        const bool isWhole = line.counts.known == line.measure->cells.size();
        if (told < kMeasuresTold && !(isMany && isWhole)) {
            lines << measureLine(set, line);
            ++told;
        }
    }
    if (told < groups.size()) {
        lines << counted(groups.size() - told, tr("  … et %1 autre mesure"), tr("  … et %1 autres mesures"));
    }
    return lines;
}

} // namespace maillage
