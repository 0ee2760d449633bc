#!/usr/bin/env bash
# Builds the documentation site into docs/_site; a broken link, snippet, xref or XML comment fails it.
set -euo pipefail
cd "$(dirname "$0")/.."
# The only place that names the version (docs/adr/0014): no test and no build of the library needs DocFX.
version=2.81.0
tools=artifacts/tools/docfx-$version
[ -x "$tools/docfx" ] || dotnet tool install docfx --version "$version" --tool-path "$tools"
"$tools/docfx" docs/docfx.json --warningsAsErrors
