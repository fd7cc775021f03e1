#include "app/text/texts.hpp"

#include "app/text/qt_text.hpp"

#include <QCoreApplication>

namespace maillage {

QString translatedText(const char* context, const char* source) {
    return typeset(QCoreApplication::translate(context, source));
}

} // namespace maillage
