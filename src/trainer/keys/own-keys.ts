import { ownName } from "../../learner/own-name.ts";
import type { TrainerKeys } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { newKeys } from "./keys.ts";

/** Asks for the same work in one tab at a time. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  globalThis.navigator?.locks
    ? (navigator.locks.request(ownName("aula trainer keys"), work) as Promise<Result>)
    : work();

/**
 * The trainer's keys, made where there are none yet: never a second time, for what the first have
 * sealed only they can open.
 * @throws StorageTrouble
 */
export const ownKeys = (
  store: TrainerStore,
  name: string,
  organisation: string,
  now: Date,
): Promise<TrainerKeys> =>
  alone(async () => {
    const there = await store.keys();
    if (there) return there;
    const made = await newKeys(name, organisation, now);
    await store.setKeys(made);
    return made;
  });
