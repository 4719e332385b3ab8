#!/usr/bin/env python3
"""Makes resources/tables and resources/calendars from the public vocabularies (see resources/tables/ATTRIBUTION).

usage: make_tables.py DATA RESOURCES      DATA holds the folders pinyin, cn_divisions and holidays
"""
import csv
import io
import pathlib
import re
import subprocess
import sys
import unicodedata
from collections import defaultdict


def unpacked(path):
    return subprocess.check_output(["zstd", "-dc", str(path)]).decode("utf-8-sig")


def readings(text):
    """code point -> readings with tone marks, the most common first"""
    found = {}
    for line in text.splitlines():
        match = re.match(r"U\+([0-9A-F]+):\s*([^#]+)", line)
        if match:
            found[int(match[1], 16)] = re.split(r"[,\s]+", match[2].strip())
    return found


def plain(reading):
    """lǚ -> lv: ASCII, as people type it"""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v").replace("\u00ea", "e")
    return "".join(c for c in letters if "a" <= c <= "z")


def pinyin_table(data):
    common = readings(unpacked(data / "pinyin/pinyin.txt.zst"))
    dictionary = readings(unpacked(data / "pinyin/kXHC1983.txt.zst"))
    first, other = defaultdict(str), defaultdict(str)
    for code, sounds in sorted(common.items()):
        if 0xE000 <= code < 0xF900:  # private use: nobody's name
            continue
        best = plain(sounds[0])
        first[best] += chr(code)
        for sound in sorted({plain(s) for s in dictionary.get(code, [])} - {best, ""}):
            other[sound] += chr(code)
    lines = ["# readings of characters: '=' the common one, '+' further ones of the 1983 dictionary; ü is v"]
    lines += [f"={sound} {chars}" for sound, chars in sorted(first.items()) if sound]
    lines += [f"+{sound} {chars}" for sound, chars in sorted(other.items())]
    return "\n".join(lines) + "\n"


def region_table(data):
    """code, then names with the years of their validity as the source writes them: [1983-1993]"""
    regions = {}
    province, province_name = "", ""
    for line in unpacked(data / "cn_divisions/stdnum_cn_loc.dat.zst").splitlines():
        if match := re.match(r'(\d\d) province="([^"]+)"', line):
            province, province_name = match[1], match[2]
            regions[province] = province_name
        elif match := re.match(r'\s+(\d{4}) county="([^"]+)"', line):
            if match[1] != "0000":
                regions[province + match[1]] = match[2]
    for name, key in (("cities.csv", "code"), ("areas.csv.zst", "code")):
        path = data / "cn_divisions" / name
        text = unpacked(path) if path.suffix == ".zst" else path.read_text("utf-8-sig")
        for row in csv.DictReader(io.StringIO(text)):
            regions.setdefault(row[key].ljust(6, "0"), row["name"])
    lines = ["# GB/T 2260 codes: provinces (2 digits), prefectures and counties (6 digits), names by years of validity"]
    lines += [f"{code} {name}" for code, name in sorted(regions.items())]
    return "\n".join(lines) + "\n"


def holiday_calendar(data):
    rows = csv.DictReader(io.StringIO((data / "holidays/cn_holiday_cn_2007_2027.csv").read_text("utf-8-sig")))
    days = [
        '  {"date": "%s", "name": "%s", "isOffDay": %s}' % (r["date"], r["name"], "true" if r["is_off_day"] == "1" else "false")
        for r in sorted(rows, key=lambda r: r["date"])
    ]
    head = (
        '{\n "country": "CN",\n "source": "State Council notices 2007-2026, from NateScarlet/holiday-cn",\n'
        ' "licence": "MIT, Copyright (c) 2019 NateScarlet",\n "days": [\n'
    )
    return head + ",\n".join(days) + "\n ]\n}\n"


def main():
    data, resources = map(pathlib.Path, sys.argv[1:3])
    (resources / "tables").mkdir(parents=True, exist_ok=True)
    (resources / "calendars").mkdir(parents=True, exist_ok=True)
    (resources / "tables/pinyin.txt").write_text(pinyin_table(data), "utf-8")
    (resources / "tables/regions.txt").write_text(region_table(data), "utf-8")
    (resources / "calendars/cn.json").write_text(holiday_calendar(data), "utf-8")


if __name__ == "__main__":
    main()
