// `npm start`: from a fresh clone to an address in the browser. Runs on Node 20; what needs the newer
// Node that the project installs goes through npm scripts, which find it first on their path.
import { install, npmSync } from "./install.mjs";

try {
  install();
  npmSync("run", "--silent", "build");
  npmSync("run", "--silent", "serve");
} catch (error) {
  process.exitCode = typeof error.status === "number" ? error.status : 1;
}
