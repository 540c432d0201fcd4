import type { Submission } from "../../grading/exercise.ts";
import { editorWords } from "../../i18n/editor.ts";
import { formatNumber } from "../../i18n/format.ts";
import { readTypedNumber } from "../../i18n/typed-number.ts";
import type { Writing } from "../../learner/decimal-sign.ts";
import { makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { putText } from "../../ui/put-text.ts";
import type { AnswerBox } from "../answer-box.ts";

/** A number as people write it; what was read is said back while they type. */
export function openNumberBox(form: HTMLFormElement, changed: () => void, writing: Writing): AnswerBox {
  const locale = pageLocale();
  const words = editorWords(locale);
  const input = form.querySelector<HTMLInputElement>("input[name=answer]");
  const told = form.querySelector<HTMLElement>(".number-read");
  if (!input || !told) throw new Error("a number exercise has no box");

  const unit = form.querySelector(".unit")?.textContent ?? "";
  const read = () => readTypedNumber(input.value, unit, locale, writing.said);
  /** Said once, it holds for whatever is typed, pasted or brought. */
  const always = makeButton("", () => {
    const typed = read();
    if ("refused" in typed || typed.otherSign === null) return;
    writing.say(typed.otherSign);
    tell();
    changed();
    input.focus();
  });
  told.after(always);
  const tell = () => {
    const typed = read();
    const otherSign = "refused" in typed ? null : typed.otherSign;
    always.hidden = otherSign === null;
    always.textContent = otherSign === null ? "" : words.writeDecimals(otherSign);
    if (input.value.trim() === "") told.textContent = "";
    else told.textContent = "refused" in typed ? typed.refused : typed.told;
  };
  const put = (text: string) => {
    putText(input, text);
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
      const typed = read();
      if ("refused" in typed) return null;
      const { cell, other } = typed;
      return { kind: "number", cell, ...(other !== null && { other }) };
    },
    missing() {
      const typed = read();
      return "refused" in typed && input.value.trim() !== "" ? typed.refused : words.typeFirst;
    },
    judged(_, judged) {
      const typed = read();
      if (judged.kind !== "number" || "refused" in typed || typed.other === null) return;
      if (typed.other === judged.cell) told.textContent = words.read(formatNumber(typed.other, locale));
    },
    answeredEarly: input.value !== input.defaultValue,
    restore: write,
    write,
    reset: () => put(""),
    focus: () => input.focus(),
  };
}
