import type { Submission } from "../../grading/exercise.ts";
import type { AnswerBox } from "../answer-box.ts";

export function openChoiceBox(form: HTMLFormElement, changed: () => void): AnswerBox {
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input[name=answer]")];
  const chosen = () => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  const choose = (values: string[]) => {
    for (const input of inputs) input.checked = values.includes(input.value);
  };
  const write = (submission: Submission) => {
    if (submission.kind === "choice") choose(submission.chosen);
  };
  for (const input of inputs) input.addEventListener("change", changed);
  return {
    draft: () => ({ kind: "choice", chosen: chosen() }),
    submission: () => (chosen().length === 0 ? null : { kind: "choice", chosen: chosen() }),
    answeredEarly: inputs.some(({ checked, defaultChecked }) => checked !== defaultChecked),
    restore: write,
    write,
    reset: () => choose([]),
    labelOf: (option) =>
      inputs.find(({ value }) => value === option)?.labels?.[0]?.textContent?.trim() ?? option,
    focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus(),
  };
}
