#include "app/text/data/file_name.hpp"

#include "core/base/text.hpp"

#include <QRegularExpression>

namespace maillage {

QString fileName(const QStringList& parts, const QString& ending) {
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    // On Windows they are devices, whatever their ending.
    static const QRegularExpression kDevice(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"));
    QStringList words;
    for (const QString& part : parts) {
        words << QString::fromStdString(foldedName(part.toStdString())).split(kOther, Qt::SkipEmptyParts);
    }
    QString name = words.join(u'-').left(kLongest);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    if (name.isEmpty() || kDevice.match(name).hasMatch()) {
        name.prepend(QStringLiteral("maillage"));
    }
    return name + u'.' + ending;
}

QString datePart(const Date& date) {
    return QString::fromStdString(date.iso());
}

QString themePart(Theme theme) {
    const std::string_view word = toText(theme);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace maillage
