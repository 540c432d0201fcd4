// `npm run mutation [-- <folder or file of src/check> …]`: breaks src/check in one place after the other and says
// what share of the breaks its tests see, by folder, and which they do not. `--sample=0.05` tries a share of them,
// drawn by `--seed`; `--quick` leaves out the judged charts, which see more and take most of the time; `--force`
// tries again what has not changed.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { isInSample } from "./mutation/sample.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  },
});
const isWhole = values.sample === "1";
const least = 90;
const report = ".cache/mutation.json";

const places = positionals.map((place) => `src/check/${place}${place.endsWith(".ts") ? "" : "/**/*.ts"}`);
const options = [
  ...(places.length > 0 ? ["--mutate", places.join(",")] : []),
  ...(isWhole && !values.quick ? ["--incremental"] : []),
  ...(values.force ? ["--force"] : []),
];
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ...options],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      KEPT_RUNS: `${process.cwd()}/.cache/kept-runs`,
      MUTATION_SHARE: values.sample,
      MUTATION_SEED: values.seed,
      MUTATION_QUICK: String(values.quick),
    },
  },
);
if (status !== 0) process.exit(status ?? 1);

const { files } = JSON.parse(readFileSync(report, "utf8"));
const breaks = Object.entries(files).flatMap(([file, { mutants }]) =>
  mutants.map((mutant) => ({ ...mutant, place: file.replace("src/check/", "") })),
);
const tried = breaks.filter(
  ({ id, status: one }) => one !== "Ignored" && isInSample(id, values.sample, values.seed),
);
const isSeen = ({ status: one }) => one === "Killed" || one === "Timeout";

/** The share of the breaks that is seen, in per cent; of a sample with the ends between which it lies with 95 % (Wilson, 1927). */
function scored(some) {
  const [count, share] = [some.length, some.filter(isSeen).length / some.length];
  const z2 = 1.96 ** 2 / count;
  const middle = (share + z2 / 2) / (1 + z2);
  const reach = Math.sqrt(share * (1 - share) * z2 + z2 ** 2 / 4) / (1 + z2);
  const percent = (one) => (100 * one).toFixed(1);
  return {
    tried: count,
    missed: some.filter((one) => !isSeen(one)).length,
    "seen, %": percent(share),
    ...(isWhole ? {} : { from: percent(middle - reach), to: percent(middle + reach) }),
  };
}

for (const { place, location, mutatorName, replacement } of tried.filter((one) => !isSeen(one)))
  console.info(`${place}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement}`);
const byFolder = Object.groupBy(tried, ({ place }) => dirname(place));
const rows = Object.entries(byFolder).map(([folder, some]) => [folder, scored(some)]);
console.table(Object.fromEntries([...rows, ["all", scored(tried)]]));
process.exitCode = (100 * tried.filter(isSeen).length) / tried.length < least ? 1 : 0;
