//! Measures epochs natively and as WebAssembly under wasmtime, with the compiler settings of the
//! node's executor, and prints medians beside the floor. `scripts/bench-epoch-wasm.sh` builds the
//! module and runs this.

#[path = "../../../primitives/yuma/benches/support/subnet.rs"]
mod subnet;

use std::{
	error::Error,
	hint::black_box,
	time::{Duration, Instant},
};

use subnet::{Subnet, modes};
use subtensor_yuma::EpochScratch;
use wasmtime::{Config, Engine, Instance, Module, OptLevel, Store, TypedFunc};

/// Samples of one measurement.
const SAMPLES: usize = 15;

/// Least time of one sample.
const SAMPLE_TIME: Duration = Duration::from_millis(20);

/// The median time of one run, where `runs(count)` makes `count` of them.
fn median(mut runs: impl FnMut(u32)) -> Duration {
	let mut time = |count: u32| {
		let start = Instant::now();
		runs(count);
		start.elapsed()
	};
	let once = time(1).max(Duration::from_nanos(50));
	let count = (SAMPLE_TIME.as_nanos() / once.as_nanos()).clamp(1, 1_000_000) as u32;
	let mut samples: Vec<Duration> = (0..SAMPLES).map(|_| time(count) / count).collect();
	samples.sort();
	samples[SAMPLES / 2]
}

/// The module, running.
struct Guest {
	store: Store<()>,
	prepare: TypedFunc<(u32, u32, u32, u32), u32>,
	epochs: TypedFunc<(u32, u32), ()>,
	floors: TypedFunc<(u32, u32), ()>,
	forget: TypedFunc<u32, ()>,
}

impl Guest {
	fn load(path: &str) -> Result<Self, Box<dyn Error>> {
		let mut config = Config::new();
		config.cranelift_opt_level(OptLevel::SpeedAndSize);
		let engine = Engine::new(&config)?;
		let module = Module::from_file(&engine, path)?;
		let mut store = Store::new(&engine, ());
		let instance = Instance::new(&mut store, &module, &[])?;
		Ok(Self {
			prepare: instance.get_typed_func(&mut store, "prepare")?,
			epochs: instance.get_typed_func(&mut store, "epochs")?,
			floors: instance.get_typed_func(&mut store, "floors")?,
			forget: instance.get_typed_func(&mut store, "forget")?,
			store,
		})
	}

	/// Medians of the epoch and of the floor.
	fn measure(&mut self, n: u16, validators: u16, percent: u64, mode: usize) -> (Duration, Duration) {
		let arguments = (u32::from(n), u32::from(validators), percent as u32, mode as u32);
		let case = self.prepare.call(&mut self.store, arguments).expect("the subnet is built");
		let epoch = median(|count| self.epochs.call(&mut self.store, (case, count)).expect("epochs run"));
		let floor = median(|count| self.floors.call(&mut self.store, (case, count)).expect("floors run"));
		self.forget.call(&mut self.store, case).expect("the subnet is freed");
		(epoch, floor)
	}
}

/// Medians of the epoch and of the floor.
fn measure_native(subnet: &Subnet) -> (Duration, Duration) {
	let mut scratch = EpochScratch::default();
	let epoch = median(|count| {
		for _ in 0..count {
			let _ = black_box(black_box(subnet).run(&mut scratch));
		}
	});
	let floor = median(|count| {
		for _ in 0..count {
			let _ = black_box(black_box(subnet).floor());
		}
	});
	(epoch, floor)
}

fn micros(time: Duration) -> f64 {
	time.as_secs_f64() * 1e6
}

fn main() -> Result<(), Box<dyn Error>> {
	let path = std::env::args().nth(1).ok_or("usage: yuma-wasm MODULE.wasm")?;
	let mut guest = Guest::load(&path)?;
	println!("| subnet | mode | floor µs | native µs | × floor | wasm µs | × wasm floor | wasm / native |");
	println!("|---|---|--:|--:|--:|--:|--:|--:|");
	for n in [64, 256, 1_024, 4_096] {
		for validators in [16, 64] {
			for (density, percent) in [("dense", 100), ("10 %", 10)] {
				for (number, (mode, params)) in modes().into_iter().enumerate() {
					let subnet = Subnet::new(n, validators, percent, params);
					let (native, floor) = measure_native(&subnet);
					let (wasm, wasm_floor) = guest.measure(n, validators, percent, number);
					println!(
						"| n {n}, {validators} validators, {density} | {mode} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.2} |",
						micros(floor),
						micros(native),
						micros(native) / micros(floor),
						micros(wasm),
						micros(wasm) / micros(wasm_floor),
						micros(wasm) / micros(native),
					);
				}
			}
		}
	}
	Ok(())
}
