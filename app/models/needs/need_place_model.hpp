// The values of an indicator of need, place by place: what is known, what is not and why, beside coverage.
#pragma once

#include "app/models/computed/computed_table_model.hpp"
#include "app/models/needs/need_inquiry.hpp"

namespace maillage {

/// Of communes or of EPCI; a value that is not known, or not used, is told in words and never as a number.
class NeedPlaceModel : public ComputedTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Value,
        State,
        Coverage,
        Population,
        Epci,
        OfEpci,
        Least,
        Most,
        Over,
        Under,
        ColumnCount
    };

    /// `inquiry` outlives it.
    NeedPlaceModel(NeedInquiry& inquiry, NeedLevel level, QObject* parent = nullptr);

    /// Only these communes from now on; nullopt for all.
    void setWithin(std::optional<IndexSet> communes);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] std::vector<CommuneIndex> communesOf(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    void compute(const Derived& derived) override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] std::optional<double> number(int row, int column) const override;
    [[nodiscard]] int decimals(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;

private:
    struct Row {
        std::string name;
        std::string epci{}; // its code
        NeedPlace place{};
        NeedStanding standing = NeedStanding::Absent;
        std::optional<double> ofEpci{};
        std::vector<CommuneIndex> communes{};
        std::size_t blank = 0; // zones blanches among them
        std::optional<KnownClass> known{};
        std::optional<std::int64_t> population{};

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] Row communeRow(const NeedStudy& study, const Derived& derived, CommuneIndex commune) const;
    [[nodiscard]] Row epciRow(const NeedStudy& study, const Derived& derived, std::size_t rank) const;
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// What is used of it: its own value, on a denominator that is large enough.
    [[nodiscard]] static std::optional<double> used(const Row& row);

    NeedInquiry& m_inquiry;
    NeedLevel m_level;
    std::optional<IndexSet> m_within;
    std::shared_ptr<const Territory> m_territory;
    std::shared_ptr<const NeedStudy> m_study;
    std::vector<Row> m_rows;
};

} // namespace maillage
