#include "app/models/needs/need_inquiry.hpp"

#include "core/base/error.hpp"

namespace maillage {

NeedInquiry::NeedInquiry(ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document) {}

void NeedInquiry::forgetOld() const {
    const Project& project = m_document.project();
    if (m_facts != project.needs || m_territory != project.territory) {
        m_study.reset();
        m_indicators.reset();
        m_facts = project.needs;
        m_territory = project.territory;
    }
}

const std::vector<NeedIndicator>& NeedInquiry::indicators() const {
    forgetOld();
    if (!m_indicators) {
        m_indicators = knownIndicators(m_document.project());
    }
    return *m_indicators;
}

NeedQuestion NeedInquiry::question() const {
    const std::optional<NeedMapRequest>& asked = m_document.view().need;
    return asked ? asked->question : NeedQuestion{};
}

std::shared_ptr<const NeedStudy> NeedInquiry::study() const {
    forgetOld();
    NeedQuestion asked = question();
    const auto isKnown = [&](const std::string& id) {
        return std::ranges::find(indicators(), id, &NeedIndicator::id) != indicators().end();
    };
    if (!isKnown(asked.indicator)) {
        if (indicators().empty()) {
            return nullptr;
        }
        asked.indicator = indicators().front().id;
        asked.year.reset();
    }
    if (m_study == nullptr || m_study->question != asked) {
        const Project& project = m_document.project();
        try {
            m_study = std::make_shared<const NeedStudy>(studyNeed(project, asked));
        } catch (const Error&) {
            asked.year.reset(); // a vintage that has gone
            m_study = std::make_shared<const NeedStudy>(studyNeed(project, asked));
        }
    }
    return m_study;
}

std::vector<int> NeedInquiry::years() const {
    const auto now = study();
    return now == nullptr ? std::vector<int>()
                          : m_facts->years(now->indicator.numerator.front().stem, NeedLevel::Commune);
}

void NeedInquiry::ask(const NeedQuestion& question) {
    m_document.look([&](ViewState& view) {
        NeedMapRequest request = view.need.value_or(NeedMapRequest{});
        request.question = question;
        view.need = request;
    });
}

} // namespace maillage
