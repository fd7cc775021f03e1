"""Chartes graphiques, page templates and certificates that were made to harm."""
import gzip
import json
import os
import struct
import zlib

from hostile_case import case

OF_STYLE = 'carte --sortie m.pdf --charte c.json'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">'


def style_case(name, text, ends=(1,)):
    def make(folder, _base):
        (folder / 'c.json').write_bytes(text if isinstance(text, bytes) else text.encode())
    make.__name__ = f'charte-{name}'
    case(OF_STYLE, ends=ends)(make)


style_case('number-1e400', '{"couleurs":\n{"centre_social":1e400}}')
style_case('brackets-without-end', '{"couleurs":' + '[' * 100_000 + ']' * 100_000 + '}')
style_case('objects-without-end', '{"a":' * 100_000 + '1' + '}' * 100_000)
style_case('of-50-megabytes', b'{"realisation":"' + b'a' * (50 << 20) + b'"}')
style_case('not-utf8', b'{"realisation":"\xc3\x28\xa0\xff"}', ends=(0, 1))
style_case('key-that-moves-the-cursor', '{"\\u001b[2J\\u001b]0;x\\u0007\\u009b31m":1}')
style_case('value-that-moves-the-cursor', '{"police":{"a":"\\u001b[2J\\u009b31m"}}')
style_case('logo-above', '{"logos":["../../../../etc/passwd.png"]}')
style_case('logo-from-the-root', '{"logos":["/etc/ssl/logo.svg"]}')
style_case('logo-name-without-end', '{"logos":["' + 'a' * 100_000 + '.png"]}')
style_case('logo-name-with-a-zero', '{"logos":["a.png\\u0000.svg"]}')
style_case('font-from-the-root', '{"fichiers_police":["/etc/passwd"],"police":"A"}')


def template_case(name, text):
    def make(folder, _base):
        (folder / 'm.json').write_bytes(text if isinstance(text, bytes) else text.encode())
    make.__name__ = f'template-{name}'
    case('importer --modele m.json --sortie p.gpkg')(make)


def of_part(part):
    return '{"maillage_modele":1,"nom":"M","pages":[{"papier":"A4","sens":"paysage","parties":[' + part + ']}]}'


template_case('number-1e400', of_part('{"partie":"nord","place":[0,0,9,1e400]}'))
template_case('brackets-without-end', '{"pages":' + '[' * 100_000 + ']' * 100_000 + '}')
template_case('of-a-hundred-thousand-keys', '{' + ','.join(f'"{i}":1' for i in range(100_000)) + '}')
template_case('of-50-megabytes', b'{"nom":"' + b'a' * (50 << 20) + b'"}')
template_case('not-utf8', b'{"maillage_modele":1,"nom":"\xc3\x28\xa0\xff","pages":[]}')
template_case('name-that-moves-the-cursor', '{"maillage_modele":1,"nom":"\\u001b[2J\\u009b31m","pages":[]}')
template_case('key-that-moves-the-cursor', '{"\\u001b[2J\\u001b]0;x\\u0007":1}')
template_case('far-away', of_part('{"partie":"legende","place":[-1e300,0,9,9]}'))
template_case('of-thirty-thousand-parts', of_part(','.join(['{"partie":"nord","cachee":true}'] * 30_000)))


def logo_case(name, content, extension='.svg', ends=(1,)):
    def make(folder, _base):
        (folder / 'c.json').write_text(json.dumps({'logos': ['l' + extension]}))
        data = content() if callable(content) else content
        (folder / ('l' + extension)).write_bytes(data if isinstance(data, bytes) else data.encode())
    make.__name__ = f'logo-{name}'
    case(OF_STYLE, ends=ends)(make)


def doubling(levels):
    return SVG + '<defs><rect id="a0" width="1" height="1"/>' + ''.join(
        f'<g id="a{i}"><use xlink:href="#a{i - 1}"/><use xlink:href="#a{i - 1}"/></g>' for i in range(1, levels)
    ) + f'</defs><use xlink:href="#a{levels - 1}"/></svg>'


def png(width, height):
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    rows = zlib.compress(bytes(1 << 20), 9)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 6, 0, 0, 0)) + chunk(
        b'IDAT', rows) + chunk(b'IEND', b'')


logo_case('packed', lambda: gzip.compress((SVG + ' ' * (200 << 20) + '</svg>').encode(), 9))
logo_case('uses-doubling', doubling(40))
logo_case('uses-in-a-ring', SVG + '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g></svg>')
logo_case('gradients-in-a-ring', SVG + '<linearGradient id="a" xlink:href="#b"/><linearGradient id="b" '
                                       'xlink:href="#a"/>'
                                       '<rect fill="url(#a)" width="9" height="9"/></svg>')
logo_case('image-of-an-address', SVG + '<image xlink:href="http://127.0.0.1:9/x.png" width="9" height="9"/></svg>')
logo_case('image-of-a-file', SVG + '<image href="file:///etc/passwd" width="9" height="9"/></svg>')
logo_case('image-of-two-addresses', SVG + '<image xlink:href="#a" href="/etc/passwd" width="9" height="9"/></svg>')
logo_case('of-a-million-elements', lambda: SVG + '<g/>' * 1_000_000 + '</svg>')
logo_case('elements-without-end', SVG + '<g>' * 100_000 + '</g>' * 100_000 + '</svg>')
logo_case('entities', '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>' + SVG + '<text>&b;</text></svg>')
logo_case('image-of-30000-points-a-side', lambda: png(30_000, 30_000), '.png')
logo_case('image-of-two-billion-points-a-side', lambda: png(0x7FFFFFFF, 0x7FFFFFFF), '.png')
logo_case('image-of-chance', lambda: b'\xff\xd8\xff\xe0' + os.urandom(1000), '.jpg')
logo_case('of-twenty-megabytes', lambda: b'\x89PNG\r\n\x1a\n' + bytes(20 << 20), '.png')


def fingerprint(text):
    value = 14695981039346656037
    for byte in text.encode():
        value = ((value ^ byte) * 1099511628211) % (1 << 64)
    return value


def certificate(folder, **facts):
    content = {'format': 'maillage-implantation-2', 'communes': [], 'regle': {'type': 'rayon', 'km': 1}, 'nombre': 0,
               'candidats': [], 'imposes': [], 'sites': [], 'couvertes': [], 'valeur': 0, 'borne': 0, 'optimal': True,
               'preuve': {}}
    content.update(facts)
    text = json.dumps(content, separators=(',', ':'), ensure_ascii=False)[:-1]
    (folder / 'c.json').write_text(f'{text},"empreinte":{fingerprint(text)}}}\n')


CHECK = 'maillage-verifie c.json'


def communes(count):
    return [{'x': 0.0, 'y': 0.0, 'poids': 1, 'couverte': False, 'epci': 'a', 'voisines': []} for _ in range(count)]


@case(CHECK)
def certificate_brackets_without_end(folder, _base):
    (folder / 'c.json').write_text('[' * 100_000 + ']' * 100_000)


@case(CHECK)
def certificate_proof_without_end(folder, _base):
    (folder / 'c.json').write_text('{"preuve":' + '{"site":0,"sans":{},"avec":' * 100_000 + '{}' + '}' * 100_001)


@case(CHECK)
def certificate_of_all_near_all(folder, _base):
    certificate(folder, communes=communes(60_000), candidats=list(range(60_000)), nombre=1)


@case(CHECK)
def certificate_of_rings_without_end(folder, _base):
    many = communes(3000)
    for one in many:
        one['voisines'] = list(range(3000))[:300]
    certificate(folder, communes=many, candidats=list(range(3000)), regle={'type': 'voisins', 'anneaux': 999999})


@case(CHECK)
def certificate_number_1e400(folder, _base):
    (folder / 'c.json').write_text('{"format":1e400}')


@case(CHECK)
def certificate_of_negative_places(folder, _base):
    certificate(folder, communes=communes(2), candidats=[-1, 5], nombre=1)


@case(CHECK)
def certificate_of_too_many_sites(folder, _base):
    certificate(folder, communes=communes(2), candidats=[0, 1], nombre=18446744073709551615)


@case(CHECK)
def certificate_of_60_megabytes(folder, _base):
    (folder / 'c.json').write_bytes(b'{"a":"' + b'a' * (60 << 20) + b'"}')


@case(CHECK)
def certificate_that_is_a_device(folder, _base):
    os.symlink('/dev/zero', folder / 'c.json')
