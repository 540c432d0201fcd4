import { startedWorker } from "../../loading/own-worker.ts";
import type { Opener } from "./import.ts";
import workerAddress from "./import-worker.ts?worker&url";
import type { FromImportWorker, ToImportWorker } from "./protocol.ts";

/** ms without a word after which a file is given up: the largest that is read at all takes a few seconds. */
const patience = 60_000;

type Word = FromImportWorker | { kind: "died"; reason: string };

/** Opens files in a worker of its own; a file over which it dies does not take the others along. */
export function openImportWorker(identity: string): Opener & { close(): void } {
  let worker: Worker | null = null;
  let closed = false;
  let hear: (word: Word) => void = () => {};

  function end(): void {
    worker?.terminate();
    worker = null;
  }
  async function started(): Promise<Worker> {
    const mine = await startedWorker(workerAddress, "import");
    if (closed) mine.terminate();
    mine.addEventListener("message", ({ data }: MessageEvent<FromImportWorker>) => hear(data));
    mine.addEventListener("error", (event) => {
      event.preventDefault();
      hear({ kind: "died", reason: event.message });
    });
    return mine;
  }

  return {
    async *open(source) {
      worker ??= await started();
      const words = wordsHeard((listener) => {
        hear = listener;
      });
      worker.postMessage({ source, identity } satisfies ToImportWorker);
      for await (const word of words) {
        if (word.kind === "opened") yield word.opened;
        else if (word.kind === "done") return;
        else {
          end();
          yield { name: source.name, fault: { kind: "damaged" } };
          return;
        }
      }
    },
    close() {
      closed = true;
      end();
      hear({ kind: "done" });
    },
  };
}

/** What is heard, in order, until nothing was heard for too long. */
async function* wordsHeard(listen: (listener: (word: Word) => void) => void): AsyncGenerator<Word> {
  const heard: Word[] = [];
  let wake: () => void = () => {};
  listen((word) => {
    heard.push(word);
    wake();
  });
  while (true) {
    const word = heard.shift();
    if (word) {
      yield word;
      continue;
    }
    const late = setTimeout(() => heard.push({ kind: "died", reason: "too late" }) && wake(), patience);
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    clearTimeout(late);
  }
}
