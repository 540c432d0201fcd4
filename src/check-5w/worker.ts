import type { Locale } from "../i18n/locale.ts";
import { type OpenFile, openFile } from "../intake/open-file.ts";
import { Refused } from "../intake/understanding.ts";
import { ready } from "../loading/own-worker.ts";
import { checkFile } from "./check-file.ts";
import { toWorkbook } from "./export/workbook.ts";
import type { Answer, Question, Settings } from "./protocol.ts";
import { readList } from "./read-list.ts";

const worker = self as unknown as DedicatedWorkerGlobalScope;
const say = (said: Answer) => worker.postMessage(said);
let file: OpenFile | null = null;
let locale: Locale = "es";
let last: ReturnType<typeof checkFile> | null = null;

function check(settings: Settings): Answer {
  if (!file) throw new Error("no file was opened");
  say({ kind: "progress", stage: "reading", done: 0, size: 0 });
  last = checkFile(file, settings, locale, (done, size) =>
    say({ kind: "progress", stage: "checking", done, size }),
  );
  return { kind: "checked", ...last.checked };
}

async function answer(question: Question): Promise<Answer> {
  if (question.ask === "list") {
    return { kind: "list", lists: readList(openFile(new Uint8Array(question.bytes)), question.name) };
  }
  if (question.ask === "open") {
    locale = question.locale;
    file = openFile(new Uint8Array(question.bytes));
    return check(question.settings);
  }
  if (question.ask === "again") return check(question.settings);
  if (!last) throw new Error("no report was checked");
  return { kind: "workbook", file: await toWorkbook(last.read, last.checked, question.locale) };
}

worker.addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  try {
    say(await answer(data));
  } catch (error) {
    // Whatever else fails, fails because of the file.
    const refused = error instanceof Refused ? error : new Refused("damaged");
    say({ kind: "refused", refusal: refused.kind, choices: refused.choices });
  }
});
worker.postMessage(ready);
