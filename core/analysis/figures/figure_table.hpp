// The value of every figure, and the lists that it counts.
#pragma once

#include "core/analysis/figures/commune_group.hpp"
#include "core/analysis/figures/figure.hpp"

#include <cmath>

namespace maillage {

/// What figures are taken from: the indicators must be those of this situation of this project, all but their
/// table filled in.
struct FigureBasis {
    const Project& project;
    const Situation& situation;
    const Indicators& indicators;

    /// The communes that the figures are about; null for all, and then also what has no commune counts.
    [[nodiscard]] const IndexSet* within() const;
};

struct FigureValue {
    /// How many, or how much; nullopt where nothing is known of it.
    std::optional<double> number{};
    /// Of how many; nullopt where it is a share of nothing.
    std::optional<double> whole{};
    /// Of figures that count communes: those counted, and the inhabitants of all that they are counted among.
    std::optional<CommuneGroup> communes{};
    std::int64_t wholePopulation = 0;
    /// Of `number`, how many are so only by rows that are supposed; nullopt where that is not told of it.
    std::optional<std::size_t> supposed{};
    /// What `number` says of the truth: what the figure bounds, where rows are left out that may hold; of a
    /// distance, also where a structure that counts has no known place, from which nothing is measured.
    FigureBound bound = FigureBound::None;

    /// To the unit; 0 where nothing is known.
    [[nodiscard]] std::int64_t count() const { return std::llround(number.value_or(0)); }
    /// 0…1, and 0 of nothing.
    [[nodiscard]] double share() const { return whole.value_or(0) == 0 ? 0 : number.value_or(0) / *whole; }
    /// The same in inhabitants, of the communes whose population is known; nullopt where that is none of
    /// them, or nothing is known of the figure, or it counts no communes.
    [[nodiscard]] std::optional<std::int64_t> population() const {
        return communes && number ? communes->knownPopulation() : std::nullopt;
    }
    /// nullopt where that, or the inhabitants of the whole, are unknown.
    [[nodiscard]] std::optional<double> populationShare() const {
        const auto people = population();
        return people && wholePopulation > 0
                   ? std::optional(static_cast<double>(*people) / static_cast<double>(wholePopulation))
                   : std::nullopt;
    }
};

/// One value for each figure.
class FigureTable {
public:
    [[nodiscard]] const FigureValue& operator[](FigureId id) const {
        return m_values[static_cast<std::size_t>(id)];
    }
    FigureValue& operator[](FigureId id) { return m_values[static_cast<std::size_t>(id)]; }
    /// The communes of a figure that counts communes.
    [[nodiscard]] const CommuneGroup& group(FigureId id) const { return (*this)[id].communes.value(); }
    [[nodiscard]] std::size_t count(FigureId id) const {
        return static_cast<std::size_t>((*this)[id].count());
    }

private:
    std::array<FigureValue, kFigureCount> m_values;
};

/// Whether the project, or the scenario with what it opens, says anything of the figure at the date of the
/// situation: else it is unknown, not 0.
[[nodiscard]] bool isTold(const Figure& figure, const Project& project, const Situation& situation);

/// Counts alone: this is made again for
/// each move of a structure that is dragged.
[[nodiscard]] FigureTable computeFigures(const FigureBasis& basis);

/// What the lists of a figure hold: communes by index, structures by rank in the situation, QPV by rank in
/// the project.
enum class MemberKind { Communes, Structures, Qpvs };
[[nodiscard]] MemberKind memberKind(FigureSubject subject);

/// What a figure counts, and among what; of a measure, the communes that it is taken over.
struct FigureMembers {
    std::vector<std::uint32_t> part;
    /// Empty where it is a share of nothing.
    std::vector<std::uint32_t> whole;
};
[[nodiscard]] FigureMembers membersOf(const Figure& figure, const FigureBasis& basis);

/// How many of these structures a figure counts; `within` as in FigureBasis. Precondition: it counts
/// structures.
[[nodiscard]] std::size_t countAmong(const Figure& figure, const std::vector<ActiveStructure>& structures,
                                     const IndexSet* within = nullptr);

} // namespace maillage
