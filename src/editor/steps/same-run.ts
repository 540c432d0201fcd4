import type { Run } from "../../sandbox/sandbox.ts";

/**
 * Whether a run that was watched did what the one before it did: only then are its steps those of the answer
 * that the page shows.
 */
export function isSameRun(run: Run, watched: Run): boolean {
  const seen = ({ value, svg, output, error }: Run) =>
    // The reading of a chart is added by who judges it.
    JSON.stringify([
      value.kind === "chart" ? { ...value, picture: null } : value,
      svg,
      output,
      error && [error.kind, error.message, error.line],
    ]);
  return seen(run) === seen(watched);
}
