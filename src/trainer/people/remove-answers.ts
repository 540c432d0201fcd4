import type { TrainerStore } from "../device/store.ts";
import { namesOnlyOf } from "./act.ts";

/**
 * Takes answers to an assignment off the device, with what belongs to them; and the names that the trainer
 * gave, of those of whom nothing is left in any assignment.
 * @throws StorageTrouble
 */
export async function removeAnswersOf(
  senders: string[],
  assignment: string,
  store: Pick<TrainerStore, "removeAnswers" | "assignments" | "answers" | "people" | "removePeople">,
): Promise<void> {
  for (const sender of senders) await store.removeAnswers(assignment, sender);
  const log = await store.people();
  if (!log.some(({ kind }) => kind === "rename")) return;
  const gone = new Set(senders);
  for (const { id } of await store.assignments())
    for (const { sender } of await store.answers(id)) gone.delete(sender);
  for (const id of namesOnlyOf(log, gone)) await store.removePeople(id);
}
