import { type Fault, Unusable } from "../../exchange/fault.ts";
import { ready } from "../../loading/own-worker.ts";
import type { TrainerKeys } from "../device/record.ts";
import { openKeys, sealKeys } from "./keys.ts";

export type ToKeyFileWorker =
  | { ask: "seal"; keys: TrainerKeys; passphrase: string }
  | { ask: "open"; file: Uint8Array<ArrayBuffer>; passphrase: string };

export type FromKeyFileWorker =
  | { kind: "sealed"; file: string }
  | { kind: "opened"; keys: TrainerKeys }
  | { kind: "unusable"; fault: Fault };

/** A passphrase is made into a key slowly on purpose: on a small phone the page would stand still for long. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.addEventListener("message", ({ data }: MessageEvent<ToKeyFileWorker>) => {
  work(data).then((answer) => worker.postMessage(answer), reportError);
});
worker.postMessage(ready);

async function work(asked: ToKeyFileWorker): Promise<FromKeyFileWorker> {
  try {
    return asked.ask === "seal"
      ? { kind: "sealed", file: await sealKeys(asked.keys, asked.passphrase) }
      : { kind: "opened", keys: await openKeys(asked.file, asked.passphrase) };
  } catch (failure) {
    if (failure instanceof Unusable) return { kind: "unusable", fault: failure.fault };
    throw failure;
  }
}
