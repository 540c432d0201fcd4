// `npm run check [-- <lesson>]`: what to run while working. It formats, then tells of types, unit tests and
// the exercises that changed (of one lesson, where one is named); the built site and the browser are left
// to `npm test`.
import { install } from "./install.mjs";
import { runSteps } from "./steps.mjs";

const [place = "lessons"] = process.argv.slice(2);

install();
const total = await runSteps([
  [
    { name: "format and lint", run: ["format"] },
    { name: "guest and font", run: ["build:parts"] },
  ],
  [
    { name: "types", run: ["check:types"] },
    {
      name: "unit",
      run: ["unit", "--", "--project=unit", "--reporter=dot"],
    },
    { name: `exercises, ${place}`, run: ["exercise", "--", "check", place] },
  ],
]);
console.log(total.failed === 0 ? "all is well" : `${total.failed} of these steps found something to fix`);
process.exitCode = total.failed === 0 ? 0 : 1;
