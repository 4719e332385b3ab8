#!/usr/bin/env python3
"""Writes ui/theme/tokens.inc from resources/theme/tokens.json. The test tst_theme holds the two equal."""
import json
import pathlib

root = pathlib.Path(__file__).resolve().parents[2]
tokens = json.loads((root / "resources/theme/tokens.json").read_text(encoding="utf-8"))


def rgb(value):
    return "0x" + value.lstrip("#").upper()


lines = ["// Written by ui/theme/generate_tokens.py from resources/theme/tokens.json; do not edit.",
         "// TOKEN(name, light, dark): one colour of the interface.",
         "#ifdef TOKEN"]
light, dark = tokens["color"]["light"], tokens["color"]["dark"]
lines += [f"TOKEN({name}, {rgb(light[name]['value'])}, {rgb(dark[name]['value'])})" for name in light]
lines += ["#endif", "// SERIES(light, dark): one chart series, in order of use.", "#ifdef SERIES"]
lines += [f"SERIES({rgb(a)}, {rgb(b)})" for a, b in zip(tokens["chart"]["light"]["series"], tokens["chart"]["dark"]["series"])]
lines += ["#endif", "// SIZE(name, px): a length at text size 100 %.", "#ifdef SIZE"]
sizes = {**{f"row{k[0].upper() + k[1:]}": v for k, v in tokens["size"]["row"].items()},
         **{k: v for k, v in tokens["size"].items() if isinstance(v, int)}}
sizes |= {"pagePadding": tokens["space"]["pagePadding"], "cellPadding": tokens["space"]["cellPadding"],
          "sectionGap": tokens["space"]["sectionGap"], "formRow": tokens["space"]["formRow"]}
sizes |= {f"radius{k[0].upper() + k[1:]}": v for k, v in tokens["radius"].items()}
sizes |= {"focusLine": tokens["line"]["focus"], "selectionBar": tokens["line"]["selectionBar"],
          "minWindowWidth": tokens["size"]["minWindow"][0], "minWindowHeight": tokens["size"]["minWindow"][1]}
lines += [f"SIZE({name}, {value})" for name, value in sizes.items()]
lines += ["#endif", ""]
(root / "ui/theme/tokens.inc").write_text("\n".join(lines), encoding="utf-8")
