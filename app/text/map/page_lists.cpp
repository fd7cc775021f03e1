#include "app/text/map/page_lists.hpp"

#include "app/text/change/comparison_text.hpp"
#include "app/text/commune_names.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

const QString& nameComma() {
    static const QString kComma = QStringLiteral(", ");
    return kComma;
}

/// By name; those that are so by supposition alone say it, and come last.
QStringList communeItems(const PageContent& content, const IndexSet& communes, const IndexSet& supposed) {
    std::vector<CommuneIndex> sorted = communes.members();
    std::ranges::sort(sorted, {}, [&](CommuneIndex i) {
        return std::pair(supposed.contains(i), foldedName(content.project.territory->commune(i).name));
    });
    QStringList items;
    for (const CommuneIndex i : sorted) {
        const QString name = communeNamed(*content.project.territory, i);
        items << (supposed.contains(i) ? tr("%1 (supposé)").arg(name) : name);
    }
    return items;
}

QString countedHeading(const QString& heading, qsizetype count) {
    return QStringLiteral("%1 (%2)").arg(heading, countText(static_cast<std::size_t>(count)));
}

void addNames(std::vector<PageList>& lists, const QString& heading, QStringList items,
              const QString& between) {
    if (!items.isEmpty()) {
        lists.push_back({countedHeading(heading, items.size()), std::move(items), between});
    }
}

void addEvsOnly(std::vector<PageList>& lists, const PageContent& content) {
    addNames(
        lists, tr("Communes couvertes par un EVS seul"),
        communeItems(content, content.indicators.evsSeul().communes, content.indicators.coverage.supposedEvs),
        nameComma());
}

/// The communes of each patch, under the number that the map has for it.
void addPatchNames(std::vector<PageList>& lists, const PageContent& content) {
    for (const Patch& patch : content.indicators.patches) {
        IndexSet communes(content.project.territory->size());
        for (const CommuneIndex i : patch.communes) {
            communes.insert(i);
        }
        lists.push_back({tr("Secteur %1").arg(patch.rank),
                         communeItems(content, communes, IndexSet(communes.size())), nameComma(), true});
    }
}

/// "Bourbon-l’Archambault : Adéquat".
QString seatItem(const PageContent& content, const Symbol& symbol) {
    const QString name = shownName(symbol.name);
    const QString told =
        symbol.commune ? tr("%1 : %2").arg(communeNamed(*content.project.territory, *symbol.commune), name)
                       : name;
    return symbol.isSupposed ? tr("%1 *").arg(told) : told;
}

QStringList seatItems(const PageContent& content, const std::function<bool(const Symbol&)>& isWanted) {
    QStringList items;
    for (const Symbol& symbol : content.sheet.symbols) {
        if (!isQpvRing(symbol.kind) && symbol.kind != SymbolKind::Patch && isWanted(symbol)) {
            items << seatItem(content, symbol);
        }
    }
    std::ranges::sort(items, {}, [](const QString& item) { return foldedName(item.toStdString()); });
    return items;
}

void addStructureLists(std::vector<PageList>& lists, const PageContent& content) {
    const QString between = QStringLiteral("\u00A0; ");
    const auto ofKind = [&](SymbolKind kind) {
        return seatItems(content, [kind](const Symbol& s) { return s.kind == kind && !s.isOutside; });
    };
    addNames(lists, tr("Centres sociaux"), ofKind(SymbolKind::CentreSocial), between);
    addNames(lists, tr("EVS"), ofKind(SymbolKind::Evs), between);
    addNames(lists, tr("Structures simulées"), ofKind(SymbolKind::Simulated), between);
    addNames(lists, tr("Structures voisines qui interviennent ici"),
             seatItems(content, [](const Symbol& s) { return s.isOutside; }), between);
    for (PageList& list : lists) {
        if (std::ranges::any_of(list.items, [](const QString& item) { return item.endsWith(u'*'); })) {
            list.heading = tr("%1, * siège supposé").arg(list.heading);
        }
    }
}

void addQpvNames(std::vector<PageList>& lists, const PageContent& content) {
    const auto names = [&](bool isWithout) {
        QStringList items;
        for (const Qpv* qpv : content.indicators.qpvs) {
            const bool isGap = std::ranges::find(content.indicators.qpvSansStructure, qpv) !=
                               content.indicators.qpvSansStructure.end();
            if (isGap == isWithout) {
                items << tr("%1 (%2)").arg(nameOf(*qpv), communesText(*content.project.territory, *qpv));
            }
        }
        return items;
    };
    addNames(lists,
             content.indicators.withHypotheses ? tr("QPV sans structure") : tr("QPV sans structure attestée"),
             names(true), nameComma());
    addNames(lists,
             content.indicators.withHypotheses ? tr("QPV avec structure") : tr("QPV avec structure attestée"),
             names(false), nameComma());
}

/// The communes of the last class of distance that has any.
void addFarthest(std::vector<PageList>& lists, const PageContent& content) {
    const MapSheet& sheet = content.sheet;
    for (std::size_t k = sheet.fillCount; k-- > 0;) {
        const LegendEntry& entry = sheet.legend[k];
        if (entry.kind != LegendKind::DistanceClass || entry.count == 0) {
            continue;
        }
        IndexSet communes(sheet.fillOf.size());
        for (const CommuneIndex i : communesOf(sheet, k)) {
            communes.insert(i);
        }
        const QString heading = sheet.withHypotheses
                                    ? tr("Communes à %1\u00A0km ou plus")
                                    : tr("Communes à %1\u00A0km ou plus de toute place attestée");
        return addNames(lists, heading.arg(decimalText(entry.low, 0)),
                        communeItems(content, communes, IndexSet(communes.size())), nameComma());
    }
}

void addSimulated(std::vector<PageList>& lists, const PageContent& content) {
    const QString between = QStringLiteral("\u00A0; ");
    addNames(lists, tr("Structures ouvertes"),
             seatItems(content, [](const Symbol& s) { return s.kind == SymbolKind::Simulated; }), between);
    addNames(lists, tr("Structures changées"),
             seatItems(content, [](const Symbol& s) { return s.mark == SymbolMark::Changed; }), between);
    addNames(lists, tr("Structures fermées"),
             seatItems(content, [](const Symbol& s) { return s.mark == SymbolMark::Closed; }), between);
    if (content.comparison) {
        const IndexSet none(content.project.territory->size());
        addNames(lists, tr("Communes gagnées"),
                 communeItems(content, content.comparison->onlyB.communes, none), nameComma());
        addNames(lists, tr("Communes perdues"),
                 communeItems(content, content.comparison->onlyA.communes, none), nameComma());
    }
}

} // namespace

std::vector<PageList> pageLists(const PageContent& content) {
    std::vector<PageList> lists;
    switch (content.sheet.theme) {
    case Theme::Couverture:
    case Theme::EvsSeuls:
        addEvsOnly(lists, content);
        break;
    case Theme::ZonesBlanches:
        addPatchNames(lists, content);
        break;
    case Theme::Qpv:
        addQpvNames(lists, content);
        break;
    case Theme::Distance:
        addFarthest(lists, content);
        break;
    case Theme::Simulation:
        addSimulated(lists, content);
        break;
    case Theme::Structures:
    case Theme::Population:
    case Theme::Evolution: // told by the comparison
    case Theme::Ecart:
    case Theme::Besoin: // its figures name what stands out
    case Theme::BesoinCouverture:
        break;
    }
    if (content.sheet.theme == Theme::Structures ||
        (content.extent && content.sheet.theme != Theme::Simulation)) {
        addStructureLists(lists, content);
    }
    return lists;
}

PageList unplacedList(const QStringList& names, bool isOfTwoMaps) {
    return {(isOfTwoMaps ? tr("Sans place pour leur nom sur les cartes (%1)")
                         : tr("Sans place pour leur nom sur la carte (%1)"))
                .arg(countText(static_cast<std::size_t>(names.size()))),
            names, nameComma()};
}

QString cutList(const PageList& list, qsizetype count) {
    const QString items = list.items.mid(0, count).join(list.between);
    const QString told = list.runsIn ? tr("%1 : %2").arg(list.heading, items) : items;
    const qsizetype others = list.items.size() - count;
    return others <= 0   ? told
           : others == 1 ? tr("%1 et 1 autre").arg(told)
                         : tr("%1 et %2 autres").arg(told, countText(static_cast<std::size_t>(others)));
}

} // namespace maillage
