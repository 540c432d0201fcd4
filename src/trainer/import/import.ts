import type { Answers } from "../../exchange/answers.ts";
import type { TroubleKind } from "../../learner/store.ts";
import type { ImportedFile, ImportFault, Opened } from "./open-file.ts";

/** A file, or a pasted text. */
export interface Source {
  name: string;
  /** null for what the device does not let the page read. */
  content: ImportedFile | string | null;
}

/** What became of answers that could be opened. */
export type Kept =
  /** The first of a learner, more of one who is here, or what was here already. */
  | { kind: "learner" | "more" | "nothing" }
  /** They answer an assignment that is not on this device. */
  | { kind: "other-assignment" }
  /** Somebody is here under that id whose signature they do not carry. */
  | { kind: "another-maker" }
  | { kind: "not-kept"; trouble: TroubleKind };

/** What became of one thing that was brought. `who`: the learner's name. */
export type Imported =
  | (Kept & { name: string; who: string; assignment: string })
  | { kind: "fault"; name: string; fault: ImportFault };

/** Opens one source at a time. */
export interface Opener {
  open(source: Source): AsyncIterable<Opened>;
}

export interface ImportEffects {
  /** They work side by side. */
  openers: Opener[];
  /** Keeps answers; says what became of each, in order. */
  keep(answers: Answers[]): Promise<Kept[]>;
  signal: AbortSignal;
  /** Called when sources are done: how many are, and what came of them. */
  imported(done: number, news: Imported[]): void;
}

/** Answers that are written to the device in one go. */
const batch = 50;

/** Opens and keeps all that was brought; whatever one thing is, the others go on. */
export async function importAll(
  sources: Source[],
  { openers, keep, signal, imported }: ImportEffects,
): Promise<void> {
  let next = 0;
  let done = 0;
  let pending: { name: string; answers: Answers }[] = [];
  let keeping: Promise<void> = Promise.resolve();

  const keepPending = () => {
    const keptNow = pending;
    pending = [];
    keeping = keeping.then(async () => {
      if (keptNow.length === 0) return;
      const kept = await keep(keptNow.map(({ answers }) => answers));
      imported(
        done,
        keptNow.flatMap(({ name, answers }, index): Imported[] => {
          const one = kept[index];
          const { assignment, sender } = answers;
          return one ? [{ ...one, name, who: sender.name, assignment }] : [];
        }),
      );
    });
    return keeping;
  };
  const work = async (opener: Opener) => {
    for (let source = sources[next]; source && !signal.aborted; source = sources[next]) {
      next += 1;
      for await (const opened of opener.open(source)) {
        if (signal.aborted) break;
        if ("fault" in opened) imported(done, [{ kind: "fault", name: opened.name, fault: opened.fault }]);
        else if ("answers" in opened) pending.push(opened);
        if (pending.length >= batch) await keepPending();
      }
      done += 1;
      imported(done, []);
    }
  };
  await Promise.all(openers.map(work));
  await keepPending();
}
