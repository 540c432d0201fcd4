import type { Assignment } from "../../exchange/assignment.ts";
import type { TrainerStore } from "../device/store.ts";
import { changedRoster, type Expected, type Roster, rosterIdOf } from "./roster.ts";

interface RosterEffects {
  store: Pick<TrainerStore, "rosters" | "setRoster">;
  now(): Date;
}

/** Who is expected to answer the open assignment; every change can be taken back while the page is open. */
export class RosterController {
  readonly #effects: RosterEffects;
  readonly #changed: () => void;
  #id = "";
  #roster: Roster | null = null;
  #others: Roster[] = [];
  /** The lists of before, the newest last. */
  #past: Expected[][] = [];
  /** The device did not take the newest change: it is on this page alone. */
  refused = false;

  /** @param changed called after each change of what is read here */
  constructor(effects: RosterEffects, changed: () => void) {
    this.#effects = effects;
    this.#changed = changed;
  }

  /** Nobody where there is no list. */
  get people(): Expected[] {
    return this.#roster?.people ?? [];
  }

  /** The device's other lists, those with people. */
  get others(): Roster[] {
    return this.#others;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Reads the list of an assignment, or of its group. @throws StorageTrouble */
  async open(assignment: Pick<Assignment, "id" | "group">): Promise<void> {
    const id = rosterIdOf(assignment);
    const all = await this.#effects.store.rosters();
    this.#roster = all.find((one) => one.id === id) ?? null;
    this.#others = all.filter((one) => one.id !== id && one.people.length > 0);
    if (id !== this.#id) this.#past = [];
    this.#id = id;
    this.refused = false;
    this.#changed();
  }

  /** Takes these people for the list; nobody removes it. */
  async keep(people: Expected[]): Promise<void> {
    this.#past.push(this.people);
    await this.#write(people);
  }

  /** Brings back the list that was there before the newest change. */
  async undo(): Promise<void> {
    const before = this.#past.pop();
    if (before) await this.#write(before);
  }

  async #write(people: Expected[]): Promise<void> {
    this.#roster = changedRoster(this.#id, this.#roster, people, this.#effects.now());
    this.#changed();
    this.refused = await this.#effects.store.setRoster(this.#roster).then(
      () => false,
      () => true,
    );
    if (this.refused) this.#changed();
  }
}
