#!/usr/bin/env python3
"""Writes PinyinTable.swift, its parts and HanScriptTable.swift from the Unicode Character Database.

Usage: generate-pinyin.py FOLDER
Needs: Debian's unicode-data (/usr/share/unicode/Unihan_*.txt.bz2).

Readings: kMandarin first (the customary one), then those of kTGHZ2013,
kXHC1983 and kHanyuPinlu. A traditional character also takes the readings of
its simplified form, whose dictionaries know more polyphones. Outside
U+4E00..9FFF only the characters of China's general-use list (kTGHZ2013).

Scripts: what is simplified has a traditional variant other than itself, is in
GB 2312 and not in Big5; what is traditional the other way round.

Folding: a traditional character is found by its simplified form (kSimplifiedVariant), unless it is customarily read
as that form never is: 乾 (qián) is not 干.
"""
import bz2
import os
import re
import sys
import unicodedata

UNIHAN = "/usr/share/unicode/Unihan_%s.txt.bz2"
FIRST, AFTER = 0x4E00, 0xA000
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
# Readings of surnames and places no field above gives.
ADDED = {"尉": ["yù"], "区": ["ōu"], "區": ["ōu"], "万": ["mò"], "俟": ["qí"], "厦": ["xià"], "繆": ["miào"]}
# The first code point beyond Latin-1's symbols up to the end of Latin Extended-B.
LATIN = range(0xC0, 0x250)
# Traditional characters in use that have no kSimplifiedVariant of their own.
FOLDED_TOO = ["週周", "裡里", "裏里", "夥伙"]
UNDECOMPOSED = dict(zip("ßÆæØøĐđÐðŁłÞþŒœıĦħŦŧŊŋ", "saaooddddllttooihhttnn"))


def fields(name):
    for line in bz2.open(UNIHAN % name, "rt", encoding="utf-8"):
        if line[0] != "#" and line.strip():
            code, key, value = line.rstrip("\n").split("\t")
            yield int(code[2:], 16), key, value


def plain(reading):
    """('zhang', 1) of 'zhāng'; ü is v, as it is typed."""
    tone, letters = 5, []
    for c in unicodedata.normalize("NFD", reading.lower()):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters[-1] = "v"
        elif c.isascii() and c.isalpha():
            letters.append(c)
        elif c == "\u0302":  # ê, an interjection: as e
            pass
        else:
            raise ValueError(reading)
    return "".join(letters), tone


def listed(key, value):
    """The readings one field gives, in its order."""
    if key == "kMandarin":
        return value.split()
    if key in ("kTGHZ2013", "kXHC1983"):
        return [r for part in value.split() for r in part.split(":")[1].split(",")]
    return [part.split("(")[0] for part in value.split()]


found = {}
for code, key, value in fields("Readings"):
    if key in ("kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinlu"):
        found.setdefault(code, {})[key] = [plain(r) for r in listed(key, value)]
general = {code for code, known in found.items() if "kTGHZ2013" in known}

readings = {}
for code, known in found.items():
    order = [r for key in ("kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinlu") for r in known.get(key, [])]
    readings[code] = order
for char, more in ADDED.items():
    readings[ord(char)] = readings[ord(char)] + [plain(r) for r in more]
simplified = {}
own = {code: {syllable for syllable, _ in rs} for code, rs in readings.items()}
for code, key, value in fields("Variants"):
    if key == "kSimplifiedVariant":
        simplified[code] = [int(v[2:], 16) for v in value.split() if int(v[2:], 16) != code]
for code, variants in simplified.items():
    if code in readings and len(variants) == 1:
        readings[code] = readings[code] + readings.get(variants[0], [])


def kept(code):
    return (FIRST <= code < AFTER or code in general or code == 0x3007) and code in readings


def spelled(pair):
    """Dictionary order: lu before lü before luan."""
    return pair[0].replace("v", "u"), "v" in pair[0]


readings[0x3007] = [("ling", 2)]
readings = {code: rs for code, rs in readings.items() if kept(code)}
syllables = sorted({s for rs in readings.values() for s, _ in rs}, key=lambda s: spelled((s, 0)))
number = {s: i for i, s in enumerate(syllables)}


def coded(syllable, tone):
    value = number[syllable] * 5 + tone - 1
    return chr(48 + value // 64) + chr(48 + value % 64)


def base(code):
    char = chr(code)
    letter = UNDECOMPOSED.get(char) or unicodedata.normalize("NFD", char)[0].lower()
    return letter if letter.isascii() and letter.isalpha() else "."


def literal(name, summary, lines):
    head = "  /// %s\n  static let %s: StaticString = #\"\"\"\n" % (summary, name)
    return head + "".join("    %s\n" % line for line in lines) + '    \"\"\"#\n'


def spaced(items, per_line):
    return [" ".join(items[i : i + per_line]) for i in range(0, len(items), per_line)]


def packed(items, per_line):
    return ["".join(items[i : i + per_line]) for i in range(0, len(items), per_line)]


assert len(syllables) * 5 < 64 * 64
common, polyphones, outside = [], [], []
for code in range(FIRST, AFTER):
    common.append(coded(*readings[code][0]) if code in readings else "..")
for code, rs in sorted(readings.items()):
    further = []
    for syllable, tone in rs:
        if syllable != rs[0][0] and syllable not in [f for f, _ in further]:
            further.append((syllable, tone))
    if further:
        polyphones.append(chr(code) + "".join(coded(*f) for f in further) )
    if not FIRST <= code < AFTER:
        outside.append(chr(code) + coded(*rs[0]) )

NOTE = "// Generated by generate-pinyin.py from Unicode 15.0 data (see UNICODE-LICENSE.txt). Do not edit.\n\n"
HEAD = """\
/// Mandarin readings as text: small in the file, quick to compile.
///
/// A reading is two ASCII characters, 48 + n / 64 and 48 + n % 64, where n is five
/// times the place of its syllable in `syllables` plus its tone less one (5 is light).
enum PinyinTable {
"""
MIDDLE = (FIRST + AFTER) // 2
HALF = MIDDLE - FIRST


def customary(first, after):
    return "The customary reading of U+%04X to U+%04X, 32 to a line; `..` has none." % (first, after - 1)


PARTS = [
    ("syllables", "Every syllable without its tone, in dictionary order; ü is v.", spaced(syllables, 14)),
    ("outside", "Characters elsewhere, each with its reading.", spaced(outside, 14)),
    ("polyphones", "Characters with other syllables besides, each with those readings.", spaced(polyphones, 10)),
    (
        "latinBases",
        "The plain letter under U+00C0 to U+024F, or a dot.",
        packed([base(c) for c in LATIN], 100),
    ),
]
LOWER = ("lowerHalf", customary(FIRST, MIDDLE), packed(common[:HALF], 32))
UPPER = ("upperHalf", customary(MIDDLE, AFTER), packed(common[HALF:], 32))
EXTENSION = "extension PinyinTable {\n"
for name, head, parts in [
    ("PinyinTable", HEAD, PARTS),
    ("PinyinTable+LowerHalf", EXTENSION, [LOWER]),
    ("PinyinTable+UpperHalf", EXTENSION, [UPPER]),
]:
    with open(os.path.join(sys.argv[1], name + ".swift"), "w", encoding="utf-8") as file:
        file.write(NOTE + head + "\n".join(literal(*part) for part in parts) + "}\n")

variants = {"kTraditionalVariant": {}, "kSimplifiedVariant": {}}
for code, key, value in fields("Variants"):
    if key in variants:
        variants[key][code] = [int(c[2:], 16) for c in value.split()]


def encodes(char, charset):
    try:
        return len(char.encode(charset)) == 2
    except UnicodeEncodeError:
        return False


def only_in(charset, other, variant):
    found = [chr(code) for code, to in sorted(variants[variant].items()) if FIRST <= code < AFTER and to != [code]]
    return packed([c for c in found if encodes(c, charset) and not encodes(c, other)], 48)


def folded():
    """Each traditional character with the simplified one that stands for it."""
    pairs = list(FOLDED_TOO)
    for code, to in sorted(variants["kSimplifiedVariant"].items()):
        if FIRST <= code < AFTER and code in readings and code not in to:
            alike = [c for c in to if FIRST <= c < AFTER and readings[code][0][0] in own.get(c, set())]
            pairs += [chr(code) + chr(c) for c in sorted(alike, key=lambda c: not encodes(chr(c), "gb2312"))[:1]]
    return packed(pairs, 24)


SCRIPTS = """\
/// Characters that only one of the two Chinese scripts has, and how one is folded into the other.
enum HanScriptTable {
"""
with open(os.path.join(sys.argv[1], "HanScriptTable.swift"), "w", encoding="utf-8") as file:
    parts = [
        ("simplified", "Those of the mainland's script.", only_in("gb2312", "big5", "kTraditionalVariant")),
        ("traditional", "Those of the script of Taiwan and Hong Kong.", only_in("big5", "gb2312", "kSimplifiedVariant")),
        ("folded", "Each traditional character with the simplified one it is found by.", folded()),
    ]
    file.write(NOTE + SCRIPTS + "\n".join(literal(*part) for part in parts) + "}\n")
