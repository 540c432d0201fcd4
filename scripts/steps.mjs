// Runs npm scripts as named steps, some side by side, and tells what each took. Runs on Node 20 with
// nothing installed.
import { spawn } from "node:child_process";
import { root } from "./install.mjs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const namesOf = (steps) =>
  [steps]
    .flat()
    .map(({ name }) => name)
    .join(", ");

/** A step is one check: for those whose script counts nothing. */
export const once = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param groups lists of steps, one list after the other. The steps of a list run side by side, those of a
 * list within it one after the other, and what each prints is shown in one piece when it ends; a step that is
 * alone in its list shows it as it comes.
 * A step: its name, the npm script to `run` with its arguments, and how to `count` (`once` when left out).
 * @returns how many checks passed and failed in all
 */
export async function runSteps(groups) {
  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  for (const group of groups) {
    const isAlone = group.flat().length === 1;
    console.log(`\n── ${group.map(namesOf).join(" · ")}`);
    const run = async ({ name, run, count = once }) => {
      const since = performance.now();
      const { ok, printed } = await runScript(run, isAlone);
      const { passed, failed } = count(ok);
      total.passed += passed;
      total.failed += failed;
      if (printed.trim() !== "") console.log(`\n${printed.trimEnd()}`);
      console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(since)}`);
    };
    await Promise.all(
      group.map(async (steps) => {
        for (const step of [steps].flat()) await run(step);
      }),
    );
  }
  console.log(`\n${seconds(start)}`);
  return total;
}

function runScript(script, isShown) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(npm, ["run", "--silent", ...script], {
      cwd: root,
      stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
    const end = (ok) => resolve({ ok, printed: Buffer.concat(chunks).toString("utf8") });
    child.on("error", () => end(false));
    child.on("close", (code) => end(code === 0));
  });
}
