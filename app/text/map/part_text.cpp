#include "app/text/map/part_text.hpp"

#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString partName(PagePart part) {
    switch (part) {
    case PagePart::Title:
        return tr("Titre");
    case PagePart::Subtitle:
        return tr("Sous-titre");
    case PagePart::Map:
        return tr("Carte");
    case PagePart::Scale:
        return tr("Échelle");
    case PagePart::North:
        return tr("Flèche du nord");
    case PagePart::Legend:
        return tr("Légende");
    case PagePart::Figures:
        return tr("Chiffres");
    case PagePart::Table:
        return tr("Tableau comparatif");
    case PagePart::Insets:
        return tr("Encarts des QPV");
    case PagePart::Lists:
        return tr("Listes");
    case PagePart::Reading:
        return tr("Lecture");
    case PagePart::Text:
        return tr("Texte libre");
    case PagePart::Chart:
        return tr("Graphique");
    case PagePart::Names:
        return tr("Noms sans place");
    case PagePart::Foot:
        return tr("Sources");
    case PagePart::Logos:
        return tr("Logos");
    }
    return {};
}

QString partWithArticle(PagePart part) {
    switch (part) {
    case PagePart::Title:
        return tr("le titre");
    case PagePart::Subtitle:
        return tr("le sous-titre");
    case PagePart::Map:
        return tr("la carte");
    case PagePart::Scale:
        return tr("l'échelle");
    case PagePart::North:
        return tr("la flèche du nord");
    case PagePart::Legend:
        return tr("la légende");
    case PagePart::Figures:
        return tr("les chiffres");
    case PagePart::Table:
        return tr("le tableau comparatif");
    case PagePart::Insets:
        return tr("les encarts des QPV");
    case PagePart::Lists:
        return tr("les listes");
    case PagePart::Reading:
        return tr("la lecture");
    case PagePart::Text:
        return tr("le texte libre");
    case PagePart::Chart:
        return tr("le graphique");
    case PagePart::Names:
        return tr("les noms sans place");
    case PagePart::Foot:
        return tr("les sources");
    case PagePart::Logos:
        return tr("les logos");
    }
    return {};
}

} // namespace maillage
