//! How long an epoch takes, beside the floor: one pass over the stored entries with one
//! fixed-point multiplication each. `tools/yuma-wasm` measures the same under WebAssembly.
#![allow(
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::arithmetic_side_effects
)]

#[path = "support/subnet.rs"]
mod subnet;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use subnet::{Subnet, modes};
use subtensor_yuma::EpochScratch;

fn epochs(criterion: &mut Criterion) {
	let mut group = criterion.benchmark_group("epoch");
	group.sample_size(20).measurement_time(Duration::from_secs(1));
	group.warm_up_time(Duration::from_millis(300));
	for n in [64, 256, 1_024, 4_096] {
		for validators in [16, 64] {
			for (density, percent) in [("dense", 100), ("sparse", 10)] {
				let name = format!("n{n}_v{validators}_{density}");
				for (mode, params) in modes() {
					let subnet = Subnet::new(n, validators, percent, params);
					let mut scratch = EpochScratch::default();
					if mode == "classic" {
						group.bench_function(BenchmarkId::new("floor", &name), |bencher| {
							bencher.iter(|| black_box(&subnet).floor());
						});
					}
					group.bench_function(BenchmarkId::new(mode, &name), |bencher| {
						bencher.iter(|| black_box(&subnet).run(&mut scratch));
					});
				}
			}
		}
	}
	group.finish();
}

criterion_group!(benches, epochs);
criterion_main!(benches);
