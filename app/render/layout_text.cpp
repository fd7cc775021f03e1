#include "app/render/layout_text.hpp"

#include "app/render/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(layout);

} // namespace

QString gatheredLine() {
    return tr("Structures réunies, par leur nombre");
}

QString unplacedText(const QStringList& names) {
    return tr("Sans place pour leur nom à cette échelle : %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace maillage
