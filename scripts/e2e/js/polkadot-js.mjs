// Smoke test with @polkadot/api: connect, decode the metadata, watch heads and events, transfer.
// Usage: node polkadot-js.mjs ws://127.0.0.1:9944
import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";

const RAO = 1_000_000_000n;
const api = await ApiPromise.create({ provider: new WsProvider(process.argv[2]), noInitWarn: true });
try {
  const heads = [];
  const stopHeads = await api.rpc.chain.subscribeNewHeads((head) => heads.push(head.number.toNumber()));
  const networks = (await api.query.subtensorModule.totalNetworks()).toNumber();
  const decimals = api.registry.chainDecimals[0];
  if (decimals !== 9 || api.registry.chainTokens[0] !== "TAO") throw new Error("wrong token");

  const keyring = new Keyring({ type: "sr25519" });
  const alice = keyring.addFromUri("//Alice");
  const target = keyring.addFromUri(`//polkadot-js-${Date.now()}`);
  const seen = await new Promise((resolve, reject) => {
    api.tx.balances
      .transferKeepAlive(target.address, 3n * RAO)
      .signAndSend(alice, ({ status, events, dispatchError }) => {
        if (dispatchError) reject(new Error(dispatchError.toString()));
        if (status.isFinalized) resolve(events.map(({ event }) => `${event.section}.${event.method}`));
      })
      .catch(reject);
  });
  const { data } = await api.query.system.account(target.address);
  if (data.free.toBigInt() !== 3n * RAO) throw new Error(`got ${data.free.toString()}`);
  stopHeads();
  if (heads.length < 2) throw new Error("no heads arrived");
  console.log(JSON.stringify({ networks, heads: heads.length, events: seen }));
} finally {
  await api.disconnect();
}
