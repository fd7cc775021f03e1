"""The program that is held to the oracle."""
import json
import pathlib
import subprocess


class Program:
    def __init__(self, path, folder):
        self.path, self.folder = pathlib.Path(path).resolve(), pathlib.Path(folder)
        self.project = self.path.parent / 'allier.gpkg'

    def run(self, *arguments):
        """Exit status, standard output, standard error."""
        done = subprocess.run([self.path, *map(str, arguments)], cwd=self.folder, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    def json(self, *arguments):
        """What it prints with --format json; None where it fails."""
        status, output, _ = self.run(*arguments, '--format', 'json')
        return json.loads(output) if status == 0 else None


def situation(date, hypotheses):
    return ['--date', date] + ([] if hypotheses else ['--sans-hypotheses'])


def day(random, first=2018, last=2024):
    return f'{random.randint(first, last)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}'
