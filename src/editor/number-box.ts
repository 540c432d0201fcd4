import type { Submission } from "../grading/exercise.ts";
import { editorWords } from "../i18n/editor.ts";
import { formatNumber } from "../i18n/format.ts";
import { readNumber } from "../i18n/read-number.ts";
import type { AnswerBox } from "./answer-box.ts";
import { pageLocale } from "./page-locale.ts";

/** A number as people write it; what was read is said back while they type. */
export function openNumberBox(form: HTMLFormElement, changed: () => void): AnswerBox {
  const locale = pageLocale();
  const words = editorWords(locale);
  const input = form.querySelector<HTMLInputElement>("input[name=answer]");
  const told = form.querySelector<HTMLElement>(".number-read");
  if (!input || !told) throw new Error("a number exercise has no box");

  const tell = () => {
    const read = readNumber(input.value, locale);
    if (input.value.trim() === "") told.textContent = "";
    else if (!read) told.textContent = words.noNumber;
    else if (read.ambiguous)
      told.textContent = words.readOneOfTwo(read.understoodAs, read.ambiguous.understoodAs);
    else told.textContent = words.read(read.understoodAs);
  };
  const put = (text: string) => {
    input.value = text;
    tell();
  };
  const write = (submission: Submission) => {
    if (submission.kind !== "number") return;
    const { cell } = submission;
    put(typeof cell === "number" ? formatNumber(cell, locale) : String(cell ?? ""));
  };
  input.addEventListener("input", () => {
    tell();
    changed();
  });
  tell();
  return {
    draft: () => ({ kind: "number", cell: input.value }),
    submission() {
      const read = readNumber(input.value, locale);
      return read && { kind: "number", cell: read.value };
    },
    answeredEarly: input.value !== input.defaultValue,
    restore: write,
    write,
    reset: () => put(""),
    focus: () => input.focus(),
  };
}
