#include "app/text/texts.hpp"

#include <QCoreApplication>

namespace maillage {

QString translatedText(const char* context, const char* source) {
    return QCoreApplication::translate(context, source);
}

} // namespace maillage
