import { newId } from "../../exchange/new-id.ts";
import type { KeptAnswers } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { namesOnlyOf, newAct, type PeopleAct } from "./act.ts";
import { divide, dividingBy, withFiles } from "./divide.ts";
import { joinSentAs, sentAsOf } from "./sent-as.ts";

/**
 * Takes a person's answers to an assignment off the device, with what belongs to them; and the names that the
 * trainer gave, of those of whom nothing is left in any assignment. Whoever shared a device keeps theirs; whose
 * the others were is noted, by their ids, because the next file from that device holds them too.
 * @param senders of the person
 * @throws StorageTrouble
 */
export async function removeAnswersOf(
  senders: string[],
  assignment: string,
  store: Pick<
    TrainerStore,
    "removeAnswers" | "cutAnswers" | "assignments" | "answers" | "people" | "addPeople" | "removePeople"
  >,
  now: Date,
): Promise<void> {
  const log = [...(await store.people())];
  const said = dividingBy(log);
  const gone = new Set(senders);
  const here = (await store.answers(assignment)).map((kept) => ({ kept, parts: divide(kept, said) }));
  for (const { kept, parts } of here) {
    const theirs = parts.filter(({ sender }) => senders.includes(sender));
    const left = parts.filter((part) => !theirs.includes(part)).flatMap(sentAsOf);
    if (theirs.length === 0) continue;
    gone.add(kept.sender);
    // Before they go: with a page that closes in between, nothing becomes another's.
    for (const part of said.names.has(kept.sender) ? theirs : []) {
      const act = noteRemoved(part, kept, log, now);
      log.push(act);
      await store.addPeople([act]);
    }
    if (left.length === 0) await store.removeAnswers(assignment, kept.sender);
    for (const { sender } of left.length > 0 ? theirs : [])
      await store.cutAnswers(withFiles(kept, joinSentAs(left)), sender);
  }
  // What is kept under an id that sent nothing here, as a certificate may be.
  for (const sender of senders)
    if (!here.some(({ kept }) => kept.sender === sender)) await store.removeAnswers(assignment, sender);
  if (namesOnlyOf(log, gone).length === 0) return;
  for (const { id } of await store.assignments())
    for (const kept of await store.answers(id))
      for (const { sender } of [kept, ...divide(kept, said)]) gone.delete(sender);
  for (const id of namesOnlyOf(log, gone)) await store.removePeople(id);
}

const noteRemoved = (
  { sender: part, sentAs = [] }: KeptAnswers,
  kept: KeptAnswers,
  log: PeopleAct[],
  now: Date,
) =>
  newAct(
    {
      kind: "removed",
      sender: kept.sender,
      part,
      assignment: kept.assignment,
      attempts: sentAs.flatMap(({ attempts }) => attempts),
    },
    log,
    { id: newId(), now },
  );
