#include "app/render/report/office_parts.hpp"

#include <QFile>

namespace maillage {

QByteArray packagePart(const char* name) {
    QFile file(QStringLiteral(":/report/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string bytesOfPart(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace maillage
