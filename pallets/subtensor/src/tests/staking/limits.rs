//! The largest amounts that limits allow: the documents' table. Spec: `docs/protocol/staking.md`
//! §9, §25.5.

use super::*;
use crate::staking::limits::{max_add, max_move, max_remove};

fn with_pool(netuid: NetUid, tao_rao: u64, alpha_rao: u64) {
	make_subnet_with(netuid, |subnet| {
		subnet.tao = tao_rao;
		subnet.alpha = alpha_rao;
	});
}

#[test]
fn max_add_is_the_documents() {
	let table = [
		(1, 4, 1_000_000_000, 1_000_503_801),
		(150, 100, 24_000_000_000, 450_226_710_634),
		(1_000, 4_000, 300_000_000, 95_493_200_393),
	];
	for (y, x, limit, max) in table {
		Chain::new().run(|| {
			with_pool(NET, y * TAO, x * TAO);
			assert_eq!(max_add::<Test>(NET, tao(limit)), Ok(tao(max)));
		});
	}
}

#[test]
fn max_remove_is_the_documents() {
	let table =
		[(1_000, 4_000, 200_000_000, 472_373_817_759), (200, 100, 500_000_000, 100_050_380_141)];
	for (y, x, limit, max) in table {
		Chain::new().run(|| {
			with_pool(NET, y * TAO, x * TAO);
			assert_eq!(max_remove::<Test>(NET, tao(limit)), Ok(alpha(max)));
		});
	}
}

#[test]
fn root_knows_one_price() {
	Chain::new().run(|| {
		assert_eq!(max_add::<Test>(ROOT, tao(999_999_999)), Ok(tao(0)));
		assert_eq!(max_add::<Test>(ROOT, tao(1_000_000_000)), Ok(tao(u64::MAX)));
		assert_eq!(max_remove::<Test>(ROOT, tao(1_000_000_000)), Ok(alpha(u64::MAX)));
		assert_eq!(max_remove::<Test>(ROOT, tao(1_000_000_001)), Ok(alpha(0)));
		assert_eq!(max_move::<Test>(ROOT, ROOT, tao(1_000_000_001)), Ok(alpha(0)));
		assert_eq!(max_move::<Test>(ROOT, ROOT, tao(1_000_000_000)), Ok(alpha(u64::MAX)));
	});
}

#[test]
fn max_move_between_pools_is_the_documents() {
	let table = [
		(100_000_000, 560_000_000_000),
		(500_000_000, 79_999_999_999),
		(750_000_000, 39_999_999_999),
		(1_000_000_000, 19_999_999_999),
		(1_250_000_000, 7_999_999_999),
		(1_500_000_001, 0),
		(0, u64::MAX),
	];
	Chain::new().run(|| {
		with_pool(NET, 150 * TAO, 100 * TAO);
		with_pool(OTHER_NET, 100 * TAO, 100 * TAO);
		for (limit, max) in table {
			assert_eq!(max_move::<Test>(NET, OTHER_NET, tao(limit)), Ok(alpha(max)), "{limit}");
		}
	});
}

#[test]
fn max_move_to_and_from_root_is_the_limit_of_the_one_trade() {
	Chain::new().run(|| {
		with_pool(NET, 1_000 * TAO, 4_000 * TAO);
		let sale = max_remove::<Test>(NET, tao(200_000_000)).unwrap();
		assert_eq!(max_move::<Test>(NET, ROOT, tao(200_000_000)), Ok(sale));
		// At least 3.2 alpha for one TAO is at most 0.3125 TAO for one alpha.
		let purchase = max_add::<Test>(NET, tao(312_500_000)).unwrap();
		assert_eq!(max_move::<Test>(ROOT, NET, tao(3_200_000_000)), Ok(alpha(purchase.rao())));
		assert_eq!(max_move::<Test>(ROOT, NET, tao(0)), Ok(alpha(u64::MAX)));
	});
}
