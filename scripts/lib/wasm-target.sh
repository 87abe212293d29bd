# shellcheck shell=bash
# Makes the WebAssembly target that the runtime is compiled for. To be sourced after common.sh.
#
# rustup installs it where the toolchain server can be reached. Elsewhere the target's `core` and
# `alloc` are compiled from the distribution's own Rust sources, and the runtime is built with the
# distribution's compiler; the rest stays with rustup's toolchain.

WASM_TARGET=wasm32v1-none

# wasm_target_works [TOOLCHAIN]: whether a library that allocates compiles for it.
wasm_target_works() {
	local probe status=0
	probe="$(mktemp -d)"
	printf '#![no_std]\nextern crate alloc;\npub fn f() -> alloc::vec::Vec<u8> { alloc::vec![1] }\n' \
		>"$probe/probe.rs"
	rustc ${1:+"+$1"} --crate-type lib --target "$WASM_TARGET" -o "$probe/probe.rlib" \
		"$probe/probe.rs" >/dev/null 2>&1 || status=1
	rm -r "$probe"
	return "$status"
}

install_wasm_target() {
	if wasm_target_works; then
		rm -f "$MACHINE_ENV"
		return
	fi
	if have rustup; then
		say "installing the Rust target $WASM_TARGET with rustup"
		if timeout 300 rustup target add "$WASM_TARGET" >&2 && wasm_target_works; then
			rm -f "$MACHINE_ENV"
			return
		fi
	fi
	if wasm_target_works distro; then
		use_distro_toolchain
		return
	fi
	build_wasm_target_from_distro
}

use_distro_toolchain() {
	echo 'export WASM_BUILD_TOOLCHAIN=distro' >"$MACHINE_ENV"
	say "the runtime is built with the distribution's Rust (WASM_BUILD_TOOLCHAIN=distro)"
}

build_wasm_target_from_distro() {
	local fix="reach the toolchain server and run: rustup target add $WASM_TARGET"
	have apt-get || fail "the Rust target $WASM_TARGET is not installed" "$fix"
	have rustup || fail "rustup is not installed, so two toolchains cannot be kept apart" "$fix"
	say "rustup cannot install $WASM_TARGET: compiling it from Debian's Rust sources"
	# lld-22 is what Debian's rust-lld links to.
	as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		cargo-web rustc-web rust-web-src lld-22 >/dev/null ||
		fail "Debian's packages cargo-web, rustc-web, rust-web-src, lld-22 cannot be installed" "$fix"
	local crate libs=/usr/lib/rustlib/$WASM_TARGET/lib
	crate="$(mktemp -d)"
	mkdir "$crate/src"
	printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n' >"$crate/Cargo.toml"
	printf '#![no_std]\nextern crate alloc;\n' >"$crate/src/lib.rs"
	# Without embedded bitcode the link-time optimisation of the runtime fails.
	(cd "$crate" && env -u RUSTUP_TOOLCHAIN CARGO_TARGET_DIR="$crate/target" \
		RUSTFLAGS="-C embed-bitcode=yes" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
		/usr/bin/cargo build --quiet --release -Z build-std=core,alloc --target "$WASM_TARGET") ||
		fail "Debian's Rust cannot compile core and alloc for $WASM_TARGET" "$fix"
	as_root mkdir -p "$libs"
	as_root cp "$crate/target/$WASM_TARGET/release/deps/"lib{core,alloc,compiler_builtins}-*.rlib "$libs/"
	rm -r "$crate"
	rustup toolchain link distro /usr
	wasm_target_works distro || fail "the compiled target $WASM_TARGET does not work" "$fix"
	use_distro_toolchain
}
