#!/usr/bin/env bash
# Brings what the tests use beyond npm: LibreOffice (an independent reader of our files), Chromium (the pane) and
# poppler (pages to pictures). On Debian as root it installs what is missing; elsewhere it says what to install.
set -euo pipefail
missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc)
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
[ ${#missing[@]} -eq 0 ] && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-liberation >/dev/null
else
  echo "The tests need: ${missing[*]}. Please install them and run the tests again." >&2
  exit 1
fi
