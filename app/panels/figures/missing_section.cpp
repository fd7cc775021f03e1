#include "app/panels/figures/missing_section.hpp"

#include "app/panels/figures/panel_text.hpp"
#include "app/text/data/missing_text.hpp"
#include "app/text/french/names.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr QLatin1String kMissingLink("manque/");

/// The structures whose place no row tells, as an imported list leaves them: each a link to its form.
QString seatlessSection(const Project& project) {
    constexpr qsizetype kMostNames = 3;
    QStringList links;
    for (const Structure& s : project.structures->structures) {
        if (!s.seat && !s.point) {
            links << QStringLiteral("<a href='%1%2'>%3</a>")
                         .arg(kStructureLink, QString::fromStdString(s.id).toHtmlEscaped(),
                              shownName(s.name).toHtmlEscaped());
        }
    }
    if (links.isEmpty()) {
        return {};
    }
    const std::int64_t count = links.size();
    const std::int64_t others = std::max<std::int64_t>(count - kMostNames, 0);
    QString names = links.mid(0, kMostNames).join(QStringLiteral(", "));
    if (others > 0) {
        names = counted(others, tr("%2 et %1 autre"), tr("%2 et %1 autres")).arg(names);
    }
    const QString sentence = counted(
        count,
        tr("%1 structure sans siège connu, absente de la carte et des distances. Lui donner un siège : %2."),
        tr("%1 structures sans siège connu, absentes de la carte et des distances. Leur donner un siège : %2."));
    return QStringLiteral("<p>%1</p>").arg(sentence.arg(names));
}

} // namespace

QString missingSection(const Project& project) {
    QString text;
    for (const MissingPart part : missingParts(project)) {
        text += QStringLiteral("<p>%1<br><a href='%2%3'>%4</a></p>")
                    .arg(missingText(part), kMissingLink, QString::number(static_cast<int>(part)),
                         missingRemedyText(part));
    }
    return text + seatlessSection(project);
}

std::optional<MissingPart> missingPartOfLink(const QString& link) {
    if (!link.startsWith(kMissingLink)) {
        return std::nullopt;
    }
    return static_cast<MissingPart>(link.mid(kMissingLink.size()).toInt());
}

} // namespace maillage
