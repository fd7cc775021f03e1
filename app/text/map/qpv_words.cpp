#include "app/text/map/qpv_words.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString joined(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << shownName(name);
    }
    return list.join(QStringLiteral(", "));
}

QString reasonText(NoProvider why) {
    switch (why) {
    case NoProvider::LinkSupposed:
        return tr("lien supposé");
    case NoProvider::ApprovalSupposed:
        return tr("agrément supposé");
    case NoProvider::NotApproved:
        return tr("sans agrément à cette date");
    }
    return {};
}

} // namespace

QString providerText(const QpvProviders::Provider& provider) {
    const QString name = shownName(provider.name);
    return provider.isSupposed ? tr("%1 (supposé)").arg(name) : name;
}

QString providersText(const QpvProviders& providers, const Situation& situation) {
    QStringList told;
    for (const QpvProviders::Provider& provider : providers.names) {
        told << providerText(provider);
    }
    if (!told.isEmpty()) {
        return told.join(QStringLiteral(", "));
    }
    for (const QpvProviders::Other& other : providers.others) {
        told << tr("%1 : %2").arg(shownName(other.name), reasonText(other.why));
    }
    const QString none = !situation.withHypotheses ? tr("Pas de structure attestée")
                         : providers.isSupposed    ? tr("Pas de structure, supposé")
                                                   : tr("Pas de structure");
    return told.isEmpty() ? none : QStringLiteral("%1 (%2)").arg(none, told.join(QStringLiteral(" ; ")));
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
                       providersText(providersOf(qpv, project, situation), situation),
                       tr("source : %1").arg(source.join(QStringLiteral(", ")))}
        .join(QStringLiteral(" · "));
}

} // namespace maillage
