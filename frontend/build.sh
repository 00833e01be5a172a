#!/bin/sh
# Builds the style sheet and copies the script and the font: build.sh <outdir>. Skips at once when nothing has changed.
set -eu
cd "$(dirname "$0")"
case "${1:?outdir}" in /*) out=$1 ;; *) out=$OLDPWD/$1 ;; esac

mark=$(cat package-lock.json .npmrc | cksum)
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$mark" ]; then
  npm ci --ignore-scripts --loglevel=error
  echo "$mark" > node_modules/.installed
fi

mark=$(cat package-lock.json build.mjs samsyn.css statistics.css autosave.js icon.svg | cksum)
if [ "$(cat "$out/.built" 2>/dev/null)" != "$mark" ]; then
  node build.mjs "$out"
  echo "$mark" > "$out/.built"
fi
