// A proof as a tree: figure → communes → structures → rows, or a commune and what puts it into its class.
#pragma once

#include "core/analysis/proof/proof.hpp"

#include <QAbstractItemModel>

#include <memory>

namespace maillage {

/// What a tree is built from; its parts point into one another and stay together.
struct ProofData {
    Project project;
    Situation situation;
    Proof proof;
};

/// Branches are made when they are opened, so that a figure over 35,000 communes shows at once.
class ProofModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit ProofModel(QObject* parent = nullptr);
    ~ProofModel() override;

    /// Throws Error{FigureUnknown}, and then keeps what it showed.
    void showFigure(std::shared_ptr<const ProofData> data, const std::string& id);
    void showCommune(std::shared_ptr<const ProofData> data, CommuneIndex commune);
    void clear();
    /// The numerator's communes of the figure shown; of anything else, none.
    [[nodiscard]] const std::vector<CommuneIndex>& counted() const { return m_counted; }
    /// The communes that a row is about, ascending; empty when it is about none.
    [[nodiscard]] std::vector<CommuneIndex> communesOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    class Branches;

    [[nodiscard]] Node& nodeOf(const QModelIndex& index) const;
    void reset(std::shared_ptr<const ProofData> data, std::unique_ptr<Node> root);

    std::shared_ptr<const ProofData> m_data;
    std::unique_ptr<Node> m_root;
    std::vector<CommuneIndex> m_counted;
};

} // namespace maillage
