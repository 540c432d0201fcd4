import { isArmoured } from "../exchange/armour.ts";
import { readAssignmentLink } from "../exchange/assignment.ts";
import { Unusable } from "../exchange/fault.ts";
import { halfOf } from "../exchange/halves.ts";
import { linkKind } from "../exchange/link.ts";
import { readPersonalPart } from "../exchange/personal.ts";
import { type News, receiveAssignment, receiveComments, receivePersonal } from "./receive.ts";
import type { ReceivedAssignment, ReceivedComments } from "./record.ts";
import { senderId, senderIdentity } from "./sender.ts";
import type { LearnerStore } from "./store.ts";

/** What came by link, as a file or as a pasted text, and what became of it. */
export type Imported =
  | {
      kind: "assignment";
      record: ReceivedAssignment;
      news: News;
      readersChanged: boolean;
      /** False when the device refused to keep it. */
      kept: boolean;
    }
  /** `record`: null where none is here and what came is refused. */
  | { kind: "comments"; record: ReceivedComments | null; news: News; kept: boolean }
  /** Another page shows it: behind `/<locale>/certificate/`. */
  | { kind: "certificate"; fragment: string };

/** Bytes of a file that is read at all; comments are a few thousand. */
export const mostBytes = 32_000_000;

/** What somebody meant to bring, to say what it is not. */
export const expectedKind = (input: string | Uint8Array): "assignment" | "comments" =>
  typeof input !== "string" || linkKind(input) === "comments" || isArmoured(input)
    ? "comments"
    : "assignment";

/**
 * Reads whatever a trainer sends to a learner and keeps it. Nothing is changed by what cannot be used.
 * @throws Unusable
 */
export async function importReceived(
  input: string | Uint8Array<ArrayBuffer>,
  store: LearnerStore,
  now: Date,
): Promise<Imported> {
  if (input.length > mostBytes) throw new Unusable({ kind: "too-large" });
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  switch (linkKind(text)) {
    case "assignment":
      return importAssignment(text, store, now);
    case "certificate":
      return { kind: "certificate", fragment: /#certificate\S*/.exec(text)?.[0] ?? "" };
    case "card":
      throw new Unusable({ kind: "other-format", found: "aula-de-datos card" });
    case "comments":
      return importComments("link", text, store, now);
    default:
      return importComments("file", input, store, now);
  }
}

async function importAssignment(link: string, store: LearnerStore, now: Date): Promise<Imported> {
  const assignment = await readAssignmentLink(link);
  const all = await store.assignments().catch(() => []);
  const before = all.find(({ id }) => id === assignment.id) ?? null;
  const half = assignment.halves ? halfOf(assignment.halves.pair, await senderId(store, now)) : null;
  const received = receiveAssignment(before, assignment, now, half);
  // What another made in this one's name says nothing of who somebody is either.
  const personal = received.news === "another-maker" ? null : await readPersonalPart(link);
  const taken = { ...received, record: receivePersonal(received.record, personal, now) };
  const kept = taken.record === before || (await keeps(store, store.setAssignment(taken.record)));
  return { kind: "assignment", ...taken, kept };
}

async function importComments(
  as: "link" | "file",
  input: string | Uint8Array<ArrayBuffer>,
  store: LearnerStore,
  now: Date,
): Promise<Imported> {
  // What opens them weighs: it is fetched when there is something to open.
  const { openComments, openCommentsLink } = await import("../exchange/comments.ts");
  const identity = (await senderIdentity(store).catch(() => null)) ?? (await strangersIdentity());
  const comments =
    as === "link" ? await openCommentsLink(String(input), identity) : await openComments(input, identity);
  const [all, assignments] = await Promise.all([
    store.comments().catch(() => []),
    store.assignments().catch(() => []),
  ]);
  const before = all.find(({ id }) => id === comments.assignment) ?? null;
  const asked = assignments.find(({ id }) => id === comments.assignment)?.assignment ?? null;
  const taken = receiveComments(before, comments, asked, now);
  const { record } = taken;
  const kept = record === null || record === before || (await keeps(store, store.setComments(record)));
  return { kind: "comments", ...taken, kept };
}

/** A key that opens nothing, so that a device that never sent is told what is wrong like any other. */
const strangersIdentity = async () => (await import("../exchange/seal.ts")).newIdentity();

const keeps = (store: LearnerStore, writing: Promise<void>): Promise<boolean> =>
  writing.then(
    () => store.lasting,
    () => false,
  );
