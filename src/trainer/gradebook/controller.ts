import type { Attempt } from "../../exchange/attempt.ts";
import { newId } from "../../exchange/new-id.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import { defaultLocale, type Locale } from "../../i18n/locale.ts";
import { type AnswerToCheck, answersToCheck } from "../checking/answers-to-check.ts";
import { checkAgain } from "../checking/check-again.ts";
import type { CheckPool } from "../checking/pool.ts";
import type { DatasetFile, ExerciseToCheck } from "../checking/protocol.ts";
import type { KeptAnswers, KeptAssignment, Verdict } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { openShelf } from "../import/answers-shelf.ts";
import { type Imported, importAll, type Opener, type Source } from "../import/import.ts";
import { newAct, type PeopleAct, type PeopleChange } from "../people/act.ts";
import { removeAnswersOf } from "../people/remove-answers.ts";
import { fetchBundles } from "./fetch-bundles.ts";
import { gradebookOf } from "./gradebook.ts";
import { type GradebookState, type GradebookTrouble, noGradebook, troubleOf } from "./state.ts";

/** What the controller works with: the device, the site's files, workers. */
export interface GradebookEffects {
  store: TrainerStore;
  /** They reject where the site does not have a file, or cannot be reached. */
  fetchBundle(exercise: string): Promise<ExerciseBundle>;
  fetchDatasets(names: string[]): Promise<DatasetFile[]>;
  openPool(exerciseOf: (exercise: string) => ExerciseToCheck, locale: Locale): CheckPool;
  openOpeners(identity: string): (Opener & { close(): void })[];
  /** Lets no other tab of this device bring files meanwhile. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  now(): Date;
}

/** Where a trainer works on one group's answers: brings them in, has them checked, looks at the gradebook. */
export class GradebookController {
  readonly effects: GradebookEffects;
  state: GradebookState = noGradebook;
  #changed: () => void;
  #kept: KeptAnswers[] = [];
  #people: PeopleAct[] = [];
  #answers: AnswerToCheck[] = [];
  #keyOf = new Map<Attempt, string>();
  #verdicts = new Map<string, Verdict>();
  #importing = new AbortController();
  /** The check that is under way, until what it found is on the device; null for none. */
  #check: { stop: AbortController; ended: Promise<void> } | null = null;
  /** How often it was begun to read what the device has: the last one counts. */
  #reads = 0;

  /** @param changed called after each change of `state` */
  constructor(effects: GradebookEffects, changed: () => void) {
    this.effects = effects;
    this.#changed = changed;
  }

  #set(change: Partial<GradebookState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }

  /** Opens an assignment's gradebook; null for none. */
  async open(id: string | null): Promise<void> {
    this.stopChecking();
    await this.#check?.ended;
    const { store } = this.effects;
    const [assignments, keys] = await Promise.all([store.assignments(), store.keys()]);
    const kept = assignments.find((one) => one.id === id) ?? null;
    this.#set({ assignments, hasKeys: keys !== null, kept, book: null, missing: [], trouble: null });
    if (kept) await this.#load(kept);
  }

  /** Reads what the device has of the open assignment. */
  async #load(kept: KeptAssignment): Promise<void> {
    const read = ++this.#reads;
    const { exercises } = kept.assignment;
    const { fetched, missing } = await fetchBundles(exercises, this.state.bundles, this.effects.fetchBundle);
    const [answers, people] = await Promise.all([
      this.effects.store.answers(kept.id),
      this.effects.store.people(),
    ]);
    const versions = new Map(
      exercises.flatMap((id): [string, string][] => {
        const bundle = fetched.get(id);
        return bundle ? [[id, bundle.version]] : [];
      }),
    );
    const keyed = await answersToCheck(answers, versions);
    const known = await this.effects.store.verdicts(keyed.answers.map(({ key }) => key));
    if (read !== this.#reads || this.state.kept?.id !== kept.id) return;
    this.#answers = keyed.answers;
    this.#keyOf = keyed.keyOf;
    for (const verdict of known) this.#verdicts.set(verdict.key, verdict);
    this.#kept = answers;
    this.#people = people;
    this.state = { ...this.state, bundles: fetched, missing };
    this.#refresh();
  }

  #tellProgress(): void {
    const done = this.#answers.filter(({ key }) => this.#verdicts.has(key)).length;
    this.#set({ checking: { done, total: this.#answers.length, running: this.#check !== null } });
  }

  #refresh(): void {
    const { kept } = this.state;
    if (!kept) return;
    const verdictOf = (attempt: Attempt) => this.#verdicts.get(this.#keyOf.get(attempt) ?? "") ?? null;
    this.state = { ...this.state, book: gradebookOf(kept, this.#kept, verdictOf, this.#people) };
    this.#tellProgress();
  }

  /** Brings files and texts in, in any order and any number of times; then checks what came. */
  async importFiles(sources: Source[]): Promise<void> {
    const keys = await this.effects.store.keys();
    if (!keys || this.state.importing) return;
    this.stopChecking();
    this.#importing = new AbortController();
    this.#set({ importing: { done: 0, total: sources.length }, imported: [], trouble: null });
    const openers = this.effects.openOpeners(keys.identity);
    const all: Imported[] = [];
    let told = 0;
    try {
      await this.effects.alone(() =>
        importAll(sources, {
          openers,
          keep: openShelf(this.effects.store, this.effects.now),
          signal: this.#importing.signal,
          imported: (done, news) => {
            all.push(...news);
            const now = this.effects.now().getTime();
            if (now - told < pace.progress) return;
            told = now;
            this.#set({ importing: { done, total: sources.length } });
          },
        }),
      );
    } catch (error) {
      const trouble = troubleOf(error);
      this.#set({ trouble: trouble === "unreachable" ? "opener-unreachable" : trouble });
    } finally {
      for (const opener of openers) opener.close();
      this.#set({ importing: null, imported: all });
    }
    await this.#check?.ended;
    if (this.state.kept) {
      await this.#load(this.state.kept);
      await this.check();
    }
  }

  /** The device has everything by now. */
  async saved(): Promise<void> {
    const { trouble, kept } = this.state;
    if (trouble === null || trouble === "no-workers" || trouble.endsWith("unreachable")) return;
    this.#set({ trouble: null });
    if (kept) await this.#load(kept);
  }

  stopImporting(): void {
    this.#importing.abort();
  }

  /** Checks what has no verdict; `anew` all of it. */
  async check(anew = false): Promise<void> {
    const { kept } = this.state;
    if (this.#check || !kept) return;
    if (anew) this.#verdicts.clear();
    if (this.#answers.every(({ key }) => this.#verdicts.has(key))) return;
    const stop = new AbortController();
    this.#check = { stop, ended: this.#checkAndTell(kept, stop.signal, anew) };
    this.#refresh();
    await this.#check.ended;
  }

  async #checkAndTell(kept: KeptAssignment, signal: AbortSignal, anew: boolean): Promise<void> {
    let trouble: GradebookTrouble | null = null;
    try {
      await this.#checkAll(signal, anew);
    } catch (error) {
      trouble = troubleOf(error);
    }
    this.#check = null;
    if (this.state.kept?.id !== kept.id) return;
    this.state = { ...this.state, trouble };
    this.#refresh();
  }

  async #checkAll(signal: AbortSignal, anew: boolean): Promise<void> {
    const { store, openPool, fetchDatasets } = this.effects;
    const exercises = new Map<string, ExerciseToCheck>();
    for (const exercise of new Set(this.#answers.map((answer) => answer.exercise))) {
      const bundle = this.state.bundles.get(exercise);
      if (bundle) exercises.set(exercise, { bundle, datasets: await fetchDatasets(bundle.datasets) });
    }
    const pool = openPool(
      (exercise) => exercises.get(exercise) as ExerciseToCheck,
      this.state.kept?.assignment.locale ?? defaultLocale,
    );
    signal.addEventListener("abort", () => pool.close());
    let told = 0;
    let shown = 0;
    try {
      await checkAgain(this.#answers, {
        checkers: pool.checkers,
        store: anew ? { ...store, verdicts: async () => [] } : store,
        signal,
        found: (verdicts) => {
          for (const verdict of verdicts) this.#verdicts.set(verdict.key, verdict);
          const now = this.effects.now().getTime();
          if (signal.aborted || now - told < pace.progress) return;
          told = now;
          if (now - shown < pace.gradebook) return this.#tellProgress();
          shown = now;
          this.#refresh();
        },
      });
    } finally {
      pool.close();
    }
  }

  stopChecking(): void {
    this.#check?.stop.abort();
  }

  /** Notes what the trainer says of who is who; what was sent stays as it came. */
  async say(change: PeopleChange): Promise<PeopleAct> {
    const act = newAct(change, this.#people, { id: newId(), now: this.effects.now() });
    this.#people = [...this.#people, act];
    this.#refresh();
    try {
      await this.effects.store.addPeople([act]);
    } catch (error) {
      this.#set({ trouble: troubleOf(error) });
    }
    return act;
  }

  /** Takes a learner's answers off the device, from whatever device they came, and what belongs to them. */
  async removeLearner(id: string): Promise<void> {
    const { kept, book } = this.state;
    const learner = book?.learners.find((one) => one.id === id);
    if (kept && learner) await this.#remove(kept, learner.senders);
  }

  /** Takes all answers to the open assignment off the device; the assignment itself stays. */
  async removeAnswers(): Promise<void> {
    const { kept, book } = this.state;
    if (kept && book)
      await this.#remove(
        kept,
        book.learners.flatMap(({ senders }) => senders),
      );
  }

  async #remove(kept: KeptAssignment, senders: string[]): Promise<void> {
    this.stopChecking();
    try {
      await removeAnswersOf(senders, kept.id, this.effects.store, this.effects.now());
    } catch (error) {
      this.#set({ trouble: troubleOf(error) });
    }
    await this.#load(kept);
  }
}

/** ms between two looks at the progress, and at the whole gradebook, while it is checked. */
const pace = { progress: 250, gradebook: 2000 };
