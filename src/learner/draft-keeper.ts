import type { DraftAnswer } from "../grading/exercise.ts";
import { type Draft, sameDraft } from "./record.ts";
import type { LearnerStore } from "./store.ts";

export interface KeeperEffects {
  store: LearnerStore;
  now(): Date;
  /** Calls back after some milliseconds; returns what calls it off. */
  later(work: () => void, milliseconds: number): () => void;
  /** Something was written that other tabs may want to know of. */
  wrote(): void;
  failed(trouble: unknown): void;
}

/** The most that a crash takes from somebody who types, ms. */
const pace = 500;

/**
 * Keeps one exercise's answer as it is typed. Each tab writes a draft of its own and so overwrites
 * nobody's; what another tab wrote meanwhile comes back from `save` and is for the learner to choose.
 */
export class DraftKeeper {
  /** Version of the exercise on the page, once it is known. */
  version: string | null = null;
  readonly #effects: KeeperEffects;
  readonly #exercise: string;
  readonly #writer: string;
  readonly #tellOthers: (others: Draft[]) => void;
  #grewFrom: Draft | null = null;
  #waiting: DraftAnswer | null = null;
  #callOff: (() => void) | null = null;

  constructor(
    exercise: string,
    writer: string,
    effects: KeeperEffects,
    tellOthers: (others: Draft[]) => void,
  ) {
    this.#exercise = exercise;
    this.#writer = writer;
    this.#effects = effects;
    this.#tellOthers = tellOthers;
  }

  /**
   * The newest draft goes into the answer box, and the others are offered; all are where somebody wrote
   * into the box meanwhile.
   */
  async load(isFree: () => boolean): Promise<{ current: Draft | null; others: Draft[] }> {
    try {
      const drafts = await this.#effects.store.drafts(this.#exercise);
      if (!isFree()) return { current: null, others: drafts };
      const [current = null, ...others] = drafts;
      this.#grewFrom = current;
      return { current, others };
    } catch (trouble) {
      this.#effects.failed(trouble);
      return { current: null, others: [] };
    }
  }

  changed(submission: DraftAnswer): void {
    this.#waiting = submission;
    // Not put off by the next key: somebody who never pauses would never be saved.
    this.#callOff ??= this.#effects.later(() => void this.flush(), pace);
  }

  /** Writes at once what waits: when the page hides or the box loses focus. */
  async flush(): Promise<void> {
    const submission = this.#waiting;
    if (submission === null) return;
    this.#waiting = null;
    this.#callOff?.();
    this.#callOff = null;
    const at = this.#effects.now().toISOString();
    const draft: Draft = {
      exercise: this.#exercise,
      writer: this.#writer,
      version: this.version,
      at,
      submission,
    };
    // An answer to an earlier version of the exercise stays beside the new one.
    const origin = this.#grewFrom;
    this.#grewFrom = draft;
    try {
      const replaced = origin && isEarlier(origin, this.version) ? null : origin;
      const others = await this.#effects.store.saveDraft(draft, replaced);
      this.#effects.wrote();
      this.#tellOthers(others);
    } catch (trouble) {
      // The store holds it.
      this.#effects.failed(trouble);
    }
  }

  /** What other tabs have written by now; looked up when one of them says that it wrote. */
  async lookAround(): Promise<void> {
    try {
      const drafts = await this.#effects.store.drafts(this.#exercise);
      const origin = this.#grewFrom;
      this.#tellOthers(
        drafts.filter((other) => other.writer !== this.#writer && !(origin && sameDraft(other, origin))),
      );
    } catch (trouble) {
      this.#effects.failed(trouble);
    }
  }

  /** The learner chose: the other draft is no longer needed. */
  async dismiss(other: Draft): Promise<void> {
    try {
      await this.#effects.store.removeDraft(other);
      this.#effects.wrote();
    } catch (trouble) {
      this.#effects.failed(trouble);
    }
  }
}

/** Whether a draft answers another version than the page's; unknown versions are given the benefit. */
export const isEarlier = (draft: Draft, version: string | null): boolean =>
  draft.version !== null && version !== null && draft.version !== version;
