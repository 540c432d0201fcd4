import { Unusable } from "../../exchange/fault.ts";
import { startedWorker } from "../../loading/own-worker.ts";
import type { FromPassphraseWorker, ToPassphraseWorker } from "./passphrase-worker.ts";
import workerAddress from "./passphrase-worker.ts?worker&url";

/** A text as a file that a passphrase opens, sealed beside the page. @throws Unusable, Unreachable, Unsupported */
export async function sealFile(text: string, passphrase: string): Promise<string> {
  const answer = await ask({ ask: "seal", text, passphrase });
  if (answer.kind !== "sealed") throw new Error(`asked to seal a file, told ${answer.kind}`);
  return answer.file;
}

/** The text of such a file. @throws Unusable, Unreachable, Unsupported */
export async function openFile(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string> {
  const answer = await ask({ ask: "open", file, passphrase });
  if (answer.kind !== "opened") throw new Error(`asked to open a file, told ${answer.kind}`);
  return answer.text;
}

async function ask(question: ToPassphraseWorker): Promise<FromPassphraseWorker> {
  const worker = await startedWorker(workerAddress, "passphrase");
  return new Promise<FromPassphraseWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromPassphraseWorker>) => {
      if (data.kind === "unusable") reject(new Unusable(data.fault));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`the worker for passphrases broke: ${event.message}`));
    };
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
