#include "app/text/map/qpv_words.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(qpv);

QString joined(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << shownName(name);
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

QString providersText(const QpvProviders& providers, const Attestation& link, const Situation& situation) {
    if (!providers.names.empty()) {
        return joined(providers.names);
    }
    if (providers.others.empty()) {
        return tr("Pas de structure");
    }
    const bool isLinkLeftOut = link.isHypothesis() && !situation.withHypotheses;
    return (isLinkLeftOut ? tr("Pas de structure (%1 : lien supposé)")
                          : tr("Pas de structure (%1 : sans agrément à cette date)"))
        .arg(joined(providers.others));
}

QString communesText(const Territory& territory, const Qpv& qpv) {
    std::vector<std::string> names;
    for (const CommuneIndex i : qpv.communes) {
        names.push_back(territory.commune(i).name);
    }
    return names.empty() ? tr("commune inconnue") : joined(names);
}

QString nameOf(const Qpv& qpv) {
    const std::string& name = qpv.name.empty() ? qpv.code : qpv.name;
    return name.empty() ? tr("QPV sans nom") : shownName(name);
}

QString qpvLine(const Project& project, const Situation& situation, const Qpv& qpv) {
    QStringList source{nameOf(qpv.attestation.source)};
    if (!qpv.attestation.reference.empty()) {
        source << QString::fromStdString(qpv.attestation.reference);
    }
    return QStringList{tr("QPV %1 « %2 »").arg(QString::number(qpv.generation), nameOf(qpv)),
                       communesText(*project.territory, qpv),
                       providersText(providersOf(qpv, project, situation), qpv.attestation, situation),
                       tr("source : %1").arg(source.join(QStringLiteral(", ")))}
        .join(QStringLiteral(" · "));
}

} // namespace maillage
