#include "app/widgets/written_notice.hpp"

#include "app/look/icons.hpp"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

WrittenNotice::WrittenNotice(QWidget* parent)
    : QFrame(parent),
      m_label(new QLabel),
      m_remarks(new QLabel),
      m_open(new QPushButton(tr("&Ouvrir"))),
      m_folder(new QPushButton(tr("Ouvrir le dossie&r"))) {
    setObjectName(QStringLiteral("written"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Fichier écrit"));
    for (QLabel* label : {m_label, m_remarks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Fermer cet avis"));
    close->setToolTip(tr("Fermer cet avis (Échap)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    for (QPushButton* button : {m_open, m_folder}) {
        button->setAutoDefault(false);
    }
    connect(m_open, &QPushButton::clicked, this,
            [this] { open(QString::fromStdU16String(m_file.u16string())); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { open(QFileInfo(QString::fromStdU16String(m_file.u16string())).absolutePath()); });
    auto* words = new QVBoxLayout;
    words->addWidget(m_label);
    words->addWidget(m_remarks);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 6, 6, 6);
    line->addLayout(words, 1);
    line->addWidget(m_open);
    line->addWidget(m_folder);
    line->addWidget(close);
    hide();
}

void WrittenNotice::tell(const std::filesystem::path& file, const QStringList& remarks) {
    m_file = file;
    const QString path = QString::fromStdU16String(file.u16string());
    m_label->setText(tr("Écrit\u00A0: %1").arg(QFileInfo(path).fileName()));
    m_label->setToolTip(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    show();
    settle();
    raise();
}

QString WrittenNotice::sentence() const {
    return m_label->text();
}

void WrittenNotice::stayAtFootOf(QWidget& ground) {
    m_ground = &ground;
    ground.installEventFilter(this);
}

void WrittenNotice::open(const QString& place) {
    if (!QFileInfo::exists(place)) {
        m_remarks->setText(tr("Ce fichier n'est plus là\u00A0: il a été déplacé ou retiré."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(place))) {
        m_remarks->setText(tr("Aucun programme de ce poste ne l'ouvre\u00A0: %1")
                               .arg(QDir::toNativeSeparators(QFileInfo(place).absoluteFilePath())));
    } else {
        return;
    }
    m_remarks->show();
    settle();
}

void WrittenNotice::settle() {
    if (m_ground == nullptr || isHidden()) {
        return;
    }
    constexpr int kAway = 8;
    constexpr int kWidest = 760;
    const int width = std::min(kWidest, m_ground->width() - 2 * kAway);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry((m_ground->width() - width) / 2, m_ground->height() - height - kAway, width, height);
}

bool WrittenNotice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ground && event->type() == QEvent::Resize) {
        settle();
    }
    return QFrame::eventFilter(watched, event);
}

void WrittenNotice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return event->accept();
    }
    QFrame::keyPressEvent(event);
}

} // namespace maillage
