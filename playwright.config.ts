import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";
import { browserArguments, browserPath } from "./scripts/browser.mjs";

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test waits a fifth of its time, for frames and timers: one more than there are cores keeps these busy.
  workers: availableParallelism() + 1,
  // These end what hangs; how fast something is, is measured elsewhere, and a busy machine is no failure.
  timeout: 150_000,
  expect: { timeout: 40_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // What glides while it is clicked is missed, by a test as by a person; a person waits.
    contextOptions: { reducedMotion: "reduce" },
    // A visit that keeps the site for later costs four times one that does not: tests about that ask for it.
    serviceWorkers: "block",
    launchOptions: { executablePath: await browserPath(), args: browserArguments },
  },
  // Each test once, and on a desktop; on a phone what needs a finger or a narrow screen (@phone), and what
  // learners and trainers do most, on both (@both). `locale` of fixtures.ts gives each its language.
  projects: [
    {
      name: "desktop",
      use: { viewport: { width: 1280, height: 800 } },
      grepInvert: /@phone/,
    },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } },
      grep: /@phone|@both/,
    },
  ],
  webServer: {
    command: "npm run --silent serve",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
