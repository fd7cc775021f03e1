#include "app/models/needs/need_place_model.hpp"

#include "app/text/needs/need_study_text.hpp"
#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/needs/need_standing.hpp"

#include <cmath>

namespace maillage {

NeedPlaceModel::NeedPlaceModel(NeedInquiry& inquiry, NeedLevel level, QObject* parent)
    : ComputedTableModel(inquiry.document(), parent), m_inquiry(inquiry), m_level(level) {}

void NeedPlaceModel::setWithin(std::optional<IndexSet> communes) {
    m_within = std::move(communes);
    outdate();
}

QString NeedPlaceModel::title() const {
    return m_level == NeedLevel::Commune ? tr("&Communes") : tr("&EPCI");
}

QStringList NeedPlaceModel::columns() const {
    const bool isCommune = m_level == NeedLevel::Commune;
    return {isCommune ? tr("Commune") : tr("EPCI"),
            tr("Valeur"),
            tr("Ce qui est su"),
            isCommune ? tr("Classe") : tr("Zones blanches"),
            tr("Habitants"),
            isCommune ? tr("EPCI") : tr("Communes"),
            tr("Valeur de l'EPCI"),
            tr("Au moins"),
            tr("Au plus"),
            tr("Numérateur"),
            tr("Dénominateur")};
}

bool NeedPlaceModel::isNumber(int column) const {
    const bool isCommune = m_level == NeedLevel::Commune;
    return column != Name && column != State && (column != Epci || !isCommune) &&
           (column != Coverage || !isCommune);
}

std::vector<CommuneIndex> NeedPlaceModel::communesOf(int row) const {
    return at(row).communes;
}

int NeedPlaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

NeedPlaceModel::Row NeedPlaceModel::communeRow(const NeedStudy& study, const Derived& derived,
                                               CommuneIndex commune) const {
    const Commune& c = m_territory->commune(commune);
    Row row{c.name, c.epci, study.communes.places[commune], study.standings[commune]};
    if (row.standing == NeedStanding::OfEpci) {
        row.ofEpci = study.epciValue(*m_territory, commune);
    }
    row.communes = {commune};
    row.known = derived.result.after.coverage.known(commune);
    row.population = c.population;
    return row;
}

NeedPlaceModel::Row NeedPlaceModel::epciRow(const NeedStudy& study, const Derived& derived,
                                            std::size_t rank) const {
    const maillage::Epci& epci = m_territory->epcis()[rank];
    Row row{epci.name, epci.code, study.epcis.places[rank]};
    row.standing = standingAlone(study, row.place);
    row.population = 0;
    for (CommuneIndex i = 0; i < m_territory->size(); ++i) {
        const Commune& c = m_territory->commune(i);
        if (c.epci != epci.code) {
            continue;
        }
        row.communes.push_back(i);
        row.blank += derived.result.after.coverage.classes[i] == CoverageClass::ZoneBlanche ? 1U : 0U;
        row.population =
            row.population && c.population ? std::optional(*row.population + *c.population) : std::nullopt;
    }
    return row;
}

void NeedPlaceModel::compute(const Derived& derived) {
    const auto study = m_inquiry.study();
    const bool isOther = m_territory != derived.project.territory || m_study != study;
    m_territory = derived.project.territory;
    m_study = study;
    std::vector<Row> rows;
    if (study != nullptr && m_level == NeedLevel::Epci) {
        for (std::size_t k = 0; k < m_territory->epcis().size(); ++k) {
            rows.push_back(epciRow(*study, derived, k));
        }
    } else if (study != nullptr) {
        for (CommuneIndex i = 0; i < m_territory->size(); ++i) {
            if (!m_within || m_within->contains(i)) {
                rows.push_back(communeRow(*study, derived, i));
            }
        }
    }
    replaceRows(m_rows, std::move(rows), isOther);
}

std::optional<double> NeedPlaceModel::used(const Row& row) {
    return row.standing == NeedStanding::Own ? row.place.value.number() : std::nullopt;
}

QString NeedPlaceModel::text(int row, int column) const {
    const Row& one = at(row);
    const QString unit = QString::fromStdString(m_study->indicator.unit);
    switch (column) {
    case Name:
        return shownName(one.name);
    case Epci:
        return m_level == NeedLevel::Commune ? epciText(*m_territory, one.epci)
                                             : countText(one.communes.size());
    case Value: {
        const auto value = used(one);
        return value ? needNumberText(*value, unit) : needStandingShort(one.standing);
    }
    case State:
        return needStandingName(one.standing, one.place.origin);
    case Coverage:
        return one.known ? nameOf(*one.known) : countText(one.blank);
    case Population:
        return one.population ? integerText(*one.population) : tr("–");
    default: {
        const auto value = number(row, column);
        const bool isOfUnit = column == Least || column == Most || column == OfEpci;
        return value ? needNumberText(*value, isOfUnit ? unit : QString()) : tr("–");
    }
    }
}

std::optional<double> NeedPlaceModel::number(int row, int column) const {
    const Row& one = at(row);
    const auto bound = [&](double NeedBounds::*end) {
        const std::optional<NeedBounds>& bounds = one.place.value.bounds;
        const bool isTold =
            one.place.value.isKnown() && bounds && bounds->min < bounds->max && std::isfinite((*bounds).*end);
        return isTold ? std::optional((*bounds).*end) : std::nullopt;
    };
    switch (column) {
    case Epci:
        return static_cast<double>(one.communes.size());
    case Value:
        return used(one);
    case Least:
        return bound(&NeedBounds::min);
    case Most:
        return bound(&NeedBounds::max);
    case Over:
        return m_study->indicator.isOwnValue() ? std::nullopt : one.place.numerator.number();
    case Under:
        return one.place.denominator.number();
    case OfEpci:
        return one.ofEpci;
    case Coverage:
        return static_cast<double>(one.blank);
    default:
        return one.population ? std::optional(static_cast<double>(*one.population)) : std::nullopt;
    }
}

int NeedPlaceModel::decimals(int column) const {
    const bool isOfUnit = column == Value || column == Least || column == Most || column == OfEpci;
    return isOfUnit && m_study != nullptr      ? (m_study->indicator.unit == "%" ? 2 : 0)
           : column == Over || column == Under ? 1
                                               : 0;
}

QString NeedPlaceModel::hint(int row, int column) const {
    const Row& one = at(row);
    if (column != Value && column != State) {
        return {};
    }
    const QString unit = QString::fromStdString(m_study->indicator.unit);
    if (one.standing == NeedStanding::Small) {
        return tr("%1 sur un dénominateur de %2 : trop peu pour un taux, qui n'est ni classé ni coloré")
            .arg(needValueText(one.place.value, unit), needValueText(one.place.denominator, {}));
    }
    if (one.standing == NeedStanding::OfEpci) {
        return tr("Secret ; son EPCI a pour valeur %1").arg(needNumberText(one.ofEpci.value_or(0), unit));
    }
    return needBoundsText(one.place.value, unit);
}

} // namespace maillage
