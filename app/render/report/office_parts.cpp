#include "app/render/report/office_parts.hpp"

#include "app/text/texts.hpp"

#include <QFile>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QByteArray packagePart(const char* name) {
    QFile file(QStringLiteral(":/report/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bylineText(const ReportDocument& document) {
    return document.author.isEmpty() ? document.day : tr("%1, %2").arg(document.author, document.day);
}

std::string bytesOfPart(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string carriedBy(const ReportDocument& document) {
    return document.parameters ? parametersText(document.parameters()) : std::string();
}

} // namespace maillage
