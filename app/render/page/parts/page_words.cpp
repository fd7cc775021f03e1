#include "app/render/page/parts/page_words.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString blankLabel(const Indicators& i) {
    if (i.zoneBlanche().count == 0) {
        return tr("zone blanche", "au pluriel");
    }
    const QString sectors = counted(i.patches.size(), tr("%1 secteur"), tr("%1 secteurs"));
    if (!isPopulationKnown(i.zoneBlanche())) {
        return (isSingular(i.zoneBlanche().count) ? tr("zone blanche, population inconnue, en %1")
                                                  : tr("zones blanches, population inconnue, en %1"))
            .arg(sectors);
    }
    return (isSingular(i.zoneBlanche().count) ? tr("zone blanche, %1, en %2")
                                              : tr("zones blanches, %1, en %2"))
        .arg(inhabitantsText(i.zoneBlanche().population), sectors);
}

QString cutNote(const Indicators& i) {
    const auto cut = std::ranges::count_if(i.patches, &Patch::isCut);
    if (cut == 0) {
        return {};
    }
    return (cut == 1 ? tr("dont %1 qui déborde du périmètre : seules ses communes du périmètre comptent")
                     : tr("dont %1 qui débordent du périmètre : seules leurs communes du périmètre comptent"))
        .arg(integerText(cut));
}

QString unbroken(QString title) {
    static const QRegularExpression kDay(QStringLiteral(" (au|du) (?=\\d)"));
    return title.replace(kDay, QStringLiteral(" \\1\u00A0"));
}

} // namespace maillage
