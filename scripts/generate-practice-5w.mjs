/**
 * Writes datasets/practice-5w/practice-5w.csv and its messy form, always the same, and prints how the
 * clean form adds up by the coordination's rule.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { practiceRows, toCsv } from "../src/course/dataset/practice/dataset.ts";
import { countByRule } from "../src/course/dataset/practice/totals.ts";
import { projectPath } from "../src/course/project.ts";

const forms = practiceRows();
for (const [name, rows] of Object.entries(forms)) {
  mkdirSync(projectPath("datasets", name), { recursive: true });
  writeFileSync(projectPath("datasets", name, `${name}.csv`), toCsv(rows));
  console.log(`${name}: ${rows.length} rows`);
}
console.log(countByRule(forms["practice-5w"]));
