#include "app/text/exchange/qpv_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/figures/indicators.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString countOfKind(const QpvExchange& exchange, QpvChangeKind kind, const char* one, const char* many) {
    const std::size_t count = exchange.count(kind);
    return countText(count) + u' ' + tr(isSingular(count) ? one : many);
}

QString kindText(QpvChangeKind kind) {
    switch (kind) {
    case QpvChangeKind::Added:
        return tr("ajouté");
    case QpvChangeKind::Changed:
        return tr("modifié");
    case QpvChangeKind::Removed:
        return tr("retiré");
    case QpvChangeKind::Same:
        return tr("identique");
    }
    return {};
}

QString structuresText(const Project& project, const Qpv& qpv) {
    QStringList names;
    for (const StructureIndex i : qpv.structures) {
        names << shownName(project.structures->structures[i].name);
    }
    return names.join(QStringLiteral(", "));
}

QString linksText(const Project& project, const QpvChange& change) {
    const QString structures = structuresText(project, change.qpv);
    if (structures.isEmpty()) {
        return change.kind == QpvChangeKind::Removed ? tr("n'avait pas de structure")
                                                     : tr("sans structure connue");
    }
    if (change.kind == QpvChangeKind::Removed) {
        return tr("son lien avec %1 est perdu").arg(structures);
    }
    const bool isOne = change.qpv.structures.size() == 1;
    if (change.linksFrom) {
        return (isOne ? tr("structure reprise du QPV %1 de même nom, à confirmer : %2")
                      : tr("structures reprises du QPV %1 de même nom, à confirmer : %2"))
            .arg(QString::number(*change.linksFrom), structures);
    }
    return (isOne ? tr("structure gardée : %1") : tr("structures gardées : %1")).arg(structures);
}

QString differencesText(const QpvChange& change) {
    QStringList differences;
    if (change.hasOtherCode) {
        differences << tr("code");
    }
    if (change.hasOtherName) {
        differences << tr("nom");
    }
    if (change.hasOtherCommunes) {
        differences << tr("communes");
    }
    if (change.hasOtherOutline) {
        differences << tr("contour");
    }
    return differences.join(QStringLiteral(", "));
}

/// "QPV 2024 QN00301M « Cœur d'Agglo » (Cusset, Vichy)".
QString titleOf(const Project& project, const Qpv& qpv) {
    QStringList communes;
    for (const CommuneIndex i : qpv.communes) {
        communes << shownName(project.territory->commune(i).name);
    }
    const QString code = qpv.code.empty() ? QString() : u' ' + QString::fromStdString(qpv.code);
    return tr("QPV %1%2 « %3 » (%4)")
        .arg(QString::number(qpv.generation), code, shownName(qpv.name), communes.join(QStringLiteral(", ")));
}

QString lineOf(const Project& project, const QpvChange& change) {
    QString line = tr("%1 : %2").arg(kindText(change.kind), titleOf(project, change.qpv));
    if (change.kind == QpvChangeKind::Changed) {
        line += tr(", autre %1").arg(differencesText(change));
    }
    return line + tr(" ; ") + linksText(project, change);
}

} // namespace

QString summaryOf(const QpvExchange& exchange) {
    return tr("QPV : ") +
           QStringList{
               countOfKind(exchange, QpvChangeKind::Added, QT_TR_NOOP("ajouté"), QT_TR_NOOP("ajoutés")),
               countOfKind(exchange, QpvChangeKind::Changed, QT_TR_NOOP("modifié"), QT_TR_NOOP("modifiés")),
               countOfKind(exchange, QpvChangeKind::Same, QT_TR_NOOP("identique"), QT_TR_NOOP("identiques")),
               countOfKind(exchange, QpvChangeKind::Removed, QT_TR_NOOP("retiré"), QT_TR_NOOP("retirés"))}
               .join(QStringLiteral(", "));
}

QStringList changeLines(const QpvExchange& exchange) {
    QStringList lines;
    for (const QpvChange& change : exchange.changes) {
        if (change.kind != QpvChangeKind::Same) {
            lines << lineOf(exchange.project, change);
        }
    }
    for (const Qpv& qpv : exchange.unclaimed) {
        lines << tr("à voir : %1, que rien ne reprend, reste relié à %2")
                     .arg(titleOf(exchange.project, qpv), structuresText(exchange.project, qpv));
    }
    const Date& date = exchange.project.settings.referenceDate;
    const int inForce = generationAt(date);
    const bool isOfAnotherTime = std::ranges::any_of(
        exchange.changes, [&](const QpvChange& change) { return change.qpv.generation != inForce; });
    if (isOfAnotherTime && exchange.changesAnything()) {
        lines << tr("à savoir : au %1, date du projet, ce sont les QPV de %2 qui valent ; la carte et les "
                    "chiffres de cette date ne changent pas")
                     .arg(dateText(date), QString::number(inForce));
    }
    return lines;
}

} // namespace maillage
