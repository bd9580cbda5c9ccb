#!/usr/bin/env python3
"""Writes cases.tsv: what d3 itself answers to some 2,700 generated questions.

d3 comes out of vl-convert-python, which carries Vega, which carries d3; node runs it:

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install vl-convert-python
    /tmp/oracle/bin/python Tests/ChartsTests/Oracle/make_cases.py

The seed is fixed, so the same versions give the same file.
"""

import pathlib
import re
import subprocess
import tempfile

import vl_convert

HERE = pathlib.Path(__file__).parent

bundle = vl_convert.javascript_bundle("globalThis.vegaEmbed = vegaEmbed;")
# The bundle keeps Vega to itself, under a name that its minifier chose.
name = re.search(r"vega:(\w+)\.version", bundle).group(1)
with tempfile.TemporaryDirectory() as folder:
    program = pathlib.Path(folder) / "cases.mjs"
    cases = (HERE / "cases.js").read_text()
    program.write_text(f"{bundle}\n((vega) => {{\n{cases}\n}})({name});")
    answer = subprocess.run(["node", program], check=True, stdout=subprocess.PIPE, text=True)
(HERE / "cases.tsv").write_text(answer.stdout)
