"""Writes down what Python makes of JSON texts and of arguments, for the unit tests of the scripts' face."""

import argparse
import contextlib
import io
import json
import pathlib
import random
import struct

HERE = pathlib.Path(__file__).parent
random.seed(1)


def number():
    kind = random.random()
    if kind < 0.5:
        value = struct.unpack("d", struct.pack("Q", random.getrandbits(64)))[0]
        return repr(value).replace("nan", "NaN").replace("inf", "Infinity")
    if kind < 0.7:
        return str(random.randint(-(10 ** random.randint(0, 40)), 10 ** random.randint(0, 40)))
    return "%d.%de%d" % (random.randint(-999, 999), random.randint(0, 10**18), random.randint(-330, 330))


def texts():
    # Each character that is shown in another way than its neighbour.
    edges = [c for c in range(1, 0x110000) if chr(c).isprintable() != chr(c - 1).isprintable()]
    for start in range(0, len(edges), 40):
        yield json.dumps([chr(c - d) for c in edges[start : start + 40] for d in (1, 0)])
    yield from (json.dumps(chr(c)) for c in range(0x100))
    yield from (number() for _ in range(400))
    yield from (
        "-0|-0.0|0|1E5|1e16|1e15|9999999999999998.0|-2118083278493634.2|1e-4|1e-5|0.00001234|1e400|-1e400|NaN|Infinity"
        "|-Infinity|01|1.|.5|-|+1|1e|1e+|--1|0x1|1_0|nan|5e-324|9007199254740993.0|100000000000000000000000.0|-NaN|00"
        "|null|true|false|None|True|nul|[]|[ ]|[1,]|[,]|[1 2]|{}|{ }|{,}|{\"a\":1,}|{'a':1}|{\"a\" 1}|{1:2}|{\"a\":1"
        "|[1|[|{|\"|\"a|\"\\|\"\\u|\"\\u12|\"\\u12G4\"|\"\\x41\"|\"\\ud83d\\ude00\"|\"\\ude00\\ud83d\"|\"\\ud83d\\u\""
        "|\"\\ud83dx\"|\"\\uD83D\\uDE00\"|\"\\/\"|[] x|{\"a\":1,\"b\":2,\"a\":3}|{\"\":{\"\":[]}}|[[],{},[{}]]"
        "|\"it's\"|\"say \\\"x\\\"\"|\"both ' and \\\"\"|\ufeff[]|\xa0[]"
    ).split("|")
    yield from ["", " ", "\r\n[\t1 , 2\n]", "\x0b1", '"\t"', '"\n"', '"\x7f"', '"\x00"']
    yield from ["1" * 4300, "1" * 4301, "-" + "1" * 4300, "0." + "1" * 4400]


def colour(text):
    return int(text, 16 if text.lower().startswith("0x") else 10)


def permission(text):
    number = {"ro": 1, "rw": 2, "full": 3}.get(text.lower())
    number = int(text) if number is None else number
    if not 1 <= number <= 3:
        raise ValueError(text)
    return number


def parsers():
    users = "view disable enable delete new invite enable-2fa-enforce disable-2fa-enforce".split()
    users += "disable-email-verification reset-2fa force-logout".split()
    devices = "view disable enable delete assign".split()
    of_users = "name group_name email password note web-console-url".split()
    of_devices = "id device_name user_name group_name device_group_name assign_to".split()
    kinds = ((action, kind) for action in ("view", "add", "update", "delete") for kind in ("ab", "peer", "tag", "rule"))
    ab = ["get-personal-ab"] + ["-".join(pair) for pair in kinds]
    of_ab = "ab-name ab-guid ab-update-name owner note password peer-id alias tags tag-name".split()
    of_ab += "rule-user rule-group rule-guid".split()
    scripts = (("users.py", users, of_users), ("devices.py", devices, of_devices), ("ab.py", ab, of_ab))
    for script, commands, options in scripts:
        parser = argparse.ArgumentParser()
        parser.add_argument("command", choices=commands)
        for option in ("url", "token"):
            parser.add_argument("--" + option, required=True)
        for option in options:
            parser.add_argument("--" + option)
        if script == "devices.py":
            parser.add_argument("--offline_days", type=int)
        if script == "ab.py":
            parser.add_argument("--tag-color", type=colour)
            parser.add_argument("--rule-type", choices=["user", "group", "everyone"])
            parser.add_argument("--rule-permission", type=permission)
            options = options + ["tag-color", "rule-type", "rule-permission"] * 4
        yield script, parser, ["url", "token", "help"] + options


VALUES = (
    "x||-|--|-x|-5|-5.5|-.5|-5.|-x y|a b|=|a=b|--name|-h|-hh|-hx|-h=|-h=x|-h=h|--help|--help=x|--he|--h=|--=x|--=|7| 7 "
    "|1_0|_1|+3|-3|0x1|\u0663|-\u0663|-\u00bd|bogus|disable|---|--u|-- x|-u|--url|-1 2|0XfF|010|0b1_0|user|ro|RO|2|00|1e3|--n|\u00e9|--\u00e9|-\u00e9|-h h"
).split("|")
NUMBERS = (
    "Rw|FULL| ro|ro |rO|\uff52\uff4f|01|+1| 3 |-0x1|+0x1| 0x1|0x_f |0x__f|0X|0o7|\u0662|\x1c1|\u20032|4|-1|- 1|+-1|1_|1__0|1.0|1e0"
    "|0x\uff11|\uff10x1|99999999999999999999999999|-99999999999999999999999999|0xffffffffffffffffffffffffffffffffff"
).split("|")


def arguments():
    all_parsers = list(parsers())
    for script, parser, options in all_parsers:
        numbers = {"devices.py": ["offline_days"], "ab.py": ["tag-color", "rule-permission"]}.get(script, [])
        for option in numbers:
            for value in filter(lambda value: value.strip("-"), VALUES + NUMBERS):
                given = ["view-ab" if script == "ab.py" else "view", "--url", "u", "--token", "t", f"--{option}={value}"]
                yield script, given, outcome(parser, given)
    for _ in range(3000):
        script, parser, options = random.choice(all_parsers)
        parts = [["view-ab" if script == "ab.py" else "view"]] * (random.random() < 0.8)
        parts += [["--url", "u"]] * (random.random() < 0.85) + [["--token", "t"]] * (random.random() < 0.85)
        for _ in range(random.randint(0, 3)):
            option = "--" + random.choice(options)
            if random.random() < 0.3:
                option = option[: random.randint(3, len(option))]
            value = random.choice(VALUES)
            # argparse makes an empty list of `--option=--`, which no script expects; a unit test has that one.
            joined = option + "=" + (value if value.strip("-") else "-")
            parts.append(random.choice([[value], [joined], [option, value], [option]]))
        random.shuffle(parts)
        given = sum(parts, [])
        yield script, given, outcome(parser, given)


def outcome(parser, given):
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        try:
            found = vars(parser.parse_args(given))
            return {key: str(value) for key, value in found.items() if value is not None}
        except SystemExit as end:
            return end.code or 0


def main():
    with open(HERE / "python.jsonl", "w", encoding="utf-8") as file:
        for text in texts():
            try:
                value = json.loads(text)
                seen = [repr(value), json.dumps(value, indent=2)]
            except ValueError:
                seen = None
            file.write(json.dumps([text, seen]) + "\n")
    with open(HERE / "arguments.jsonl", "w", encoding="utf-8") as file:
        for line in arguments():
            file.write(json.dumps(line) + "\n")


main()
