import type { Locale } from "../i18n/locale.ts";
import { startedWorker } from "../loading/own-worker.ts";
import type { Answer, Imported, Question, Wanted } from "./protocol.ts";
import type { Expectation } from "./understand.ts";
import { type Corrections, limits, Refused, type Understanding } from "./understanding.ts";
import workerAddress from "./worker.ts?worker&url";

/** A file that a worker has open; every promise rejects with `Refused` when the file is no readable table. */
export interface FileReading {
  /** Null where the file holds no table as it stands, and another sheet or separator may be chosen. */
  understanding: Understanding | null;
  refused: Refused | null;
  correct(corrections: Corrections): Promise<Understanding>;
  /** The table, as an answer to be judged; `instead`: read with other corrections, this once. */
  answer(wanted: Wanted, instead?: Corrections): Promise<Imported>;
  close(): void;
}

/** ms that a question may take before the file is given up. */
const patience = 60_000;

/**
 * Reads a file in a worker of its own, so that the page stays alive.
 * @throws Refused; Unreachable or Unsupported where what reads files is not there
 */
export async function readFile(file: File, locale: Locale, expected: Expectation = {}): Promise<FileReading> {
  if (file.size > limits.bytes) throw new Refused("too-large");
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Refused("damaged");
  });
  const worker = await startedWorker(workerAddress, "intake");
  const ask = (question: Question, moved: Transferable[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        worker.terminate();
        reject(new Refused("takes-too-long"));
      }, patience);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(late);
        if (data.kind !== "refused") return resolve(data);
        const refused = new Refused(data.refusal);
        refused.choices = data.choices;
        reject(refused);
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
  const first = await understood({ ask: "open", bytes, locale, expected }, [bytes]).catch((error) => {
    if (error instanceof Refused && canChoose(error)) return error;
    worker.terminate();
    throw error;
  });
  return {
    ...(first instanceof Refused
      ? { understanding: null, refused: first }
      : { understanding: first, refused: null }),
    correct: (corrections) => understood({ ask: "correct", corrections }),
    async answer(wanted, instead) {
      const answer = await ask({ ask: "answer", wanted, instead });
      if (answer.kind !== "value") throw new Error(`asked answer, told ${answer.kind}`);
      return answer;
    },
    close: () => worker.terminate(),
  };
}

/** Whether another sheet may hold a table, or another separator make one. */
const canChoose = ({ kind, choices }: Refused): boolean =>
  choices !== null && (choices.sheets.length > 1 || (choices.separator !== null && kind !== "empty"));
