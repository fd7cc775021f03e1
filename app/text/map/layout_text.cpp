#include "app/text/map/layout_text.hpp"

#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// "Abrest, Vichy et 3 autres".
QString listed(const QStringList& names, qsizetype most) {
    const QString told = names.mid(0, most).join(QStringLiteral(", "));
    const qsizetype others = names.size() - most;
    return others <= 0   ? told
           : others == 1 ? tr("%1 et 1 autre").arg(told)
                         : tr("%1 et %2 autres").arg(told).arg(others);
}

} // namespace

QString gatheredLine() {
    return tr("Structures réunies, par leur nombre");
}

QString unplacedText(const QStringList& names, qsizetype most) {
    return tr("Sans place pour leur nom à cette échelle : %1").arg(listed(names, most));
}

QString unnamedQpvText(const QStringList& names, qsizetype most) {
    return tr("QPV sans place pour leur nom entier : %1").arg(listed(names, most));
}

QString qpvGapsText(const QStringList& names, qsizetype most) {
    return tr("QPV sans structure : %1").arg(listed(names, most));
}

QString qpvServedText(const QStringList& names, qsizetype most) {
    return tr("QPV avec structure : %1").arg(listed(names, most));
}

} // namespace maillage
