import type { StepOf } from "../../step.ts";
import { call, cell, list, object, quoted } from "../code.ts";
import type { Doc } from "../doc.ts";
import { mayBeBlank, type Writer, type Written } from "../writer.ts";

type Entry = [string, Doc];
const marks = { bars: "barX", columns: "barY", line: "lineY", dots: "dot" } as const;

/** Numbers lie along one axis, what is told apart along the other. */
export function chart(step: StepOf<"chart">, writer: Writer): Written {
  writer.needsPlot();
  const { mark, across, value } = step;
  const type = writer.columns.find((column) => column.name === across)?.type;
  const isUpright = mark === "columns" || mark === "line";
  const isOrdinal = mark === "bars" || mark === "columns" || (mark === "dots" && type !== "number");

  const acrossScale: Entry[] = [["label", "null"]];
  if (isOrdinal && step.order === "as-is")
    acrossScale.push(["domain", `${writer.table}.map((row) => ${cell("row", across)})`]);
  // A year is a number that is written without a thousands' sign.
  if (type === "number" && mark !== "dots") acrossScale.push(["tickFormat", quoted("d")]);
  const valueScale: Entry[] = [["label", step.unit === "" ? "null" : quoted(step.unit)]];
  if (mark === "line") valueScale.push(["grid", "true"]);

  const acrossChannel = mark === "line" && type === "date" ? asDate(across, writer) : quoted(across);
  const [x, y] = isUpright ? [acrossChannel, quoted(value)] : [quoted(value), acrossChannel];
  const channels: Entry[] = [
    ["x", x],
    ["y", y],
  ];
  if (step.colour !== "") channels.push([mark === "line" ? "stroke" : "fill", quoted(step.colour)]);
  if (mark === "line") channels.push(["sort", quoted("x")], ["marker", "true"]);
  else if (isOrdinal && step.order !== "as-is") channels.push(["sort", order(step.order, isUpright)]);

  const [xScale, yScale] = isUpright ? [acrossScale, valueScale] : [valueScale, acrossScale];
  const entries: Entry[] = [
    ...entryOf("title", step.title),
    ...entryOf("caption", step.source),
    ["x", object(xScale)],
    ["y", object(yScale)],
    ...(step.colour === "" ? [] : [["color", object([["legend", "true"]])] satisfies Entry]),
    ["marks", list([call(`Plot.${marks[mark]}`, [writer.table, object(channels)])])],
  ];
  return { value: ["Plot.plot(", object(entries, true), ")"], name: "chart" };
}

const entryOf = (name: string, words: string): Entry[] => (words === "" ? [] : [[name, quoted(words)]]);

/** As dates, months that are missing keep their room; as texts they would stand side by side. */
function asDate(column: string, { columns }: Writer): string {
  const at = cell("row", column);
  return mayBeBlank(columns, column) ? `(row) => ${at} && new Date(${at})` : `(row) => new Date(${at})`;
}

const order = (by: "largest" | "smallest", isUpright: boolean): Doc => {
  const [across, amount] = isUpright ? ["x", "y"] : ["y", "x"];
  return object([[across, quoted(`${by === "largest" ? "-" : ""}${amount}`)]]);
};
