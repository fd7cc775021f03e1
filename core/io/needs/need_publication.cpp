#include "core/io/needs/need_publication.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

using PublishedTitles = std::set<std::string>; // without years

constexpr const char* kInsee = "Insee";
constexpr const char* kCnaf = "Cnaf";
constexpr const char* kOpenLicence = "Licence Ouverte 2.0";

/// A publication of wide columns, by stems that no other has together.
struct StemFamily {
    const char* id;
    std::array<const char*, 2> stems;
};
constexpr auto kStemFamilies = std::to_array<StemFamily>({
    {"insee-comparateur", {"NBMENFISC", "ETTOT"}},
    {"insee-filosofi", {"TP60AGE1", "PPSOC"}},
    {"insee-filosofi", {"NBPERSMENFISC", "MED"}},
    {"insee-couples-familles-menages", {"FAMMONO", "COUPAENF"}},
    {"insee-structure-population", {"POP0014", "POPH"}},
    {"insee-structure-population", {"POP0014", "POP1529"}},
});

PublishedTitles stemsOf(const std::vector<NeedLayout>& layouts) {
    PublishedTitles stems;
    for (const NeedLayout& layout : layouts) {
        for (const NeedColumn& column : layout.columns) {
            stems.insert(stemOfColumn(column.title).stem);
        }
    }
    return stems;
}

bool anyStarts(const PublishedTitles& titles, std::string_view start) {
    const auto found = titles.lower_bound(std::string(start));
    return found != titles.end() && found->starts_with(start);
}

bool hasCensusColumn(const std::vector<NeedLayout>& layouts) {
    return std::ranges::any_of(layouts, [](const NeedLayout& layout) {
        return std::ranges::any_of(layout.columns, [](const NeedColumn& column) {
            return !stemOfColumn(column.title).survey.empty();
        });
    });
}

std::string slugOf(std::string_view text) {
    std::string slug = foldedName(text);
    std::ranges::replace(slug, ' ', '-');
    constexpr std::size_t kLongest = 60;
    return slug.substr(0, kLongest);
}

/// The first year that stands in a text, of those that statistics are of.
int yearIn(std::string_view text) {
    constexpr std::size_t kFigures = 4;
    constexpr int kFirst = 1968;
    constexpr int kLast = 2035;
    for (std::size_t i = 0; i + kFigures <= text.size(); ++i) {
        const auto isFigure = [&](std::size_t at) {
            return at < text.size() && text[at] >= '0' && text[at] <= '9';
        };
        const std::string_view four = text.substr(i, kFigures);
        const bool isAlone = (i == 0 || !isFigure(i - 1));
        if (isAlone && isAllDigits(four)) {
            const auto year = parseInteger(four);
            if (year && *year >= kFirst && *year <= kLast) {
                return static_cast<int>(*year);
            }
        }
    }
    return 0;
}

/// "15/04/2021" behind a word, as AAAA-MM-JJ; empty where none stands there.
std::string dayBehind(std::string_view text, std::string_view word) {
    constexpr std::size_t kLength = 10;
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos || at + word.size() + kLength > text.size()) {
        return {};
    }
    const std::string_view day = text.substr(at + word.size(), kLength);
    const bool isDay = day[2] == '/' && day[5] == '/' && isAllDigits(day.substr(0, 2)) &&
                       isAllDigits(day.substr(3, 2)) && isAllDigits(day.substr(6));
    return isDay ? std::string(day.substr(6)) + "-" + std::string(day.substr(3, 2)) + "-" +
                       std::string(day.substr(0, 2))
                 : std::string();
}

class PublicationReader {
public:
    PublicationReader(const std::vector<NeedLayout>& layouts, const std::vector<std::string>& notes,
                      const std::string& fileName, bool ofQuarters)
        : m_layouts(layouts),
          m_notes(notes),
          m_fileName(fileName),
          m_ofQuarters(ofQuarters),
          m_stems(stemsOf(layouts)) {
        for (const NeedLayout& layout : layouts) {
            for (const NeedColumn& column : layout.columns) {
                m_titles.insert(foldedName(column.title));
            }
        }
    }

    NeedPublication publication() {
        readAbove();
        readProducer();
        if (m_publication.id.empty()) {
            const std::string name = m_publication.title.empty() ? m_fileName : m_publication.title;
            const std::string producer =
                m_publication.producer.empty() ? "" : slugOf(m_publication.producer) + "-";
            m_publication.id = producer + slugOf(withoutYears(name));
        }
        if (!m_publication.producer.empty()) {
            m_publication.licence = kOpenLicence;
        }
        if (m_publication.year == 0) {
            m_publication.year = yearIn(m_fileName);
        }
        return m_publication;
    }

private:
    void readAbove() {
        for (const NeedLayout& layout : m_layouts) {
            if (m_publication.title.empty() && !layout.above.empty()) {
                m_publication.title = layout.above.front();
                m_publication.year = yearIn(m_publication.title);
            }
            for (const std::string& text : layout.above) {
                readDates(text);
                readInsee(text);
            }
        }
        for (std::size_t i = 0; i < m_notes.size(); ++i) {
            readDates(m_notes[i]);
            const bool isSource = foldedName(m_notes[i]) == "source" && i + 1 < m_notes.size();
            if (isSource && m_publication.year == 0) {
                const std::string& source = m_notes[i + 1];
                const std::size_t census = source.find("RP ");
                m_publication.year =
                    census == std::string::npos ? yearIn(source) : yearIn(source.substr(census));
            }
        }
    }

    void readDates(const std::string& text) {
        if (m_publication.date.empty()) {
            m_publication.date = dayBehind(text, "Mise en ligne le ");
        }
        if (m_publication.geographyYear == 0) {
            const std::string day = dayBehind(text, "Géographie au ");
            m_publication.geographyYear = day.empty() ? 0 : yearIn(day);
        }
    }

    void readInsee(const std::string& text) {
        if (m_publication.producer.empty() && text.find(kInsee) != std::string::npos &&
            !text.starts_with("Source")) {
            m_publication.producer = kInsee;
            m_publication.blank = NeedState::Secret;
        }
    }

    void readProducer() {
        if (m_titles.contains("geo") && (m_titles.contains("obs value") || m_titles.contains("geo object"))) {
            return melodi();
        }
        if (anyStarts(m_titles, "indfoy ") || anyStarts(m_titles, "indnbp ") ||
            anyStarts(m_titles, "indmtt ") || (m_titles.contains("dtreffre") && anyStarts(m_titles, "num")) ||
            anyStarts(m_titles, "txcouv")) {
            // Published without a blank: one would be something else than the secret.
            return found(kCnaf, "cnaf-" + cafFamily(), NeedState::Unavailable);
        }
        if (m_titles.contains("codes insee") &&
            (anyStarts(m_titles, "nb allocataires") || anyStarts(m_titles, "all ") ||
             anyStarts(m_titles, "pers ") || m_titles.contains("communes"))) {
            return found(kCnaf, "cnaf-bca-" + slugOf(withoutYears(m_fileName)), NeedState::Secret);
        }
        if (m_titles.contains("nombre de demandeurs d emploi")) {
            return found("DARES, France Travail", "dares-demandeurs-emploi", NeedState::Secret);
        }
        if (m_titles.contains("id fs")) {
            return found("ANCT", "anct-france-services", NeedState::Unavailable);
        }
        if (m_titles.contains("typequ") || m_titles.contains("nb equip")) {
            return found(kInsee, "insee-bpe", NeedState::Unavailable);
        }
        if (isObservatory()) {
            std::string names;
            for (const std::size_t value : m_layouts.front().values()) {
                names += "-" + slugOf(m_layouts.front().columns[value].title);
            }
            m_publication.title = m_notes.empty() ? std::string() : m_notes.front();
            return found("ANCT, Observatoire des territoires", "anct-odt" + names, NeedState::Secret);
        }
        wideOfInsee();
    }

    /// One table of codgeo, libgeo and an indicator or two, in small letters; its workbook has a sheet with
    /// the source and the formula.
    [[nodiscard]] bool isObservatory() const {
        constexpr std::size_t kMostColumns = 6;
        if (m_ofQuarters || m_layouts.size() != 1 || m_publication.producer == kInsee ||
            m_layouts.front().columns.size() > kMostColumns) {
            return false;
        }
        const auto has = [&](const char* title) {
            return std::ranges::find(m_layouts.front().columns, title, &NeedColumn::title) !=
                   m_layouts.front().columns.end();
        };
        return has("codgeo") && has("libgeo");
    }

    void melodi() {
        m_publication.isLongOfInsee = true;
        if (m_titles.contains("facility type")) {
            return found(kInsee, "insee-bpe-melodi", NeedState::Secret);
        }
        std::string details;
        for (const NeedLayout& layout : m_layouts) {
            for (const NeedColumn& column : layout.columns) {
                const bool isPart = column.role == NeedRole::Dimension || column.role == NeedRole::Measure;
                details += isPart ? "-" + slugOf(column.title) : "";
            }
        }
        found(kInsee, "insee-melodi" + details, NeedState::Secret);
    }

    void wideOfInsee() {
        constexpr std::size_t kColumnsOfAll = 1'000;
        for (const NeedLayout& layout : m_layouts) {
            if (layout.columns.size() > kColumnsOfAll) {
                return found(kInsee, "insee-dossier-complet", NeedState::Secret);
            }
        }
        for (const StemFamily& family : kStemFamilies) {
            if (m_stems.contains(family.stems[0]) && m_stems.contains(family.stems[1])) {
                return found(kInsee, family.id, NeedState::Secret);
            }
        }
        if (m_publication.producer.empty() && (hasCensusColumn(m_layouts) || m_titles.contains("nivgeo"))) {
            found(kInsee, {}, NeedState::Secret);
        }
    }

    [[nodiscard]] std::string cafFamily() const {
        std::string details;
        for (const NeedLayout& layout : m_layouts) {
            for (const NeedColumn& column : layout.columns) {
                details += column.role == NeedRole::Dimension ? "-" + slugOf(column.title) : "";
            }
        }
        if (anyStarts(m_titles, "txcouv")) {
            return "txcouv_pe";
        }
        return details.empty() ? "s_ben_com_f" : "ndur" + details;
    }

    void found(const char* producer, std::string id, NeedState blank) {
        m_publication.producer = producer;
        m_publication.id = std::move(id);
        m_publication.blank = blank;
    }

    static std::string withoutYears(std::string_view name) {
        std::string kept(name.substr(0, name.rfind('.')));
        std::erase_if(kept, [](char c) { return c >= '0' && c <= '9'; });
        return kept;
    }

    const std::vector<NeedLayout>& m_layouts;
    const std::vector<std::string>& m_notes;
    const std::string& m_fileName;
    bool m_ofQuarters;
    PublishedTitles m_stems;
    PublishedTitles m_titles; // folded
    NeedPublication m_publication;
};

} // namespace

NeedPublication needPublication(const std::vector<NeedLayout>& layouts, const std::vector<std::string>& notes,
                                const std::string& fileName, bool ofQuarters) {
    return PublicationReader(layouts, notes, fileName, ofQuarters).publication();
}

} // namespace maillage
