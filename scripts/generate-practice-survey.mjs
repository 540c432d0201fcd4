/** Writes datasets/practice-households and datasets/practice-people, always the same, and prints their sizes. */
import { writeFileSync } from "node:fs";
import { csvFormat } from "d3-dsv";
import { practiceSurvey } from "../src/course/dataset/practice-survey/dataset.ts";
import { projectPath } from "../src/course/project.ts";

for (const [name, rows] of Object.entries(practiceSurvey())) {
  writeFileSync(projectPath("datasets", name, `${name}.csv`), `${csvFormat(rows)}\n`);
  console.log(`${name}: ${rows.length} rows`);
}
