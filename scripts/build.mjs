// `npm run build`: the sandbox's guest first, because pages run programs in it while they are built.
import { execFileSync } from "node:child_process";
import { root } from "./install.mjs";

const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });

try {
  node("scripts/build-guest.mjs");
  node("scripts/astro.mjs", "build");
} catch (error) {
  process.exit(error.status ?? 1);
}
