import { currentId } from "../../exchange/current-id.ts";
import { asLine, asNote } from "../../exchange/fields.ts";
import { isLocale } from "../../i18n/locale.ts";
import type { AssignmentDraft } from "../device/record.ts";

/** What a link to the editor may have filled in already. */
export type Start = Pick<AssignmentDraft, "title" | "note" | "group" | "exercises" | "locale">;

/**
 * Behind the editor's address it begins a new assignment: "#new", or "#new&title=…&exercises=a,b" for
 * one that has something in it. It can be written when a page is built.
 */
export function startFragment(start: Partial<Start> = {}): string {
  const fields = new URLSearchParams();
  if (start.title) fields.set("title", start.title);
  if (start.note) fields.set("note", start.note);
  if (start.group) fields.set("group", start.group);
  if (start.exercises) fields.set("exercises", start.exercises.join());
  if (start.locale) fields.set("locale", start.locale);
  return fields.size === 0 ? "#new" : `#new&${fields}`;
}

/** What such a fragment says; null for another one. It may come from anybody. */
export function readStart(fragment: string): Start | null {
  const [, fields] = /^#new(?:&(.*))?$/s.exec(fragment) ?? [];
  if (fields === undefined && fragment !== "#new") return null;
  const said = new URLSearchParams(fields);
  const locale = said.get("locale");
  return {
    title: asLine(said.get("title") ?? ""),
    note: asNote(said.get("note") ?? ""),
    group: asLine(said.get("group") ?? ""),
    exercises: [...new Set((said.get("exercises") ?? "").split(",").map(currentId))].filter((id) =>
      isExercise.test(id),
    ),
    locale: isLocale(locale) ? locale : null,
  };
}

const isExercise = /^[a-z0-9-]+(\/[a-z0-9-]+){2}$/;
