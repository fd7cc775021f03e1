#include "app/dialogs/files/import_layouts.hpp"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace maillage {

namespace {

QString keyOf(const Worksheet& sheet, const ListLayout& layout) {
    const std::string names = layoutKey(sheet, layout);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(names), QCryptographicHash::Sha1);
    return QStringLiteral("imports/") + QString::fromLatin1(hash.toHex());
}

} // namespace

std::optional<ListLayout> rememberedLayout(const Worksheet& sheet, const ListLayout& guessed) {
    const QStringList parts = QSettings().value(keyOf(sheet, guessed)).toStringList();
    if (parts.size() != static_cast<qsizetype>(guessed.roles.size()) + 3) {
        return std::nullopt;
    }
    ListLayout layout = guessed;
    layout.kind = static_cast<ListKind>(parts[0].toInt());
    layout.shape = static_cast<ListShape>(parts[1].toInt());
    layout.fillDown = parts[2] == QStringLiteral("1");
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const auto role = parseRole(parts[static_cast<qsizetype>(i) + 3].toStdString());
        if (!role) {
            return std::nullopt;
        }
        layout.roles[i] = *role;
    }
    return layout;
}

void rememberLayout(const Worksheet& sheet, const ListLayout& layout) {
    QStringList parts{QString::number(static_cast<int>(layout.kind)),
                      QString::number(static_cast<int>(layout.shape)),
                      QString::number(layout.fillDown ? 1 : 0)};
    for (const Role role : layout.roles) {
        parts.append(QString::fromUtf8(toText(role).data(), static_cast<qsizetype>(toText(role).size())));
    }
    QSettings().setValue(keyOf(sheet, layout), parts);
}

} // namespace maillage
