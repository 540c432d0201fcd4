import { mkdirSync, watch, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { defaultLocale, isLocale, type Locale } from "../../i18n/locale.ts";
import { listDatasets } from "../dataset/dataset.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import { courseEffects, validatorEffects } from "../effects.ts";
import { listExercises } from "../exercise/folder.ts";
import { type Idea, readIdeas } from "../lesson/idea.ts";
import { projectPath } from "../project.ts";
import { inspectChanged } from "../validate/memory.ts";
import { diagnosticsAt, exercisesAt } from "./check.ts";
import { columnsOf, everyDataset } from "./columns.ts";
import { numberExercises } from "./number.ts";
import { reportOn, reportPage } from "./report.ts";
import { placing, scaffold, type Wanted } from "./scaffold.ts";
import { type Attempts, triedText, tryAnswers } from "./try.ts";

const usage = `npm run exercise -- new <track>/<lesson>/<name> --kind <kind> [--dataset <name>] [--way <way>…]
npm run exercise -- check <folder, or beginning of an id> [--watch]
npm run exercise -- try <id or folder> <files or folders…> [--answer <text>] [--file <table>] [--locale es|en] [--json]
npm run exercise -- columns [<dataset>]
npm run exercise -- ideas [<part of a name>]
npm run exercise -- report
npm run exercise -- number`;

/**
 * What `npm run exercise` does.
 * @returns 0 when there is nothing to fix, 1 when there is, 2 when it was asked for nothing that it knows.
 */
export async function exerciseCommand(given: string[]): Promise<number> {
  const asked = understood(given);
  if (asked === null) return 2;
  const { values, positionals } = asked;
  const [command, place, ...files] = positionals;
  if (command === "new" && place) {
    const { kind, dataset, way: ways } = values;
    return create({ id: place, kind, dataset, ways });
  }
  if (command === "check" && place) return values.watch ? checkAgain(place) : check(place);
  if (command === "try" && place && isLocale(values.locale)) {
    const attempts = { files: [...files, ...values.file], answers: values.answer };
    return tryThem(place, attempts, values.locale, values.json);
  }
  if (command === "columns") return columns(place);
  if (command === "ideas") return ideas(place);
  if (command === "report") return report();
  if (command === "number") return number();
  console.log(usage);
  return 2;
}

/** What was asked for; null, and the usage is told, where there is no such option. */
function understood(given: string[]) {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        kind: { type: "string", default: "code" },
        dataset: { type: "string", default: "gtrm-2019-figures" },
        way: { type: "string", multiple: true, default: [] },
        watch: { type: "boolean", default: false },
        answer: { type: "string", multiple: true, default: [] },
        file: { type: "string", multiple: true, default: [] },
        locale: { type: "string", default: defaultLocale },
        json: { type: "boolean", default: false },
      },
    });
  } catch {
    console.log(usage);
    return null;
  }
}

function create(wanted: Wanted): number {
  const { id, kind, dataset } = wanted;
  try {
    for (const file of scaffold(wanted)) console.log(`lessons/${file}`);
    console.log(`
${columnsOf(dataset)}

Write what is blank (______). What each field means: src/kinds/${kind}/authored.ts; steps: src/steps/verbs; ideas: npm run exercise -- ideas.
Place it in es.mdx and en.mdx:

${placing(wanted)}

Then: npm run exercise -- check ${id} --watch
At the end: npm run format`);
    return 0;
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    tell(error.diagnostics);
    return 1;
  }
}

function columns(dataset: string | undefined): number {
  const isKnown = dataset === undefined || listDatasets().includes(dataset);
  if (!isKnown) console.log(`there is no dataset ${dataset}; there are:\n`);
  console.log(dataset !== undefined && isKnown ? columnsOf(dataset) : everyDataset());
  return isKnown ? 0 : 1;
}

/** By a part of its id or of its English name. */
function ideas(part = ""): number {
  const meant = ({ id, name }: Idea) => `${id} ${name.en}`.toLowerCase().includes(part.toLowerCase());
  const found = readIdeas().filter(meant);
  for (const { id, name } of found) console.log(`${id}\n  ${name.en}`);
  return found.length > 0 ? 0 : 1;
}

async function check(place: string): Promise<number> {
  const start = performance.now();
  const ids = exercisesAt(place);
  if (ids.length === 0) {
    console.log(`there is no exercise at ${place}`);
    return 1;
  }
  const effects = await validatorEffects();
  const diagnostics = await diagnosticsAt(ids, (id) => inspectChanged(id, effects));
  tell(diagnostics);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${counted(ids.length, "exercise")}, ${counted(diagnostics.length, "diagnostic")}, ${seconds} s`,
  );
  return diagnostics.length === 0 ? 0 : 1;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

function tell(diagnostics: Diagnostic[]): void {
  for (const { file, problem, fix } of diagnostics) console.log(`${file}\n  ${problem}\n  → ${fix}`);
}

/** Checks after every change until it is stopped; changes that come while it checks are checked once, after. */
async function checkAgain(place: string): Promise<never> {
  let changed: () => void = () => {};
  let isStale = false;
  for (const folder of ["lessons", "datasets"]) {
    watch(projectPath(folder), { recursive: true }, () => {
      isStale = true;
      changed();
    });
  }
  for (;;) {
    isStale = false;
    await check(place);
    await new Promise<void>((resolve) => {
      changed = resolve;
      if (isStale) resolve();
    });
    console.log("");
  }
}

/** 1 also when something could not be judged; a wrong answer is nothing to fix. */
async function tryThem(place: string, attempts: Attempts, locale: Locale, json: boolean): Promise<number> {
  let refused = 0;
  try {
    for await (const tried of tryAnswers(place, attempts, locale, await courseEffects())) {
      console.log(json ? JSON.stringify(tried) : triedText(tried));
      if (tried.outcome === "refused") refused++;
    }
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    tell(error.diagnostics);
    return 1;
  }
  return refused === 0 ? 0 : 1;
}

/** Before a release: what has no number makes links longer. */
function number(): number {
  console.log(`${counted(numberExercises(), "exercise")} numbered`);
  return 0;
}

async function report(): Promise<number> {
  const effects = await courseEffects();
  const reports = [];
  for (const id of listExercises()) reports.push(await reportOn(id, effects));
  mkdirSync(projectPath(".cache"), { recursive: true });
  writeFileSync(projectPath(".cache/exercise-report.html"), reportPage(reports));
  console.log(".cache/exercise-report.html");
  return 0;
}
