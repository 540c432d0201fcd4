// `npm run exercise`: makes, checks and reports on exercises, on a fresh clone too. Started by an older
// Node, it installs what the project needs and starts again with the Node that comes with it.
import { install, npmSync } from "./install.mjs";

const given = process.argv.slice(2);
const [version] = process.versions.node.split(".").map(Number);

if (version < 24) {
  try {
    install();
    npmSync("run", "--silent", "exercise", "--", ...given);
  } catch (error) {
    process.exitCode = typeof error.status === "number" ? error.status : 1;
  }
} else {
  await import("./build-guest.mjs");
  const { exerciseCommand } = await import("../src/course/authoring/command.ts");
  process.exitCode = await exerciseCommand(given);
}
