#!/usr/bin/env python3
"""Ctrl-C while a siting is looked for: what was found so far, with its bound. usage: siting_interrupted.py PROGRAM

Before the search it ends the program, after it it comes too late: the moment between is looked for by halving.
"""
import json
import signal
import subprocess
import time

from support import PROGRAM

ASK = [PROGRAM, 'implanter', '--nombre', '10', '--rayon', '8', '--courbe', '--front', '--classement',
       '--format', 'json']


def interrupted_after(seconds):
    """Standard output; None: the program was ended before it could answer; empty: as it was ending."""
    child = subprocess.Popen(ASK, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    time.sleep(seconds)
    child.send_signal(signal.SIGINT)
    out, errors = child.communicate(timeout=120)
    if child.returncode == -signal.SIGINT:
        return '' if out else None
    assert child.returncode == 0 and not errors, (child.returncode, errors)
    return out


def is_stopped(out):
    """Whether the answer tells that it was stopped; it holds in any case."""
    d = json.loads(out)
    assert len(d['sites']) == 10 and d['valeur'] <= d['borne'] and d['optimal'] == (d['valeur'] == d['borne']), d
    return d['arrete']


early, late, wait = 0.0, None, 0.2
for attempt in range(60):
    answered = interrupted_after(wait)
    if answered is None:
        early = wait
    elif answered and is_stopped(answered):
        break
    else:
        late = wait
    if late is not None and late - early < 0.01:  # the machine was slower or faster than before
        early, late = early * 0.7, late * 1.4
    wait = wait * 1.5 if late is None else (early + late) / 2
else:
    raise AssertionError('no answer was stopped in sixty tries')
