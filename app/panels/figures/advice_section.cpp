#include "app/panels/figures/advice_section.hpp"

#include "app/text/figures/advice_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString linkOf(AdvisedKind kind) {
    switch (kind) {
    case AdvisedKind::Extension:
        return QStringLiteral("essayer-extension");
    case AdvisedKind::Rule:
        return QStringLiteral("essayer-regle");
    case AdvisedKind::Opening:
        return QStringLiteral("essayer-ouverture");
    }
    return {};
}

} // namespace

QString adviceSection(const Territory& territory, const Advice& advice) {
    QString text = tr("<h4>Pourquoi est-elle blanche\u00A0?</h4>");
    if (const QString obstacle = obstacleText(advice); !obstacle.isEmpty()) {
        text += QStringLiteral("<p>%1</p>").arg(obstacle.toHtmlEscaped());
    }
    const std::vector<const AdvisedChange*> changes = advice.changes();
    if (!changes.empty()) {
        text += tr("<p>Ce qui la couvrirait, le plus petit changement d'abord\u00A0:</p>");
    }
    for (const AdvisedChange* change : changes) {
        text += QStringLiteral("<p>• %1 <a href='%2'>%3</a></p>")
                    .arg(sentenceOf(territory, *change).toHtmlEscaped(), linkOf(change->kind), tr("Essayer"));
    }
    return text;
}

const AdvisedChange* changeOfLink(const Advice& advice, const QString& link) {
    for (const AdvisedChange* change : advice.changes()) {
        if (link == linkOf(change->kind)) {
            return change;
        }
    }
    return nullptr;
}

} // namespace maillage
