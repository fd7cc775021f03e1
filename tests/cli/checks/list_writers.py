"""Workbooks as two kinds of programs write them, by hand and without a library: what a reader must understand.

A sheet is a list of rows; a cell is a str, an int, a datetime.date or None. `merges` are (first row, last row, column),
counted from 0.
"""
import datetime
import zipfile
from xml.sax.saxutils import escape

DAY_ZERO = datetime.date(1899, 12, 30)


def letter(column):
    return (letter(column // 26 - 1) if column >= 26 else '') + chr(ord('A') + column % 26)


def write_csv(path, rows, separator=';', encoding='utf-8'):
    def field(cell):
        text = '' if cell is None else cell.strftime('%d/%m/%Y') if isinstance(cell, datetime.date) else str(cell)
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in (separator, '"', '\n')) else text
    text = ''.join(separator.join(field(cell) for cell in row) + '\r\n' for row in rows)
    path.write_bytes(text.encode(encoding))


def write_xlsx(path, sheets, inline=False):
    """`sheets`: name → (rows, merges). `inline`: as reporting tools write, with prefixes and no references."""
    x = 'x:' if inline else ''
    shared = []

    def cell_xml(cell, r, c):
        where = '' if inline else f' r="{letter(c)}{r + 1}"'
        if cell is None:
            return f'<{x}c{where}/>' if inline else ''
        if isinstance(cell, datetime.date):
            return f'<{x}c{where} s="1"><{x}v>{(cell - DAY_ZERO).days}</{x}v></{x}c>'
        if isinstance(cell, int):
            return f'<{x}c{where}><{x}v>{cell}</{x}v></{x}c>'
        text = escape(cell)
        if inline:
            return f'<{x}c t="inlineStr"><{x}is><{x}t xml:space="preserve">{text}</{x}t></{x}is></{x}c>'
        shared.append(text)
        return f'<c{where} t="s"><v>{len(shared) - 1}</v></c>'

    main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    space = f'xmlns:x="{main}"' if inline else f'xmlns="{main}"'
    relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    package = 'http://schemas.openxmlformats.org/package/2006/'
    kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('[Content_Types].xml', f'<Types xmlns="{package}content-types">'
                         '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
                         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                         f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/></Types>')
        names = []
        links = []
        for n, (name, (rows, merges)) in enumerate(sheets.items(), 1):
            body = ''.join(f'<{x}row' + ('' if inline else f' r="{r + 1}"') + '>' +
                           ''.join(cell_xml(cell, r, c) for c, cell in enumerate(row)) + f'</{x}row>'
                           for r, row in enumerate(rows))
            ranges = ''.join(f'<{x}mergeCell ref="{letter(c)}{a + 1}:{letter(c)}{b + 1}"/>' for a, b, c in merges)
            merged = f'<{x}mergeCells count="{len(merges)}">{ranges}</{x}mergeCells>' if merges else ''
            archive.writestr(f'xl/worksheets/sheet{n}.xml',
                             f'<{x}worksheet {space}><{x}sheetData>{body}</{x}sheetData>{merged}</{x}worksheet>')
            names.append(f'<{x}sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>')
            links.append(f'<Relationship Id="rId{n}" Type="{relations}/worksheet" Target="worksheets/sheet{n}.xml"/>')
        links.append(f'<Relationship Id="rIdS" Type="{relations}/styles" Target="styles.xml"/>')
        if shared:
            links.append(f'<Relationship Id="rIdT" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>')
            archive.writestr('xl/sharedStrings.xml', f'<sst {space}>' + ''.join(
                f'<si><t xml:space="preserve">{text}</t></si>' for text in shared) + '</sst>')
        archive.writestr('xl/styles.xml', f'<{x}styleSheet {space}><{x}cellXfs count="2"><{x}xf numFmtId="0"/>'
                         f'<{x}xf numFmtId="14" applyNumberFormat="1"/></{x}cellXfs></{x}styleSheet>')
        archive.writestr('xl/workbook.xml', f'<{x}workbook {space} xmlns:r="{relations}"><{x}sheets>' +
                         ''.join(names) + f'</{x}sheets></{x}workbook>')
        archive.writestr('xl/_rels/workbook.xml.rels',
                         f'<Relationships xmlns="{package}relationships">{"".join(links)}</Relationships>')
        archive.writestr('_rels/.rels', f'<Relationships xmlns="{package}relationships"><Relationship Id="r" '
                         f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>')


def write_ods(path, sheets):
    """`sheets` as above; blank cells and rows at the end are repeated, as LibreOffice does."""
    def cell_xml(cell, span, is_covered):
        if is_covered:
            return '<table:covered-table-cell/>'
        spanned = f' table:number-rows-spanned="{span}" table:number-columns-spanned="1"' if span > 1 else ''
        if cell is None:
            return f'<table:table-cell{spanned}/>'
        if isinstance(cell, datetime.date):
            shown = cell.strftime('%d/%m/%y')
            return (f'<table:table-cell{spanned} office:value-type="date" office:date-value="{cell.isoformat()}">'
                    f'<text:p>{shown}</text:p></table:table-cell>')
        if isinstance(cell, int):
            return (f'<table:table-cell{spanned} office:value-type="float" office:value="{cell}">'
                    f'<text:p>{cell}</text:p></table:table-cell>')
        lines = ''.join(f'<text:p>{escape(line)}</text:p>' for line in cell.split('\n'))
        return f'<table:table-cell{spanned} office:value-type="string">{lines}</table:table-cell>'

    spaces = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
                      for name in ('office', 'table', 'text'))
    tables = []
    for name, (rows, merges) in sheets.items():
        spans = {(a, c): b - a + 1 for a, b, c in merges}
        covered = {(r, c) for a, b, c in merges for r in range(a + 1, b + 1)}
        body = ''.join('<table:table-row>' + ''.join(
            cell_xml(cell, spans.get((r, c), 1), (r, c) in covered) for c, cell in enumerate(row)) +
            '<table:table-cell table:number-columns-repeated="1018"/></table:table-row>'
            for r, row in enumerate(rows))
        tail = (f'<table:table-row table:number-rows-repeated="{1048576 - len(rows)}">'
                '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>')
        tables.append(f'<table:table table:name="{escape(name)}">{body}{tail}</table:table>')
    kind = 'application/vnd.oasis.opendocument.spreadsheet'
    with zipfile.ZipFile(path, 'w') as archive:
        archive.writestr('mimetype', kind, zipfile.ZIP_STORED)
        archive.writestr('content.xml', f'<office:document-content {spaces} office:version="1.2"><office:body>'
                         f'<office:spreadsheet>{"".join(tables)}</office:spreadsheet></office:body>'
                         '</office:document-content>', zipfile.ZIP_DEFLATED)
        archive.writestr('META-INF/manifest.xml', '<manifest:manifest '
                         'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
                         f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
                         '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
                         '</manifest:manifest>', zipfile.ZIP_DEFLATED)
