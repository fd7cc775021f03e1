#include "app/text/report/statement_text.hpp"

#include "app/text/basis_text.hpp"
#include "app/text/commune_names.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/language.hpp"
#include "app/text/map/map_description.hpp"
#include "app/text/map/page_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/figures/landmark.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// A sentence that may begin with "au moins".
QString asSentence(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// Sentences of one paragraph.
class Paragraph {
public:
    explicit Paragraph(const PageContent& page) : m_page(page) {}

    void say(const QString& sentence) { m_sentences << asSentence(sentence); }
    [[nodiscard]] QString text() const { return m_sentences.join(u' '); }
    [[nodiscard]] const Indicators& figures() const { return m_page.indicators; }
    [[nodiscard]] const Territory& territory() const { return *m_page.project.territory; }
    [[nodiscard]] const PageContent& page() const { return m_page; }

private:
    const PageContent& m_page;
    QStringList m_sentences;
};

/// "au moins 220": a number of communes with what it bounds.
QString boundCount(const Indicators& i, FigureId id) {
    return boundText(figureOf(id), i.withHypotheses, countText(i.figures.count(id)));
}

/// "soit 69 %", of the communes.
QString boundShare(const Indicators& i, FigureId id) {
    return boundText(figureOf(id), i.withHypotheses, percentText(i.figures[id].share(), 0));
}

/// ", dont 209 supposées"; empty where none is.
QString supposedText(const FigureValue& value) {
    const std::size_t supposed = value.supposed.value_or(0);
    if (supposed > 1 && static_cast<std::int64_t>(supposed) == value.count()) {
        return tr(", toutes supposées");
    }
    return supposed == 0 ? QString()
           : supposed == static_cast<std::size_t>(value.count())
               ? tr(", supposée")
               : (isSingular(supposed) ? tr(", dont %1 supposée") : tr(", dont %1 supposées"))
                     .arg(countText(supposed));
}

/// "74 % de la population"; empty where no population is known.
QString peopleShare(const Indicators& i, const CommuneGroup& group) {
    const std::optional<double> share = i.populationShare(group);
    return share ? tr("%1 de la population").arg(percentText(*share, 0)) : QString();
}

/// "248 530 habitants, 74 % de la population" as one bracket; what is unknown says so, and what bounds.
QString peopleBracket(const Indicators& i, FigureId id) {
    const CommuneGroup& group = i.figures.group(id);
    QString people = peopleText(group);
    if (!isPopulationKnown(group)) {
        return people;
    }
    if (group.populationUnknown > 0) { // no bracket inside another
        people = tr("%1, %2").arg(inhabitantsText(group.population),
                                  unknownPopulationText(group.populationUnknown));
    }
    const QString share = peopleShare(i, group);
    return boundText(i.figures[id].bound, share.isEmpty() ? people : tr("%1, %2").arg(people, share));
}

QString structuresText(Paragraph text) {
    const Indicators& i = text.figures();
    const QString place = pagePlace(text.page().project, text.page().extent);
    const QString date = dateText(i.date);
    if (i.centresSociaux() + i.evs() == 0) {
        text.say(tr("Au %1, aucun centre social ni espace de vie sociale (EVS) n'a son siège dans le "
                    "territoire %2.")
                     .arg(date, place));
        return text.text();
    }
    const auto bound = [&](FigureId id, const QString& told) {
        return boundText(figureOf(id), i.withHypotheses, told);
    };
    const QString centres =
        bound(FigureId::CentresSociaux,
              counted(i.centresSociaux(), tr("%1 centre social"), tr("%1 centres sociaux")));
    const QString evs = bound(FigureId::Evs, counted(i.evs(), tr("%1 espace de vie sociale (EVS)"),
                                                     tr("%1 espaces de vie sociale (EVS)")));
    if (i.evs() == 0) {
        text.say(tr("Au %1, le territoire %2 compte %3, et aucun espace de vie sociale (EVS).")
                     .arg(date, place, centres));
    } else if (i.centresSociaux() == 0) {
        text.say(tr("Au %1, le territoire %2 compte %3, et aucun centre social.").arg(date, place, evs));
    } else {
        text.say(tr("Au %1, le territoire %2 compte %3 et %4.").arg(date, place, centres, evs));
    }
    QStringList more;
    const auto add = [&](FigureId id, const QString& one, const QString& several) {
        const std::size_t count = i.figures.count(id);
        const std::size_t supposed = i.figures[id].supposed.value_or(0);
        const QString told = bound(id, counted(count, one, several));
        if (count > 0) {
            more << (supposed == 0
                         ? told
                         : tr("%1 (%2)").arg(told, counted(supposed, tr("%1 supposé"), tr("%1 supposés"))));
        }
    };
    add(FigureId::Acf, tr("%1 agrément animation collective familles (ACF)"),
        tr("%1 agréments animation collective familles (ACF)"));
    add(FigureId::Federes, tr("%1 centre social fédéré"), tr("%1 centres sociaux fédérés"));
    add(FigureId::PsJeunes, tr("%1 projet de prestation de service jeunes"),
        tr("%1 projets de prestation de service jeunes"));
    if (!more.isEmpty()) {
        text.say(tr("On y compte %1.").arg(listedText(more, tr("et"))));
    }
    return text.text();
}

QString coverageText(Paragraph text) {
    const Indicators& i = text.figures();
    const auto sentence = [&](FigureId id, const QString& none, const QString& one, const QString& several) {
        const CommuneGroup& group = i.figures.group(id);
        if (group.count == 0) {
            return none.arg(communesText(i.all.count));
        }
        return (isSingular(group.count) ? one : several)
            .arg(boundCount(i, id), countText(i.all.count), boundShare(i, id), peopleBracket(i, id),
                 supposedText(i.figures[id]));
    };
    text.say(sentence(FigureId::CentreSocial,
                      tr("Sur %1, aucune n'est dans le territoire d'intervention d'un centre social."),
                      tr("%1 commune sur %2, soit %3%5, est dans le territoire d'intervention d'un centre "
                         "social (%4)."),
                      tr("%1 communes sur %2, soit %3%5, sont dans le territoire d'intervention d'un centre "
                         "social (%4).")));
    const CommuneGroup& evs = i.evsSeul();
    if (evs.count == 0) {
        text.say(tr("Aucune n'est couverte par un EVS seul."));
    } else {
        const QString names = namesOf(text.territory(), evs.communes.members());
        text.say((isSingular(evs.count) ? tr("%1 autre l'est par un EVS seul : %2 (%3).")
                                        : tr("%1 autres le sont par un EVS seul : %2 (%3)."))
                     .arg(countText(evs.count), names, peopleBracket(i, FigureId::EvsSeul)));
    }
    text.say(sentence(FigureId::Avs,
                      tr("Au total, sur %1, aucune n'a de structure de l'animation de la vie sociale."),
                      tr("Au total, %1 commune sur %2, soit %3%5, a une structure de l'animation de la vie "
                         "sociale (%4)."),
                      tr("Au total, %1 communes sur %2, soit %3%5, ont une structure de l'animation de la "
                         "vie sociale (%4).")));
    return text.text();
}

QString blanksText(Paragraph text) {
    const Indicators& i = text.figures();
    const CommuneGroup& blank = i.zoneBlanche();
    if (blank.count == 0) {
        text.say(i.withHypotheses ? tr("Aucune commune n'est en zone blanche.")
                                  : tr("Aucune commune n'est sûrement en zone blanche."));
    } else {
        const QString count = boundCount(i, FigureId::ZoneBlanche);
        const QString share = boundShare(i, FigureId::ZoneBlanche);
        const QString people = peopleBracket(i, FigureId::ZoneBlanche);
        const QString supposed = supposedText(i.figures[FigureId::ZoneBlanche]);
        if (isSingular(blank.count)) {
            text.say(tr("%1 commune, soit %2%3, n'a ni l'un ni l'autre (%4) : c'est une zone blanche.")
                         .arg(count, share, supposed, people));
        } else {
            text.say(tr("%1 communes, soit %2%3, n'ont ni l'un ni l'autre (%4) : ce sont les zones blanches, "
                        "en %5.")
                         .arg(count, share, supposed, people,
                              i.patches.size() == 1
                                  ? tr("un seul secteur")
                                  : tr("%1 secteurs d'un seul tenant").arg(countText(i.patches.size()))));
        }
    }
    if (!i.withHypotheses && i.nonAttestee().count > 0) {
        const CommuneGroup& unknown = i.nonAttestee();
        text.say((isSingular(unknown.count) ? tr("Pour %1 commune, rien n'est attesté (%2).")
                                            : tr("Pour %1 communes, rien n'est attesté (%2)."))
                     .arg(countText(unknown.count), peopleBracket(i, FigureId::NonAttestee)));
    }
    return text.text();
}

QString distanceSentence(Paragraph text) {
    const std::optional<DistanceSummary>& distance = text.figures().distance;
    if (!distance) {
        return {};
    }
    // "à moins de" bounds by itself; a structure that is not attested, or whose place is not known, may be
    // nearer.
    text.say(tr("La moitié des communes sont à moins de %1, à vol d'oiseau, de la structure la plus proche ; "
                "neuf sur dix à moins de %2 ; la plus éloignée, %3, en est à %4.")
                 .arg(kilometresText(distance->median), kilometresText(distance->percentile90),
                      shownName(text.territory().commune(distance->farthest).name),
                      boundText(text.figures().figures[FigureId::DistanceMaximum].bound,
                                kilometresText(distance->maximum))));
    return text.text();
}

QString qpvsText(Paragraph text) {
    const Indicators& i = text.figures();
    if (i.qpvs.empty()) {
        return {};
    }
    const QString all =
        counted(i.qpvs.size(), tr("%1 quartier prioritaire de la politique de la ville (QPV)"),
                tr("%1 quartiers prioritaires de la politique de la ville (QPV)"));
    if (i.qpvSansStructure.empty()) {
        text.say((isSingular(i.qpvs.size()) ? tr("Le territoire a %1, qui a une structure.")
                                            : tr("Le territoire a %1, qui ont tous une structure."))
                     .arg(all));
        return text.text();
    }
    QStringList names;
    for (const Qpv* qpv : i.qpvSansStructure) {
        QStringList places;
        for (const CommuneIndex commune : qpv->communes) {
            places << atName(shownName(text.territory().commune(commune).name));
        }
        names << (places.isEmpty() ? nameOf(*qpv)
                                   : tr("%1, %2").arg(nameOf(*qpv), listedText(places, tr("et"))));
    }
    const QString listed = names.join(tr(" ; "));
    const QString count = boundText(figureOf(FigureId::QpvSansStructure), i.withHypotheses,
                                    countText(i.qpvSansStructure.size()));
    if (i.qpvs.size() == 1) {
        text.say(tr("Le seul quartier prioritaire (QPV) n'a pas de structure : %1.").arg(listed));
    } else if (i.qpvs.size() == i.qpvSansStructure.size()) {
        text.say(tr("Aucun des %1 n'a de structure : %2.").arg(all, listed));
    } else {
        text.say((isSingular(names.size()) ? tr("Sur %1, %2 n'a pas de structure : %3.")
                                           : tr("Sur %1, %2 n'ont pas de structure : %3."))
                     .arg(all, count, listed));
    }
    return text.text();
}

/// Of the whole, from the first year told to the last.
QString yearsText(Paragraph text) {
    const std::vector<YearCounts>& years = text.figures().evolution;
    if (text.page().extent || years.size() < 2) {
        return {};
    }
    const auto change = [](std::size_t from, std::size_t to) {
        return from == to ? tr("reste de %1").arg(countText(to))
                          : tr("passe de %1 à %2").arg(countText(from), countText(to));
    };
    const YearCounts& first = years.front();
    const YearCounts& last = years.back();
    text.say(tr("De %1 à %2, au 31 décembre, le nombre de centres sociaux %3 et celui des EVS %4.")
                 .arg(QString::number(first.year), QString::number(last.year),
                      change(first.centresSociaux, last.centresSociaux), change(first.evs, last.evs)));
    return text.text();
}

} // namespace

QStringList patchLines(const Territory& territory, const std::vector<Patch>& patches,
                       const std::vector<std::size_t>& ranks) {
    const std::vector<CommuneIndex> towns = largestTowns(territory);
    QStringList lines;
    for (const std::size_t rank : ranks) {
        lines << tr("Secteur %1 : %2")
                     .arg(QString::number(rank + 1), patchText(territory, patches[rank], towns));
    }
    return lines;
}

std::vector<ReportBlock> statementOf(const PageContent& page) {
    std::vector<ReportBlock> blocks;
    const Paragraph begin(page);
    const auto add = [&](const QString& text, std::vector<FigureId> figures) {
        if (!text.isEmpty()) {
            blocks.emplace_back(ReportParagraph{text, ParagraphKind::Body, std::move(figures)});
        }
    };
    if (page.indicators.figures[FigureId::Avs].number) { // else nothing is known of what covers a commune
        add(structuresText(begin),
            {FigureId::CentresSociaux, FigureId::Evs, FigureId::Acf, FigureId::Federes, FigureId::PsJeunes});
        add(coverageText(begin), {FigureId::CentreSocial, FigureId::EvsSeul, FigureId::Avs});
        add(blanksText(begin), {FigureId::ZoneBlanche});
        add(distanceSentence(begin), {});
    }
    add(qpvsText(begin), {FigureId::QpvSansStructure});
    add(yearsText(begin), {});
    const Indicators& told = page.indicators;
    if (const QString basis = basisText(page.project, told.date, told.withHypotheses); !basis.isEmpty()) {
        blocks.emplace_back(ReportParagraph{basis, ParagraphKind::Note});
    }
    return blocks;
}

} // namespace maillage
