import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { keptIn, ownDatabase } from "./database.ts";

/** What came of a browser that was killed while somebody typed without a pause. */
export interface Killed {
  /** Typed when it was killed, and what the device had of it afterwards. */
  typed: string;
  kept: string;
  /** How long before the kill the first letter was typed that is not kept, ms; 0 when none is missing. */
  lost: number;
}

export interface KillingSettings {
  /** Of the lesson's page. */
  address: string;
  /** Selector of an exercise that is answered with code. */
  exercise: string;
  executablePath: string;
  browserArguments: string[];
  /** How many letters are typed before the kill, and the pause between two, ms. */
  letters: number;
  pause: number;
}

/** Types without a rest into an exercise, kills the browser with all of its processes, and looks again. */
export async function typeAndKill(settings: KillingSettings): Promise<Killed> {
  const device = mkdtempSync(join(tmpdir(), "aula-kill-"));
  const running: { kill(): Promise<void> }[] = [];
  try {
    const { letters, pause } = settings;
    const first = await start(device, settings);
    running.push(first);
    const moments: number[] = [];
    const page = await openPage(first.browser, settings);
    // It comes alive when it is near.
    await page.locator(settings.exercise).scrollIntoViewIfNeeded();
    const box = page.locator(settings.exercise).getByRole("textbox");
    await box.click();
    await box.press("ControlOrMeta+A");
    while (moments.length < letters) {
      // Each is another: which are kept can be told.
      await box.press(letterAt(moments.length));
      moments.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const end = Date.now();
    await first.kill();
    const second = await start(device, settings);
    running.push(second);
    const again = await openPage(second.browser, settings);
    const [draft] = (await keptIn(again, ownDatabase)).drafts;
    const kept = draft?.submission.code ?? "";
    const typed = moments.map((_, place) => letterAt(place)).join("");
    const missing = [...typed].findIndex((letter, place) => kept[place] !== letter);
    return { typed, kept, lost: missing < 0 ? 0 : end - (moments[missing] ?? end) };
  } finally {
    for (const browser of running) await browser.kill();
    rmSync(device, { recursive: true, force: true });
  }
}

const letterAt = (place: number): string => String.fromCharCode(97 + (place % 26));

async function openPage(browser: Browser, { address }: KillingSettings): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no window");
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function start(device: string, { executablePath, browserArguments }: KillingSettings) {
  const port = join(device, "DevToolsActivePort");
  rmSync(port, { force: true });
  const child = spawn(
    executablePath,
    [
      ...browserArguments,
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${device}`,
      "--no-first-run",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  while (!existsSync(port) || readFileSync(port, "utf8").split("\n").length < 2)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const [number] = readFileSync(port, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  return { browser, kill: () => kill(child) };
}

/** At once, with all of its children: nothing is written any more. */
const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    process.kill(-(child.pid ?? 0), "SIGKILL");
  });
