#include "app/render/texts.hpp"

#include "app/render/qt_text.hpp"

#include <QCoreApplication>

namespace maillage {

QString translatedText(const char* context, const char* source) {
    return typeset(QCoreApplication::translate(context, source));
}

} // namespace maillage
