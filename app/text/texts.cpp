#include "app/text/texts.hpp"

#include <QCoreApplication>

namespace maillage {

QString tr(const char* source, const char* comment) {
    return QCoreApplication::translate("texts", source, comment);
}

} // namespace maillage
