// Smoke test with polkadot-api over the new JSON-RPC (chainHead, transaction): metadata, storage,
// a signed transfer, finalised blocks and events.
// Usage: node polkadot-api.mjs ws://127.0.0.1:9944
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from "@polkadot-labs/hdkd-helpers";
import { AccountId, Enum, createClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { WebSocket } from "ws";

// Node.js before 22 has none of its own.
globalThis.WebSocket ??= WebSocket;

const RAO = 1_000_000_000n;
const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
const alice = derive("//Alice");
const signer = getPolkadotSigner(alice.publicKey, "Sr25519", alice.sign);
const target = AccountId(42).dec(derive(`//polkadot-api-${Date.now()}`).publicKey);

const client = createClient(getWsProvider(process.argv[2]));
try {
  const api = client.getUnsafeApi();
  const networks = await api.query.SubtensorModule.TotalNetworks.getValue();
  const metagraph = await api.apis.SubnetInfoRuntimeApi.get_metagraph(1);
  const blocks = [];
  const watch = client.finalizedBlock$.subscribe((block) => blocks.push(block.number));
  const result = await api.tx.Balances.transfer_keep_alive({
    dest: Enum("Id", target),
    value: 2n * RAO,
  }).signAndSubmit(signer);
  if (!result.ok) throw new Error(JSON.stringify(result.dispatchError));
  const account = await api.query.System.Account.getValue(target);
  if (account.data.free !== 2n * RAO) throw new Error(`got ${account.data.free}`);
  watch.unsubscribe();
  if (blocks.length < 1) throw new Error("no finalised block arrived");
  console.log(
    JSON.stringify({
      networks,
      neurons: metagraph.num_uids,
      blocks: blocks.length,
      events: result.events.map((event) => `${event.type}.${event.value.type}`),
    }),
  );
} finally {
  client.destroy();
}
