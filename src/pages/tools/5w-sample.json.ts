import type { APIRoute } from "astro";
import { readDatasetFile, toRows } from "../../course/dataset/dataset.ts";
import { toCsv } from "../../course/dataset/practice/dataset.ts";
import { practiceLists } from "../../course/dataset/practice/lists.ts";
import type { Row } from "../../course/dataset/practice/rows.ts";

const rowsOf = (name: string) => toRows(readDatasetFile(name)) as unknown as Row[];
/** As much as a country reports in a quarter. */
const months = ["2019-01", "2019-02", "2019-03"];

/** A simulated report with faults, and the lists that go with it. */
export const GET: APIRoute = () => {
  const messy = rowsOf("practice-5w-messy").filter(({ month }) => months.includes(month.replaceAll(" ", "")));
  return Response.json({ csv: toCsv(messy), lists: practiceLists(rowsOf("practice-5w")) });
};
