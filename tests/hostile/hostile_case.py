"""What the makers of hostile files share: how a case is named, and small writers of formats."""
import struct
import zipfile

CASES = []


def case(program_arguments, ends=(1,)):
    """The function below makes files in the folder that it is given (and gets the project beside the program); the
    program is then run there with these arguments. `ends`: the statuses that are right; with 0 among them the file
    does no harm and may be read."""
    def keep(make):
        CASES.append((make.__name__.replace('_', '-'), program_arguments.split(), ends, make))
        return make
    return keep


def point_bytes(points):
    return b''.join(struct.pack('<dd', *point) for point in points)


def polygon_bytes(points, ring_count=1, point_count=None, closes=True):
    """WKB of a multipolygon with one ring."""
    ring = list(points) + ([points[0]] if closes else [])
    count = len(ring) if point_count is None else point_count
    return (struct.pack('<BIIBII', 1, 6, 1, 1, 3, ring_count) + struct.pack('<I', count) + point_bytes(ring))


def geopackage_blob(wkb, flags=1):
    return b'GP\0' + bytes([flags]) + struct.pack('<i', 2154) + wkb


def square(x, y, side):
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


def zipped(path, parts, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, 'w', method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
