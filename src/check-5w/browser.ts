import type { Locale } from "../i18n/locale.ts";
import { limits, Refused } from "../intake/understanding.ts";
import { startedWorker } from "../loading/own-worker.ts";
import type { Answer, CheckedReport, Question, Settings } from "./protocol.ts";
import type { ListName } from "./read-list.ts";
import workerAddress from "./worker.ts?worker&url";

type Progress = (told: Extract<Answer, { kind: "progress" }>) => void;

/** A worker with a report open. Every promise rejects with `Refused`; one that was ended never settles. */
export interface ReportChecker {
  open(file: File, locale: Locale, settings: Settings): Promise<CheckedReport>;
  again(settings: Settings): Promise<CheckedReport>;
  workbook(locale: Locale): Promise<Blob>;
  end(): void;
}

/** @throws Unreachable or Unsupported where what checks reports is not there */
export async function startChecker(told: Progress): Promise<ReportChecker> {
  const { ask, end } = await start(told);
  return {
    end,
    async open(file, locale, settings) {
      const bytes = await bytesOf(file);
      return expectChecked(await ask({ ask: "open", bytes, locale, settings }, [bytes]));
    },
    again: async (settings) => expectChecked(await ask({ ask: "again", settings })),
    async workbook(locale) {
      const answer = await ask({ ask: "workbook", locale });
      if (answer.kind !== "workbook") throw new Error(`asked workbook, told ${answer.kind}`);
      return answer.file;
    },
  };
}

/** Reads a list from a file. @throws Refused; Unreachable or Unsupported */
export async function readListFile(file: File, name: ListName) {
  const bytes = await bytesOf(file);
  const { ask, end } = await start(() => {});
  try {
    const answer = await ask({ ask: "list", bytes, name }, [bytes]);
    if (answer.kind !== "list") throw new Error(`asked list, told ${answer.kind}`);
    return answer.lists;
  } finally {
    end();
  }
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  if (file.size > limits.bytes) throw new Refused("too-large");
  return file.arrayBuffer().catch(() => {
    throw new Refused("damaged");
  });
}

function expectChecked(answer: Answer): CheckedReport {
  if (answer.kind !== "checked") throw new Error(`asked for a check, told ${answer.kind}`);
  return answer;
}

async function start(told: Progress) {
  const worker = await startedWorker(workerAddress, "check-5w");
  let last: Promise<unknown> = Promise.resolve();
  /** One question at a time: an answer says nothing of which it answers. */
  const ask = (question: Question, moved: Transferable[] = []): Promise<Answer> => {
    const answered = last.then(() => answerTo(question, moved));
    last = answered.catch(() => {});
    return answered;
  };
  const answerTo = (question: Question, moved: Transferable[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === "progress") return told(data);
        if (data.kind !== "refused") return resolve(data);
        const refused = new Refused(data.refusal);
        refused.choices = data.choices;
        reject(refused);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Refused("takes-too-long"));
      };
      worker.postMessage(question, moved);
    });
  return { ask, end: () => worker.terminate() };
}
