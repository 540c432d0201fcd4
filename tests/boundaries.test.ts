// The direction of the project's imports, read from the sources: who may import whom, and who may
// import which package. All breaches are named at once.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { projectPath } from "../src/course/project.ts";

/** By folder of src: the folders that it may import, besides itself. */
const mayImport: Record<string, string[]> = {
  check: [],
  i18n: ["check", "exchange"],
  loading: ["i18n"],
  "service-worker": ["i18n"],
  sandbox: ["loading", "check", "i18n"],
  intake: ["loading", "check", "i18n"],
  grading: ["sandbox", "check", "i18n"],
  feedback: ["grading", "sandbox", "check", "i18n"],
  exchange: ["grading", "check", "i18n"],
  learner: ["loading", "exchange", "grading", "i18n"],
  editor: ["learner", "exchange", "intake", "feedback", "grading", "sandbox", "loading", "check", "i18n"],
  trainer: ["learner", "editor", "exchange", "feedback", "grading", "sandbox", "loading", "check", "i18n"],
  certificate: ["loading", "learner", "editor", "exchange", "i18n"],
  course: ["intake", "feedback", "grading", "sandbox", "service-worker", "check", "i18n"],
  components: [
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
  ],
  layouts: ["components", "course", "learner", "i18n", "styles"],
  pages: [
    "layouts",
    "components",
    "course",
    "certificate",
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
  [/^write-excel-file/, ["course", "trainer"]],
  [/^monaco-editor/, ["editor"]],
  [/^(age-encryption|@noble\/|@scure\/|valibot)/, ["exchange", "learner", "trainer"]],
  [/^uqr/, ["exchange", "trainer"]],
  [/^(astro|@astrojs\/)/, ["course", "pages", "layouts", "components", "content.config.ts"]],
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

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"/g;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(statement)].map((match) => ({
    file,
    folder: file.split("/")[0] ?? "",
    specifier: match[2] ?? match[3] ?? "",
    typeOnly: Boolean(match[1]),
  })),
);

/** The folder of src that a relative import leads to, or null for a package. */
function target({ file, specifier }: Import): string | null {
  if (!specifier.startsWith(".")) return null;
  return normalize(join(dirname(file), specifier.replace(/\?.*$/, ""))).split("/")[0] ?? null;
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

  test("takes from check only types when it is the sandbox, the intake, the exchange or i18n", () => {
    const breaches = imports
      .filter(({ folder }) => ["sandbox", "intake", "i18n", "exchange"].includes(folder))
      .filter((one) => target(one) === "check" && !one.typeOnly)
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
