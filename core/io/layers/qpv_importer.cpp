#include "core/io/layers/qpv_importer.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/codes/code_repairs.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/commune_codes.hpp"
#include "core/io/layers/commune_geometry.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/layer_reader.hpp"
#include "core/io/layers/layer_rows.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace maillage {

namespace {

// Without separators, best first: the ANCT's of 2024, then those of 2015 and of copies of either.
constexpr std::array<std::string_view, 6> kQpvCodeNames{"codeqp",       "codeqpv", "codeqp2024",
                                                        "codequartier", "idqp",    "code"};
constexpr std::array<std::string_view, 9> kQpvNameNames{
    "libqp", "nomqp", "libqpv", "nomqpv", "libelleqp", "libellequartier", "nomquartier", "nom", "libelle"};
constexpr std::array<std::string_view, 12> kCommuneNames{
    "inseecom", "codeinsee", "codesinsee", "inseecommune", "codecommune", "codgeo",
    "depcom",   "communeqp", "libcom",     "nomcom",       "communes",    "commune"};
constexpr std::array<std::string_view, 3> kGenerationNames{"generation", "millesime", "annee"};

struct QpvColumns {
    std::size_t code = 0;
    std::size_t name = 0;
    std::size_t communes = 0;
    std::optional<std::size_t> generation;
};

/// A layer being read, and what every message about it needs.
struct QpvLayer {
    CommuneLayer rows; // `columns.code` is the QPV's
    QpvColumns columns;
    const Territory& territory;

    [[nodiscard]] const std::string& text(const RawFeature& row, std::size_t column) const {
        return row.values[column];
    }
    [[noreturn]] void fail(AnyErrorCode code, const RawFeature& row, std::size_t column,
                           std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {rows.path, formatCount(row.row), rows.fields[column]});
        throw Error(code, std::move(more));
    }
};

std::size_t columnOf(const CommuneLayer& rows, std::span<const std::string_view> names,
                     const char* usualName) {
    const std::optional<std::size_t> column = findColumn(rows.fields, names);
    if (!column) {
        throw Error(ErrorCode::QpvColumnMissing, {rows.path, usualName, joined(rows.fields, ", ")});
    }
    return *column;
}

CommuneLayer readRows(const DataSource& source, const Monitor& monitor) {
    try {
        return readLayer(source, LayerKind::Qpvs, monitor, kShareOfReading);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::LayerWithoutPolygons) {
            throw Error(ErrorCode::QpvWithoutPolygons, error.parameters());
        }
        throw;
    }
}

/// Codes as they are written, whatever a hand or a copy made of them: "qn00301m", a no-break space.
void repairQpvCodes(QpvLayer& layer, CodeRepairs& repairs) {
    for (RawFeature& row : layer.rows.features) {
        std::string& value = row.values[layer.columns.code];
        if (const auto code = cleanedQpvCode(value); code && *code != value) {
            repairs.see(value, *code);
            value = *code;
        }
    }
}

void checkQpvCodes(const QpvLayer& layer) {
    for (const RawFeature& row : layer.rows.features) {
        const std::string& code = layer.text(row, layer.columns.code);
        if (!isQpvCode(code)) {
            layer.fail(ErrorCode::QpvCodeInvalid, row, layer.columns.code, {code});
        }
    }
}

/// A QPV of several rows: parts of it, or one row for each of its communes. Two names are two QPV.
void joinQpvRows(QpvLayer& layer) {
    joinRows(layer.rows, [&](RawFeature& first, const RawFeature& second) {
        if (foldedName(layer.text(first, layer.columns.name)) !=
            foldedName(layer.text(second, layer.columns.name))) {
            layer.fail(ErrorCode::QpvCodeDuplicate, second, layer.columns.code,
                       {layer.text(second, layer.columns.code), formatCount(first.row)});
        }
        const std::string& more = layer.text(second, layer.columns.communes);
        std::string& communes = first.values[layer.columns.communes];
        if (communes != more && !more.empty()) {
            communes += (communes.empty() ? "" : ";") + more;
        }
    });
}

/// "03095,03310", "03095 03310", "Cusset ; Vichy", `["03095","03310"]`: the parts of a list of communes.
std::vector<std::string> communesIn(std::string_view list) {
    if (cleanedCode(list)) {
        return {std::string(list)};
    }
    std::vector<std::string> parts = writtenList(list);
    if (!parts.empty()) {
        return parts;
    }
    std::string text = plainSigns(list);
    std::ranges::replace_if(
        text, [](char c) { return c == ',' || c == '|' || c == '/' || c == '\n'; }, ';');
    for (const std::string& part : splitList(text, ';')) {
        const std::vector<std::string> words = splitList(part, ' ');
        // A name may hold spaces, and a code one between its département and the rest.
        if (!cleanedCode(part) && std::ranges::all_of(words, [](const std::string& word) {
                return cleanedCode(word).has_value();
            })) {
            parts.insert(parts.end(), words.begin(), words.end());
        } else {
            parts.push_back(part);
        }
    }
    return parts;
}

CommuneIndex communeNamed(const QpvLayer& layer, const RawFeature& row, const std::string& name) {
    const std::string wanted = foldedName(name);
    std::optional<CommuneIndex> found;
    for (CommuneIndex i = 0; i < layer.territory.size(); ++i) {
        if (foldedName(layer.territory.commune(i).name) == wanted) {
            if (found) {
                layer.fail(ErrorCode::ReferenceUnknown, row, layer.columns.communes, {name});
            }
            found = i;
        }
    }
    if (!found) {
        layer.fail(ErrorCode::ReferenceUnknown, row, layer.columns.communes, {name});
    }
    return *found;
}

bool isOfTerritory(const Territory& territory, const std::string& departement) {
    // Lambert-93 holds no overseas département, so no territory of the whole country does.
    return territory.departement() == "FR" ? departement.size() == 2 : departement == territory.departement();
}

struct Communes {
    std::vector<CommuneIndex> inside;
    std::vector<std::string> outside; // of other départements
    std::vector<std::string> unknown; // of this one
};

Communes communesOf(const QpvLayer& layer, const RawFeature& row, CodeRepairs& repairs) {
    const std::string& text = layer.text(row, layer.columns.communes);
    const std::vector<std::string> parts = communesIn(text);
    const bool isLocal =
        isOfTerritory(layer.territory, departementOfQpv(layer.text(row, layer.columns.code)));
    if (parts.empty() && isLocal) {
        layer.fail(ErrorCode::CodeMissing, row, layer.columns.communes);
    }
    Communes communes;
    for (const std::string& typed : parts) {
        const auto code = cleanedCode(typed);
        const bool isCode = code.has_value();
        const std::string& part = isCode ? *code : typed;
        const std::optional<CommuneIndex> known = isCode    ? layer.territory.find(part)
                                                  : isLocal ? communeNamed(layer, row, part)
                                                            : std::optional<CommuneIndex>();
        if (isCode) {
            repairs.see(typed, part);
        }
        if (known) {
            if (std::ranges::find(communes.inside, *known) == communes.inside.end()) {
                communes.inside.push_back(*known);
            }
        } else if (isCode && isOfTerritory(layer.territory, departementOf(part))) {
            communes.unknown.push_back(part);
        } else {
            communes.outside.push_back(part);
        }
    }
    return communes;
}

int generationOf(const QpvLayer& layer, const RawFeature& row) {
    if (!layer.columns.generation) {
        return layer.text(row, layer.columns.code)[1] == 'N' ? 2024 : 2015;
    }
    const std::string& text = layer.text(row, *layer.columns.generation);
    if (text != "2015" && text != "2024") {
        layer.fail(ErrorCode::ValueInvalid, row, *layer.columns.generation, {text, "generation"});
    }
    return text == "2015" ? 2015 : 2024;
}

/// What belongs to the territory, in the order of the rows that are kept in the layer.
std::vector<Qpv> keepTerritory(QpvLayer& layer, std::optional<int> generation, const std::string& reference,
                               CodeRepairs& repairs) {
    std::vector<Qpv> qpvs;
    std::vector<RawFeature> kept;
    std::vector<std::string> unknown;
    std::set<std::string> others;
    for (RawFeature& row : layer.rows.features) {
        Communes communes = communesOf(layer, row, repairs);
        unknown.insert(unknown.end(), communes.unknown.begin(), communes.unknown.end());
        const std::string& code = layer.text(row, layer.columns.code);
        if (communes.inside.empty()) {
            others.insert(departementOfQpv(code));
            continue;
        }
        if (!communes.outside.empty()) {
            layer.rows.diagnostics.push_back(
                {DiagnosticCode::QpvCommunesOutside, {code, joined(communes.outside, ", ")}});
        }
        qpvs.push_back({code,
                        layer.text(row, layer.columns.name),
                        generation ? *generation : generationOf(layer, row),
                        std::move(communes.inside),
                        {},
                        {Source::Structure, reference}});
        kept.push_back(std::move(row));
    }
    if (!unknown.empty()) {
        throw Error(ErrorCode::CommunesUnknown,
                    {layer.rows.path, formatCount(unknown.size()), joinedUpTo(unknown, ", ", kCodesTold)});
    }
    const std::string& departement = layer.territory.departement();
    if (kept.empty()) {
        throw Error(ErrorCode::LayerOtherDepartement,
                    {layer.rows.path, layer.rows.codeField(),
                     joinedUpTo({others.begin(), others.end()}, ", ", kCodesTold), departement});
    }
    if (kept.size() < layer.rows.features.size()) {
        layer.rows.diagnostics.push_back(
            {DiagnosticCode::QpvOtherDepartementsLeft,
             {formatCount(layer.rows.features.size() - kept.size()), departement}});
    }
    layer.rows.features = std::move(kept);
    return qpvs;
}

} // namespace

namespace {

/// A code that is another's postal code puts a QPV into a commune far from its outline.
void tellFarQpvs(const std::vector<Qpv>& qpvs, const Territory& territory, std::vector<Diagnostic>& told) {
    constexpr double kFar = 20'000; // no commune of France reaches that far but in Guyane
    for (const Qpv& qpv : qpvs) {
        const Envelope& box = qpv.area.envelope();
        for (const CommuneIndex i : qpv.communes) {
            const Commune& commune = territory.commune(i);
            const double metres = std::hypot((box.minX + box.maxX) / 2 - commune.reference.x,
                                             (box.minY + box.maxY) / 2 - commune.reference.y);
            const bool isPlaced = projectionOf(territory.departement()).holds(commune.reference);
            if (!box.isEmpty() && isPlaced && metres > kFar && territory.departement() != "973") {
                told.push_back({DiagnosticCode::QpvFarFromCommune,
                                {qpv.name, commune.name + " (" + commune.code + ")",
                                 formatCount(static_cast<std::size_t>(metres / 1000))}});
            }
        }
    }
}

} // namespace

ImportedQpvs importQpvs(const DataSource& source, const Territory& territory, std::optional<int> generation,
                        const Monitor& monitor) {
    QpvLayer layer{readRows(source, monitor), {}, territory};
    layer.columns = {
        columnOf(layer.rows, kQpvCodeNames, "code_qp"), columnOf(layer.rows, kQpvNameNames, "lib_qp"),
        columnOf(layer.rows, kCommuneNames, "insee_com"), findColumn(layer.rows.fields, kGenerationNames)};
    layer.rows.columns.code = layer.columns.code;
    CodeRepairs repairs;
    repairQpvCodes(layer, repairs);
    checkQpvCodes(layer);
    joinQpvRows(layer);
    std::vector<Qpv> qpvs = keepTerritory(layer, generation, source.name(), repairs);
    if (repairs.count() > 0) {
        layer.rows.diagnostics.push_back(repairs.told());
    }
    std::vector<Area> areas =
        buildAreas(layer.rows, projectionOf(territory.departement()), false, monitor, kShareOfReading);
    for (std::size_t i = 0; i < qpvs.size(); ++i) {
        qpvs[i].area = std::move(areas[i]);
    }
    tellFarQpvs(qpvs, territory, layer.rows.diagnostics);
    std::ranges::sort(qpvs, {}, [](const Qpv& qpv) { return std::pair(qpv.generation, qpv.code); });
    monitor.step(1);
    return {std::move(qpvs), std::move(layer.rows.diagnostics)};
}

} // namespace maillage
