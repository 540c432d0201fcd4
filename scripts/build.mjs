// `npm run build`: first the parts that pages are built with, the sandbox's guest and the cut font.
import { execFileSync } from "node:child_process";
import { root } from "./install.mjs";

const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });

try {
  node("scripts/build-guest.mjs");
  node("scripts/build-font.mjs");
  node("scripts/astro.mjs", "build");
} catch (error) {
  process.exit(error.status ?? 1);
}
