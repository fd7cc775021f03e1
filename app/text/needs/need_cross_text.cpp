#include "app/text/needs/need_cross_text.hpp"

#include "app/text/map/selection_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString cellText(const Territory& territory, const IndexSet& communes) {
    if (communes.isEmpty()) {
        return communesText(0);
    }
    std::int64_t people = 0;
    std::size_t unknown = 0;
    communes.forEach([&](CommuneIndex i) {
        const auto& population = territory.commune(i).population;
        people += population.value_or(0);
        unknown += population ? 0U : 1U;
    });
    return tr("%1, %2").arg(communesText(communes.count()),
                            unknown == 0 ? tr("%1 hab.").arg(integerText(people))
                                         : peopleText(people, unknown, communes.count()));
}

} // namespace

TextTable needCrossGrid(const Territory& territory, const NeedCross& cross) {
    TextTable table{{tr("besoin")}, {}};
    for (const CoverSide cover : kCoverSides) {
        table.header.push_back(nameOf(cover));
    }
    for (const NeedSide need : kNeedSides) {
        std::vector<QString>& row = table.rows.emplace_back();
        row.push_back(nameOf(need));
        for (const CoverSide cover : kCoverSides) {
            row.push_back(cellText(territory, cross.cell(need, cover)));
        }
    }
    return table;
}

QString needThresholdText(const NeedStudy& study, const NeedCross& cross, bool isMiddle) {
    const QString value = needValueText(study, cross.threshold);
    if (study.column.moreIsNeed) {
        return isMiddle
                   ? tr("Besoin fort : au moins %1, la valeur du milieu des communes connues.").arg(value)
                   : tr("Besoin fort : au moins %1.").arg(value);
    }
    return isMiddle ? tr("Besoin fort : au plus %1, la valeur du milieu des communes connues.").arg(value)
                    : tr("Besoin fort : au plus %1.").arg(value);
}

QString needCrossNote(const NeedStudy& study, const NeedCross& cross, bool isMiddle) {
    return needThresholdText(study, cross, isMiddle) + u' ' + needCaveats();
}

} // namespace maillage
