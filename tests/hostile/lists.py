"""Lists that were made to harm: CSV, workbooks new and old, pages of a browser."""
import os
import random
import struct
import zipfile

from hostile_case import case, zipped

OF_LIST = 'importer --essai --liste '
MEGA = 1 << 20


def text_case(name, make_bytes, ends=(1,)):
    def make(folder, _base):
        (folder / 'l.csv').write_bytes(make_bytes())
    make.__name__ = f'list-{name}'
    case(OF_LIST + 'l.csv', ends=ends)(make)


text_case('wider-than-its-titles', lambda: b'structure;code_insee\nA;03001;x;y;z;1;2;3\n' * 2, ends=(0, 1))
text_case('of-ten-million-columns', lambda: b'structure;code_insee' + b';a' * 10_000_000 + b'\n')
text_case('of-one-line-of-200-megabytes', lambda: b'structure;code_insee\n' + b'a' * (200 * MEGA))
text_case('of-two-hundred-thousand-columns', lambda: b'structure;code_insee' + b';a' * 200_000 + b'\nA;03001\n',
          ends=(0, 1))
text_case('quote-that-never-ends', lambda: b'structure;code_insee\n"' + b'a;b\n' * 2_000_000)
text_case('of-quotes-alone', lambda: b'"' * 4_000_001)
text_case('of-zeros', lambda: bytes(20 * MEGA))
text_case('of-chance', lambda: random.Random(3).randbytes(2 * MEGA))
text_case('of-empty-lines', lambda: b'structure;code_insee\n' + b'\n' * 20_000_000)
text_case('utf16-of-half-a-letter', lambda: b'\xff\xfe' +
          'structure;code_insee\nA;03001\n'.encode('utf-16-le') + b'\xd8',
          ends=(0, 1))
text_case('that-moves-the-cursor', lambda: b'structure;code_insee\n\x1b[2J\x1b]0;x\x07;\x9b31m99\x1b[1m\n')
text_case('of-one-name-of-50-megabytes', lambda: b'structure;code_insee\n' + b'b' * (50 * MEGA) + b';03001\n')
text_case('of-two-hundred-thousand-rows',
          lambda: b'structure;code_insee\n' + b''.join(b'S%d;03001\n' % i for i in range(200_000)),
          ends=(0, 1))


@case(OF_LIST + 'l.csv')
def list_that_is_a_device(folder, _base):
    os.symlink('/dev/zero', folder / 'l.csv')


CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def ods(folder, rows, head='<?xml version="1.0"?>'):
    spaces = ''.join(f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in
                     (('office', 'office'), ('table', 'table'), ('text', 'text')))
    zipped(folder / 'l.ods', {
        'mimetype': 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': f'{head}<office:document-content{spaces}><office:body><office:spreadsheet>'
                       f'<table:table table:name="A"><table:table-row>{CELL.format("structure")}'
                       f'{CELL.format("code_insee")}</table:table-row>{rows}</table:table></office:spreadsheet>'
                       '</office:body></office:document-content>'})


BOMB = '<!DOCTYPE a [<!ENTITY a0 "ha">' + ''.join(f'<!ENTITY a{i} "&a{i - 1};&a{i - 1};">' for i in range(1, 40)) + ']>'
ROW = '<table:table-row>' + CELL.format('A') + CELL.format('03001') + '</table:table-row>'
WORKBOOKS = {
    'formula-doubling': (''.join('<table:table-row><table:table-cell office:value-type="string" table:formula="of:=[.A'
                                 f'{i}]&amp;[.A{i}]"><text:p>a</text:p></table:table-cell></table:table-row>'
                                 for i in range(1, 60)), ''),
    'rows-repeated': ('<table:table-row table:number-rows-repeated="2147483647">' + CELL.format('A') +
                      CELL.format('03001') + '</table:table-row>', ''),
    'columns-repeated': ('<table:table-row><table:table-cell table:number-columns-repeated="2147483647" '
                         'office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row>', ''),
    'spaces-repeated': ('<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c='
                        '"2147483647"/></text:p></table:table-cell></table:table-row>' + ROW, ''),
    'cells-merged': ('<table:table-row><table:table-cell table:number-rows-spanned="2147483647" '
                     'table:number-columns-spanned="2147483647" office:value-type="string"><text:p>A</text:p>'
                     '</table:table-cell></table:table-row>' + ROW, ''),
    'entities': (ROW.replace('>A<', '>&a39;<'), BOMB),
    'entity-of-a-file': (ROW.replace('>A<', '>&x;<'), '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'depth': ('<table:table-row><table:table-cell office:value-type="string">' + '<text:span>' * 100_000 + 'A' +
              '</text:span>' * 100_000 + '</table:table-cell></table:table-row>', ''),
}
for book_name, (book_rows, book_head) in WORKBOOKS.items():
    def make_book(folder, _base, rows=book_rows, head=book_head):
        ods(folder, rows, head)
    make_book.__name__ = f'list-ods-{book_name}'
    case(OF_LIST + 'l.ods', ends=(0, 1))(make_book)


def xlsx(folder, sheet, strings='', relations=None, head=''):
    """Without a sheet where that is None."""
    kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    parts = {
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': f'<Relationships><Relationship Id="r" Type="{kind}/officeDocument" Target="xl/workbook.xml"/>'
                       '</Relationships>',
        'xl/workbook.xml': f'<workbook xmlns="{main}" xmlns:r="{kind}"><sheets><sheet name="A" sheetId="1" r:id="a"/>'
                           '</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations or f'<Relationships><Relationship Id="a" Type="{kind}/worksheet" '
                                                   f'Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="{kind}/'
                                                   'sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        'xl/sharedStrings.xml': f'{head}<sst xmlns="{main}">{strings}</sst>',
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>'}
    if sheet is None:
        del parts['xl/worksheets/sheet1.xml']
    zipped(folder / 'l.xlsx', parts)


def inline(reference, text):
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


TITLES = '<row r="1">' + inline('A1', 'structure') + inline('B1', 'code_insee') + '</row>'
SHEETS = {
    'row-two-billion': (TITLES + '<row r="2147483647">' + inline('A2147483647', 'A') + '</row>', '', ''),
    'column-without-end': (TITLES + '<row r="2">' + inline('ZZZZZZZ2', 'A') + '</row>', '', ''),
    'corner-of-the-sheet': (TITLES + '<row r="1048576">' + inline('XFD1048576', 'A') + '</row>', '', ''),
    'string-that-is-not-there': (TITLES + '<row r="2"><c r="A2" t="s"><v>4294967295</v></c></row>', '<si><t>a</t></si>',
                                 ''),
    'entities': (TITLES, '<si><t>&a39;</t></si>', BOMB),
    'merged-without-end': (TITLES + '</sheetData><mergeCells>' + '<mergeCell ref="A1:XFD1048576"/>' * 2000 +
                           '</mergeCells><sheetData>', '', ''),
}
for sheet_name, (sheet_rows, sheet_strings, sheet_head) in SHEETS.items():
    def make_sheet(folder, _base, rows=sheet_rows, strings=sheet_strings, head=sheet_head):
        xlsx(folder, rows, strings, head=head)
    make_sheet.__name__ = f'list-xlsx-{sheet_name}'
    case(OF_LIST + 'l.xlsx', ends=(0, 1))(make_sheet)


@case(OF_LIST + 'l.xlsx')
def list_xlsx_cell_of_a_gigabyte(folder, _base):
    xlsx(folder, None)
    with zipfile.ZipFile(folder / 'l.xlsx', 'a', zipfile.ZIP_DEFLATED) as archive:
        with archive.open('xl/worksheets/sheet1.xml', 'w', force_zip64=True) as part:
            part.write(b'<worksheet><sheetData><row><c t="inlineStr"><is><t>')
            for _ in range(1024):
                part.write(b'a' * MEGA)


@case(OF_LIST + 'l.xlsx')
def list_xlsx_of_blanks(folder, _base):
    xlsx(folder, TITLES + ' ' * (200 * MEGA))


@case(OF_LIST + 'l.xlsx')
def list_xlsx_of_forty_million_rows(folder, _base):
    xlsx(folder, TITLES + '<row/>' * 40_000_000)


@case(OF_LIST + 'l.xlsx')
def list_xlsx_that_climbs_out(folder, _base):
    kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    xlsx(folder, TITLES, relations=f'<Relationships><Relationship Id="a" Type="{kind}/worksheet" TargetMode="External" '
                                   'Target="http://127.0.0.1:9/../../../etc/passwd"/></Relationships>')


@case(OF_LIST + 'l.xlsx')
def list_xlsx_of_two_hundred_thousand_parts(folder, _base):
    zipped(folder / 'l.xlsx', {f'{i}': '' for i in range(200_000)}, zipfile.ZIP_STORED)


def compound(sectors, first_directory=0, fat=None):
    """An old workbook of these sectors of 512 bytes; the first holds the table of sectors."""
    entries = fat or [0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFE]
    table = struct.pack(f'<{len(entries)}I', *entries).ljust(512, b'\xff')
    head = (bytes.fromhex('D0CF11E0A1B11AE1') + bytes(16) + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6) + bytes(10) +
            struct.pack('<IIIIIIIII', 1, first_directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0))
    return head.ljust(512, b'\xff') + table + b''.join(sector.ljust(512, b'\0') for sector in sectors)


def entry(name, kind, start, size):
    return (name.encode('utf-16-le').ljust(64, b'\0') + struct.pack('<HBB', 2 * len(name) + 2, kind, 1) +
            struct.pack('<III', 0xFFFFFFFF, 0xFFFFFFFF, 1) + bytes(36) + struct.pack('<IQ', start, size))


BOOK = entry('Root Entry', 5, 0xFFFFFFFE, 0) + entry('Workbook', 2, 2, 1 << 40)
RECORDS = struct.pack('<HHHHHHII', 0x809, 16, 0x600, 5, 0, 0, 0, 0) + struct.pack('<HH', 0xFC, 8224) + b'\xff' * 400
OLD = {
    'sectors-in-a-ring': compound([BOOK, RECORDS], 1, [0xFFFFFFFD, 1, 2]),
    'sectors-beyond-the-file': compound([BOOK, RECORDS], 0x7FFFFFFF, [0xFFFFFFFD, 0x7FFFFFF0, 0x7FFFFFF0]),
    'stream-of-a-terabyte': compound([BOOK, RECORDS], 1, [0xFFFFFFFD, 0xFFFFFFFE, 2]),
    'records-that-lie': compound([BOOK, RECORDS], 1),
    'head-alone': compound([])[:100],
}
for old_name, old_bytes in OLD.items():
    def make_old(folder, _base, content=old_bytes):
        (folder / 'l.xls').write_bytes(content)
    make_old.__name__ = f'list-xls-{old_name}'
    case(OF_LIST + 'l.xls')(make_old)

PAGES = {
    'html-depth': '<html><table>' + '<tr><td><table>' * 100_000,
    'html-spans': '<table><tr><td>structure</td><td>code_insee</td></tr><tr><td rowspan=2147483647 colspan=2147483647>A'
                  '</td></tr></table>',
    'xml-depth': '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">' +
                 '<a>' * 200_000,
    'xml-index': '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="'
                 'urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:'
                 'office:spreadsheet">'
                 '<Worksheet ss:Name="A">'
                 '<Table><Row ss:Index="2147483647"><Cell ss:Index="2147483647"><Data ss:Type="String">A</Data></Cell>'
                 '</Row></Table></Worksheet></Workbook>',
}
for page_name, page_text in PAGES.items():
    def make_page(folder, _base, text=page_text):
        (folder / 'l.xls').write_text(text)
    make_page.__name__ = f'list-{page_name}'
    case(OF_LIST + 'l.xls', ends=(0, 1))(make_page)
