import { plain } from "../../i18n/plain.ts";
import type { KeptAnswers, SentAs } from "../device/record.ts";
import { actsInForce, type PeopleAct } from "./act.ts";
import { sentAsOf } from "./sent-as.ts";
import { wordsOf } from "./words.ts";

/** What the trainer said of a name of a sender: another person's than the sender's other names, or the same one's. */
export type NameSaid = "apart" | "one";

/** By sender and `nameKey`, the last word on each name. */
export type NamesSaid = ReadonlyMap<string, ReadonlyMap<string, NameSaid>>;

/** How senders are divided: by what was said of their names, and by whose answers were taken away. */
export interface Dividing {
  names: NamesSaid;
  /** By "<assignment> <sender>", of each answer that was taken away, whose it was. */
  removed: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The same for any order of the log. */
export function dividingBy(log: PeopleAct[]): Dividing {
  const removed = new Map<string, Map<string, string>>();
  for (const act of actsInForce(log)) {
    if (act.kind !== "removed") continue;
    const key = `${act.assignment} ${act.sender}`;
    const whose = removed.get(key) ?? new Map<string, string>();
    removed.set(key, whose);
    for (const attempt of act.attempts) whose.set(attempt, act.part);
  }
  return { names: namesSaid(log), removed };
}

/** Equal for names that differ in accents, capitals, punctuation and the order of their words alone. */
export const nameKey = (name: string): string => wordsOf(name).sort().join(" ") || plain(name).trim();

/** The same for any order of the log. */
export function namesSaid(log: PeopleAct[]): NamesSaid {
  const said = new Map<string, Map<string, NameSaid>>();
  for (const act of actsInForce(log)) {
    if (act.kind !== "names-apart" && act.kind !== "names-one") continue;
    const names = said.get(act.sender) ?? new Map<string, NameSaid>();
    said.set(act.sender, names);
    for (const name of act.names) names.set(nameKey(name), act.kind === "names-apart" ? "apart" : "one");
  }
  return said;
}

/**
 * What one sender sent, by person: what came under a name that is another person's stands, as `sender`, under
 * an id of its own, the same in each assignment and on each device; `answers.sender.id` stays. Who has none is
 * given back as they are. Answers that were taken away are of whom they were, and hidden until a file of theirs
 * comes again: the other's next file holds them too.
 */
export function divide(kept: KeptAnswers, { names: said, removed }: Dividing): KeptAnswers[] {
  const names = said.get(kept.sender);
  if (!names) return [kept];
  const apart = [...names].filter(([, word]) => word === "apart");
  const people = new Set([kept.sender, ...apart.map(([key]) => partId(kept.sender, key))]);
  const theirs = [...(removed.get(`${kept.assignment} ${kept.sender}`) ?? [])].filter(([, part]) =>
    people.has(part),
  );
  const whose = new Map(theirs);
  const parts = new Map<string, SentAs[]>();
  for (const file of sentAsOf(kept)) {
    const key = nameKey(file.name);
    const id = names.get(key) === "apart" ? partId(kept.sender, key) : kept.sender;
    parts.set(id, [...(parts.get(id) ?? []), file]);
  }
  return [...parts].map(([id, files]) => {
    const own = files.map((file) => ({
      ...file,
      attempts: file.attempts.filter((attempt) => (whose.get(attempt) ?? id) === id),
    }));
    const known = new Set(own.flatMap(({ attempts }) => attempts));
    const back = theirs.flatMap(([attempt, part]) => (part === id && !known.has(attempt) ? [attempt] : []));
    own[0]?.attempts.push(...back);
    return { ...withFiles(kept, own), sender: id };
  });
}

/** What of a sender's answers came with these files, never none. */
export function withFiles(kept: KeptAnswers, files: SentAs[]): KeptAnswers {
  const ids = new Set(files.flatMap(({ attempts }) => attempts));
  const came = files.map((file) => file.came).sort((one, other) => Date.parse(one) - Date.parse(other));
  const { name, organisation, code, sent } = files.at(-1) as SentAs;
  const { code: _, ...sender } = kept.answers.sender;
  // What is said at the end is that of the newest file, and of nobody else.
  const { atEnd, ...answers } = kept.answers;
  return {
    ...kept,
    answers: {
      ...answers,
      ...(atEnd && sent === answers.sent && { atEnd }),
      sender: { ...sender, name, organisation, ...(code !== undefined && { code }) },
      sent,
      attempts: kept.answers.attempts.filter(({ id }) => ids.has(id)),
    },
    received: { first: came[0] ?? kept.received.first, last: came.at(-1) ?? kept.received.last },
    sentAs: files,
  };
}

/** Under which a sender's answers of this name stand: FNV-1a of 64 bits over both, in hexadecimal digits. */
function partId(sender: string, key: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${sender} ${key}`))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `name-${hash.toString(16).padStart(16, "0")}`;
}

/** A name under which a sender sent, however it was written; as it was written last. */
export interface SentName {
  name: string;
  organisation: string;
  /** Answers that came first under it, and those of them that were kept when only the newest name was. */
  answers: number;
  before: number;
}

/** The one under which was sent last at the end. */
export function sentNames(kept: KeptAnswers): SentName[] {
  const names = new Map<string, SentName>();
  for (const { name, organisation, attempts, before } of sentAsOf(kept)) {
    const key = nameKey(name);
    const known = names.get(key);
    names.delete(key);
    names.set(key, {
      name,
      organisation,
      answers: (known?.answers ?? 0) + attempts.length,
      before: (known?.before ?? 0) + (before ? attempts.length : 0),
    });
  }
  return [...names.values()];
}
