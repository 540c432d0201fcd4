import type { Locale } from "../i18n/locale.ts";
import { brought } from "./large.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import type { Answer, Question } from "./protocol.ts";
import { toAnswer, type Understood, understand } from "./understand.ts";
import { type Corrections, Refused } from "./understanding.ts";

const worker = self as unknown as DedicatedWorkerGlobalScope;
let file: OpenFile | null = null;
let locale: Locale = "es";
let understood: Understood | null = null;

function read(corrections: Corrections): Answer {
  if (!file) throw new Error("no file was opened");
  understood = understand(file, corrections, locale);
  return { kind: "understood", understanding: understood.understanding };
}

function answer(question: Question): Answer {
  if (question.ask === "correct") return read(question.corrections);
  if (question.ask === "open") {
    locale = question.locale;
    file = openFile(new Uint8Array(question.bytes));
    return read({});
  }
  if (!understood) throw new Error("no table was understood");
  return { kind: "value", ...brought(toAnswer(understood.table, question.wanted)) };
}

worker.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  let said: Answer;
  try {
    said = answer(data);
  } catch (error) {
    // Whatever else fails, fails because of the file.
    said = { kind: "refused", refusal: error instanceof Refused ? error.kind : "damaged" };
  }
  worker.postMessage(said, said.kind === "value" && said.whole ? [said.whole] : []);
});
