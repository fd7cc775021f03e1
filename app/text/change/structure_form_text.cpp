#include "app/text/change/structure_form_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/french/names.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr int kEffectNames = 4;

/// "3 communes gagnées (Braize, …), 2 093 habitants".
QString effectPart(const Territory& territory, const CommuneGroup& group, const QString& one,
                   const QString& several) {
    QStringList names;
    group.communes.forEach([&](CommuneIndex i) {
        if (names.size() < kEffectNames) {
            names << shownName(territory.commune(i).name);
        }
    });
    if (group.count > kEffectNames) {
        names << QStringLiteral("…");
    }
    return QStringLiteral("%1 (%2), %3")
        .arg(counted(group.count, one, several), names.join(QStringLiteral(", ")), peopleText(group));
}

} // namespace

QString effectText(const Territory& territory, const FormEffect& effect, const Date& date) {
    QStringList parts;
    if (effect.gained.count > 0) {
        parts << effectPart(territory, effect.gained, tr("%1 commune gagnée"), tr("%1 communes gagnées"));
    }
    if (effect.lost.count > 0) {
        parts << effectPart(territory, effect.lost, tr("%1 commune perdue"), tr("%1 communes perdues"));
    }
    return tr("Au %1 : %2.")
        .arg(dateText(date), parts.isEmpty() ? tr("aucune commune gagnée ni perdue") : parts.join(tr(" ; ")));
}

QString lackText(StructureLack lack, const Date& date) {
    switch (lack) {
    case StructureLack::Approval:
        return tr("aucun agrément au %1").arg(dateText(date));
    case StructureLack::Communes:
        return tr("aucune commune dans son territoire au %1").arg(dateText(date));
    }
    return {};
}

QString lacksText(const std::vector<StructureLack>& lacks, const Date& date) {
    QStringList parts;
    for (const StructureLack lack : lacks) {
        parts << lackText(lack, date);
    }
    return parts.isEmpty() ? QString()
                           : tr("Elle ne compte pas encore : %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace maillage
