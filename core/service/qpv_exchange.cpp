#include "core/service/qpv_exchange.hpp"

#include "core/base/text.hpp"
#include "core/io/layers/qpv_importer.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

/// The candidate of the same code, else the only one of the same name whose code none of `codes` is; null
/// when there is none.
const Qpv* sameOf(const Qpv& qpv, const std::vector<const Qpv*>& candidates,
                  const std::set<std::string>& codes) {
    const auto byCode = std::ranges::find_if(
        candidates, [&](const Qpv* other) { return !other->code.empty() && other->code == qpv.code; });
    if (byCode != candidates.end()) {
        return *byCode;
    }
    const std::string name = foldedName(qpv.name);
    const Qpv* found = nullptr;
    for (const Qpv* other : candidates) {
        if (foldedName(other->name) == name && !codes.contains(other->code)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = other;
        }
    }
    return found;
}

template <typename Index>
std::set<Index> asSet(const std::vector<Index>& indices) {
    return {indices.begin(), indices.end()};
}

/// "qpv-2024.geojson ; schéma p. 23-24": who says that the QPV is, and who says which structures it has.
std::string bothReferences(const std::string& file, const std::string& links) {
    if (links.empty()) {
        return file;
    }
    return links.find(file) == std::string::npos ? file + " ; " + links : links;
}

/// What the import itself tells of structures stands.
void takeLinks(Qpv& qpv, const Qpv& from, bool isSupposed) {
    if (from.structures.empty() || !qpv.structures.empty()) {
        return;
    }
    qpv.structures = from.structures;
    qpv.attestation.source = isSupposed ? Source::Hypothese : from.attestation.source;
    qpv.attestation.reference = bothReferences(qpv.attestation.reference, from.attestation.reference);
}

QpvChange changeOf(Qpv qpv, const Qpv& before) {
    QpvChange change;
    const bool isTold = !qpv.structures.empty();
    takeLinks(qpv, before, false);
    // A list has no outlines, and may give the code alone.
    if (qpv.area.isEmpty()) {
        qpv.area = before.area;
    }
    if (qpv.name.empty()) {
        qpv.name = before.name;
    }
    change.hasOtherCode = qpv.code != before.code;
    change.hasOtherName = qpv.name != before.name;
    change.hasOtherCommunes = asSet(qpv.communes) != asSet(before.communes);
    change.hasOtherOutline = qpv.area != before.area;
    const bool isOther =
        change.hasOtherCode || change.hasOtherName || change.hasOtherCommunes || change.hasOtherOutline;
    const bool hasOtherLinks = isTold && asSet(qpv.structures) != asSet(before.structures);
    if (isOther || hasOtherLinks) {
        change.kind = QpvChangeKind::Changed;
        change.qpv = std::move(qpv);
    } else if (isTold) {
        change.qpv = std::move(qpv); // the same, by the word of the import
    } else {
        change.qpv = before; // with its source as a hand has written it
    }
    return change;
}

/// `namesake`: of another generation, null for none.
QpvChange additionOf(Qpv qpv, const Qpv* namesake) {
    QpvChange change;
    change.kind = QpvChangeKind::Added;
    if (qpv.name.empty()) {
        qpv.name = qpv.code;
    }
    if (namesake != nullptr && !namesake->structures.empty() && qpv.structures.empty()) {
        takeLinks(qpv, *namesake, true);
        change.linksFrom = namesake->generation;
    }
    change.qpv = std::move(qpv);
    return change;
}

/// One line per generation, in the place of the one that its former file had.
Sources withSource(Sources sources, const std::vector<Qpv>& imported, const std::string& file) {
    std::set<int> generations;
    for (const Qpv& qpv : imported) {
        generations.insert(qpv.generation);
    }
    for (const int generation : generations) {
        const std::string what = "QPV de " + formatInteger(generation) + ", ";
        std::erase_if(sources, [&](const std::string& line) { return line.starts_with(what); });
        sources.push_back(what + file);
    }
    return sources;
}

} // namespace

std::size_t QpvExchange::count(QpvChangeKind kind) const {
    return static_cast<std::size_t>(std::ranges::count(changes, kind, &QpvChange::kind));
}

QpvExchange exchangeQpvs(const Project& project, std::vector<Qpv> imported) {
    std::set<int> generations;
    std::set<std::string> codes;
    for (const Qpv& qpv : imported) {
        generations.insert(qpv.generation);
        if (!qpv.code.empty()) {
            codes.insert(qpv.code);
        }
    }
    std::vector<const Qpv*> replaced;
    std::vector<const Qpv*> others;
    for (const Qpv& qpv : *project.qpvs) {
        (generations.contains(qpv.generation) ? replaced : others).push_back(&qpv);
    }

    QpvExchange exchange{project, {}, {}, {}};
    std::set<const Qpv*> claimed;
    bool hasGap = false;
    for (Qpv& qpv : imported) {
        std::vector<const Qpv*> left;
        std::ranges::copy_if(replaced, std::back_inserter(left),
                             [&](const Qpv* before) { return before->generation == qpv.generation; });
        const Qpv* before = sameOf(qpv, left, codes);
        if (before == nullptr) {
            const Qpv* namesake = sameOf(qpv, others, codes);
            claimed.insert(namesake);
            exchange.changes.push_back(additionOf(std::move(qpv), namesake));
            hasGap = hasGap || exchange.changes.back().qpv.structures.empty();
        } else {
            exchange.changes.push_back(changeOf(std::move(qpv), *before));
            std::erase(replaced, before);
        }
    }

    std::vector<Qpv> qpvs;
    for (const Qpv* qpv : others) {
        qpvs.push_back(*qpv);
        if (hasGap && !qpv->structures.empty() && !claimed.contains(qpv)) {
            exchange.unclaimed.push_back(*qpv);
        }
    }
    for (const QpvChange& change : exchange.changes) {
        qpvs.push_back(change.qpv);
    }
    std::ranges::stable_sort(qpvs, {}, &Qpv::generation);
    for (const Qpv* qpv : replaced) {
        QpvChange removal;
        removal.kind = QpvChangeKind::Removed;
        removal.qpv = *qpv;
        exchange.changes.push_back(std::move(removal));
    }
    exchange.project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return exchange;
}

QpvExchange exchangeQpvs(const Project& project, const DataSource& layer, std::optional<int> generation,
                         const Monitor& monitor) {
    ImportedQpvs imported = importQpvs(layer, *project.territory, generation, monitor);
    auto sources = std::make_shared<const Sources>(withSource(*project.sources, imported.qpvs, layer.name()));
    QpvExchange exchange = exchangeQpvs(project, std::move(imported.qpvs));
    exchange.project.sources = std::move(sources);
    exchange.diagnostics = std::move(imported.diagnostics);
    return exchange;
}

} // namespace maillage
