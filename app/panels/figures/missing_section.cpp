#include "app/panels/figures/missing_section.hpp"

#include "app/text/data/missing_text.hpp"

namespace maillage {

namespace {

constexpr QLatin1String kMissingLink("manque/");

} // namespace

QString missingSection(const Project& project) {
    QString text;
    for (const MissingPart part : missingParts(project)) {
        text += QStringLiteral("<p>%1<br><a href='%2%3'>%4</a></p>")
                    .arg(missingText(part), kMissingLink, QString::number(static_cast<int>(part)),
                         missingRemedyText(part));
    }
    return text;
}

std::optional<MissingPart> missingPartOfLink(const QString& link) {
    if (!link.startsWith(kMissingLink)) {
        return std::nullopt;
    }
    return static_cast<MissingPart>(link.mid(kMissingLink.size()).toInt());
}

} // namespace maillage
