import type { Run } from "../../src/sandbox/sandbox.ts";

const values = ["nothing", "scalar", "list", "table", "chart", "other"];
const errors = ["syntax", "import", "no-answer", "thrown", "time", "memory", "stack", "output", "crash"];

/** Whether it has the shape of the contract and survives JSON. */
export function isRun(run: Run): boolean {
  const { value, svg, output, error, ms } = JSON.parse(JSON.stringify(run)) as Run;
  if (!values.includes(value.kind) || !Number.isFinite(ms) || !Array.isArray(output)) return false;
  if ((value.kind === "chart") !== (typeof svg === "string")) return false;
  if (error === null) return true;
  const isPlace = (place: number | null) => place === null || (Number.isInteger(place) && place > 0);
  return (
    value.kind === "nothing" &&
    errors.includes(error.kind) &&
    typeof error.message === "string" &&
    error.message.length < 3000 &&
    typeof error.name === "string" &&
    isPlace(error.line) &&
    isPlace(error.column)
  );
}
