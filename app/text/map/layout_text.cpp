#include "app/text/map/layout_text.hpp"

#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(layout);

} // namespace

QString gatheredLine() {
    return tr("Structures réunies, par leur nombre");
}

QString unplacedText(const QStringList& names, qsizetype listed) {
    const QString told = names.mid(0, listed).join(QStringLiteral(", "));
    const qsizetype others = names.size() - listed;
    return tr("Sans place pour leur nom à cette échelle : %1")
        .arg(others <= 0   ? told
             : others == 1 ? tr("%1 et 1 autre").arg(told)
                           : tr("%1 et %2 autres").arg(told).arg(others));
}

} // namespace maillage
