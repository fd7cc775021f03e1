#!/usr/bin/env python3
"""Reads all French that a person reads as two other programs do: grammalecte-cli (grammar) and hunspell (spelling).

    tests/oracle/french.py RENDER_TESTS

RENDER_TESTS is the test program, which writes its sentences with every commune, EPCI and département. Read beside them:
the sentences of the window (the sources in resources/translations), of the command line (app/cli), the guide and the
README. Both programs are Debian's: grammalecte-cli, hunspell, hunspell-fr. Accepted, beside this script:
french_words.txt, words that no dictionary knows; french_accepted.txt, remarks on grammar that a person has read
(rule, tabulator, the words it is about and the next). Prints what is left, and counts; fails when something is left.
"""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = pathlib.Path(__file__).resolve().parent
# Layout of a terminal and of a paragraph, which sentences cut from their page do not have; spaces and apostrophes are
# held by the program's own rules.
OFF = ('typo', 'apos', 'esp', 'tab', 'nbsp', 'unit', 'num', 'maj', 'virg', 'poncfin', 'html', 'chim', 'liga',
       'mapos')
RULES_OFF = ('majuscule_début_paragraphe', 'majuscule_après_point')
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:-[A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*")
LITERAL = r'"(?:[^"\\]|\\.)*"'


def unquoted(literals):
    text = ''.join(part[1:-1] for part in re.findall(LITERAL, literals))
    text = re.sub(r'\\u([0-9A-Fa-f]{4})', lambda m: chr(int(m[1], 16)), text)
    return text.replace(r'\n', '\n').replace(r'\"', '"').replace(r'\t', ' ')


def window_sentences():
    root = xml.etree.ElementTree.parse(TOP / 'resources/translations/maillage_en.ts').getroot()
    for source in root.iter('source'):
        yield re.sub(r'</?\w[^>]*>', ' ', source.text.replace('&', ''))


def command_line_sentences():
    """Of tr(), of options and of subcommands: what stands in literals with a space between words."""
    for path in sorted((TOP / 'app/cli').rglob('*.cpp')):
        text = re.sub(r'^\s*(//|#include).*$', '', path.read_text(), flags=re.M)
        for literals in re.findall(rf'{LITERAL}(?:\s*{LITERAL})*', text):
            sentence = unquoted(literals)
            if re.search(r'[a-zéè] [a-zéèà]', sentence) and not re.search(r'\b(SELECT|FROM)\b', sentence):
                yield sentence


def guide_sentences():
    for path in [TOP / 'README.md', *sorted((TOP / 'resources/help').glob('*.md'))]:
        text = re.sub(r'<!--.*?-->|^ {4}.*$', '', path.read_text(), flags=re.M)
        for block in re.split(r'\n\s*\n|\n#+ |\n *\d+\. |\n *- |\n?\| ?', text):
            block = re.sub(r'`[^`]*`', '« X »', block.replace('\n', ' '))
            yield re.sub(r'!?\[([^]]*)\]\([^)]*\)', r'\1', block).replace('*', '').replace('#', '')


def test_sentences(program):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'sentences.txt')
        subprocess.run([program, '[sentences]'],
                       env={**os.environ, 'MAILLAGE_SENTENCES': str(path)}, check=True, stdout=subprocess.DEVNULL)
        yield from path.read_text().split('\n')


def cleaned(sentence):
    """As it is shown, a place to fill with a word in it."""
    sentence = re.sub(r"(?<=[A-Za-zÀ-ÿ])'(?=[A-Za-zÀ-ÿ%«])", '’', sentence)
    sentence = re.sub(r' (?=[:;!?»])|(?<=«) ', ' ', sentence)
    return re.sub(r'\s*\n\s*', ' ', re.sub(r'%\d', 'X', sentence)).strip()


def misspelt(sentences, accepted):
    plain = (re.sub(r'[Aa]ujourd’hui|#[0-9A-F]{6}|--\w[\w-]*', '', sentence) for sentence in sentences)
    words = sorted({word for sentence in plain for word in WORD.findall(sentence)} - accepted)
    told = subprocess.run(['hunspell', '-d', 'fr', '-i', 'utf-8', '-l'], input='\n'.join(words), text=True, check=True,
                          stdout=subprocess.PIPE).stdout.split('\n')
    return sorted(set(told) - accepted - {''})


def remarks(sentences):
    """Of grammalecte: (rule, the words it is about and the next, its message, the sentence)."""
    with tempfile.NamedTemporaryFile('w', suffix='.txt') as file:
        file.write('\n'.join(sentences))
        file.flush()
        told = subprocess.run(['grammalecte-cli', '-f', file.name, '-owe', '-j', '-off', *OFF, '-roff', *RULES_OFF],
                              text=True, check=True, stdout=subprocess.PIPE).stdout
    for paragraph in json.loads(told)['data']:
        sentence = sentences[paragraph['iParagraph'] - 1]
        for error in paragraph['lGrammarErrors']:
            next_word = re.match(r'\W*\w*', sentence[error['nEnd']:])[0]
            yield error['sRuleId'], sentence[error['nStart']:error['nEnd']] + next_word, error['sMessage'], sentence


def lines_of(name):
    return {line for line in (HERE / name).read_text().split('\n') if line and not line.startswith('#')}


def names():
    """Words of the names of communes, EPCI, QPV and structures: no dictionary has them all."""
    for table, column in (('communes', 'nom'), ('epci', 'nom_epci'), ('qpv-2015', 'nom'), ('structures', 'nom')):
        with (TOP / f'data/allier/{table}.csv').open() as file:
            for row in csv.DictReader(file):
                yield from WORD.findall(row[column])


def main(program):
    words = lines_of('french_words.txt') | set(names())
    accepted = lines_of('french_accepted.txt')
    left = 0
    for name, source in (('communes, EPCI, départements', test_sentences(program)), ('window', window_sentences()),
                         ('command line', command_line_sentences()), ('guide, README', guide_sentences())):
        sentences = list(dict.fromkeys(filter(None, map(cleaned, source))))
        told = [one for one in remarks(sentences) if f'{one[0]}\t{one[1]}' not in accepted]
        unknown = misspelt(sentences, words)
        print(f'{name}: {len(sentences)} sentences, {len(told)} remarks on grammar, {len(unknown)} unknown words')
        for rule, about, message, sentence in told:
            print(f'  {rule}\t{about}\n    {message}\n    {sentence}')
        for word in unknown:
            print(f'  {word}')
        left += len(told) + len(unknown)
    return 1 if left else 0


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
