import type { Brought } from "./import.ts";

/** What was brought, by what became of it. */
export interface BroughtGroup {
  kind: Exclude<Brought["kind"], "fault"> | Extract<Brought, { kind: "fault" }>["fault"]["kind"];
  brought: Brought[];
}

const first: BroughtGroup["kind"][] = ["learner", "more", "nothing"];

/** Those that went well first, then the faults that most have. */
export function broughtGroups(brought: Brought[]): BroughtGroup[] {
  const groups = new Map<BroughtGroup["kind"], Brought[]>();
  for (const one of brought) {
    const kind = one.kind === "fault" ? one.fault.kind : one.kind;
    const group = groups.get(kind);
    if (group) group.push(one);
    else groups.set(kind, [one]);
  }
  const place = (kind: BroughtGroup["kind"]) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return [...groups]
    .map(([kind, brought]) => ({ kind, brought }))
    .toSorted(
      (one, other) => place(one.kind) - place(other.kind) || other.brought.length - one.brought.length,
    );
}
