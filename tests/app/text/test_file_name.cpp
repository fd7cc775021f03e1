#include "app/text/data/file_name.hpp"

#include "tests/support/catch.hpp"

#include <QRegularExpression>

#include <random>

using namespace maillage;

TEST_CASE("a file is named by words that say what is in it") {
    CHECK(fileName(
              {QStringLiteral("couverture"), QStringLiteral("Côtes-d’Armor"), QStringLiteral("2022-12-31")},
              QStringLiteral("pdf")) == QStringLiteral("couverture-cotes-d-armor-2022-12-31.pdf"));
    CHECK(fileName({QStringLiteral("Saint-Étienne / Œuvre")}, QStringLiteral("png")) ==
          QStringLiteral("saint-etienne-oeuvre.png"));
    CHECK(fileName({}, QStringLiteral("csv")) == QStringLiteral("maillage.csv"));
    CHECK(fileName({QStringLiteral("..")}, QStringLiteral("csv")) == QStringLiteral("maillage.csv"));
    CHECK(fileName({QStringLiteral("CON")}, QStringLiteral("csv")) == QStringLiteral("maillagecon.csv"));
    CHECK(datePart(Date(2022, 12, 31)) == QStringLiteral("2022-12-31"));
}

TEST_CASE(
    "whatever a project, a scenario or a commune is called, its file has a name that every system takes") {
    static const QRegularExpression kValid(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*\\.pdf$"));
    static const QRegularExpression kDevice(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\."));
    std::mt19937 random(11);
    const QString awkward = QStringLiteral("aZ9éÉœß/\\:*?\"<>|.. -_'’\t\n\u00A0\u202F\u0301日本—…%~$Ÿ\u200B");
    const QStringList words{QStringLiteral("con"),  QStringLiteral("NUL"),    QStringLiteral("COM1"),
                            QStringLiteral("lpt9"), QStringLiteral("Plan A"), QString()};
    for (int k = 0; k < 5000; ++k) {
        QStringList parts;
        for (unsigned n = random() % 4; n > 0; --n) {
            QString part = random() % 3 == 0 ? words[static_cast<qsizetype>(random() % 6)] : QString();
            for (auto length = random() % 40; length > 0 && random() % 3 != 0; --length) {
                part += awkward[static_cast<qsizetype>(random() % static_cast<unsigned>(awkward.size()))];
            }
            parts << part;
        }
        const QString name = fileName(parts, QStringLiteral("pdf"));
        CAPTURE(parts.join(u'|').toStdString(), name.toStdString());
        REQUIRE(kValid.match(name).hasMatch());
        REQUIRE_FALSE(kDevice.match(name).hasMatch());
        REQUIRE(name.size() <= 100);
    }
}
