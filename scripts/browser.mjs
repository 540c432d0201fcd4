// Which Chromium the checks use: CHROMIUM_PATH, a system's own, or the one inside an npm package
// (no root, no download of its own). Only its executable is taken, not its launch arguments.
import { existsSync } from "node:fs";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** @returns {Promise<string>} path of a Chromium that Playwright can start */
export async function browserPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const system = systemPaths.find((path) => existsSync(path));
  if (system) return system;
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  return chromium.executablePath();
}

export const browserArguments = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
];
