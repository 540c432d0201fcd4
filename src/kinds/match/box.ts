import type { Submission } from "../../grading/exercise.ts";
import { editorWords } from "../../i18n/editor.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import type { AnswerBox } from "../answer-box.ts";

/** One list of partners for each option; chosen are pairs "<option>=<partner>". */
export function openMatchBox(form: HTMLFormElement, changed: () => void): AnswerBox {
  const lists = [...form.querySelectorAll<HTMLSelectElement>("select[data-value]")];
  const chosen = () =>
    lists.filter(({ value }) => value !== "").map(({ dataset, value }) => `${dataset.value}=${value}`);
  const choose = (pairs: string[]) => {
    const partners = new Map(pairs.map((pair) => pair.split("=") as [string, string]));
    for (const list of lists) list.value = partners.get(list.dataset.value ?? "") ?? "";
  };
  const write = (submission: Submission) => {
    if (submission.kind === "choice") choose(submission.chosen);
  };
  for (const list of lists) list.addEventListener("change", changed);
  return {
    draft: () => ({ kind: "choice", chosen: chosen() }),
    submission: () => (chosen().length < lists.length ? null : { kind: "choice", chosen: chosen() }),
    missing: () => editorWords(pageLocale()).matchAllFirst,
    answeredEarly: lists.some(({ value }) => value !== ""),
    restore: write,
    write,
    reset: () => choose([]),
    labelOf(pair) {
      const [option, partner] = pair.split("=");
      const list = lists.find(({ dataset }) => dataset.value === option);
      const partnerText = [...(list?.options ?? [])].find(({ value }) => value === partner)?.text;
      return `${list?.labels[0]?.textContent?.trim()} → ${partnerText}`;
    },
    focus: () => (lists.find(({ value }) => value === "") ?? lists[0])?.focus(),
  };
}
