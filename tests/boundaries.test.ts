// The direction of the project's imports, read from the sources: who may import whom, and who may
// import which package. All breaches are named at once.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { projectPath } from "../src/course/project.ts";

/**
 * By room of src, the rooms that it may import besides itself. A room is a folder; a kind's folder is four:
 * what judges ("kinds"), what an author writes ("kinds authored"), what answers on the page ("kinds box")
 * and its markup ("kinds markup"), so that a worker that judges loads no page and a page no author's schema.
 */
const mayImport: Record<string, string[]> = {
  ui: ["feedback", "check", "i18n"],
  ways: [
    "steps",
    "step-view",
    "kinds box",
    "ui",
    "learner",
    "loading",
    "feedback",
    "grading",
    "sandbox",
    "check",
    "i18n",
  ],
  steps: ["sandbox", "check", "i18n"],
  "step-view": ["ui", "sandbox", "check", "i18n"],
  kinds: ["grading", "check", "i18n"],
  "kinds authored": ["kinds", "grading", "check", "i18n"],
  "kinds box": ["kinds", "ui", "learner", "grading", "check", "i18n"],
  "kinds markup": [
    "ways",
    "kinds",
    "kinds authored",
    "components",
    "course",
    "ui",
    "grading",
    "check",
    "i18n",
  ],
  check: [],
  i18n: ["check", "exchange"],
  form: ["i18n"],
  "form-view": ["form", "ui", "i18n"],
  loading: ["i18n"],
  "service-worker": ["i18n"],
  sandbox: ["loading", "check", "i18n"],
  intake: ["loading", "check", "i18n"],
  "rules-5w": ["sandbox", "check", "i18n"],
  "check-5w": ["ui", "rules-5w", "intake", "learner", "loading", "check", "i18n"],
  grading: ["sandbox", "check", "i18n"],
  feedback: ["kinds", "grading", "sandbox", "check", "i18n"],
  exchange: ["grading", "check", "i18n"],
  learner: ["ui", "loading", "exchange", "grading", "i18n", "styles"],
  editor: [
    "ui",
    "step-view",
    "ways",
    "kinds box",
    "kinds",
    "learner",
    "exchange",
    "intake",
    "feedback",
    "grading",
    "sandbox",
    "loading",
    "check",
    "i18n",
  ],
  search: ["ui", "loading", "i18n"],
  today: ["ui", "editor", "learner", "exchange", "grading", "loading", "i18n"],
  assignment: ["ui", "learner", "editor", "exchange", "loading", "i18n"],
  trainer: [
    "certificate",
    "search",
    "intake",
    "ui",
    "ways",
    "kinds box",
    "kinds",
    "learner",
    "editor",
    "exchange",
    "feedback",
    "grading",
    "sandbox",
    "loading",
    "check",
    "i18n",
  ],
  certificate: ["ui", "loading", "learner", "editor", "exchange", "i18n"],
  course: [
    "search",
    "rules-5w",
    "form",
    "steps",
    "ways",
    "kinds authored",
    "kinds",
    "intake",
    "feedback",
    "grading",
    "sandbox",
    "service-worker",
    "check",
    "i18n",
  ],
  components: [
    "ui",
    "today",
    "form",
    "form-view",
    "steps",
    "step-view",
    "ways",
    "kinds markup",
    "kinds",
    "course",
    "trainer",
    "editor",
    "learner",
    "exchange",
    "feedback",
    "grading",
    "sandbox",
    "service-worker",
    "loading",
    "check",
    "i18n",
    "styles",
  ],
  layouts: ["ui", "components", "course", "learner", "i18n", "styles"],
  pages: [
    "search",
    "today",
    "ui",
    "steps",
    "ways",
    "layouts",
    "components",
    "course",
    "certificate",
    "assignment",
    "check-5w",
    "rules-5w",
    "trainer",
    "editor",
    "loading",
    "learner",
    "exchange",
    "feedback",
    "i18n",
    "styles",
  ],
};

/** By package: the folders of src that may import it. What is not listed is free. */
const mayBeImportedBy: [RegExp, string[]][] = [
  [/^(quickjs-emscripten|@jitl\/)/, ["sandbox"]],
  [/^(danfojs|@tensorflow\/)/, ["sandbox"]],
  [/^@observablehq\/plot/, ["sandbox"]],
  // The intake reads tables; the trainer's gradebook is written as one.
  [/^papaparse/, ["intake", "trainer"]],
  [/^saxen/, ["check", "intake"]],
  [/^write-excel-file/, ["course", "trainer", "check-5w"]],
  [/^monaco-editor/, ["ways"]],
  [/^(age-encryption|@noble\/|@scure\/)/, ["exchange", "learner", "trainer"]],
  [/^valibot/, ["exchange", "learner", "trainer", "steps", "check-5w"]],
  [/^uqr/, ["exchange", "trainer"]],
  [
    /^(astro|@astrojs\/)/,
    ["course", "kinds authored", "kinds markup", "pages", "layouts", "components", "content.config.ts"],
  ],
];

interface Import {
  file: string;
  folder: string;
  specifier: string;
  typeOnly: boolean;
}

const source = projectPath("src");
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((file) => !file.includes("/build/"));

/** Files of a kind by what they are for; what is not named here judges. */
const kindRooms: [RegExp, string][] = [
  [/\.astro$|\/box-props\.ts$|\/pointable\.ts$/, "kinds markup"],
  [/\/(box|answer-box|keys|typed-cell|pasted-cells|paper|paper-parts|paper-program)\.ts$/, "kinds box"],
  [/\/(authored|authoring|computed|fields|form|options|hotspots|program|stimulus)\.ts$/, "kinds authored"],
];

function roomOf(file: string): string {
  const folder = file.split("/")[0] ?? "";
  if (folder !== "kinds") return folder;
  return kindRooms.find(([pattern]) => pattern.test(file))?.[1] ?? folder;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"/g;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(statement)].map((match) => ({
    file,
    folder: roomOf(file),
    specifier: match[2] ?? match[3] ?? "",
    typeOnly: Boolean(match[1]),
  })),
);

/** The file of src that a relative import leads to, or null for a package. */
const fileOf = ({ file, specifier }: Import): string | null =>
  specifier.startsWith(".") ? normalize(join(dirname(file), specifier.replace(/\?.*$/, ""))) : null;

/** Files that import each other, over however many others: each circle once, from its first file. */
function circles(): string[] {
  const asked = new Map(files.map((file) => [file, [] as string[]]));
  for (const one of imports) {
    const to = fileOf(one);
    if (to !== null && asked.has(to)) asked.get(one.file)?.push(to);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const next of asked.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** The room of src that a relative import leads to, or null for a package. */
function target(one: Import): string | null {
  const file = fileOf(one);
  return file === null ? null : roomOf(file);
}

describe("src", () => {
  test("holds imports that this test can read", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
  });

  test("imports only along the direction of the design", () => {
    const breaches = imports
      .filter((one) => {
        const to = target(one);
        if (to === null || to === ".." || to === one.folder || one.folder.includes(".")) return false;
        return !(mayImport[one.folder] ?? []).includes(to);
      })
      .map(({ file, specifier }) => `src/${file} imports ${specifier}`);
    expect(breaches).toEqual([]);
  });

  test("holds no circle, not of types either", () => {
    expect(circles()).toEqual([]);
  });

  test("takes from check only types and the shape of values when it is the sandbox, the intake, the exchange or i18n", () => {
    const breaches = imports
      .filter(({ folder }) => ["sandbox", "intake", "i18n", "exchange"].includes(folder))
      .filter(
        (one) => target(one) === "check" && !one.typeOnly && !/\/value(-shape)?\.ts$/.test(one.specifier),
      )
      .map(({ file, specifier }) => `src/${file} imports ${specifier}`);
    expect(breaches).toEqual([]);
  });

  test("imports each engine from its one folder", () => {
    const breaches = imports.flatMap(({ file, folder, specifier, typeOnly }) =>
      mayBeImportedBy
        .filter(([name, allowed]) => name.test(specifier) && !allowed.includes(folder) && !typeOnly)
        .map(() => `src/${file} imports ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });

  test("knows neither the DOM nor Node where it is pure", () => {
    const breaches = files
      .filter((file) => /^(check|feedback|grading)\//.test(file))
      .filter((file) =>
        /\b(document|window|navigator|localStorage|process)\.|from "node:/.test(
          readFileSync(join(source, file), "utf8"),
        ),
      );
    expect(breaches).toEqual([]);
  });

  test("ignores no failure without saying why", () => {
    const breaches = files.flatMap((file) => {
      const lines = readFileSync(join(source, file), "utf8").split("\n");
      return lines.flatMap((line, at) => {
        if (!/catch(\(\w*\))? \{\s*\}|\.catch\(\(\) => \{\}\)/.test(line)) return [];
        const before = lines.slice(Math.max(0, at - 3), at + 1).join("\n");
        return /\/\/ |\*\//.test(before) ? [] : [`src/${file}:${at + 1} ${line.trim()}`];
      });
    });
    expect(breaches).toEqual([]);
  });
});
