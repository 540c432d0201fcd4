// `npm test`: every check there is, in one run, on a fresh clone too. Runs on Node 20 with nothing
// installed; the steps go through npm scripts and so use the Node that the project installs.
// The last line counts all of them: a test each for Vitest and Playwright, one for every other step.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { install, root } from "./install.mjs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const reports = `${root}.cache`;

const once = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts from a JSON report; a run that left none, or that failed without a failed test, is one failure. */
function counted(file, read) {
  return (ok) => {
    try {
      const counts = read(JSON.parse(readFileSync(`${reports}/${file}`, "utf8")));
      return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    } catch {
      return { passed: 0, failed: 1 };
    }
  };
}
const vitest = (file) =>
  counted(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests,
  }));
const playwright = counted("playwright.json", ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
}));
const vitestArguments = (project, file) => [
  "unit",
  "--",
  `--project=${project}`,
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=.cache/${file}`,
];

const steps = [
  { name: "guest and font", run: ["build:parts"], count: once },
  { name: "lint and format", run: ["check:lint"], count: once },
  { name: "types", run: ["check:types"], count: once },
  {
    name: "unit, course, datasets, boundaries",
    run: vitestArguments("unit", "unit.json"),
    count: vitest("unit.json"),
  },
  { name: "build", run: ["build"], count: once },
  { name: "built site", run: vitestArguments("built", "built.json"), count: vitest("built.json") },
  { name: "in the browser", run: ["e2e"], count: playwright },
];

install();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const { status } = spawnSync(npm, ["run", "--silent", ...step.run], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const { passed, failed } = step.count(status === 0);
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${step.name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
