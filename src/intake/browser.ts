import type { Locale } from "../i18n/locale.ts";
import { ownWorker } from "../worker/own-worker.ts";
import type { Answer, Brought, Question, Wanted } from "./protocol.ts";
import { type Corrections, limits, Refused, type Understanding } from "./understanding.ts";
import workerAddress from "./worker.ts?worker&url";

/** A file that a worker has open; every promise rejects with `Refused` when the file is no readable table. */
export interface FileReading {
  understanding: Understanding;
  correct(corrections: Corrections): Promise<Understanding>;
  /** The table, as an answer to be judged. */
  answer(wanted: Wanted): Promise<Brought>;
  close(): void;
}

/** ms that a question may take before the file is given up. */
const patience = 60_000;

/**
 * Reads a file in a worker of its own, so that the page stays alive.
 * @throws Refused
 */
export async function readFile(file: File, locale: Locale): Promise<FileReading> {
  if (file.size > limits.bytes) throw new Refused("too-large");
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Refused("damaged");
  });
  const worker = ownWorker(workerAddress, "intake");
  const ask = (question: Question, moved: Transferable[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        worker.terminate();
        reject(new Refused("takes-too-long"));
      }, patience);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(late);
        if (data.kind === "refused") reject(new Refused(data.refusal));
        else resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(late);
        worker.terminate();
        reject(new Refused("takes-too-long"));
      };
      worker.postMessage(question, moved);
    });
  const understood = async (question: Question, moved?: Transferable[]): Promise<Understanding> => {
    const answer = await ask(question, moved);
    if (answer.kind !== "understood") throw new Error(`asked ${question.ask}, told ${answer.kind}`);
    return answer.understanding;
  };
  return {
    understanding: await understood({ ask: "open", bytes, locale }, [bytes]).catch((error) => {
      worker.terminate();
      throw error;
    }),
    correct: (corrections) => understood({ ask: "correct", corrections }),
    async answer(wanted) {
      const answer = await ask({ ask: "answer", wanted });
      if (answer.kind !== "value") throw new Error(`asked answer, told ${answer.kind}`);
      return answer;
    },
    close: () => worker.terminate(),
  };
}
