#include "app/cli/options/page_options.hpp"

#include "app/cli/terminal/printing.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/model_errors.hpp"
#include "core/service/search.hpp"

#include <QStringList>

namespace maillage {

Paper paperOf(const std::string& page, const std::string& orientation) {
    if (page != "A4" && page != "A3") {
        refuseValue("--page", page, tr("A4 ou A3"));
    }
    if (orientation != "paysage" && orientation != "portrait") {
        refuseValue("--orientation", orientation, tr("paysage ou portrait"));
    }
    return {page == "A4" ? PaperSize::A4 : PaperSize::A3, orientation == "portrait"};
}

void checkLength(const char* option, const std::string& typed) {
    const auto letters = QString::fromStdString(typed).size();
    if (letters > kMostTitleLetters) {
        throw UsageError{tr("%1 a %2 lettres, et il en faut au plus %3 ; raccourcissez-le")
                             .arg(QString::fromUtf8(option))
                             .arg(letters)
                             .arg(kMostTitleLetters)};
    }
}

std::string epciNamed(const Project& project, const std::string& name) {
    std::vector<SearchHit> hits = search(project, name, project.territory->size());
    std::erase_if(hits, [](const SearchHit& hit) { return hit.kind != HitKind::Epci; });
    if (hits.size() == 1) {
        return hits.front().detail;
    }
    std::vector<std::string> names;
    if (hits.empty()) {
        for (const Epci& epci : project.territory->epcis()) {
            names.push_back(epci.name);
        }
        throw Error(ErrorCode::EpciNotNamed, {name, joined(names, ", ")});
    }
    for (const SearchHit& hit : hits) {
        names.push_back(hit.name);
    }
    throw Error(ErrorCode::EpciNamedTwice, {name, joined(names, ", ")});
}

QString themeList() {
    QStringList names;
    for (const auto& [theme, name] : kThemes) {
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return anyOfText(names);
}

} // namespace maillage
