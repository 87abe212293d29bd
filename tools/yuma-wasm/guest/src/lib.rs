//! The epoch as a WebAssembly module: the host asks for a subnet and then for epochs of it.
#![no_std]
#![allow(clippy::missing_safety_doc)]

extern crate alloc;

#[path = "../../../../primitives/yuma/benches/support/subnet.rs"]
mod subnet;

use alloc::boxed::Box;
use core::hint::black_box;
use subnet::{Subnet, modes};
use subtensor_yuma::EpochScratch;

#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
	core::arch::wasm32::unreachable()
}

/// A subnet and the buffers of its epochs.
pub struct Case {
	subnet: Subnet,
	scratch: EpochScratch,
}

/// Builds a subnet; `mode` counts those of [`modes`].
#[unsafe(no_mangle)]
pub extern "C" fn prepare(n: u32, validators: u32, percent: u32, mode: u32) -> *mut Case {
	let mut all = modes();
	let (_, params) = core::mem::replace(&mut all[mode as usize], ("", Default::default()));
	let subnet = Subnet::new(n as u16, validators as u16, u64::from(percent), params);
	Box::into_raw(Box::new(Case { subnet, scratch: EpochScratch::default() }))
}

/// Runs epochs of a subnet of [`prepare`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn epochs(case: *mut Case, count: u32) {
	// SAFETY: the host passes what `prepare` returned, and calls from one thread.
	let case = unsafe { &mut *case };
	for _ in 0..count {
		let _ = black_box(black_box(&case.subnet).run(&mut case.scratch));
	}
}

/// Runs the floor of a subnet of [`prepare`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn floors(case: *mut Case, count: u32) {
	// SAFETY: as in `epochs`.
	let case = unsafe { &*case };
	for _ in 0..count {
		let _ = black_box(black_box(&case.subnet).floor());
	}
}

/// Frees a subnet of [`prepare`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn forget(case: *mut Case) {
	// SAFETY: as in `epochs`; the host forgets a subnet once.
	drop(unsafe { Box::from_raw(case) });
}
