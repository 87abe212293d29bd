//! Setting the least claim. Spec: `docs/protocol/staking.md` §18.4.

use super::*;
use crate::root::basket::claim_threshold;
use frame_support::assert_noop;
use sp_runtime::DispatchError;

#[test]
fn the_least_claim_is_roots_alone_and_bounded() {
	chain().run(|| {
		let set = SubtensorModule::sudo_set_root_claim_threshold;
		assert_eq!(claim_threshold::<Test>(), tao(500_000));
		assert_noop!(set(signed(ALICE), ROOT, 1), DispatchError::BadOrigin);
		assert_noop!(set(signed(ALICE), NET, 1), DispatchError::BadOrigin);
		let invalid = || Error::<Test>::InvalidRootClaimThreshold;
		assert_noop!(set(signed(OWNER), NET, 1), invalid());
		assert_noop!(set(RuntimeOrigin::root(), NET, 1), invalid());
		assert_noop!(set(RuntimeOrigin::root(), ROOT, 10_000_001), invalid());
		assert_ok!(set(RuntimeOrigin::root(), ROOT, 10_000_000));
		assert_eq!(claim_threshold::<Test>(), tao(10_000_000));
	});
}
