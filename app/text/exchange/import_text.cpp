#include "app/text/exchange/import_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString nameOf(ListRowState state) {
    switch (state) {
    case ListRowState::Matched:
        return tr("rattachée");
    case ListRowState::Repaired:
        return tr("réparée");
    case ListRowState::Ambiguous:
        return tr("ambiguë");
    case ListRowState::Unmatched:
        return tr("non rattachée");
    }
    return {};
}

QString stateText(const RowOutcome& row) {
    return row.isAside() ? tr("laissée de côté") : nameOf(row.state());
}

QString nameOf(ListKind kind) {
    switch (kind) {
    case ListKind::Territories:
        return tr("territoires d'intervention");
    case ListKind::Structures:
        return tr("structures");
    case ListKind::Approvals:
        return tr("agréments");
    case ListKind::Populations:
        return tr("populations");
    case ListKind::Qpvs:
        return tr("quartiers prioritaires (QPV)");
    }
    return {};
}

QString nameOf(ListShape shape, ListKind kind) {
    switch (shape) {
    case ListShape::RowPerCommune:
        return kind == ListKind::Structures  ? tr("une ligne par structure")
               : kind == ListKind::Approvals ? tr("une ligne par agrément")
               : kind == ListKind::Qpvs      ? tr("une ligne par quartier")
                                             : tr("une ligne par commune");
    case ListShape::RowPerStructure:
        return tr("une ligne par structure, avec la liste de ses communes");
    case ListShape::CommunesInRows:
        return tr("un tableau croisé : communes en lignes, structures en colonnes");
    case ListShape::StructuresInRows:
        return tr("un tableau croisé : structures en lignes, communes en colonnes");
    }
    return {};
}

QString nameOf(Role role) {
    switch (role) {
    case Role::Ignored:
        return tr("(ne pas lire)");
    case Role::StructureName:
        return tr("Structure");
    case Role::StructureId:
        return tr("Identifiant de structure");
    case Role::DepartementCode:
        return tr("Département du code");
    case Role::CommuneCode:
        return tr("Code Insee");
    case Role::CommuneName:
        return tr("Commune");
    case Role::CommuneList:
        return tr("Liste de communes");
    case Role::PostalCode:
        return tr("Code postal (non lu)");
    case Role::Kind:
        return tr("Type");
    case Role::SeatCommune:
        return tr("Siège");
    case Role::Begin:
        return tr("Début");
    case Role::End:
        return tr("Fin");
    case Role::Period:
        return tr("Période");
    case Role::Duration:
        return tr("Durée");
    case Role::Source:
        return tr("Source");
    case Role::Reference:
        return tr("Référence");
    case Role::X:
        return tr("X (mètres)");
    case Role::Y:
        return tr("Y (mètres)");
    case Role::Federated:
        return tr("Fédérée");
    case Role::SeatSource:
        return tr("Source du siège");
    case Role::SeatReference:
        return tr("Référence du siège");
    case Role::FederatedSource:
        return tr("Source de l'adhésion");
    case Role::FederatedReference:
        return tr("Référence de l'adhésion");
    case Role::Population:
        return tr("Population");
    case Role::QpvCode:
        return tr("Code du QPV");
    case Role::QpvName:
        return tr("Nom du QPV");
    case Role::Generation:
        return tr("Génération du QPV");
    case Role::Mark:
        return tr("Croix");
    }
    return {};
}

QString lossesText(const ListLosses& losses) {
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString& one, const QString& several) {
        if (count > 0) {
            parts << counted(count, one, several);
        }
    };
    add(losses.structures, tr("%1 structure"), tr("%1 structures"));
    add(losses.serviceAreas, tr("%1 ligne de territoire"), tr("%1 lignes de territoire"));
    add(losses.approvals, tr("%1 agrément"), tr("%1 agréments"));
    add(losses.qpvs, tr("%1 QPV"), tr("%1 QPV"));
    if (parts.isEmpty()) {
        return {};
    }
    const QString last = parts.takeLast();
    const QString what = parts.isEmpty() ? last : tr("%1 et %2").arg(parts.join(QStringLiteral(", ")), last);
    return tr("Retrait de %1").arg(what);
}

QString countsText(const ListReading& reading) {
    const auto number = [](std::size_t n, const char* one, const char* many) {
        return tr(isSingular(n) ? one : many).arg(countText(n));
    };
    const auto count = [&](ListRowState state, const char* one, const char* many) {
        return number(reading.count(state), one, many);
    };
    const auto part = [](std::size_t n, const char* text) {
        return n == 0 ? QString() : tr(text).arg(countText(n));
    };
    const std::size_t aside = reading.countTotals() + reading.countAside() + reading.countElsewhere();
    QStringList parts{
        count(ListRowState::Matched, QT_TR_NOOP("%1 ligne rattachée"), QT_TR_NOOP("%1 lignes rattachées")) +
            part(reading.countUnserved(), QT_TR_NOOP(" (dont %1 sans structure)")),
        count(ListRowState::Repaired, QT_TR_NOOP("%1 réparée"), QT_TR_NOOP("%1 réparées")),
        count(ListRowState::Ambiguous, QT_TR_NOOP("%1 ambiguë"), QT_TR_NOOP("%1 ambiguës")),
        number(reading.count(ListRowState::Unmatched) - aside, QT_TR_NOOP("%1 non rattachée"),
               QT_TR_NOOP("%1 non rattachées"))};
    if (aside > 0) {
        QStringList why{part(reading.countTotals(), QT_TR_NOOP("%1 de total")),
                        part(reading.countAside(), QT_TR_NOOP("%1 de titre ou de note")),
                        part(reading.countElsewhere(), isSingular(reading.countElsewhere())
                                                           ? QT_TR_NOOP("%1 d'un autre département")
                                                           : QT_TR_NOOP("%1 d'autres départements"))};
        why.removeAll(QString());
        parts.append(number(aside, QT_TR_NOOP("%1 laissée de côté"), QT_TR_NOOP("%1 laissées de côté")) +
                     tr(" (%1)").arg(why.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace maillage
