import { mostSessions, sessionsIn } from "../../exchange/at-end.ts";
import { asLine } from "../../exchange/fields.ts";
import type { AssignmentDraft } from "../device/record.ts";
import { momentOf } from "./zoned-time.ts";

/** What keeps a draft from becoming a link, by the field where it is mended. */
export type Problem =
  | { field: "exercises"; kind: "exercises-missing" }
  | { field: "exercises"; kind: "exercises-many"; most: number }
  | { field: "title"; kind: "title-missing" }
  | { field: "title" | "group" | "name"; kind: "line-long"; length: number; most: number }
  | { field: "note"; kind: "note-long"; length: number; most: number }
  | { field: "due"; kind: "due-unfinished" }
  | { field: "fellows"; kind: "fellows-many"; most: number }
  | { field: "sessions"; kind: "sessions-many"; count: number; most: number }
  | { field: "name"; kind: "name-missing" };

export type Field = Problem["field"];

/** Bounds of the format (src/exchange): one line, a note, exercises, recipients besides one's own. */
const mostInLine = 200;
const mostInNote = 5000;
const mostExercises = 300;
const mostFellows = 19;

export interface Typed {
  draft: AssignmentDraft;
  /** The trainer's name where it is still asked for; null where the keys have one. */
  name: string | null;
  /** Part of a date stands in its box: browsers give no value then. */
  dueUnfinished: boolean;
}

/** Everything at once, in the order of the page. */
export function problemsOf({ draft, name, dueUnfinished }: Typed): Problem[] {
  const { title, note, group, due, timeZone, exercises, fellows } = draft;
  const problems: Problem[] = [];
  const line = (field: "title" | "group" | "name", text: string) => {
    const { length } = text.replace(/\s+/g, " ").trim();
    if (length > mostInLine) problems.push({ field, kind: "line-long", length, most: mostInLine });
  };
  if (exercises.length === 0) problems.push({ field: "exercises", kind: "exercises-missing" });
  if (exercises.length > mostExercises)
    problems.push({ field: "exercises", kind: "exercises-many", most: mostExercises });
  if (asLine(title) === "") problems.push({ field: "title", kind: "title-missing" });
  line("title", title);
  const { length } = note.replaceAll("\r\n", "\n");
  if (length > mostInNote) problems.push({ field: "note", kind: "note-long", length, most: mostInNote });
  line("group", group);
  if (dueUnfinished || (due !== "" && momentOf(due, timeZone) === null))
    problems.push({ field: "due", kind: "due-unfinished" });
  const sessions = sessionsIn(draft.atEnd?.sessions ?? "").length;
  if (sessions > mostSessions)
    problems.push({ field: "sessions", kind: "sessions-many", count: sessions, most: mostSessions });
  if (fellows.length > mostFellows)
    problems.push({ field: "fellows", kind: "fellows-many", most: mostFellows });
  if (name !== null) {
    if (asLine(name) === "") problems.push({ field: "name", kind: "name-missing" });
    line("name", name);
  }
  return problems;
}

/** Whether the date lies behind, by this device's clock: worth a word, and no mistake. */
export function isDuePast({ due, timeZone }: Pick<AssignmentDraft, "due" | "timeZone">, now: Date): boolean {
  const moment = momentOf(due, timeZone);
  return moment !== null && Date.parse(moment) <= now.getTime();
}
