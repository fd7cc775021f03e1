#include "app/text/exchange/project_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/published/published_figure.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString orNothing(const std::string& text) {
    return text.empty() ? tr("(rien)") : shownName(text);
}

QString countsText(const std::vector<std::int64_t>& counts) {
    QStringList texts;
    for (const std::int64_t count : counts) {
        texts << integerText(count);
    }
    return texts.isEmpty() ? tr("(rien)") : texts.join(QStringLiteral(", "));
}

/// A line where the two differ.
void tellChange(QStringList& lines, const QString& what, const QString& before, const QString& after) {
    if (before != after) {
        lines << tr("%1 : %2 → %3").arg(what, before, after);
    }
}

void tellSources(QStringList& lines, const Sources& before, const Sources& after) {
    for (const std::string& line : before) {
        if (std::ranges::find(after, line) == after.end()) {
            lines << tr("source retirée : %1").arg(shownName(line));
        }
    }
    for (const std::string& line : after) {
        if (std::ranges::find(before, line) == before.end()) {
            lines << tr("source ajoutée : %1").arg(shownName(line));
        }
    }
}

/// How many of `figures` the others do not have, by indicator and date; of those that they have, how many are
/// not the same.
struct PublishedCounts {
    std::size_t missing = 0;
    std::size_t other = 0;
};
PublishedCounts differing(const std::vector<PublishedFigure>& figures,
                          const std::vector<PublishedFigure>& others) {
    PublishedCounts counts;
    for (const PublishedFigure& figure : figures) {
        const PublishedFigure* twin = findPublished(others, indicatorOf(figure), figure.date);
        counts.missing += twin == nullptr ? 1U : 0U;
        counts.other += twin != nullptr && *twin != figure ? 1U : 0U;
    }
    return counts;
}

} // namespace

QStringList descriptionChanges(const ProjectDescription& before, const ProjectDescription& after) {
    QStringList lines;
    const Settings& was = before.settings;
    const Settings& is = after.settings;
    tellChange(lines, tr("nom du territoire"), orNothing(was.name), orNothing(is.name));
    tellChange(lines, tr("nom du territoire avec « de »"), orNothing(was.nameOf), orNothing(is.nameOf));
    tellChange(lines, tr("date de référence"), dateText(was.referenceDate), dateText(is.referenceDate));
    tellChange(lines, tr("première année montrée"), QString::number(was.firstYear),
               QString::number(is.firstYear));
    tellChange(lines, tr("anciens nombres de communes"), countsText(was.formerCommuneCounts),
               countsText(is.formerCommuneCounts));
    tellChange(lines, tr("titre du fond de carte"), orNothing(before.mapTitle), orNothing(after.mapTitle));
    tellChange(lines, tr("licence du fond de carte"), orNothing(before.mapLicence),
               orNothing(after.mapLicence));
    tellChange(lines, tr("millésime du fond de carte"), orNothing(before.mapDate), orNothing(after.mapDate));
    tellSources(lines, before.sources, after.sources);
    const PublishedCounts added = differing(after.published, before.published);
    const PublishedCounts removed = differing(before.published, after.published);
    if (before.published != after.published) {
        lines << tr("chiffres publiés : %1 → %2 (ajoutés : %3, changés : %4, retirés : %5)")
                     .arg(countText(before.published.size()), countText(after.published.size()),
                          countText(added.missing), countText(added.other), countText(removed.missing));
    }
    if (lines.isEmpty()) {
        lines << tr("réglages : rien ne change");
    }
    return lines;
}

} // namespace maillage
