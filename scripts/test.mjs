// `npm test`: every check there is, in one run, on a fresh clone too. Runs on Node 20 with nothing
// installed; the steps go through npm scripts and so use the Node that the project installs.
// The last line counts all of them: a test each for Vitest and Playwright, one for every other step.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root } from "./install.mjs";
import { runSteps } from "./steps.mjs";

const reports = `${root}.cache`;

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
const vitestArguments = (file, ...projects) => [
  "unit",
  "--",
  ...projects.map((project) => `--project=${project}`),
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=.cache/${file}`,
];

const lint = { name: "lint and format", run: ["check:lint"] };
const types = { name: "types", run: ["check:types"] };
const build = { name: "build", run: ["build"] };
const unit = {
  name: "unit, course, datasets, boundaries, other tools",
  run: vitestArguments("unit.json", "unit", "exercises", "peers"),
  count: vitest("unit.json"),
};
const built = {
  name: "built site",
  run: vitestArguments("built.json", "built"),
  count: vitest("built.json"),
};
const browser = { name: "in the browser", run: ["e2e"], count: playwright };

install();
// R and other tools that answers are compared with: large, and of no use to who only builds the site.
install(join(root, "tests", "peers"));
// Only this run's reports count. What else is kept there is keyed by what it was made from and saves the
// next run its time (.cache/validator); where the check is the last word, all is done anew.
for (const file of ["unit.json", "built.json", "playwright.json", ...(process.env.CI ? ["validator"] : [])])
  rmSync(`${reports}/${file}`, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The build and the types leave a core idle, which the unit tests take. One comes after the other because both
// write Astro's own folder, and the browser is alone because people's waiting is in it.
const total = await runSteps([
  [{ name: "guest and font", run: ["build:parts"] }],
  [lint, [build, built, types], unit],
  [browser],
]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
