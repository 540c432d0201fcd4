import { plain } from "../../i18n/plain.ts";
import type { KeptAssignment } from "../device/record.ts";

/** The assignments of one group of people, in the order in which they were made; never empty. */
export interface Group {
  /** What its address names: the same for names that differ in accents, capitals or spaces alone. */
  key: string;
  /** As the newest of its assignments writes it. */
  name: string;
  assignments: KeptAssignment[];
}

/** To whom an assignment belongs: as the trainer placed it afterwards, or else as its link says; "" for nobody. */
export const groupOf = ({ assignment, placed }: Pick<KeptAssignment, "assignment" | "placed">): string =>
  placed?.group ?? assignment.group;

export const groupKey = (name: string): string => plain(name).replace(/\s+/g, " ").trim();

/** Those with the newest assignment first, and the assignments that belong to none. */
export function groupsOf(kept: KeptAssignment[]): { groups: Group[]; rest: KeptAssignment[] } {
  const inOrder = kept.toSorted(
    (one, other) => Date.parse(one.made) - Date.parse(other.made) || (one.id < other.id ? -1 : 1),
  );
  const groups = new Map<string, Group>();
  const rest: KeptAssignment[] = [];
  for (const one of inOrder) {
    const name = groupOf(one);
    const key = groupKey(name);
    if (key === "") rest.push(one);
    else groups.set(key, { key, name, assignments: [...(groups.get(key)?.assignments ?? []), one] });
  }
  const newest = ({ assignments }: Group) => Date.parse(assignments.at(-1)?.made ?? "");
  return { groups: [...groups.values()].toSorted((one, other) => newest(other) - newest(one)), rest };
}
