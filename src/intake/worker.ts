import type { Locale } from "../i18n/locale.ts";
import { ready } from "../loading/own-worker.ts";
import { imported } from "./large.ts";
import { type OpenFile, openFile } from "./open-file.ts";
import type { Answer, Question } from "./protocol.ts";
import { type Expectation, toAnswer, type Understood, understand } from "./understand.ts";
import { type Corrections, Refused } from "./understanding.ts";

const worker = self as unknown as DedicatedWorkerGlobalScope;
let file: OpenFile | null = null;
let locale: Locale = "es";
let expected: Expectation = {};
let understood: Understood | null = null;

function read(corrections: Corrections): Answer {
  understood = readWith(corrections);
  return { kind: "understood", understanding: understood.understanding };
}

function readWith(corrections: Corrections): Understood {
  if (!file) throw new Error("no file was opened");
  return understand(file, corrections, locale, expected);
}

function answer(question: Question): Answer {
  if (question.ask === "correct") return read(question.corrections);
  if (question.ask === "open") {
    ({ locale, expected } = question);
    file = openFile(new Uint8Array(question.bytes));
    return read({});
  }
  if (!understood) throw new Error("no table was understood");
  const { table } = question.instead ? readWith(question.instead) : understood;
  return { kind: "value", ...imported(toAnswer(table, question.wanted)) };
}

worker.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  let said: Answer;
  try {
    said = answer(data);
  } catch (error) {
    // Whatever else fails, fails because of the file.
    said =
      error instanceof Refused
        ? { kind: "refused", refusal: error.kind, choices: error.choices }
        : { kind: "refused", refusal: "damaged", choices: null };
  }
  worker.postMessage(said, said.kind === "value" && said.whole ? [said.whole] : []);
});
worker.postMessage(ready);
