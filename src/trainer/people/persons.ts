import { actsInForce, type PeopleAct, type Relation } from "./act.ts";

/** Somebody of a group, by what was sent and what the trainer said of it. */
export interface Person {
  /** The first of their senders: the same in each assignment. */
  id: string;
  /** All that are known, in order, also those that sent nothing here; never empty. */
  senders: string[];
  /** As the trainer calls them; null for as they sent. */
  called: { name: string; organisation: string } | null;
  /** Ids of the people with whom they worked as a pair, in order; also of those who sent nothing here. */
  partners: string[];
}

/** What the acts say of two senders; null for nothing. */
export type RelationOf = (one: string, other: string) => Relation | null;

export function relationsOf(log: PeopleAct[]): RelationOf {
  const relations = readActs(log).relations;
  return (one, other) => relations.get(keyOf(one, other))?.relation ?? null;
}

/** Who is behind these senders, each of them in one person. The order of senders and log makes no difference. */
export function personsOf(log: PeopleAct[], senders: string[]): Person[] {
  const { relations, names } = readActs(log);
  const all = [...relations.values()];
  const idOf = joined(all.filter(({ relation }) => relation === "join"));
  const persons = new Map<string, Person>();
  for (const sender of senders)
    persons.set(idOf(sender), { id: idOf(sender), senders: [], called: null, partners: [] });
  for (const sender of new Set([...senders, ...all.flatMap((related) => related.senders)]))
    persons.get(idOf(sender))?.senders.push(sender);
  const latest = new Map<string, number>();
  for (const [sender, { turn, ...called }] of names) {
    const person = persons.get(idOf(sender));
    if (!person || turn <= (latest.get(person.id) ?? -1)) continue;
    latest.set(person.id, turn);
    person.called = called;
  }
  for (const { senders: pair, relation } of all) {
    if (relation !== "pair") continue;
    const [one, other] = [idOf(pair[0]), idOf(pair[1])];
    if (one === other) continue;
    persons.get(one)?.partners.push(other);
    persons.get(other)?.partners.push(one);
  }
  return [...persons.values()]
    .map((person) => ({
      ...person,
      senders: person.senders.sort(),
      partners: [...new Set(person.partners)].sort(),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

interface Related {
  senders: [one: string, other: string];
  relation: Relation;
}

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** What the acts come to: the last word on each two senders, and on each name (`turn`: its place among all). */
function readActs(log: PeopleAct[]) {
  const relations = new Map<string, Related>();
  const names = new Map<string, { name: string; organisation: string; turn: number }>();
  for (const [turn, act] of actsInForce(log).entries()) {
    if (act.kind === "rename") {
      const { name, organisation } = act;
      for (const sender of act.senders) names.set(sender, { name, organisation, turn });
      continue;
    }
    if (!("ones" in act)) continue;
    const relation = act.kind === "split" ? "apart" : act.kind;
    for (const one of act.ones)
      for (const other of act.others)
        if (one !== other) relations.set(keyOf(one, other), { senders: [one, other], relation });
    if (act.kind === "split") for (const one of act.ones) names.delete(one);
  }
  return { relations, names };
}

/** Of each sender, the first of those with whom it is joined, be it through others. */
function joined(edges: Related[]): (sender: string) => string {
  const first = new Map<string, string>();
  const idOf = (sender: string): string => {
    let id = sender;
    for (let next = first.get(id); next !== undefined; next = first.get(id)) id = next;
    return id;
  };
  for (const { senders } of edges) {
    const [one, other] = [idOf(senders[0]), idOf(senders[1])];
    if (one < other) first.set(other, one);
    else if (other < one) first.set(one, other);
  }
  return idOf;
}
