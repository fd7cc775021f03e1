#include "core/io/files/workbook/compound_document.hpp"

#include <optional>
#include <vector>

namespace maillage {

namespace {

constexpr std::uint32_t kLastSector = 0xFFFFFFFA; // and all beyond are no sectors
constexpr std::size_t kEntrySize = 128;

class Compound {
public:
    Compound(std::string_view bytes, const WorkbookBudget& budget) : m_bytes(bytes), m_budget(budget) {
        constexpr std::size_t kShiftAt = 30;
        constexpr std::size_t kSmallShiftAt = 32;
        constexpr unsigned kMostShift = 16;
        const unsigned shift = littleEndian(bytes, kShiftAt, 2);
        const unsigned smallShift = littleEndian(bytes, kSmallShiftAt, 2);
        constexpr unsigned kLeastShift = 4;
        if (shift > kMostShift || shift < 7 || smallShift >= shift || smallShift < kLeastShift) {
            m_budget.damaged("xls");
        }
        m_sectorSize = std::size_t{1} << shift;
        m_smallSize = std::size_t{1} << smallShift;
        readTable();
    }

    [[nodiscard]] std::string stream(std::string_view name) const {
        constexpr std::size_t kDirectoryAt = 48;
        constexpr std::size_t kSmallBelowAt = 56;
        constexpr std::size_t kSmallTableAt = 60;
        const std::string directory = chain(littleEndian(m_bytes, kDirectoryAt, 4));
        const std::string_view root = std::string_view(directory).substr(0, kEntrySize);
        for (std::size_t at = 0; at + kEntrySize <= directory.size(); at += kEntrySize) {
            const std::string_view entry = std::string_view(directory).substr(at, kEntrySize);
            if (!isCalled(entry, name)) {
                continue;
            }
            const std::uint32_t size = littleEndian(entry, 120, 4);
            const std::uint32_t first = littleEndian(entry, 116, 4);
            std::string bytes = size < littleEndian(m_bytes, kSmallBelowAt, 4)
                                    ? smallChain(first, chain(littleEndian(m_bytes, kSmallTableAt, 4)),
                                                 chain(littleEndian(root, 116, 4)))
                                    : chain(first);
            if (bytes.size() < size) {
                m_budget.damaged(std::string(name));
            }
            bytes.resize(size);
            return bytes;
        }
        m_budget.damaged(std::string(name));
    }

private:
    /// Which sector follows which.
    void readTable() {
        constexpr std::size_t kFirstPart = 76;
        constexpr std::size_t kPartsInHead = 109;
        constexpr std::size_t kMoreAt = 68;
        std::vector<std::uint32_t> parts;
        for (std::size_t i = 0; i < kPartsInHead; ++i) {
            parts.push_back(littleEndian(m_bytes, kFirstPart + 4 * i, 4));
        }
        std::uint32_t more = littleEndian(m_bytes, kMoreAt, 4);
        const std::size_t sectors = m_bytes.size() / m_sectorSize + 1;
        for (std::size_t turns = 0; more < kLastSector && turns < sectors; ++turns) {
            const std::string_view sector = sectorAt(more);
            for (std::size_t i = 0; i + 4 < m_sectorSize; i += 4) {
                parts.push_back(littleEndian(sector, i, 4));
            }
            more = littleEndian(sector, m_sectorSize - 4, 4);
        }
        for (const std::uint32_t part : parts) {
            if (part >= kLastSector || m_next.size() > sectors) {
                continue;
            }
            const std::string_view sector = sectorAt(part);
            for (std::size_t i = 0; i < m_sectorSize; i += 4) {
                m_next.push_back(littleEndian(sector, i, 4));
            }
        }
    }

    /// The head takes the place of one sector.
    [[nodiscard]] std::string_view sectorAt(std::uint32_t sector) const {
        const std::size_t from = (std::size_t{sector} + 1) * m_sectorSize;
        if (from >= m_bytes.size()) {
            m_budget.damaged("xls");
        }
        return m_bytes.substr(from, m_sectorSize);
    }

    [[nodiscard]] std::string chain(std::uint32_t sector) const {
        std::string bytes;
        while (sector < kLastSector) {
            if (sector >= m_next.size() || bytes.size() > m_bytes.size()) {
                m_budget.damaged("xls"); // a chain that bites its tail
            }
            bytes += sectorAt(sector);
            sector = m_next[sector];
        }
        return bytes;
    }

    [[nodiscard]] std::string smallChain(std::uint32_t sector, const std::string& table,
                                         const std::string& container) const {
        std::string bytes;
        while (sector < kLastSector) {
            const std::size_t from = std::size_t{sector} * m_smallSize;
            if (from >= container.size() || bytes.size() > container.size()) {
                m_budget.damaged("xls");
            }
            bytes += container.substr(from, m_smallSize);
            sector = std::size_t{sector} * 4 + 4 <= table.size()
                         ? littleEndian(table, std::size_t{sector} * 4, 4)
                         : kLastSector;
        }
        return bytes;
    }

    static bool isCalled(std::string_view entry, std::string_view name) {
        constexpr std::size_t kLengthAt = 64;
        if (littleEndian(entry, kLengthAt, 2) != 2 * name.size() + 2) {
            return false;
        }
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (entry[2 * i] != name[i] || entry[2 * i + 1] != '\0') {
                return false;
            }
        }
        return true;
    }

    std::string_view m_bytes;
    const WorkbookBudget& m_budget;
    std::size_t m_sectorSize = 0;
    std::size_t m_smallSize = 0;
    std::vector<std::uint32_t> m_next{};
};

} // namespace

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width) {
    if (at + width > bytes.size()) {
        return 0;
    }
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

std::string streamOfCompound(std::string_view bytes, std::string_view name, const WorkbookBudget& budget) {
    return Compound(bytes, budget).stream(name);
}

} // namespace maillage
