/**
 * Colours of Plot's own palette, which src/styles/plot.css exchanges for the site's, light and dark.
 * Blue, yellow, red and grey can be told apart by colour-blind readers in all three; so can teal, red and yellow.
 */
export const colours = {
  blue: "#4269d0",
  yellow: "#efb118",
  red: "#ff725c",
  teal: "#6cc5b0",
  grey: "#9498a0",
};

/**
 * A program that draws a chart in the sandbox, the only place that has Plot. `chart` is its last
 * expression and reads `data`. What learners wrote can come in through `data` alone: JSON is JavaScript.
 */
export const chartProgram = (data: unknown, chart: string): string =>
  [
    `import * as Plot from '@observablehq/plot';`,
    `const data = ${JSON.stringify(data)};`,
    `export default ${chart};`,
  ].join("\n");

/** Whole numbers from 0 on, about five of them, for an axis that counts people or tries. */
export function countTicks(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((round) => round * power).find((round) => round >= rough) ?? 1;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** What stands above a bar: the letters of an axis are 12 px. */
export const rowHeight = 44;
