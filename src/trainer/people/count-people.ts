import type { TrainerStore } from "../device/store.ts";
import { divide, dividingBy } from "./divide.ts";
import { personsOf } from "./persons.ts";

/** How many people answered an assignment. @throws StorageTrouble */
export async function countPeople(
  assignment: string,
  store: Pick<TrainerStore, "answers" | "countAnswers" | "people">,
): Promise<number> {
  const log = await store.people();
  // To count senders, no answer has to be read.
  if (!log.some(({ kind }) => kind === "join" || kind === "names-apart"))
    return store.countAnswers(assignment);
  const said = dividingBy(log);
  const parts = (await store.answers(assignment)).flatMap((kept) => divide(kept, said));
  return personsOf(
    log,
    parts.map(({ sender }) => sender),
  ).length;
}
