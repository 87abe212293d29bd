#!/usr/bin/env bash
# Installs what building, testing and running needs. Safe to run again: it only adds what is missing.
#
#   scripts/setup.sh
#
# 1. system packages (Debian, Ubuntu: installed; others: named),
# 2. the Rust toolchain (checked) and its WebAssembly target (installed),
# 3. a Python environment with the Bittensor SDK and the tools of the tests.
#
# Everything but the system packages and the WebAssembly target goes into
# ${XDG_CACHE_HOME:-~/.cache}/node-subtensor.
set -euo pipefail
# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=scripts/lib/wasm-target.sh
. "$ROOT/scripts/lib/wasm-target.sh"

# What the build needs: C and C++ for the compression and crypto libraries, clang to read their
# headers, protoc for the network protocols, Debian's OpenSSL, mold to link in seconds.
DEBIAN_PACKAGES=(
	build-essential clang curl git libclang-dev libssl-dev lld make mold pkg-config
	protobuf-compiler python3 python3-venv
)
OTHER_SYSTEMS="install with your package manager: a C/C++ compiler, clang and libclang, lld, mold, make,
  pkg-config, the OpenSSL headers, protoc (protobuf compiler), git, curl, Python 3.10 or newer with venv.
  Fedora: dnf install gcc-c++ clang clang-devel lld mold make pkgconf openssl-devel protobuf-compiler git python3
  Arch:   pacman -S base-devel clang lld mold openssl protobuf git python
  macOS:  xcode-select --install; brew install openssl protobuf pkg-config python (mold is not needed there)"

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif have sudo; then
		sudo "$@"
	else
		fail "'$*' needs root, and there is no sudo" "run it as root, then run this script again"
	fi
}

install_system_packages() {
	if ! have apt-get; then
		local tool missing=()
		for tool in clang git make pkg-config protoc python3; do
			have "$tool" || missing+=("$tool")
		done
		[ "$(uname)" = Darwin ] || have mold || missing+=(mold)
		[ "${#missing[@]}" -eq 0 ] || fail "not installed: ${missing[*]}" "$OTHER_SYSTEMS"
		return
	fi
	local package missing=()
	for package in "${DEBIAN_PACKAGES[@]}"; do
		dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
			missing+=("$package")
	done
	[ "${#missing[@]}" -gt 0 ] || return 0
	say "installing Debian packages: ${missing[*]}"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
		fail "apt-get update failed" "check the network and /etc/apt/sources.list"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		"${missing[@]}" >/dev/null ||
		fail "apt-get could not install: ${missing[*]}" "install them by hand, then run this script again"
}

check_rust() {
	# shellcheck disable=SC1091
	[ ! -f "$HOME/.cargo/env" ] || . "$HOME/.cargo/env"
	have cargo || fail "Rust is not installed" \
		"install the stable toolchain with rustup (https://rustup.rs), then run this script again"
	local wanted found
	wanted="$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml")"
	found="$(rustc --version | cut -d' ' -f2 | cut -d- -f1)"
	[ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -1)" = "$wanted" ] ||
		fail "Rust $found is too old: $wanted or newer is needed" "rustup update stable"
}

install_python_tools() {
	local python=python3 wanted="$ROOT/scripts/requirements.txt" stamp="$VENV/.requirements"
	"$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
		fail "Python $("$python" -V 2>&1) is too old: 3.10 or newer is needed" "install a newer python3"
	if cmp -s "$wanted" "$stamp"; then
		return
	fi
	say "installing the Bittensor SDK and the test tools into $VENV"
	"$python" -m venv --clear "$VENV" ||
		fail "python3 cannot make a virtual environment" "install python3-venv"
	"$VENV/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted" ||
		fail "pip could not install scripts/requirements.txt" "check the network, then run this script again"
	cp "$wanted" "$stamp"
}

# cargo-nextest comes with the Python tools as a ready binary; elsewhere it is compiled.
check_nextest() {
	PATH="$VENV/bin:$PATH" cargo nextest --version >/dev/null 2>&1 && return
	say "compiling cargo-nextest (a few minutes, once)"
	cargo install --locked --quiet cargo-nextest ||
		fail "cargo-nextest is not installed" "cargo install --locked cargo-nextest"
}

main() {
	mkdir -p "$CACHE"
	install_system_packages
	check_rust
	install_wasm_target
	install_python_tools
	check_nextest
	say "ready"
}

main "$@"
