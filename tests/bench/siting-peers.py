#!/usr/bin/env python3
"""Siting beside CBC's own command, in the same run:  siting-peers.py BIN allier [PAIRS]
                                                     siting-peers.py BIN france FRANCE.gpkg [KM K [CBC_SECONDS]]
BIN: the folder of the release programs (cmake --preset release -DMAILLAGE_BENCH=ON, then build).
allier: for k = 4…10, 5, 10, 15 km, both objectives, the same optimum; the ratio of times (ours to cbc's), median of
PAIRS pairs (5). france: ours with certificate, its check, cbc, and plain greedy: value, bound, gap, time, memory.
A project of all France: importer --departement tous --communes F --sortie FRANCE.gpkg, then --populations."""
import json, os, re, statistics, subprocess, sys, tempfile, time


def run(command, limit=None):
    """Standard output, seconds, MB at most; no output where the time was up."""
    with tempfile.TemporaryFile() as out:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                child.returncode = os.waitstatus_to_exitcode(status)
                break
            if limit and time.monotonic() - start > limit:
                child.kill()
            time.sleep(0.002)
        seconds = time.monotonic() - start
        out.seek(0)
        text = out.read().decode() if child.returncode == 0 else ""
        return text, seconds, usage.ru_maxrss / 1024


def cbc(lp, limit=None):
    out, seconds, memory = run(["cbc", lp, "ratio", "0", "solve"], limit)
    found = re.search(r"Objective value: +-?([0-9]+)", out)
    optimal = "Result - Optimal solution found" in out
    return (int(found[1]) if found and optimal else None), seconds, memory


def allier(program, pairs):
    lp = os.path.join(tempfile.mkdtemp(), "p.lp")
    ratios = []
    for radius in ("5", "10", "15"):
        for objective in ("communes", "population"):
            for k in range(4, 11):
                ask = [program, "implanter", "--nombre", str(k), "--rayon", radius, "--objectif", objective,
                       "--format", "json"]
                value = json.loads(run(ask + ["--lp", lp])[0])["valeur"]
                both = []
                for _ in range(pairs):
                    theirs, their_time, _ = cbc(lp)
                    assert theirs == value, (radius, objective, k, theirs, value)
                    both.append(run(ask)[1] / their_time)
                ratios.append(statistics.median(both))
                print(f"{radius:>2} km {objective:<10} k = {k:<2} {value:>7}  {ratios[-1]:.2f} of cbc's time")
    print(f"all optima equal; ratio {statistics.median(ratios):.2f}, at most {max(ratios):.2f}")


def france(folder, project, radius, k, cbc_limit):
    place = tempfile.mkdtemp()
    lp, certificate = os.path.join(place, "p.lp"), os.path.join(place, "c.json")
    for objective in ("communes", "population"):
        ask = [os.path.join(folder, "maillage"), "implanter", "--projet", project, "--rayon", radius, "--nombre", k,
               "--objectif", objective, "--format", "json"]
        out, seconds, memory = run(ask + ["--certificat", certificate])
        ours = json.loads(out)
        print(f"France, {radius} km, k = {k}, {objective}")
        print(f"  maillage  {ours['valeur']:>9}  bound {ours['borne']:>9}  gap {ours['ecart']:.2%}  "
              f"proved {ours['preuve']}  {seconds:.2f} s  {memory:.0f} MB")
        out, check, check_memory = run([os.path.join(folder, "maillage-verifie"), certificate])
        print(f"  checker   {'accepts' if out else 'REFUSES'} the certificate  {check:.2f} s  {check_memory:.0f} MB")
        run(ask + ["--lp", lp])
        value, their_time, memory = cbc(lp, cbc_limit)
        print(f"  cbc       {value if value is not None else 'nothing':>9}  {their_time:.2f} s  {memory:.0f} MB"
              f"  (ours: {seconds / their_time:.2f} of its time)")
        out, seconds, memory = run([os.path.join(folder, "maillage-greedy"), project, objective, radius, k])
        print(f"  greedy    {int(out):>9}  {1 - int(out) / ours['borne']:.2%} under the bound  {seconds:.2f} s  "
              f"{memory:.0f} MB", flush=True)


if __name__ == "__main__":
    words = sys.argv[1:]
    if len(words) >= 2 and words[1] == "allier":
        allier(os.path.join(words[0], "maillage"), int(words[2]) if len(words) > 2 else 5)
    elif len(words) >= 3 and words[1] == "france":
        radius, k = words[3:5] if len(words) > 4 else ("10", "50")
        france(words[0], words[2], radius, k, float(words[5]) if len(words) > 5 else None)
    else:
        sys.exit(__doc__)
