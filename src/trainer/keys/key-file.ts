import { Unusable } from "../../exchange/fault.ts";
import { startedWorker } from "../../loading/own-worker.ts";
import { needSecureContext } from "../../loading/unreachable.ts";
import type { TrainerKeys } from "../device/record.ts";
import type { FromKeyFileWorker, ToKeyFileWorker } from "./key-file-worker.ts";
import workerAddress from "./key-file-worker.ts?worker&url";

/** The file that takes a trainer's keys to a second device, sealed beside the page. @throws Unreachable, Unsupported */
export async function writeKeyFile(keys: TrainerKeys, passphrase: string): Promise<string> {
  const answer = await ask({ ask: "seal", keys, passphrase });
  if (answer.kind !== "sealed") throw new Error(`asked to seal keys, told ${answer.kind}`);
  return answer.file;
}

/** @throws Unusable, Unreachable, Unsupported */
export async function readKeyFile(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<TrainerKeys> {
  needSecureContext();
  const answer = await ask({ ask: "open", file, passphrase });
  if (answer.kind !== "opened") throw new Error(`asked to open keys, told ${answer.kind}`);
  return answer.keys;
}

async function ask(question: ToKeyFileWorker): Promise<FromKeyFileWorker> {
  const worker = await startedWorker(workerAddress, "key-file");
  return new Promise<FromKeyFileWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromKeyFileWorker>) => {
      if (data.kind === "unusable") reject(new Unusable(data.fault));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`the worker for key files broke: ${event.message}`));
    };
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
