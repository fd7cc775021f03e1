#!/usr/bin/env python3
"""The fiche projet: answers are kept in the project, one page of text, its effect counted again by simuler.
usage: fiche.py PROGRAM"""
import subprocess

from support import answer, do, page_has_picture, page_words, project

simulation = answer('simuler', '--evs', '03118', '--rayon', '12')
p = ('--projet', project('p.gpkg'))
do('simuler', *p, '--evs', '03118', '--rayon', '12', '--enregistrer', 'Un')
do('simuler', *p, '--evs', '03118', '--evs', '03190', '--rayon', '12', '--enregistrer', 'Deux')

questions = answer('fiche', '--questions')['questions']
assert len(questions) == 10
assert {q['famille'] for q in questions} == {'territoire', 'partenariat', 'financement', 'modele_socio_economique'}

answers = {'territoire_lequel': "Le bocage de l’Œil", 'financement_financeurs': 'Caf = 60 %'}
given = [word for question, text in answers.items() for word in ('--repondre', f'{question}={text}')]
do('fiche', *p, '--scenario', 'Un', *given, '--sortie', 'f.pdf')
d = answer('fiche', *p, '--scenario', 'Un')
assert d['renseignees'] == 2 and {q['id']: q['reponse'] for q in d['questions'] if q['reponse']} == answers
for effect in ('communes_gagnees', 'population_gagnee', 'redondance'):
    assert d['effet'][effect] == simulation[effect], effect

told = subprocess.run(['pdfinfo', 'f.pdf'], capture_output=True, check=True, encoding='utf-8').stdout
assert 'Pages: 1' in ' '.join(told.split()) and not page_has_picture('f.pdf')
assert "Le bocage de l’Œil" in page_words('f.pdf')

do('fiche', *p, '--scenario', 'Un', '--repondre', 'territoire_lequel= ')
rows = do('fiche', *p, '--scenario', 'Un', '--format', 'csv').splitlines()
assert any(row.startswith('territoire_lequel,Territoire,') and row.endswith(',') for row in rows), rows
one = answer('fiche', *p, '--scenario', 'Deux', '--structure', 'simulation-2')['structure']
assert one['id'] == 'simulation-2' and one['site']['code'] == '03190'
