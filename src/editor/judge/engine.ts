import type { ExerciseBundle, ExerciseProse, IdeaProse, Submission } from "../../grading/exercise.ts";
import type { GradingEffects } from "../../grading/grade.ts";
import { siteAddress } from "../../i18n/address.ts";
import type { Locale } from "../../i18n/locale.ts";
import { grade } from "../../kinds/grade.ts";
import { knownExercises } from "../../learner/known-exercises.ts";
import { fetchJson } from "../../loading/fetch-whole.ts";
import { Unreachable } from "../../loading/unreachable.ts";
import { type Packed, unpack } from "../../sandbox/packed-table.ts";
import type { Program, Run, Sandbox } from "../../sandbox/sandbox.ts";

/** The learner stopped what was running. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** Fetches a file once; one that failed is asked for again next time. */
function once<File>(files: Map<string, Promise<File>>, name: string, fetchIt: () => Promise<File>) {
  const known = files.get(name) ?? fetchIt();
  files.set(name, known);
  // Told by whoever asked for it.
  known.catch(() => files.delete(name));
  return known;
}

const files = new Map<string, Promise<unknown>>();
const fetchFile = <File>(path: string) =>
  once(files, path, () => fetchJson(siteAddress(path))) as Promise<File>;

export async function fetchBundle(exercise: string): Promise<ExerciseBundle> {
  try {
    return await fetchFile<ExerciseBundle>(`exercises/${exercise}.json`);
  } catch (failure) {
    const isKnown = await knownExercises();
    if (!(failure instanceof Unreachable && failure.absence === "missing") || isKnown(exercise))
      throw failure;
    throw new Unreachable("gone", `the site has no ${exercise}`, { cause: failure });
  }
}

/** Of the exercises of a lesson, by their ids. */
export const fetchProse = (lesson: string): Promise<Record<string, ExerciseProse>> =>
  fetchFile(`prose/${lesson}.json`);

/** Of all ideas, by their ids. */
export const fetchIdeas = (): Promise<Record<string, IdeaProse>> => fetchFile("prose/ideas.json");

type DatasetFile = GradingEffects["datasets"][number];
const datasets = new Map<string, Promise<DatasetFile>>();

export const fetchDatasets = (names: string[]): Promise<DatasetFile[]> =>
  Promise.all(names.map((name) => once(datasets, name, () => fetchDataset(name))));

const fetchDataset = async (name: string): Promise<DatasetFile> =>
  unpack(await fetchJson<Packed<DatasetFile>>(siteAddress(`data/${name}.json`)));

let sandbox: Promise<Sandbox> | null = null;
const stops = new Set<() => void>();

/** Starts the page's one sandbox, before it is needed. */
export function warmUp(): Promise<Sandbox> {
  sandbox ??= import("../../sandbox/browser.ts")
    .then(({ createBrowserSandbox }) => createBrowserSandbox())
    .catch((failure) => {
      sandbox = null;
      throw failure;
    });
  return sandbox;
}

/** Ends all that runs now, whatever it does: the next run gets a new sandbox. */
export function stopRun(): void {
  for (const stop of stops) stop();
  const ended = sandbox;
  sandbox = null;
  // One that did not come need not be closed.
  void ended?.then((running) => running.close()).catch(() => {});
}

/** Rejects with `Stopped` when the learner stops what runs. */
export function untilStopped<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const stop = () => reject(new Stopped("stopped by the learner"));
    stops.add(stop);
    work.then(resolve, reject).finally(() => stops.delete(stop));
  });
}

/** Runs code on the real data, without judging it. */
export const runCode = (
  code: string,
  bundle: ExerciseBundle,
  locale: Locale,
  how: Pick<Program, "narrow" | "trace"> = { narrow: true },
): Promise<Run> =>
  untilStopped(
    Promise.all([warmUp(), fetchDatasets(bundle.datasets)]).then(([running, datasets]) =>
      running.run({ ...how, code, datasets, locale }),
    ),
  );

/** Judges an answer; a choice and a number need neither data nor sandbox. */
export const judge = (submission: Submission, bundle: ExerciseBundle, locale: Locale) =>
  untilStopped(
    (async () => {
      const program = submission.kind === "code";
      const [running, datasets] = program
        ? await Promise.all([warmUp(), fetchDatasets(bundle.datasets)])
        : [null, []];
      return grade(submission, bundle, { sandbox: running, datasets, locale, narrow: true });
    })(),
  );
