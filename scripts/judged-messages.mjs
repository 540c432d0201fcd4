// `npm run judged:messages`: of the wrong charts in tests/judged/cases, how many are told something that names
// the place, says what was seen, and gives a next step. Counted by words, so that it can be counted again; read
// the ones that it lists before you believe it.
import { readdirSync, readFileSync } from "node:fs";
import { courseEffects } from "../src/course/effects.ts";
import { bundleExercise } from "../src/course/exercise/bundle.ts";
import { readExerciseIn } from "../src/course/exercise/folder.ts";
import { feedback } from "../src/feedback/feedback.ts";
import { grade } from "../src/kinds/grade.ts";

const folder = "tests/judged";
/** Words of a program, which name no place of a chart and nothing that was seen. */
const words =
  /^(domain|range|inset|dx|dy|fill|stroke|opacity|reverse|tickFormat|sort|curve|marker|type|ticks|margin|width|height|legend|x1|x2|y1|y2|barX|Fuente.*)$/;
const step =
  /[?]|(^|[\s:;¿(])(revis|quit|dej|elig|us|pon|dal|da|orden|agrup|dibuj|haz|escrib|di|mira|busca|suma|cuenta|prueba|calcula|cambia|agrega|nombra|compara|corrig|baja|sube|súbel|hazl|basta)\p{L}*/iu;

const effects = await courseEffects();
const tally = { wrong: 0, place: 0, seen: 0, step: 0, all: 0 };
const lacking = [];
for (const exercise of readdirSync(`${folder}/cases`)) {
  const bundle = await bundleExercise(await readExerciseIn(`${folder}/exercises/${exercise}`), effects);
  if (bundle.kind !== "chart" && bundle.compare.as !== "chart") continue;
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const files = readdirSync(`${folder}/cases/${exercise}`).filter((file) => file.startsWith("wrong-"));
  for (const file of files) {
    const code = readFileSync(`${folder}/cases/${exercise}/${file}`, "utf8");
    const result = await grade({ kind: "code", code }, bundle, {
      sandbox: effects.sandbox,
      datasets,
      locale: "es",
    });
    if (result.outcome === "pass") continue;
    const [said = ""] = feedback(result, bundle, "es").messages;
    const [problem] = result.problems;
    const quoted = [...said.matchAll(/«([^»]+)»/g)]
      .map(([, text]) => text)
      .filter((text) => !words.test(text));
    const has = {
      place: quoted.length > 0 || (problem?.where ?? []).length > 0,
      seen: quoted.length > 0 || /\d/.test(said) || /\b(veo|dibuja|dice|muestra|se ven?)\b/i.test(said),
      step: step.test(
        said
          .split(/(?<=[.:]) /)
          .slice(-2)
          .join(" "),
      ),
    };
    tally.wrong += 1;
    for (const name of Object.keys(has)) tally[name] += has[name] ? 1 : 0;
    const lacks = Object.keys(has).filter((name) => !has[name]);
    if (lacks.length === 0) tally.all += 1;
    else lacking.push(`${exercise}/${file} (no ${lacks.join(", ")}): ${said}`);
  }
}
effects.sandbox.close();
const share = (count) => `${count} of ${tally.wrong} (${((100 * count) / tally.wrong).toFixed(1)} %)`;
console.info(lacking.join("\n"));
console.info(`names the place: ${share(tally.place)}; says what was seen: ${share(tally.seen)}`);
console.info(`gives a next step: ${share(tally.step)}; all three: ${share(tally.all)}`);
process.exit(0);
