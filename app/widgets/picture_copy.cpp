#include "app/widgets/picture_copy.hpp"

#include "app/models/table_copy.hpp"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QSvgGenerator>

namespace maillage {

namespace {

/// A column that stands to the right holds numbers; one with percent signs stays as it reads.
bool isNumberColumn(const QAbstractItemModel& model, int column) {
    const Qt::Alignment side(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString().contains(u'%')) {
            return false;
        }
    }
    return side.testFlag(Qt::AlignRight);
}

/// As a spreadsheet reads it: without the spaces and signs of print; nothing for a dash.
QString plainNumber(QString typeset) {
    typeset.remove(u'\u202F').remove(u'\u00A0').replace(u'\u2212', u'-');
    if (typeset.startsWith(u'+')) {
        typeset.remove(0, 1);
    }
    return typeset == QStringLiteral("\u2013") ? QString() : typeset;
}

} // namespace

QMimeData* pictureData(const QImage& picture, const QByteArray& drawing) {
    auto* data = new QMimeData;
    data->setImageData(picture);
    data->setData(QStringLiteral("image/svg+xml"), drawing);
    return data;
}

QMimeData* pictureOf(QWidget& shown) {
    constexpr double kSharp = 2;
    QImage image(shown.size() * kSharp, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharp);
    image.fill(Qt::white);
    shown.render(&image);
    image.setDevicePixelRatio(1); // a document shows its points, not the screen's
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(shown.logicalDpiX());
    generator.setSize(shown.size());
    generator.setViewBox(shown.rect());
    QPainter painter(&generator);
    shown.render(&painter);
    painter.end();
    return pictureData(image, bytes);
}

QMimeData* tableData(const QAbstractItemModel& model) {
    TextTable table;
    std::vector<bool> isNumber;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.header.push_back(model.headerData(column, Qt::Horizontal).toString().simplified());
        isNumber.push_back(isNumberColumn(model, column));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<QString>& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString cell = model.index(row, column).data().toString();
            cells.push_back(isNumber[static_cast<std::size_t>(column)] ? plainNumber(cell)
                                                                       : cell.simplified());
        }
    }
    auto* data = new QMimeData;
    data->setText(spreadsheetText(table));
    data->setHtml(htmlTable(table, isNumber));
    return data;
}

void copyWithKey(QAbstractItemView& table) {
    auto* key = new QShortcut(QKeySequence::Copy, &table);
    key->setContext(Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, &table,
                     [&table] { QGuiApplication::clipboard()->setMimeData(tableData(*table.model())); });
}

} // namespace maillage
