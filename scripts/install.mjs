// Installs what package-lock.json names, once a lock. Runs on Node 20 with nothing installed, so it
// imports only Node itself. A stamp of the lock tells whether the installed tree is the right one.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = new URL("../node_modules/.installed-lock", import.meta.url);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs an npm command in the project and shows what it prints. Throws when it fails. */
export function npmSync(...args) {
  execFileSync(npm, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}

/** Makes node_modules match package-lock.json; does nothing when it already does. */
export function install() {
  const lock = createHash("sha256")
    .update(readFileSync(new URL("../package-lock.json", import.meta.url)))
    .digest("hex");
  let installed = null;
  try {
    installed = readFileSync(stamp, "utf8");
  } catch {
    // No stamp: never installed, or installed by hand.
  }
  if (installed === lock) return;
  console.log("Installing packages (once; this takes a minute)…");
  npmSync("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(stamp, lock);
}
