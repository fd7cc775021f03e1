#include "app/models/proof_model.hpp"

#include "app/text/figures/proof_text.hpp"
#include "app/text/map/qpv_words.hpp"
#include "app/text/qt_text.hpp"

#include <QFont>

#include <functional>

namespace maillage {

struct ProofModel::Node {
    using Grow = std::function<void(const Branches&, Node&)>;

    Node* parent = nullptr;
    int row = 0;
    QString text;
    /// A row that rests on a hypothesis: it looks different.
    bool isSupposed = false;
    std::vector<CommuneIndex> communes;
    /// Makes the children when they are first asked for; null for a leaf.
    Grow grow;
    bool isGrown = false;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(QString childText, std::vector<CommuneIndex> about = {}, Grow childGrow = nullptr) {
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = static_cast<int>(children.size());
        child->text = std::move(childText);
        child->communes = std::move(about);
        child->grow = std::move(childGrow);
        children.push_back(std::move(child));
        return *children.back();
    }
    void addRow(QString rowText, const Attestation& attestation, std::vector<CommuneIndex> about = {}) {
        add(std::move(rowText), std::move(about)).isSupposed = attestation.isHypothesis();
    }
};

/// What stands below each kind of node.
class ProofModel::Branches {
public:
    explicit Branches(const ProofData& data) : m_data(data) {}

    void growFigure(Node& node, const FigureProof& figure) const {
        node.add(figureFraction(figure));
        node.add(figureRounding(figure));
        node.add(tr("Compte\u00A0: %1").arg(figureFormula(figure)));
        node.add(definitionText());
        node.add(roundingText());
        addList(node, tr("Numérateur"), figure.members(), figure.numerator);
        if (!figure.denominator.empty()) {
            addList(node, tr("Dénominateur"), figure.members(), figure.denominator);
        }
        if (!figure.leftOut.empty()) {
            addList(node, tr("Population inconnue"), figure.members(), figure.leftOut);
        }
    }

    void growCommune(Node& node, CommuneIndex commune) const {
        const CommuneProof why = proveCommune(m_data.project, m_data.proof, commune);
        const std::vector<ServiceArea>& areas = m_data.project.structures->serviceAreas;
        for (const CommuneLink& link : why.links) {
            const ProvenStructure& proven = m_data.proof.structures[link.structure];
            Node& structure =
                node.add(structureText(proven), {commune},
                         [rank = link.structure](const Branches& b, Node& n) { b.growStructure(n, rank); });
            for (const std::uint32_t area : link.areas) {
                structure.addRow(
                    tr("Territoire\u00A0: %1").arg(rowText(areas[area].period, areas[area].attestation)),
                    areas[area].attestation, {commune});
            }
        }
        for (const std::uint32_t area : why.rejected) {
            const Structure& structure = m_data.project.structures->structures[areas[area].structure];
            node.add(tr("Sans effet\u00A0: %1, %2")
                         .arg(shownName(structure.name), rejectionText(m_data.project, m_data.proof, area)),
                     {commune})
                .addRow(rowText(areas[area].period, areas[area].attestation), areas[area].attestation,
                        {commune});
        }
        if (why.links.empty() && why.rejected.empty()) {
            node.add(tr("Aucune ligne de territoire ne nomme cette commune"), {commune});
        }
    }

    [[nodiscard]] QString communeText(CommuneIndex commune) const {
        const Commune& c = m_data.project.territory->commune(commune);
        return tr("%1 (%2)\u00A0: %3")
            .arg(shownName(c.name), QString::fromStdString(c.code), nameOf(m_data.proof.classes[commune]));
    }

private:
    void addList(Node& node, const QString& side, MemberKind kind,
                 const std::vector<std::uint32_t>& list) const {
        const QString text = tr("%1\u00A0: %2").arg(side, countText(list.size()));
        switch (kind) {
        case MemberKind::Communes:
            node.add(text, list, [list](const Branches& b, Node& n) {
                for (const CommuneIndex commune : list) {
                    n.add(b.communeText(commune), {commune}, [commune](const Branches& inner, Node& below) {
                        inner.growCommune(below, commune);
                    });
                }
            });
            break;
        case MemberKind::Structures:
            node.add(text, {}, [list](const Branches& b, Node& n) {
                for (const std::uint32_t rank : list) {
                    n.add(b.structureText(b.m_data.proof.structures[rank]), b.territoryOf(rank),
                          [rank](const Branches& inner, Node& below) { inner.growStructure(below, rank); });
                }
            });
            break;
        case MemberKind::Qpvs:
            node.add(text, {}, [list](const Branches& b, Node& n) {
                for (const std::uint32_t i : list) {
                    b.addQpv(n, (*b.m_data.project.qpvs)[i]);
                }
            });
            break;
        }
    }

    [[nodiscard]] QString structureText(const ProvenStructure& structure) const {
        return QStringLiteral("%1 (%2)").arg(shownName(structure.name), kindText(structure));
    }

    [[nodiscard]] std::vector<CommuneIndex> territoryOf(std::uint32_t rank) const {
        return m_data.situation.structures[rank].communes.members();
    }

    void growStructure(Node& node, std::uint32_t rank) const {
        const ProvenStructure& proven = m_data.proof.structures[rank];
        if (!proven.structure) {
            node.add(tr("Ouverture simulée"));
            return;
        }
        const Structure& structure = m_data.project.structures->structures[*proven.structure];
        for (const std::uint32_t a : m_data.proof.approvalsOfStructure[*proven.structure]) {
            const Approval& approval = m_data.project.structures->approvals[a];
            node.addRow(tr("Agrément %1, %2\u00A0: %3")
                            .arg(nameOf(approval.kind), nameOf(m_data.proof.approvalStates[a]),
                                 rowText(approval.period, approval.attestation)),
                        approval.attestation);
        }
        if (structure.seat) {
            const Commune& seat = m_data.project.territory->commune(*structure.seat);
            node.addRow(tr("Siège\u00A0: %1, %2")
                            .arg(shownName(seat.name), attestationText(structure.seatAttestation)),
                        structure.seatAttestation, {*structure.seat});
        }
        if (structure.federated) {
            node.addRow((*structure.federated ? tr("Fédérée, %1") : tr("Non fédérée, %1"))
                            .arg(attestationText(structure.federatedAttestation)),
                        structure.federatedAttestation);
        }
        const std::vector<CommuneIndex> territory = territoryOf(rank);
        node.add(tr("Territoire\u00A0: %1").arg(communesText(territory.size())), territory,
                 [territory](const Branches& b, Node& n) {
                     for (const CommuneIndex commune : territory) {
                         n.add(b.communeText(commune), {commune});
                     }
                 });
    }

    void addQpv(Node& node, const Qpv& qpv) const {
        Node& branch = node.add(shownName(qpv.name), qpv.communes);
        for (const CommuneIndex commune : qpv.communes) {
            branch.add(
                tr("Commune\u00A0: %1").arg(shownName(m_data.project.territory->commune(commune).name)),
                {commune});
        }
        const QpvProviders providers = providersOf(qpv, m_data.project, m_data.situation);
        for (const QpvProviders::Provider& provider : providers.names) {
            branch.add(tr("Structure\u00A0: %1").arg(providerText(provider)));
        }
        if (providers.names.empty()) {
            branch.add(providersText(providers, m_data.situation));
        }
        branch.addRow(attestationText(qpv.attestation), qpv.attestation);
    }

    const ProofData& m_data;
};

ProofModel::ProofModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {
    m_root->isGrown = true;
}

ProofModel::~ProofModel() = default;

void ProofModel::reset(std::shared_ptr<const ProofData> data, std::unique_ptr<Node> root) {
    beginResetModel();
    m_data = std::move(data);
    m_root = std::move(root);
    m_root->isGrown = true;
    endResetModel();
}

void ProofModel::showFigure(std::shared_ptr<const ProofData> data, const std::string& id) {
    const FigureProof& figure = data->proof.figure(id);
    auto root = std::make_unique<Node>();
    Branches(*data).growFigure(*root, figure);
    m_counted = figure.members() == MemberKind::Communes ? figure.numerator : std::vector<CommuneIndex>{};
    reset(std::move(data), std::move(root));
}

void ProofModel::showCommune(std::shared_ptr<const ProofData> data, CommuneIndex commune) {
    auto root = std::make_unique<Node>();
    const Branches branches(*data);
    Node& node = root->add(branches.communeText(commune), {commune});
    branches.growCommune(node, commune);
    root->add(definitionText());
    m_counted.clear();
    reset(std::move(data), std::move(root));
}

void ProofModel::clear() {
    m_counted.clear();
    reset(nullptr, std::make_unique<Node>());
}

ProofModel::Node& ProofModel::nodeOf(const QModelIndex& index) const {
    Node& node = index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
    if (!node.isGrown) {
        node.isGrown = true;
        if (node.grow) {
            node.grow(Branches(*m_data), node);
        }
    }
    return node;
}

std::vector<CommuneIndex> ProofModel::communesOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.internalPointer())->communes
                           : std::vector<CommuneIndex>{};
}

QModelIndex ProofModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& node = nodeOf(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= node.children.size()) {
        return {};
    }
    return createIndex(row, column, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex ProofModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) {
        return {};
    }
    Node* parent = static_cast<const Node*>(child.internalPointer())->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int ProofModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeOf(parent).children.size());
}

int ProofModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

bool ProofModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return !m_root->children.empty();
    }
    const auto* node = static_cast<const Node*>(parent.internalPointer());
    return node->grow != nullptr ? !node->isGrown || !node->children.empty() : !node->children.empty();
}

QVariant ProofModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto* node = static_cast<const Node*>(index.internalPointer());
    if (role == Qt::FontRole && node->isSupposed) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(node->text) : QVariant();
}

} // namespace maillage
