#include "app/text/exchange/travel_time_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr std::size_t kPairsTold = 20;

} // namespace

QStringList travelTimeRemarks(const TravelTimeImport& read, const Territory& territory) {
    QStringList remarks;
    if (read.isWide) {
        remarks << tr("tableau croisé : les lignes sont les origines, les colonnes les destinations");
    }
    if (read.unit == TimeUnit::Hours) {
        remarks << tr("temps en heures d'après le titre de leur colonne, convertis en minutes");
    }
    if (read.unit == TimeUnit::Seconds) {
        remarks << tr("temps en secondes d'après le titre de leur colonne, convertis en minutes");
    }
    if (read.repairs.count() > 0) {
        remarks << sentenceOf(read.repairs.told());
    }
    if (read.unreachable > 0) {
        remarks << tr("couples que le fichier dit inaccessibles (NA, vide, -1…) : %1")
                       .arg(countText(read.unreachable));
    }
    if (!read.missing.empty()) {
        std::vector<std::string> pairs;
        for (const TravelTime& pair : read.missing) {
            pairs.push_back(territory.commune(pair.origin).code + " → " +
                            territory.commune(pair.destination).code);
        }
        remarks << tr("couples sans temps de trajet, pris pour inaccessibles (%1) : %2")
                       .arg(countText(pairs.size()),
                            QString::fromStdString(joinedUpTo(pairs, ", ", kPairsTold)));
    }
    if (read.elsewhere > 0) {
        remarks << tr("lignes d'un autre département, laissées de côté : %1").arg(countText(read.elsewhere));
    }
    if (read.repeated > 0) {
        remarks << tr("lignes répétées à l'identique, comptées une fois : %1").arg(countText(read.repeated));
    }
    return remarks;
}

} // namespace maillage
