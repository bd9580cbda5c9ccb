#!/usr/bin/env python3
"""validate.py SITE…: holds the Data Packages of built sites against frictionless.

Every package is checked against its profile, and its table read by its schema.
"""
import json
import pathlib
import sys

from frictionless import Package, validate


def faults(path):
    """What is wrong with the package in one file, one line each."""
    report = validate(str(path), type="package")
    lines = [f"{path}: {error.message}" for error in report.errors]
    for task in report.tasks:
        lines += [f"{path}: {error.message}" for error in task.errors]
    for resource in Package(str(path)).resources:
        said = json.loads(path.read_text(encoding="utf-8"))["resources"]
        names = [field["name"] for one in said for field in one["schema"]["fields"]]
        rows = resource.read_rows()
        if not rows:
            lines.append(f"{path}: {resource.name} has no rows")
        elif list(rows[0].field_names) != names:
            lines.append(f"{path}: {resource.name} has other columns than its schema")
    return lines


def main():
    sites = [pathlib.Path(name) for name in sys.argv[1:]]
    if not sites:
        sys.exit(__doc__)
    packages = [path for site in sites for path in sorted(site.rglob("*datapackage.json"))]
    if not packages:
        sys.exit("validate: the sites hold no data package")
    found = [line for path in packages for line in faults(path)]
    if found:
        sys.exit("\n".join(found))
    print(f"validate: {len(packages)} data packages are valid")


if __name__ == "__main__":
    main()
