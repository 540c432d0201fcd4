import { type Answers, choicesOf, type Form, type Row } from "./form.ts";

/**
 * What answers leave behind in a row of the export, by column. A question of several choices is one text, and a
 * column of 0 and 1 for each choice: blank where nothing was answered, and where the form that was asked had no
 * such choice.
 * @param missing choices that were not offered, as "<list> <name>"
 */
export function cellsOf(
  form: Form,
  rows: Row[],
  answers: Answers,
  missing: ReadonlySet<string> = new Set(),
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const row of rows) {
    const answer = answers[row.name] ?? "";
    cells[row.name] = answer;
    if (row.type !== "select_multiple") continue;
    const chosen = answer.split(" ");
    for (const { list, name } of choicesOf(form, row)) {
      const isOffered = answer !== "" && !missing.has(`${list} ${name}`);
      cells[`${row.name}/${name}`] = isOffered ? String(Number(chosen.includes(name))) : "";
    }
  }
  return cells;
}
