// Installs what a package-lock.json names, once a lock. Runs on Node 20 with nothing installed, so it
// imports only Node itself. A stamp of the lock tells whether the installed tree is the right one.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs an npm command in the project and shows what it prints. Throws when it fails. */
export function npmSync(...args) {
  npmIn(root, args);
}

function npmIn(folder, args) {
  execFileSync(npm, args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
}

/** Makes a folder's node_modules match its package-lock.json; does nothing when it already does. */
export function install(folder = root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(folder, "node_modules", ".installed-lock");
  let installed = null;
  try {
    installed = readFileSync(stamp, "utf8");
  } catch {
    // No stamp: never installed, or installed by hand.
  }
  if (installed === lock) return;
  console.log("Installing packages (once; this takes a minute)…");
  npmIn(folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}
