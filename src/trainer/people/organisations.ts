import { actsInForce, type PeopleAct } from "./act.ts";
import { organisationKey } from "./doubles.ts";

/** What the trainer said of how organisations are written. */
export interface Organisations {
  /** What they call an organisation that is written so. */
  called(written: string): string;
  /** Whether they said that two are not one. */
  areApart(one: string, other: string): boolean;
}

const pairOf = (one: string, other: string): string => [one, other].sort().join("\n");

/** The same for any order of the log. */
export function organisationsIn(log: PeopleAct[]): Organisations {
  /** Of each writing another of the same organisation; the last of such a chain has the name. */
  const next = new Map<string, string>();
  const names = new Map<string, string>();
  const apart = new Set<string>();
  const lastOf = (written: string): string => {
    const way: string[] = [];
    let last = written;
    for (let after = next.get(last); after !== undefined; after = next.get(last)) {
      way.push(last);
      last = after;
    }
    for (const one of way) next.set(one, last);
    return last;
  };
  for (const act of actsInForce(log)) {
    if (act.kind === "organisations-apart")
      for (const one of act.written) for (const other of act.written) apart.add(pairOf(one, other));
    if (act.kind !== "organisation") continue;
    const last = lastOf(act.name);
    // Whatever was brought together with one of them before comes along.
    for (const one of act.written.map(lastOf)) if (one !== last) next.set(one, last);
    names.set(last, act.name);
  }
  return {
    called: (written) => names.get(lastOf(written)) ?? written,
    areApart: (one, other) => apart.has(pairOf(one, other)),
  };
}

/**
 * Writings that are likely one organisation: the same but for accents, capitals, punctuation and the name of
 * a country; of each organisation two at a time, the more frequent first.
 * @param written one for each person
 */
export function likelyOrganisations(
  written: string[],
  { called, areApart }: Organisations,
): [string, string][] {
  const counts = new Map<string, number>();
  for (const one of written) {
    const name = called(one);
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const alike = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = organisationKey(name);
    if (key !== "") alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  return [...alike.values()].flatMap((names) => {
    const [first, ...others] = names.sort(
      (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1),
    );
    const other = others.find((name) => first !== undefined && !areApart(first, name));
    return first !== undefined && other !== undefined ? [[first, other] as [string, string]] : [];
  });
}
