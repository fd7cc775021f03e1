// The messages of resources/translations/maillage_en.ts, as they stand in the checkout.
#pragma once

#include <QFile>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace maillage {

struct TranslatedMessage {
    QString context;
    QString source;
    QString translation;
    /// "unfinished", "vanished"…; empty when all is well.
    QString type;
};

inline std::vector<TranslatedMessage> translatedMessages() {
    QFile file(QStringLiteral(MAILLAGE_SOURCE_DIR "/resources/translations/maillage_en.ts"));
    std::vector<TranslatedMessage> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    TranslatedMessage message;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QStringLiteral("name")) {
            message.context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            message.translation = xml.readElementText();
            messages.push_back(message);
        }
    }
    return messages;
}

} // namespace maillage
