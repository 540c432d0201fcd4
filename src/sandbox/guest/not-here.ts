const refuse = (what: string, instead: string) => (): never => {
  throw new Error(`${what} does not work here: ${instead}`);
};
const files = 'there are no files and no network; import the table from "datasets/…"';

/** Clear errors for what needs files, a network or a page. */
export const readCSV = refuse("readCSV", files);
export const streamCSV = refuse("streamCSV", files);
export const readJSON = refuse("readJSON", files);
export const readExcel = refuse("readExcel", files);
export const toExcel = refuse("toExcel", "there are no files to write");
export const danfoPlot = refuse("plot() of danfo.js", "draw with @observablehq/plot");
