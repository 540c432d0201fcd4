import type { Imported } from "./import.ts";

/** What was brought, by what became of it. */
export interface ImportedGroup {
  kind: Exclude<Imported["kind"], "fault"> | Extract<Imported, { kind: "fault" }>["fault"]["kind"];
  imported: Imported[];
}

const first: ImportedGroup["kind"][] = ["learner", "more", "nothing"];

/** Those that went well first, then the faults that most have. */
export function importedGroups(imported: Imported[]): ImportedGroup[] {
  const groups = new Map<ImportedGroup["kind"], Imported[]>();
  for (const one of imported) {
    const kind = one.kind === "fault" ? one.fault.kind : one.kind;
    const group = groups.get(kind);
    if (group) group.push(one);
    else groups.set(kind, [one]);
  }
  const place = (kind: ImportedGroup["kind"]) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return [...groups]
    .map(([kind, imported]) => ({ kind, imported }))
    .toSorted(
      (one, other) => place(one.kind) - place(other.kind) || other.imported.length - one.imported.length,
    );
}
