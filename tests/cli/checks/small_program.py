#!/usr/bin/env python3
"""The small program loads nothing that draws or reads layers, and says what the whole one says.
usage: small_program.py PROGRAM"""
import os
import pathlib
import re
import shutil
import subprocess

from support import PROGRAM, run

WHOLE = PROGRAM.with_name('maillage-complet')
DRAWS = re.compile(r'lib(Qt6(?!Core)\w+|gdal|proj|Cbc\w*|Clp|qpdf|archive|zip|xlsxwriter|X11|xcb|fontconfig)\b')

loaded = subprocess.run(['ldd', PROGRAM], capture_output=True, check=True, encoding='utf-8').stdout
assert 'libQt6Core' in loaded and not DRAWS.findall(loaded), DRAWS.findall(loaded)
drawing = subprocess.run(['ldd', WHOLE], capture_output=True, check=True, encoding='utf-8').stdout
assert len(DRAWS.findall(drawing)) > 10, drawing  # the words above find what they look for

for arguments in (['indicateurs'], ['indicateurs', '--preuve', '--format', 'json'], ['indicateurs', '--definitions'],
                  ['indicateurs', '--help'], ['zones-blanches', '--format', 'csv'], ['qpv', '--sans-hypotheses'],
                  ['conseil', '--commune', 'Moulins'], ['evolution', '--de', '2019-12-31', '--format', 'json'],
                  ['besoins'], ['portrait', '--commune', '03190'], ['qpv', '--generation', 'x'],
                  ['indicateurs', '--x']):
    small, whole = run(*arguments), run(*arguments, program=WHOLE)
    assert (small.returncode, small.stdout, small.stderr) == (whole.returncode, whole.stdout, whole.stderr), arguments

# Alone, it computes; for all else it says what is missing, by whatever name and from wherever it is called.
alone = pathlib.Path('bin', 'maillage')
alone.parent.mkdir()
shutil.copy(PROGRAM, alone)
shutil.copy(PROGRAM.with_name('allier.gpkg'), alone.parent)
assert run('indicateurs', program=alone).stdout == run('indicateurs').stdout
lacking = run('carte', '--sortie', 'c.pdf', program=alone)
assert lacking.returncode == 1 and 'maillage-complet' in lacking.stderr and 'installez' in lacking.stderr, lacking
os.symlink(PROGRAM, 'lien')
assert run('--version', program=pathlib.Path('lien').absolute()).stdout == run('--version').stdout
assert run('scenarios', program=pathlib.Path('lien').absolute()).returncode == 0
