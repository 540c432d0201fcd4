import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { honestyRules } from "../../check/honesty/honesty.ts";
import { inEach, type Text } from "../../i18n/locale.ts";
import { listDatasets } from "../dataset/dataset.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { textsFile } from "../figures/texts.ts";
import { projectPath } from "../project.ts";
import { listIdeas } from "./idea.ts";

/** A rule of src/check/honesty with its pair of charts: lessons/honesty/<rule>/. */
export interface HonestyExample {
  /** The rule's name. */
  rule: string;
  /** A short title without a full stop. */
  name: Text;
  reason: Text;
  /** Where the rule comes from in the literature or a standard. */
  source: Text;
  /** The idea behind it, a file in lessons/ideas/. */
  idea: string;
  /** Folder names in datasets/, of both charts. */
  datasets: string[];
  /** What bad.ts, which breaks this rule alone, and good.ts, which breaks none, show. */
  bad: Picture;
  good: Picture;
}

interface Picture {
  /** What makes the chart mislead, or not. */
  caption: Text;
}

export const pictures = ["bad", "good"] as const;

const words = z.string().trim().min(1);
const text = z.strictObject(inEach(words));
const picture = z.strictObject({ caption: text });
const schema = z.strictObject({
  name: text,
  reason: text,
  source: text,
  idea: z.string(),
  datasets: z.array(z.string()).min(1),
  bad: picture,
  good: picture,
});

/** The rules that have their examples, in the rules' own order, the gravest first; throws on what the schema refuses. */
export const readHonestyExamples = (root = projectPath("lessons")): HonestyExample[] =>
  honestyRules
    .filter(({ name }) => existsSync(join(root, "honesty", name)))
    .map(({ name }) => ({
      rule: name,
      ...schema.parse(JSON.parse(readFileSync(join(root, "honesty", name, "text.json"), "utf8"))),
    }));

/** The program that draws one of a rule's two charts, relative to the project. */
export const pictureFile = (rule: string, which: (typeof pictures)[number]): string =>
  `lessons/honesty/${rule}/${which}.ts`;

const files = ["text.json", ...pictures.map((which) => `${which}.ts`)];

/** Everything in lessons/honesty/ that an author has to fix; the charts are drawn by tests/honesty. */
export function diagnosticsInHonesty(root = projectPath("lessons")): Diagnostic[] {
  const folder = join(root, "honesty");
  if (!existsSync(folder)) return [];
  const found = (file: string, problem: string, fix: string): Diagnostic => ({
    file: `lessons/honesty/${file}`,
    problem,
    fix,
  });
  const rules = honestyRules.map(({ name }) => name);
  const present = readdirSync(folder).sort();
  return [
    ...present
      .filter((name) => !rules.includes(name))
      .map((name) => found(name, "is no rule of src/check/honesty", "take it away or correct its name")),
    ...rules
      .filter((name) => !present.includes(name))
      .map((name) => found(name, "this rule has no examples", `add ${files.join(", ")}`)),
    ...present
      .filter((name) => rules.includes(name))
      .flatMap((rule) => {
        const inside = readdirSync(join(folder, rule)).sort();
        return [
          ...inside
            .filter((file) => ![...files, textsFile].includes(file))
            .map((file) => found(`${rule}/${file}`, "does not belong here", "take it away")),
          ...files
            .filter((file) => !inside.includes(file))
            .map((file) => found(`${rule}/${file}`, "is missing", "a rule shows one chart of either side")),
          ...(inside.includes("text.json") ? inspectText(root, `${rule}/text.json`, found) : []),
        ];
      }),
  ];
}

function inspectText(
  root: string,
  file: string,
  found: (file: string, problem: string, fix: string) => Diagnostic,
): Diagnostic[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, "honesty", file), "utf8"));
  } catch (error) {
    return [found(file, `is not JSON (${(error as Error).message})`, "correct its punctuation")];
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) =>
      found(file, `"${path.join(".")}": ${message}`, "see src/course/lesson/honesty.ts"),
    );
  const { datasets, idea } = parsed.data;
  return [
    ...datasets
      .filter((name) => !listDatasets().includes(name))
      .map((name) => found(file, `unknown dataset "${name}"`, "name a folder of datasets/")),
    ...(listIdeas(root).includes(idea)
      ? []
      : [found(file, `unknown idea "${idea}"`, "name a file of lessons/ideas/")]),
  ];
}
