#include "app/render/page/parts/need_figures.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/french/names.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/analysis/needs/outliers.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Lines of figures, one under another.
class FigureColumn {
public:
    FigureColumn(QPainter& painter, QPointF topLeft, double width)
        : m_painter(painter), m_topLeft(topLeft), m_width(width) {}

    void figure(const QString& value, const QString& label) {
        text(value, pageFont(520, true), kInk);
        text(label, pageFont(270), kInk);
        m_height += kGap;
    }
    void note(const QString& words) {
        text(words, pageFont(kSmallestType), kQuiet);
        m_height += kGap / 2;
    }
    [[nodiscard]] double height() const { return m_height; }

private:
    static constexpr double kGap = 230;

    void text(const QString& words, const QFont& font, const QColor& ink) {
        m_height += paintText(m_painter, QRectF(m_topLeft.x(), m_topLeft.y() + m_height, m_width, 3000), font,
                              ink, words);
    }

    QPainter& m_painter;
    QPointF m_topLeft;
    double m_width;
    double m_height = 0;
};

/// The communes that the page is about.
bool isWithin(const PageContent& content, CommuneIndex commune) {
    return !content.extent || content.extent->communes.contains(commune);
}

void paintExtremes(FigureColumn& column, const PageContent& content, const NeedStudy& study) {
    const Territory& territory = *content.project.territory;
    const std::vector<std::vector<CommuneIndex>> blocks = blocksByNeed(study.column);
    std::vector<CommuneIndex> order;
    for (const std::vector<CommuneIndex>& block : blocks) {
        for (const CommuneIndex i : block) {
            if (isWithin(content, i)) {
                order.push_back(i);
            }
        }
    }
    if (order.empty()) {
        return;
    }
    const auto line = [&](CommuneIndex i, const QString& label) {
        const double value = *study.column.values[i];
        column.figure(needNumberText(study.indicator, value, content.sheet.need->classes.decimals),
                      tr("%1 : %2").arg(label, shownName(territory.commune(i).name)));
    };
    line(order.front(), study.column.moreIsNeed ? tr("valeur la plus haute") : tr("valeur la plus basse"));
    line(order.back(), study.column.moreIsNeed ? tr("valeur la plus basse") : tr("valeur la plus haute"));
    const auto outliers = needOutliers(study.column.values);
    QStringList names;
    for (const NeedOutlier& outlier : outliers->communes) {
        if (isWithin(content, outlier.commune)) {
            names << shownName(territory.commune(outlier.commune).name);
        }
    }
    if (!names.isEmpty()) {
        constexpr qsizetype kNames = 8;
        const qsizetype more = names.size() - kNames;
        column.note(
            tr("Valeurs éloignées de toutes les autres, qu'un établissement peut expliquer : %1.")
                .arg(more > 0 ? tr("%1 et %2 autres")
                                    .arg(names.mid(0, kNames).join(QStringLiteral(", ")), integerText(more))
                              : names.join(QStringLiteral(", "))));
    }
}

void paintCross(FigureColumn& column, const PageContent& content, const NeedStudy& study) {
    const auto threshold = medianNeed(study.column);
    if (!threshold) {
        return;
    }
    const NeedCross cross = crossNeed(study.column, *threshold, content.indicators.coverage);
    for (const NeedSide need : {NeedSide::Great, NeedSide::Little}) {
        for (const CoverSide cover : {CoverSide::Blank, CoverSide::NotAttested, CoverSide::Covered}) {
            IndexSet communes = cross.cell(need, cover);
            if (content.extent) {
                communes &= content.extent->communes;
            }
            if (cover == CoverSide::NotAttested && communes.isEmpty()) {
                continue;
            }
            const CommuneGroup group = groupOf(*content.project.territory, communes);
            column.figure(communesText(group.count),
                          tr("besoin %1 et %2, %3").arg(nameOf(need), nameOf(cover), peopleText(group)));
        }
    }
    column.note((study.column.moreIsNeed ? tr("Besoin fort : au moins %1, milieu des communes connues.")
                                         : tr("Besoin fort : au plus %1, milieu des communes connues."))
                    .arg(needNumberText(study.indicator, *threshold, content.sheet.need->classes.decimals)));
    column.note(needCaveats());
}

} // namespace

double paintNeedFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width) {
    if (content.sheet.need == nullptr) {
        return 0;
    }
    FigureColumn column(painter, topLeft, width);
    const NeedStudy& study = content.sheet.need->study;
    if (content.sheet.theme == Theme::Besoin) {
        paintExtremes(column, content, study);
    } else {
        paintCross(column, content, study);
    }
    return column.height();
}

} // namespace maillage
