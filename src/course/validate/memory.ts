import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { readPackage } from "../dataset/dataset.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import type { BundleEffects } from "../exercise/bundle-effects.ts";
import { type ExerciseFolder, readExercise } from "../exercise/folder.ts";
import { projectPath } from "../project.ts";
import { inspectFolder } from "./exercise.ts";

/** Where the validator looks; a test hands in folders of its own. */
export interface ValidatorFolders {
  lessons: string;
  datasets: string;
  /** A file an exercise: the hash of all that its last pass depended on. */
  memory: string;
}

const ofProject: ValidatorFolders = {
  lessons: projectPath("lessons"),
  datasets: projectPath("datasets"),
  memory: projectPath(".cache/validator"),
};

/**
 * What the validator finds in an exercise. One that passed is tried again only when something that it was
 * judged by has changed; what has diagnostics is tried each time.
 */
export async function inspectChanged(
  id: string,
  effects: BundleEffects,
  places: ValidatorFolders = ofProject,
): Promise<Diagnostic[]> {
  const remembered = join(places.memory, id.replaceAll("/", "."));
  try {
    const folder = await readExercise(id, places.lessons);
    const inputs = await inputsOf(folder, places);
    if (existsSync(remembered) && readFileSync(remembered, "utf8") === inputs) return [];
    rmSync(remembered, { force: true });
    const diagnostics = await inspectFolder(folder, effects);
    // Whoever writes while the validator runs has changed what it was asked about.
    const isSame = inputs === (await inputsOf(await readExercise(id, places.lessons), places));
    if (diagnostics.length === 0 && isSame) {
      mkdirSync(places.memory, { recursive: true });
      writeFileSync(remembered, inputs);
    }
    return diagnostics;
  } catch (error) {
    if (error instanceof CourseError) return error.diagnostics;
    throw error;
  }
}

/** A hash of everything that a verdict depends on. */
async function inputsOf(
  { path, ...written }: ExerciseFolder,
  { lessons, datasets }: ValidatorFolders,
): Promise<string> {
  judge ??= digestOfJudge();
  const inputs = createHash("sha256")
    .update(await judge)
    .update(JSON.stringify(written));
  const add = (file: string) => inputs.update(`\n${file}\n`).update(readFileSync(file));
  for (const name of readBy(written.file.datasets, datasets)) {
    const [{ path: table }] = readPackage(name, datasets).resources;
    for (const file of ["datapackage.json", table]) add(join(datasets, name, file));
  }
  const ideas = join(lessons, "ideas");
  for (const file of existsSync(ideas) ? readdirSync(ideas).sort() : []) add(join(ideas, file));
  return inputs.digest("hex");
}

/** A variant is held to the codes of the datasets that its own refers to, and P-codes to the departments. */
function readBy(names: string[], datasets: string): Set<string> {
  const others = names.flatMap((name) =>
    (readPackage(name, datasets).resources[0].schema.foreignKeys ?? []).map(
      ({ reference }) => reference.package,
    ),
  );
  return new Set([...names, ...others, ...(names.length > 0 ? ["departments"] : [])].sort());
}

let judge: Promise<string> | undefined;

/**
 * All code that judges: the validator and the sandbox's worker with whatever they import, as the bundler finds
 * it, so that no list of folders can forget one; what runs inside the sandbox; the packages; Node itself.
 */
async function digestOfJudge(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/course/validate/exercise.ts", "src/sandbox/node-worker.ts"].map((file) =>
      projectPath(file),
    ),
    bundle: true,
    write: false,
    outdir: projectPath(".cache"),
    format: "esm",
    platform: "node",
    packages: "external",
    // Comments and types judge nothing.
    minifyWhitespace: true,
    logLevel: "silent",
  });
  const judge = createHash("sha256").update(process.version);
  for (const { text } of outputFiles) judge.update(text);
  for (const file of ["src/sandbox/guest/build/inputs.sha256", "package-lock.json"])
    judge.update(readFileSync(projectPath(file)));
  return judge.digest("hex");
}
