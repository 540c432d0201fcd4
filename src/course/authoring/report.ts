import { groupBy } from "../../check/group-by.ts";
import { bundleExercise } from "../exercise/bundle.ts";
import type { BundleEffects } from "../exercise/bundle-effects.ts";
import { readExercise } from "../exercise/folder.ts";
import { type Judged, judgeMutants } from "../validate/mutants/judge.ts";

/** How well an exercise tells wrong answers from right ones. */
export interface Report {
  id: string;
  kind: string;
  /** Names of its files in wrong/. */
  mistakes: string[];
  variants: number;
  judged: Judged[];
}

export async function reportOn(id: string, effects: BundleEffects): Promise<Report> {
  const folder = await readExercise(id);
  const bundle = await bundleExercise(folder, effects);
  return {
    id,
    kind: bundle.kind,
    mistakes: Object.keys(folder.wrong),
    variants: bundle.variants.length,
    judged: await judgeMutants(folder, bundle, effects),
  };
}

/** A page for authors, complete in itself. */
export function reportPage(reports: Report[]): string {
  const tried = reports.filter(({ judged }) => judged.length > 0);
  const all = tried.flatMap(({ judged }) => judged);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What the exercises catch</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ccc; vertical-align: top }
code { font-size: .875em }
</style>
<h1>What the exercises catch</h1>
<p>Plausible wrong programs made from ${tried.length} solutions: ${summary(all)}.
A number's or a program's wrong answers pass only where this page says so.</p>
${tried.map(section).join("\n")}
</html>
`;
}

function summary(judged: Judged[]): string {
  const count = (fate: Judged["fate"]) => judged.filter((one) => one.fate === fate).length;
  return `${judged.length} tried, ${count("caught")} caught, ${count("passes")} pass, ${count("allowed")} pass and may, ${count("equivalent")} as right as the solution on every variant`;
}

function section({ id, kind, mistakes, variants, judged }: Report): string {
  const byMistake = (name: string) =>
    judged.filter(({ caughtBy }) => caughtBy?.kind === "mistake" && caughtBy.name === name).length;
  const elsewise = judged.flatMap(({ caughtBy }) =>
    caughtBy && caughtBy.kind !== "mistake" ? [caughtBy] : [],
  );
  const others = [...groupBy(elsewise, ({ name }) => name)].map(
    ([name, group]) => `${escaped(name)} ${group.length}`,
  );
  const passing = judged.filter(({ caughtBy }) => caughtBy === null);
  return `<h2>${escaped(id)}</h2>
<p>${escaped(kind)}, ${variants} variants. Mutants: ${summary(judged)}.</p>
<table>
<tr><th scope="row">Told as a mistake</th><td>${mistakes.map((name) => `${escaped(name)} ${byMistake(name)}`).join(", ")}</td></tr>
<tr><th scope="row">Told as a problem or an error</th><td>${others.join(", ")}</td></tr>
${passing.map(({ fate, mutant }) => `<tr><th scope="row">${fate}</th><td>line ${mutant.line}: <code>${escaped(mutant.name)}</code></td></tr>`).join("\n")}
</table>`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
