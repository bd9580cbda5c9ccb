#!/usr/bin/env python3
"""Writes expected.tsv: the axes that Vega-Lite gives the specifications beside this file.

As Oracle/make_cases.py, with vl-convert-python and node. One axis a line: the specification, x or
y, the kind of the scale, the axis' length, its domain, its ticks and its labels.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile

import vl_convert

HERE = pathlib.Path(__file__).parent

bundle = vl_convert.javascript_bundle("globalThis.vegaEmbed = vegaEmbed;")
# The bundle keeps Vega to itself, under a name that its minifier chose.
name = re.search(r"vega:(\w+)\.version", bundle).group(1)
specifications = {
    path.stem: vl_convert.vegalite_to_vega(json.loads(path.read_text()))
    for path in sorted(HERE.glob("*.json"))
}
with tempfile.TemporaryDirectory() as folder:
    program = pathlib.Path(folder) / "axes.mjs"
    axes = (HERE / "axes.js").read_text()
    program.write_text(
        f"{bundle}\n(async (vega, specifications) => {{\n{axes}\n}})"
        f"({name}, {json.dumps(specifications)});"
    )
    # Vega reads dates without a zone, and writes times, in the machine's zone.
    answer = subprocess.run(
        ["node", program], check=True, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "TZ": "UTC"},
    )
(HERE / "expected.tsv").write_text(answer.stdout)
