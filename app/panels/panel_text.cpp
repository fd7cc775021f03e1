#include "app/panels/panel_text.hpp"

#include "app/render/qt_text.hpp"

#include <QCoreApplication>

namespace maillage {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("panels", text);
}

QString published(const std::vector<ComparedFigure>& figures, std::string_view id, const Date& date) {
    for (const ComparedFigure& f : figures) {
        if (f.published.id != id || f.published.date != date) {
            continue;
        }
        return QStringLiteral("<br><span style='color:#5A636C'>%1 %2</span>")
            .arg(tr("publié : %1").arg(publishedValueText(f.published)),
                 f.agrees ? QStringLiteral("✓") : tr("— ne concorde pas"));
    }
    return {};
}

QString count(std::size_t n) {
    return integerText(static_cast<std::int64_t>(n));
}

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString simulationText(const ProjectDocument& document) {
    const Scenario scenario = document.scenario();
    if (scenario.openings.empty()) {
        return {};
    }
    const SimulationResult& r = document.result();
    QString text = tr("<h3>Simulation</h3>");
    for (const OpenStructure& opening : scenario.openings) {
        text += QStringLiteral("<p>★ %1</p>").arg(escaped(opening.name));
    }
    text += tr("<p><b>%1 communes gagnées</b>, %2 habitants<br>%3 déjà couvertes</p>")
                .arg(signedText(static_cast<std::int64_t>(r.gained.count())), integerText(r.populationGained),
                     count(r.redundant.count()));
    for (const Qpv* qpv : r.qpvCovered) {
        text += tr("<p>QPV pourvu si la structure s'y installe : %1</p>").arg(escaped(qpv->name));
    }
    return text;
}

} // namespace

QString indicatorText(const ProjectDocument& document) {
    const Indicators& i = document.result().after;
    const std::vector<ComparedFigure> figures =
        compareWithPublished(document.project(), document.view().withHypotheses);
    QString text = tr("<h3>Indicateurs au %1</h3>").arg(dateText(i.date));
    const auto rate = [&](const CommuneGroup& g, const QString& label, const char* id) {
        text += QStringLiteral("<p><span style='font-size:15pt'><b>%1</b></span> %2<br>%3%4</p>")
                    .arg(percentText(i.share(g), 1), label,
                         tr("%1 communes sur %2 ; %3 des habitants")
                             .arg(count(g.count), count(i.all.count), percentText(i.populationShare(g), 1)),
                         published(figures, id, i.date));
    };
    const auto number = [&](std::size_t n, const QString& label, const char* id) {
        text += QStringLiteral("<p><b>%1</b> %2%3</p>").arg(count(n), label, published(figures, id, i.date));
    };
    rate(i.centreSocial, tr("couvertes par un centre social"), "taux_cs");
    rate(i.avs, tr("couvertes par une structure AVS"), "taux_avs");
    number(i.evsSeul.count, tr("couvertes uniquement par un EVS"), "evs_seul");
    number(i.zoneBlanche.count, tr("zones blanches, %1 habitants").arg(integerText(i.zoneBlanche.population)),
           "");
    number(i.centresSociaux, tr("centres sociaux"), "centres_sociaux");
    number(i.evs, tr("EVS"), "evs");
    number(i.qpvSansStructure.size(), tr("QPV sans structure"), "");
    return text + simulationText(document);
}

QString communeText(const ProjectDocument& document, CommuneIndex index) {
    const Project& project = document.project();
    const Commune& c = project.territory->commune(index);
    QString text =
        QStringLiteral("<h3>%1 (%2)</h3><p>%3<br>%4</p>")
            .arg(escaped(c.name), escaped(c.code), nameOf(document.result().after.coverage.classes[index]),
                 escaped(project.territory->epciName(c.epci)));
    bool any = false;
    for (const ActiveStructure& s : document.situation().structures) {
        if (!s.communes.contains(index)) {
            continue;
        }
        any = true;
        text += QStringLiteral("<p>• %1 (%2)")
                    .arg(escaped(s.name), s.isCentreSocial ? tr("centre social") : tr("EVS"));
        for (const ServiceArea& row : project.structures->serviceAreas) {
            if (row.commune != index || project.structures->structures[row.structure].id != s.id) {
                continue;
            }
            text += QStringLiteral("<br>&nbsp;&nbsp;%1 : %2")
                        .arg(nameOf(row.attestation.source), escaped(row.attestation.reference));
        }
        text += QStringLiteral("</p>");
    }
    return any ? text
               : text +
                     tr("<p>Aucune structure agréée n'a cette commune dans son territoire d'intervention à cette date.</p>");
}

QString communeLine(const ProjectDocument& document, CommuneIndex index) {
    const Commune& c = document.project().territory->commune(index);
    const QString population =
        c.population ? tr("%1 hab.").arg(integerText(*c.population)) : tr("population inconnue");
    return QStringLiteral("%1 · %2 · %3")
        .arg(QString::fromStdString(c.name), nameOf(document.result().after.coverage.classes[index]),
             population);
}

} // namespace maillage
