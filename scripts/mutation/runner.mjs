// A test runner for Stryker that runs the tests of src/check in one process: a break is switched on, the tests
// that pass by it run until one fails, and the next break follows.
import { globSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { findModules, forget, passed } from "./modules.mjs";
import { isInSample } from "./sample.mjs";
import { nearest, testFiles } from "./tests.mjs";

/** What instrumented code reads and writes. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

const { MUTATION_SHARE, MUTATION_SEED, MUTATION_QUICK } = process.env;
/** By its number, whether a break is tried. */
const sample = Array.from(passed, (_, id) => isInSample(id, MUTATION_SHARE, MUTATION_SEED));

class Runner {
  #frame;
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    findModules();
  }

  /** Makes a frame of its own, which loads the test files one after the other as they are asked for. */
  async *#loading(files = testFiles(globSync, MUTATION_QUICK !== "true")) {
    const query = `?${this.#loads++}`;
    const frame = await import(`./frame.mjs${query}`);
    for (const file of files) {
      await frame.load(file, pathToFileURL(`${process.cwd()}/${file}`).href + query);
      yield { frame, file };
    }
  }

  async #load() {
    let frame;
    for await (const loaded of this.#loading()) frame = loaded.frame;
    return frame;
  }

  /** What a module does as it loads is broken before it loads: the tests nearest to it are loaded first. */
  async #runStatic({ fileName, disableBail }) {
    const files = nearest(testFiles(globSync, MUTATION_QUICK !== "true"), fileName);
    const all = { status: DryRunStatus.Complete, tests: [] };
    for await (const { frame, file } of this.#loading(files)) {
      const { tests } = await this.#run(frame, (id) => id.startsWith(file), !disableBail);
      all.tests.push(...tests);
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return all;
  }

  /** Runs the tests that are wanted, until one fails where that is enough. */
  async #run(frame, wants, bail, ran = () => {}) {
    const tests = [];
    await frame.run(wants, async ({ id, isSuite, run }) => {
      const start = performance.now();
      let failureMessage;
      try {
        await run();
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      ran(id);
      const timeSpentMs = performance.now() - start;
      if (!isSuite || failureMessage !== undefined)
        tests.push({
          ...{ id, name: id, fileName: id.split(" > ")[0], timeSpentMs },
          ...(failureMessage === undefined
            ? { status: TestStatus.Success }
            : { status: TestStatus.Failed, failureMessage }),
        });
      return failureMessage === undefined || !bail;
    });
    return { status: DryRunStatus.Complete, tests };
  }

  async dryRun() {
    this.#frame = await this.#load();
    const loaded = takePassed();
    const perTest = {};
    const result = await this.#run(
      this.#frame,
      () => true,
      false,
      (id) => {
        perTest[id] = takePassed();
      },
    );
    return { ...result, mutantCoverage: { static: loaded, perTest: withSuites(perTest, result.tests) } };
  }

  async mutantRun({ testFilter, activeMutant, mutantActivation, hitLimit, disableBail }) {
    const isStatic = mutantActivation === "static";
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    switches.hitLimit = hitLimit;
    switches.activeMutant = undefined;
    if (!isStatic) this.#frame ??= await this.#load();
    const wanted = testFilter && new Set(testFilter.flatMap(withOuter));
    switches.activeMutant = activeMutant.id;
    forget();
    try {
      const result = isStatic
        ? await this.#runStatic({ fileName: activeMutant.fileName, disableBail })
        : await this.#run(this.#frame, (id) => wanted?.has(id) ?? true, !disableBail);
      return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
    } catch (error) {
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [
          {
            id: "load",
            name: "load",
            timeSpentMs: 0,
            status: TestStatus.Failed,
            failureMessage: String(error),
          },
        ],
      });
    } finally {
      switches.activeMutant = undefined;
    }
  }
}

/** The breaks that were passed by since this was last asked, with how often; of a sample only those in it. */
function takePassed() {
  const taken = {};
  for (let id = 0; id < passed.length; id++) if (passed[id] > 0 && sample[id]) taken[id] = passed[id];
  passed.fill(0);
  return taken;
}

/** An id, and those of the suites around it. */
const withOuter = (id) => {
  const parts = id.split(" > ");
  return parts.map((_, index) => parts.slice(0, index + 1).join(" > "));
};

/** What a suite prepares is passed by each of its tests. */
function withSuites(perTest, tests) {
  const all = {};
  for (const { id } of tests) {
    all[id] = {};
    for (const outer of withOuter(id))
      for (const [mutant, hits] of Object.entries(perTest[outer] ?? {}))
        all[id][mutant] = (all[id][mutant] ?? 0) + hits;
  }
  return all;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "kept", Runner)];
