// `npm run bench -- 5w`: 25,000 rows of a report with faults, as a workbook and as CSV, checked on the page
// "Check your 5W" in Chromium: from the chosen file to the findings, and how long the page stood still.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { readDatasetFile, toRows } from "../../src/course/dataset/dataset.ts";
import { workbook } from "../intake/files.ts";

const size = 25_000;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/** A header and rows: the messy practice report, again and again up to the most that the page takes. */
function report() {
  const rows = toRows(readDatasetFile("practice-5w-messy"));
  const names = Object.keys(rows[0]);
  const body = Array.from({ length: size }, (_, index) =>
    names.map((name) => rows[index % rows.length][name]),
  );
  return [names, ...body];
}

const csvOf = (table) =>
  table.map((row) => row.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",")).join("\n");

/** @param address of the site, served */
export async function benchCheck5w(address, { line }) {
  const table = report();
  const files = [
    { name: "report.xlsx", buffer: Buffer.from(await workbook({ Datos: table })) },
    { name: "report.csv", buffer: Buffer.from(csvOf(table)) },
  ];
  // From the disk, as a person's: what a test hands over as bytes is unpacked in the page, which stands still.
  const folder = mkdtempSync(join(tmpdir(), "aula-5w-"));
  for (const { name, buffer } of files) writeFileSync(join(folder, name), buffer);
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments });
  for (const file of files) {
    const taken = [];
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage({ serviceWorkers: "block" });
      await page.addInitScript(() => {
        globalThis.longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries())
            globalThis.longest = Math.max(globalThis.longest, duration);
        }).observe({ type: "longtask", buffered: true });
      });
      await page.goto(`${address}/es/tools/5w/`);
      await page.locator("aula-check-5w[data-ready]").waitFor();
      await page.evaluate(() => {
        globalThis.longest = 0;
        const found = document.querySelector("[data-results]");
        document.querySelector("#check-file").addEventListener("change", () => {
          globalThis.began = performance.now();
        });
        new MutationObserver(() => {
          if (!found.hidden) globalThis.ended ??= performance.now();
        }).observe(found, { attributes: true });
      });
      await page.locator("#check-file").setInputFiles(join(folder, file.name));
      await page.locator("[data-results]:not([hidden])").waitFor({ timeout: 120_000 });
      taken.push(
        await page.evaluate(() => ({
          took: globalThis.ended - globalThis.began,
          longest: globalThis.longest,
        })),
      );
      await page.close();
    }
    taken.sort((one, other) => one.took - other.took);
    line(
      `${file.name}, ${size} rows of ${table[0].length} columns`,
      `${(file.buffer.length / 1e6).toFixed(1)} MB`,
      `findings after ${taken.map(({ took }) => seconds(took)).join(", ")}`,
      `longest task ${Math.max(...taken.map(({ longest }) => longest)).toFixed(0)} ms`,
    );
  }
  await browser.close();
  rmSync(folder, { recursive: true });
}
