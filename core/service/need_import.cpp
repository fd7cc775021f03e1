#include "core/service/need_import.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_indicator_table.hpp"
#include "core/io/needs/need_sources.hpp"

#include <algorithm>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// "meta_base_cc_comparateur.CSV" beside "base_cc_comparateur.CSV".
std::optional<fs::path> dictionaryBeside(const DataSource& source) {
    const fs::path& file = source.file;
    for (const char* extension : {"", ".csv", ".CSV"}) {
        fs::path beside = file.parent_path() / ("meta_" + utf8Of(file.filename()));
        if (*extension != '\0') {
            beside.replace_extension(extension);
        }
        std::error_code error;
        if (fs::is_regular_file(beside, error)) {
            return beside;
        }
    }
    return std::nullopt;
}

bool isSameMeasure(const NeedMeasure& a, const NeedMeasure& b) {
    return a.stem == b.stem && a.survey == b.survey && a.year == b.year && a.firstYear == b.firstYear &&
           a.level == b.level;
}

/// The cells of an earlier measure at the places of a set, absent where it has none.
std::vector<NeedCell> cellsAt(const NeedDataSet& before, const NeedMeasure& measure, const NeedDataSet& now) {
    std::vector<NeedCell> cells;
    for (const std::string& place : now.places(measure.level)) {
        const NeedValue value = before.value(measure, place);
        cells.push_back({value.state, value.value});
    }
    return cells;
}

/// What was read over what was there: where the file has a place it counts, else what was known stays.
NeedDataSet joinedSets(const NeedDataSet& before, NeedDataSet now, std::vector<NeedMeasureChange>& changes) {
    for (const NeedMeasure& old : before.measures) {
        std::vector<NeedCell> kept = cellsAt(before, old, now);
        const auto same = std::ranges::find_if(
            now.measures, [&](const NeedMeasure& one) { return isSameMeasure(one, old); });
        if (same == now.measures.end()) {
            NeedMeasure copy = old;
            copy.cells = std::move(kept);
            now.measures.push_back(std::move(copy));
            continue;
        }
        NeedMeasureChange change{same->stem, same->year, same->level};
        for (std::size_t i = 0; i < kept.size(); ++i) {
            NeedCell& cell = same->cells[i];
            if (cell.state == NeedState::Absent) {
                cell = kept[i];
            } else if (!(cell == kept[i])) {
                if (change.changed++ == 0) {
                    change.example = now.places(old.level)[i];
                    change.before = kept[i];
                    change.after = cell;
                }
            }
        }
        if (same->label.empty()) {
            same->label = old.label;
        }
        if (change.changed > 0) {
            changes.push_back(std::move(change));
        }
    }
    return now;
}

void tellNew(const NeedDataSet* before, const NeedDataSet& now, std::vector<NeedMeasureChange>& changes) {
    if (before == nullptr) {
        return;
    }
    for (const NeedMeasure& measure : now.measures) {
        if (std::ranges::none_of(before->measures,
                                 [&](const NeedMeasure& old) { return isSameMeasure(measure, old); })) {
            changes.push_back({measure.stem, measure.year, measure.level, true});
        }
    }
}

std::size_t differingValues(const NeedDataSet& set, const NeedMeasure& measure, const NeedDataSet& other,
                            const NeedMeasure& twin) {
    std::size_t differing = 0;
    for (const std::string& place : set.places(measure.level)) {
        const NeedValue a = set.value(measure, place);
        const NeedValue b = other.value(twin, place);
        differing += a.isKnown() && b.isKnown() && (a.value < b.value || b.value < a.value) ? 1U : 0U;
    }
    return differing;
}

std::vector<NeedTwin> twinsOf(const NeedDataSet& set, const NeedFacts& facts) {
    std::vector<NeedTwin> twins;
    for (const auto& other : facts.sets) {
        NeedTwin twin{other->id};
        for (const NeedMeasure& measure : other->id == set.id ? std::vector<NeedMeasure>() : set.measures) {
            const auto same = std::ranges::find_if(
                other->measures, [&](const NeedMeasure& one) { return isSameMeasure(one, measure); });
            if (same != other->measures.end()) {
                twin.stems.push_back(measure.stem);
                twin.differing += differingValues(set, measure, *other, *same);
            }
        }
        if (!twin.stems.empty()) {
            twins.push_back(std::move(twin));
        }
    }
    return twins;
}

class NeedImporter {
public:
    NeedImporter(const Project& project, const Monitor& monitor)
        : m_project(project), m_monitor(monitor), m_facts(*project.needs), m_sources(*project.sources) {}

    NeedFileImport read(const DataSource& source) {
        if (const auto indicators = readNeedIndicators(source, m_facts)) {
            return keep(source, *indicators);
        }
        NeedFileReading reading = readNeedFile(source, m_project, m_monitor);
        NeedFileImport file{std::move(reading.report), {}};
        if (const auto beside = dictionaryBeside(source);
            beside && reading.dictionary.isEmpty() && file.report.kind == NeedFileKind::Measures) {
            reading.dictionary.add(readNeedFile(*beside, m_project).dictionary);
            reading.dictionary.name(reading.set);
            file.dictionary = utf8Of(beside->filename());
        }
        if (file.report.kind == NeedFileKind::Dictionary) {
            file.named = nameAll(reading.dictionary);
        } else if (!reading.set.measures.empty()) {
            put(std::move(reading.set), file);
        }
        return file;
    }

    Project project() {
        Project with = m_project.withNeeds(std::move(m_facts));
        with.sources = std::make_shared<const Sources>(std::move(m_sources));
        return with;
    }

private:
    /// A person's indicators, each in the place of the one of its id.
    NeedFileImport keep(const DataSource& source, const std::vector<NeedIndicator>& indicators) {
        NeedFileImport file{{source.name()}, {}};
        file.report.kind = NeedFileKind::Indicators;
        for (const NeedIndicator& one : indicators) {
            std::erase_if(m_facts.indicators, [&](const NeedIndicator& old) { return old.id == one.id; });
            m_facts.indicators.push_back(one);
            file.indicators.push_back(one.id);
        }
        return file;
    }

    void put(NeedDataSet set, NeedFileImport& file) {
        file.set = set.id;
        if (const NeedDataSet* before = m_facts.set(set.id); before != nullptr) {
            file.isReplaced = true;
            tellNew(before, set, file.changes);
            std::erase(m_sources, needSourceLine(*before));
            set = joinedSets(*before, std::move(set), file.changes);
        }
        file.twins = twinsOf(set, m_facts);
        m_sources.push_back(needSourceLine(set));
        m_facts = m_facts.withSet(std::move(set));
    }

    std::size_t nameAll(const NeedDictionary& dictionary) {
        std::size_t named = 0;
        for (auto& set : m_facts.sets) {
            NeedDataSet copy = *set;
            if (const std::size_t count = dictionary.name(copy); count > 0) {
                named += count;
                set = std::make_shared<const NeedDataSet>(std::move(copy));
            }
        }
        return named;
    }

    const Project& m_project;
    const Monitor& m_monitor;
    NeedFacts m_facts;
    Sources m_sources;
};

} // namespace

NeedImport importNeeds(const Project& project, const std::vector<DataSource>& sources,
                       const Monitor& monitor) {
    const ScratchFolder folder;
    NeedImporter importer(project, monitor);
    std::vector<NeedFileImport> files;
    const std::vector<DataSource> all = needFilesOf(sources, folder);
    for (const DataSource& source : all) {
        monitor.step(static_cast<double>(files.size()) / static_cast<double>(all.size()));
        files.push_back(importer.read(source));
    }
    return {importer.project(), std::move(files)};
}

std::string needSourceLine(const NeedDataSet& set) {
    std::vector<std::string> parts;
    for (const std::string& part : {set.producer, set.title.empty() ? set.file : set.title}) {
        if (!part.empty()) {
            parts.push_back(part);
        }
    }
    if (!set.date.empty()) {
        parts.push_back("mise en ligne " + set.date);
    }
    if (set.geographyYear != 0) {
        parts.push_back("géographie " + formatInteger(set.geographyYear));
    }
    if (!set.licence.empty()) {
        parts.push_back(set.licence);
    }
    return joined(parts, ", ") + (set.title.empty() ? "" : " (" + set.file + ")");
}

} // namespace maillage
