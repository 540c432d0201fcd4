// What the gradebook costs in Chromium: a made-up group's files brought and every answer checked again
// (right, each named mistake, nonsense, hostile), and 1,000 learners held.
import { readFileSync } from "node:fs";
import { bundleOf } from "../e2e/course.ts";
import { makeTrainer, sealFor, settle } from "../e2e/trainer-device.ts";
import { generatedGroup } from "../trainer/generated-group.ts";

const exercises = [
  "basic/what-does-a-figure-count/keep-the-people",
  "basic/what-does-a-figure-count/lost-people",
  "basic/what-does-a-figure-count/find-the-floors",
  "basic/count-people-once/from-small-to-large",
  "basic/count-people-once/june-by-the-rule",
  "basic/the-first-chart/how-many-times",
  "basic/the-first-chart/inclusion-chart",
  "basic/honest-charts/side-by-side",
  "intermediate/aggregate-by-the-rules/people-in-march",
  "intermediate/the-grammar-of-a-chart/aggregate-once",
];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** The browser's processes, with the seconds of CPU that each has had. */
async function processes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo;
}

const cpuTime = async (browser) => (await processes(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);

/** Resident memory of the browser's pages, MB (Linux; 0 elsewhere). */
async function memory(browser) {
  const resident = (id) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1000;
    } catch {
      return 0;
    }
  };
  return (await processes(browser))
    .filter(({ type }) => type === "renderer")
    .reduce((sum, { id }) => sum + resident(id), 0);
}

export async function benchGradebook({ browser, address, line }) {
  const trainer = await makeTrainer({ exercises });
  const bundles = exercises.map(bundleOf);
  const filesOf = (group) =>
    Promise.all(
      group.map(async (answers, index) => ({
        name: `${index}.aula`,
        mimeType: "text/plain",
        buffer: Buffer.from(await sealFor(trainer, answers)),
      })),
    );

  async function opened(work) {
    const context = await browser.newContext({ baseURL: address, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await settle(page, trainer);
    await page.goto(`/es/trainer/gradebook/#${trainer.assignment.id}`);
    await page.reload();
    await page.locator("[data-assignment]").waitFor();
    await work(page);
    await context.close();
  }
  const longest = (page) =>
    page.evaluate(() => {
      const { longest } = globalThis;
      globalThis.longest = 0;
      return `longest task ${longest.toFixed(0)} ms`;
    });
  /** Brings files; tells how long reading and checking took, and the most memory meanwhile. */
  async function imported(page, files) {
    let most = 0;
    const watching = setInterval(async () => {
      most = Math.max(most, await memory(browser).catch(() => 0));
    }, 500);
    const start = performance.now();
    await page.locator("#files").setInputFiles(files);
    await page.locator("[data-checking]").waitFor();
    const read = performance.now();
    const before = await cpuTime(browser);
    await page
      .locator("[data-checking-text]", { hasText: "Todo está revisado" })
      .waitFor({ timeout: 3_600_000 });
    const end = performance.now();
    clearInterval(watching);
    return { reading: read - start, checking: end - read, cpu: (await cpuTime(browser)) - before, most };
  }
  const distinct = (group) =>
    new Set(
      group.flatMap(({ attempts }) =>
        attempts.map(({ exercise, submission }) => exercise + JSON.stringify(submission)),
      ),
    ).size;

  for (const hostility of [false, true]) {
    const group = await generatedGroup(100, bundles, trainer.assignment.id, { hostility });
    const files = await filesOf(group);
    const answers = distinct(group);
    await opened(async (page) => {
      const { reading, checking, cpu, most } = await imported(page, files);
      line(
        `100 learners × 10 exercises${hostility ? ", some hostile" : ""}`,
        `${answers} answers in ${seconds(checking)}: ${Math.round((60_000 * answers) / checking)} a minute`,
        `${cpu.toFixed(0)} s of CPU: ${Math.round((2 * 60 * answers) / cpu)} a minute were two cores free`,
        `read in ${seconds(reading)}`,
        await longest(page),
        `at most ${most.toFixed(0)} MB`,
      );
    });
  }
  const group = await generatedGroup(1000, bundles, trainer.assignment.id, { hostility: false, alike: true });
  const files = await filesOf(group);
  await opened(async (page) => {
    const { reading, checking, most } = await imported(page, files);
    const attempts = group.reduce((sum, one) => sum + one.attempts.length, 0);
    line(
      "1,000 learners",
      `${attempts} attempts, ${distinct(group)} different, checked in ${seconds(checking)}`,
      `read in ${seconds(reading)}`,
      await longest(page),
      `at most ${most.toFixed(0)} MB`,
    );
    const start = performance.now();
    await page.reload();
    await page.locator("[data-group] tbody tr").first().waitFor();
    line("1,000 learners, opened again", seconds(performance.now() - start), await longest(page));
    await page.getByRole("button", { name: "Resueltos" }).click();
    await page.getByLabel("Buscar nombre u organización").fill("quispe");
    await page.locator("[data-count]", { hasText: " de 1000 " }).waitFor();
    line("1,000 learners, sorted and searched", await longest(page));
  });
}
