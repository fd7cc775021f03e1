#include "app/dialogs/files/import_layouts.hpp"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

QString keyOf(const Worksheet& sheet, const ListLayout& layout) {
    const std::string names = layoutKey(sheet, layout);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(names), QCryptographicHash::Sha1);
    return QStringLiteral("imports-2/") + QString::fromLatin1(hash.toHex());
}

} // namespace

std::optional<ListLayout> rememberedLayout(const Worksheet& sheet, const ListLayout& guessed) {
    const QStringList parts = QSettings().value(keyOf(sheet, guessed)).toStringList();
    if (parts.size() != static_cast<qsizetype>(guessed.roles.size()) + 2) {
        return std::nullopt;
    }
    ListLayout layout = guessed;
    layout.kind = static_cast<ListKind>(parts[0].toInt());
    layout.shape = static_cast<ListShape>(parts[1].toInt());
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const auto role = parseRole(parts[static_cast<qsizetype>(i) + 2].toStdString());
        if (!role) {
            return std::nullopt;
        }
        layout.roles[i] = *role;
    }
    // A question of this file is answered by a role that was told for its columns, and by nothing else: a
    // column that was left out may have been empty then.
    std::erase_if(layout.questions, [&](const ColumnQuestion& question) {
        return question.roles.front() != Role::Ignored &&
               std::ranges::any_of(question.columns, [&](std::size_t column) {
                   return std::ranges::find(question.roles, layout.roles[column]) != question.roles.end();
               });
    });
    return layout;
}

void rememberLayout(const Worksheet& sheet, const ListLayout& layout) {
    QStringList parts{QString::number(static_cast<int>(layout.kind)),
                      QString::number(static_cast<int>(layout.shape))};
    for (const Role role : layout.roles) {
        parts.append(QString::fromUtf8(toText(role).data(), static_cast<qsizetype>(toText(role).size())));
    }
    QSettings().setValue(keyOf(sheet, layout), parts);
}

} // namespace maillage
