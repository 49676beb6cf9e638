#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks of docs/benchmarks.md and writes their table there. See run.sh."""
import argparse
import json
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

from x_windows import Display

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- {}: written by tests/benchmarks/run.sh -->", "<!-- end of {} -->"


class Run:
    """One finished process: seconds on the clock, CPU seconds and MB of its largest process."""

    def __init__(self, command, environment=None):
        start = time.monotonic()
        errors = tempfile.TemporaryFile()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors,
                                   env=dict(os.environ, **(environment or {})))
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.output = output.decode(errors="replace")
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if process.returncode != 0:
            errors.seek(0)
            raise RuntimeError(f"{command[0]} ended with {process.returncode}: {errors.read().decode()[-400:]}")


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = next((line.split("=")[1].strip().strip('"') for line in open("/etc/os-release", encoding="utf-8")
                   if line.startswith("PRETTY_NAME")), platform.system())
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GB, {system}"


def verdict(holds):
    return "yes" if holds else "**no**"


def report(build, folder, rounds):
    cli = str(build / "src/cli/gapwright-cli")
    project = str(folder / "sample.gapwright")
    Run([cli, "new", project, "--organization", "Sample", "--sample"])
    rows = []
    for ending in ("docx", "html"):  # the same chapters, tables and charts
        Run([cli, "report", "gap", project, "--date", "2026-01-15", "-o", str(folder / f"gap.{ending}")])
    rivals = {"Gapwright": [cli, "report", "gap", project, "--date", "2026-01-15", "-o", str(folder / "gap.pdf")]}
    if shutil.which("soffice"):
        rivals["LibreOffice"] = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office",
                                 "--convert-to", "pdf", "--outdir", str(folder / "office-out"),
                                 str(folder / "gap.docx")]
        Run(rivals["LibreOffice"])  # makes its profile
    else:
        rows.append(("report beside LibreOffice", "not installed", "", ""))
    if shutil.which("weasyprint"):
        rivals["WeasyPrint"] = ["weasyprint", "-q", str(folder / "gap.html"), str(folder / "weasy.pdf")]
    else:
        rows.append(("report beside WeasyPrint", "not installed", "", ""))
    runs = {name: [] for name in rivals}
    for _ in range(rounds):
        for name, command in rivals.items():
            runs[name].append(Run(command))
    pages = Run(["pdfinfo", str(folder / "gap.pdf")]).output if shutil.which("pdfinfo") else ""
    pages = next((line.split()[1] for line in pages.splitlines() if line.startswith("Pages")), "?")
    ours = runs["Gapwright"]
    rows.append((f"full gap report of the sample, {pages} pages", f"{statistics.median(r.wall for r in ours):.2f} s, "
                 f"{max(r.memory for r in ours):.0f} MB", "over 50 pages", verdict(pages.isdigit() and int(pages) > 50)))
    for name, least in (("LibreOffice", 6), ("WeasyPrint", 20)):
        if name in runs:
            ratios = [theirs.wall / mine.wall for mine, theirs in zip(ours, runs[name])]
            cpu = [theirs.cpu / mine.cpu for mine, theirs in zip(ours, runs[name])]
            theirs = max(r.memory for r in runs[name])
            rows.append((f"the same by {name} ({'DOCX' if name == 'LibreOffice' else 'HTML'} to PDF)",
                         f"{statistics.median(r.wall for r in runs[name]):.2f} s, {theirs:.0f} MB; "
                         f"{statistics.median(ratios):.1f}x as long ({min(ratios):.1f} to {max(ratios):.1f}), "
                         f"{statistics.median(cpu):.1f}x the CPU time",
                         f"{least}x and more, more memory",
                         verdict(statistics.median(ratios) >= least and theirs > max(r.memory for r in ours))))
    return rows


def lines(build, *arguments):
    run = Run([str(build / "tests/benchmarks/window_bench"), *map(str, arguments)],
              {"QT_QPA_PLATFORM": "offscreen"})
    return [json.loads(line) for line in run.output.splitlines() if line.startswith("{")]


def pooled(found, what, where, key, how):
    return how(line[key] for line in found if line["what"] == what and line["where"] == where)


def window(build, folder, rounds):
    lines(build, "make", folder)
    size = (folder / "big/big.gapwright").stat().st_size / 1e6
    found = lines(build, "compare", folder, rounds)
    rows = []

    def row(title, what, key, how, limit, ratio_limit):
        small, big = (pooled(found, what, where, key, how) for where in ("empty", "big"))
        ratio = big / small if small else 0
        holds = (limit is None or big < limit) and ratio <= ratio_limit
        rows.append((title, f"{big:.1f} ms; sample alone {small:.1f} ms; {ratio:.2f}x",
                     (f"under {limit} ms, " if limit else "") + f"at most {ratio_limit}x", verdict(holds)))

    row(f"opening a project of 40 assessments, 100,000 log rows, 200 MB ({size:.0f} MB)", "open", "median",
        statistics.mean, None, 1.5)
    first = {line["where"]: line["median"] for line in found if line["what"].startswith("first opening")}
    rows.append(("its first opening of a day, which makes the daily backup",
                 f"{first['big']:.0f} ms; sample alone {first['empty']:.0f} ms", "", ""))
    big = pooled(found, "search", "big", "median", statistics.mean)
    rows.append(("search over it, beside the window", f"{big:.1f} ms, 99th percentile "
                 f"{pooled(found, 'search', 'big', 'p99', max):.1f} ms", "16 ms", verdict(big < 16)))
    row("one score to repainted list and figures, 99th percentile", "score, list", "p99", min, 16, 1.3)
    row("one score to repainted charts, 99th percentile", "score, charts", "p99", min, 16, 1.3)
    for line in lines(build, "stalls", folder):
        rows.append((f"{line['what']}, every sync 50 ms slower", f"{line['max']:.0f} ms", "100 ms",
                     verdict(line["max"] < 100)))
    return rows


def memory(build, folder, seconds):
    if not (folder / "empty.gapwright").exists():
        lines(build, "make", folder)
    line = lines(build, "memory", folder, seconds)[0]
    grown = line["end"] - line["half"]
    return [(f"memory over {seconds // 60} minutes of scripted use ({line['turns']} turns over all pages)",
             f"{line['after20']:.0f} MB after 20 turns, {line['half']:.0f} MB at half, {line['end']:.0f} MB at the end",
             "flat", verdict(grown < 0.05 * line["half"]))]


def tree_memory(pid):
    total = 0
    for process in subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split():
        total += tree_memory(int(process))
    try:
        status = open(f"/proc/{pid}/status", encoding="utf-8").read()
    except OSError:
        return total
    return total + sum(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def start(build, folder, rounds):
    if not shutil.which("Xvfb"):
        return [("start to the open sample", "Xvfb is not installed", "", "")]
    cli = str(build / "src/cli/gapwright-cli")
    project, table = folder / "start.gapwright", folder / "start.xlsx"
    Run([cli, "new", str(project), "--organization", "Startsample", "--sample"])
    plain = folder / "start.csv"
    Run([cli, "assessment", "export", str(project), "-o", str(plain)])
    if shutil.which("soffice"):
        Run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/calc", "--convert-to", "xlsx",
             "--outdir", str(folder), str(plain)])
    home = folder / "home"
    home.mkdir()
    settings = home / ".config/gapwright"
    settings.mkdir(parents=True)
    programs = {"Gapwright": ([str(build / "src/app/gapwright"), str(project)], "Startsample")}
    if table.exists():  # not without libreoffice-calc
        programs["LibreOffice Calc"] = (["soffice", "--norestore", "--nologo", "--calc",
                                         f"-env:UserInstallation=file://{folder}/calc", str(table)], "start")
    if shutil.which("keepassxc"):
        programs["KeePassXC"] = (["keepassxc"], "KeePassXC")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    display = ":" + os.read(read, 16).decode().strip()
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                           text=True) if shutil.which("dbus-daemon") else None  # as on a desktop
    screen = Display(display)
    environment = dict(os.environ, DISPLAY=display, HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"),
                       XDG_RUNTIME_DIR=str(home), QT_QPA_PLATFORM="xcb")
    if bus:
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    times, sizes = {name: [] for name in programs}, {name: [] for name in programs}
    try:
        for turn in range(rounds + 1):
            for name, (command, title) in programs.items():
                begun = time.monotonic()
                process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL, start_new_session=True)
                shown = None
                while time.monotonic() - begun < 90 and shown is None:
                    if screen.is_shown(title):
                        shown = time.monotonic() - begun
                    else:
                        time.sleep(0.002)
                time.sleep(1)
                if turn > 0 and shown:  # the first one makes profiles and fills the cache
                    times[name].append(shown)
                    sizes[name].append(tree_memory(process.pid))
                os.killpg(process.pid, 9)
                process.wait()
                for left in home.glob(".~lock*"):
                    left.unlink()
                (folder / ".~lock.start.gapwright#").unlink(missing_ok=True)
                (folder / f".~lock.{table.name}#").unlink(missing_ok=True)
    finally:
        for helper in filter(None, (server, bus)):
            helper.terminate()
            helper.wait()
    rows = []
    for name in programs:
        if not times[name]:
            rows.append((f"start of {name}", "its window did not come", "", ""))
            continue
        ours = statistics.median(times["Gapwright"]) if times["Gapwright"] else 0
        mine = statistics.median(times[name])
        rows.append((f"start to the open sample: {name}" if name == "Gapwright" else f"start beside it: {name}"
                     + (" with an equal workbook" if "Calc" in name else ", empty"),
                     f"{mine:.3f} s, {statistics.median(sizes[name]):.0f} MB" + ("" if name == "Gapwright"
                                                                                else f"; {mine / ours:.2f}x"),
                     "" if name == "Gapwright" else "slower than Gapwright",
                     "" if name == "Gapwright" else verdict(mine > ours)))
    for name in ("LibreOffice Calc", "KeePassXC"):
        if name not in programs:
            rows.append((f"start beside {name}", "not installed", "", ""))
    return rows


def write(part, text):
    """Puts the table of a part into its place; the tables of other parts stay."""
    page = PAGE.read_text(encoding="utf-8")
    begin, end = BEGIN.format(part), END.format(part)
    start = page.index(begin)
    PAGE.write_text(page[:start] + "\n".join([begin] + text) + "\n" + page[page.index(end, start):], encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--memory", type=int, default=3600, metavar="SECONDS")
    parser.add_argument("--only", default="report,window,start,memory")
    parser.add_argument("--print", action="store_true", help="do not write docs/benchmarks.md")
    chosen = parser.parse_args()
    build = chosen.build.resolve()
    kind = next((line.split("=")[1] for line in open(build / "CMakeCache.txt", encoding="utf-8")
                 if line.startswith("CMAKE_BUILD_TYPE")), "").strip()
    with tempfile.TemporaryDirectory(prefix="gapwright-bench-") as name:
        folder = pathlib.Path(name)
        for part in chosen.only.split(","):
            work, count, option = {"report": (report, chosen.rounds, "--rounds"),
                                   "window": (window, chosen.rounds, "--rounds"),
                                   "start": (start, chosen.rounds, "--rounds"),
                                   "memory": (memory, chosen.memory, "--memory")}[part]
            load = os.getloadavg()[0]
            rows = work(build, folder, count)
            text = [f"Machine: {machine()}. Build: {kind}. Load when it began: {load:.1f}. Command: "
                    f"`sh tests/benchmarks/run.sh --only {part} {option} {count}`.", "",
                    "| what | measured | wanted | holds |", "|---|---|---|---|"]
            text += ["| " + " | ".join(row) + " |" for row in rows]
            print("\n".join(text), flush=True)
            if not chosen.print:
                write(part, text)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
