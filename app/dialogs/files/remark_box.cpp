#include "app/dialogs/files/remark_box.hpp"

#include "app/text/qt_text.hpp"

#include <algorithm>

namespace maillage {

RemarkBox::RemarkBox(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Relecture de la page"));
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        const auto fault = std::ranges::find(kPageFaults, link.toStdString(),
                                             [](PageFault one) { return std::string(toText(one)); });
        if (fault != kPageFaults.end()) {
            Q_EMIT repairAsked(*fault);
        }
    });
}

void RemarkBox::show(const std::vector<ToldRemark>& remarks) {
    constexpr std::size_t kShown = 4;
    const auto repairOf = [](PageFault fault) -> QString {
        switch (fault) {
        case PageFault::TitleMissing:
        case PageFault::TitleTooLong:
        case PageFault::DateMissing:
            return tr("reprendre le titre du thème");
        case PageFault::AuthorMissing:
            return tr("signer");
        case PageFault::TextTooSmall:
        case PageFault::TextsCollide:
            return tr("passer en A3");
        case PageFault::ColourAlone:
        case PageFault::ContrastLow:
            return tr("choisir une charte");
        default:
            return {};
        }
    };
    QStringList lines;
    for (std::size_t k = 0; k < std::min(kShown, remarks.size()); ++k) {
        QString line = QStringLiteral("• ") + remarks[k].sentence.toHtmlEscaped();
        if (const QString repair = repairOf(remarks[k].fault); !repair.isEmpty()) {
            const std::string_view word = toText(remarks[k].fault);
            line += QStringLiteral(" <a href=\"%1\">%2</a>")
                        .arg(QLatin1String(word.data(), static_cast<qsizetype>(word.size())),
                             repair.toHtmlEscaped());
        }
        lines << line;
    }
    if (remarks.size() > kShown) {
        lines << counted(remarks.size() - kShown, tr("et %1 autre remarque"), tr("et %1 autres remarques"));
    }
    lines.prepend(remarks.empty() ? tr("Relecture : rien à redire.") : tr("Relecture :"));
    setText(lines.join(QStringLiteral("<br>")));
}

} // namespace maillage
