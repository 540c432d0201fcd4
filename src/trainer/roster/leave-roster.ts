import type { Assignment } from "../../exchange/assignment.ts";
import type { TrainerStore } from "../device/store.ts";
import { changedRoster, rosterIdOf } from "./roster.ts";

/**
 * When an assignment has gone: takes the names of its list off the device, where no other assignment uses it.
 * @throws StorageTrouble
 */
export async function leaveRoster(
  gone: Pick<Assignment, "id" | "group">,
  store: Pick<TrainerStore, "assignments" | "rosters" | "setRoster">,
  now: Date,
): Promise<void> {
  const id = rosterIdOf(gone);
  const roster = (await store.rosters()).find((one) => one.id === id);
  if (!roster || roster.people.length === 0) return;
  const isUsed = (await store.assignments()).some(({ assignment }) => rosterIdOf(assignment) === id);
  if (!isUsed) await store.setRoster(changedRoster(id, roster, [], now));
}
