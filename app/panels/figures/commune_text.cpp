// Why a commune is in its class; declared in panel_text.hpp.
#include "app/panels/figures/panel_html.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/text/change/structure_form_text.hpp"
#include "app/text/figures/proof_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/rule_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

using panel_html::escaped;
using panel_html::muted;

/// The rows that put a commune into a structure's territory at the date that is looked at.
QString rowsOf(const ProjectDocument& document, const ActiveStructure& structure, CommuneIndex commune) {
    if (structure.isSimulated) {
        return muted(tr("ouverture simulée"));
    }
    if (structure.addedCommunes.contains(commune)) {
        return muted(tr("ajoutée par le scénario"));
    }
    const Project& project = document.project();
    const std::optional<StructureIndex> index = project.structures->find(structure.id);
    QString text;
    for (const ServiceArea& row : project.structures->serviceAreas) {
        const bool holds = row.period.contains(document.view().date) &&
                           (document.view().withHypotheses || !row.attestation.isHypothesis());
        if (index && row.structure == *index && row.commune == commune && holds) {
            text += muted(tr("source\u00A0: %1, %2")
                              .arg(nameOf(row.attestation.source), escaped(row.attestation.reference)));
        }
    }
    return text;
}

/// The QPV of a commune that are in force, each with its structures and who says so.
QString qpvsOfCommune(const ProjectDocument& document, CommuneIndex commune) {
    const Project& project = document.project();
    const Situation& situation = document.situation();
    QString text;
    for (const Qpv* qpv : document.result().after.qpvs) {
        if (std::ranges::find(qpv->communes, commune) == qpv->communes.end()) {
            continue;
        }
        const QString structures = providersText(providersOf(*qpv, project, situation), situation);
        const QString shared = qpv->communes.size() < 2
                                   ? QString()
                                   : QStringLiteral(" (%1)").arg(communesText(*project.territory, *qpv));
        text +=
            tr("<p>• QPV %1 «\u00A0<b>%2</b>\u00A0»%3<br>%4%5</p>")
                .arg(QString::number(qpv->generation), nameOf(*qpv).toHtmlEscaped(), shared.toHtmlEscaped(),
                     structures.toHtmlEscaped(),
                     muted(tr("source\u00A0: %1, %2")
                               .arg(nameOf(qpv->attestation.source), escaped(qpv->attestation.reference))));
    }
    return text;
}

/// The structures seated there that do not count at the date, each with what it lacks and the way to mend it.
QString lackingStructures(const ProjectDocument& document, CommuneIndex commune) {
    const Project& project = document.project();
    const ViewState& view = document.view();
    QString text;
    for (StructureIndex i = 0; i < project.structures->structures.size(); ++i) {
        const Structure& s = project.structures->structures[i];
        if (s.seat != commune) {
            continue;
        }
        for (const StructureLack lack : lacksOf(project, i, view.date, view.withHypotheses)) {
            text += QStringLiteral("<p>⚠ %1 : %2. <a href='%3%4'>%5</a></p>")
                        .arg(escaped(s.name), lackText(lack, view.date), kStructureLink,
                             QString::fromStdString(s.id).toHtmlEscaped(), tr("Compléter…"));
        }
    }
    return text;
}

} // namespace

QString communeText(const ProjectDocument& document, CommuneIndex commune) {
    const Project& project = document.project();
    const Commune& c = project.territory->commune(commune);
    const QString population = c.population ? inhabitantsText(*c.population) : tr("population inconnue");
    const KnownClass known = document.result().after.coverage.known(commune);
    QString text = QStringLiteral("<h3>%1 (%2)</h3><p><b>%3</b><br>%4<br>%5</p>")
                       .arg(escaped(c.name), escaped(c.code), nameOf(known), population,
                            escaped(project.territory->epciName(c.epci)));
    bool isServed = false;
    for (const ActiveStructure& s : document.situation().structures) {
        if (!s.communes.contains(commune)) {
            continue;
        }
        isServed = true;
        text += QStringLiteral("<p>• %1 (%2)%3</p>")
                    .arg(escaped(s.name), kindText(s), rowsOf(document, s, commune));
    }
    if (!isServed) {
        text += tr("<p>Aucune structure agréée n'a cette commune dans son territoire "
                   "d'intervention à cette date.</p>");
        if (known.supposedBlank) {
            text +=
                tr("<p>Rien n’est attesté d’elle\u00A0: elle est blanche parce que la reconstitution ne la "
                   "donne à aucune structure. C’est à la Caf de le dire.</p>");
        } else if (known.coverageClass == CoverageClass::NonAttestee) {
            text +=
                tr("<p>Aucune ligne attestée ne la nomme\u00A0: on ne sait pas si elle est couverte.</p>");
        }
    }
    text += lackingStructures(document, commune);
    text += qpvsOfCommune(document, commune);
    // Where the project knows anything of needs.
    const QString needs =
        project.needs->sets.empty() ? QString() : tr(" · <a href='%1'>Ses besoins</a>").arg(kPortraitLink);
    return text + tr("<p><a href='preuve'>Pourquoi\u00A0?</a>%1</p>").arg(needs);
}

QString communeLine(const ProjectDocument& document, CommuneIndex commune) {
    const Commune& c = document.project().territory->commune(commune);
    const QString population =
        c.population ? tr("%1 hab.").arg(integerText(*c.population)) : tr("population inconnue");
    return QStringLiteral("%1 · %2 · %3")
        .arg(shownName(c.name), nameOf(document.result().after.coverage.known(commune)), population);
}

} // namespace maillage
