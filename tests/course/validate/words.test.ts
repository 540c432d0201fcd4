import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "../../../src/course/project.ts";
import { diagnosticsInWords } from "../../../src/course/validate/words.ts";

test("diagnosticsInWords() finds every phrase of the site in every language", async () => {
  expect(await diagnosticsInWords()).toEqual([]);
});

test("diagnosticsInWords(folder) names file, line and phrase of what lacks a language", async () => {
  const folder = mkdtempSync(join(tmpdir(), "words-"));
  const messages = JSON.stringify(projectPath("src", "i18n", "messages.ts"));
  writeFileSync(
    join(folder, "half.ts"),
    `import { messages } from ${messages};\nexport const half = messages({\n  run: { es: "Ejecutar", en: "Run" },\n  done: { es: "Resuelto" },\n} as never);\n`,
  );
  expect(await diagnosticsInWords(folder)).toEqual([
    {
      file: "src/i18n/half.ts:4",
      problem: 'message "done" has no words in "en"',
      fix: "write the phrase in every language",
    },
  ]);
});
