import { type Fault, Unusable } from "../../exchange/fault.ts";
import { openWithPassphrase, sealWithPassphrase } from "../../exchange/seal.ts";
import { ready } from "../../loading/own-worker.ts";

export type ToPassphraseWorker =
  | { ask: "seal"; text: string; passphrase: string }
  | { ask: "open"; file: Uint8Array<ArrayBuffer>; passphrase: string };

export type FromPassphraseWorker =
  | { kind: "sealed"; file: string }
  | { kind: "opened"; text: string }
  | { kind: "unusable"; fault: Fault };

/** A passphrase is made into a key slowly on purpose: on a small phone the page would stand still for long. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.addEventListener("message", ({ data }: MessageEvent<ToPassphraseWorker>) => {
  work(data).then((answer) => worker.postMessage(answer), reportError);
});
worker.postMessage(ready);

async function work(asked: ToPassphraseWorker): Promise<FromPassphraseWorker> {
  try {
    return asked.ask === "seal"
      ? { kind: "sealed", file: await sealWithPassphrase(asked.text, asked.passphrase) }
      : { kind: "opened", text: await openWithPassphrase(asked.file, asked.passphrase) };
  } catch (failure) {
    if (failure instanceof Unusable) return { kind: "unusable", fault: failure.fault };
    throw failure;
  }
}
