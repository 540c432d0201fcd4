import type { TrainerStore } from "../device/store.ts";
import { personsOf } from "./persons.ts";

/** How many people answered an assignment. @throws StorageTrouble */
export async function countPeople(
  assignment: string,
  store: Pick<TrainerStore, "answers" | "countAnswers" | "people">,
): Promise<number> {
  const log = await store.people();
  // To count senders, no answer has to be read.
  if (!log.some(({ kind }) => kind === "join")) return store.countAnswers(assignment);
  return personsOf(
    log,
    (await store.answers(assignment)).map(({ sender }) => sender),
  ).length;
}
