import { holds } from "./evaluate.ts";
import { type Answers, type Form, isQuestion, type Row } from "./form.ts";

/** A question as it stands at a moment of the interview. */
export interface Asked {
  row: Row;
  isShown: boolean;
  /** "" where it was not answered, or is not shown: a form forgets what it hides. */
  answer: string;
  problem: "required" | "constraint" | null;
}

/**
 * Each question of a form with these answers: whether it is shown, and what is wrong with its answer. What stands
 * in a repeat is asked once: of the person whose answers these are.
 * @throws Error where a condition cannot be read.
 */
export function interview(form: Form, answers: Answers): Asked[] {
  const asked: Asked[] = [];
  const known: Record<string, string> = { ...answers };
  /** Whether each group that is open is shown. */
  const open: boolean[] = [];
  for (const row of form.rows) {
    const within = open.at(-1) ?? true;
    const isShown = within && (row.relevant === "" || holds(row.relevant, known));
    if (row.type.startsWith("begin_")) open.push(isShown);
    if (row.type.startsWith("end_")) open.pop();
    if (!isQuestion(row)) continue;
    const answer = isShown ? (answers[row.name] ?? "").trim() : "";
    known[row.name] = answer;
    asked.push({ row, isShown, answer, problem: isShown ? problemOf(row, answer, known) : null });
  }
  return asked;
}

function problemOf(row: Row, answer: string, known: Answers): Asked["problem"] {
  if (answer === "") return row.required ? "required" : null;
  if (row.type === "integer" && !/^-?\d+$/.test(answer)) return "constraint";
  return row.constraint === "" || holds(row.constraint, known, answer) ? null : "constraint";
}

/** The answers that such an interview leaves behind: of what was shown, by question. */
export const answersGiven = (form: Form, answers: Answers): Record<string, string> =>
  Object.fromEntries(
    interview(form, answers).flatMap(({ row, answer }) => (answer === "" ? [] : [[row.name, answer]])),
  );
