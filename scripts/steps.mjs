// Runs npm scripts as named steps, some side by side, and tells what each took. Runs on Node 20 with
// nothing installed.
import { spawn } from "node:child_process";
import { root } from "./install.mjs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** A step is one check: for those whose script counts nothing. */
export const once = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Plans, which are steps or made of steps: one begins when the other has ended. */
export const inTurn = (...plans) => ({ plans, isInTurn: true });

/** Plans that begin together. */
export const sideBySide = (...plans) => ({ plans, isInTurn: false });

/**
 * @param plan a step, or steps by `inTurn` and `sideBySide`.
 * A step: its name, the npm script to `run` with its arguments, and how to `count` (`once` when left out). What
 * it prints is shown in one piece when it ends, or as it comes where it `isShown`.
 * @returns how many checks passed and failed in all
 */
export async function runSteps(plan) {
  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  const runStep = async ({ name, run, count = once, isShown = false }) => {
    const since = performance.now();
    const { ok, printed } = await runScript(run, isShown);
    const { passed, failed } = count(ok);
    total.passed += passed;
    total.failed += failed;
    if (printed.trim() !== "") console.log(`\n${printed.trimEnd()}`);
    console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(since)}`);
  };
  const follow = async ({ plans, isInTurn, ...step }) => {
    if (plans === undefined) await runStep(step);
    else if (isInTurn) for (const one of plans) await follow(one);
    else await Promise.all(plans.map(follow));
  };
  await follow(plan);
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
