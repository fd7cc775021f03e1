#include "app/widgets/announcement.hpp"

#include <QAccessible>
#include <QWidget>

namespace maillage {

void announce(QWidget& widget, const QString& words) {
    widget.setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, words);
#else
    QAccessibleEvent event(&widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace maillage
