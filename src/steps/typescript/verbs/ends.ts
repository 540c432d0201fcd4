import type { StepOf } from "../../step.ts";
import { calculationCode } from "../calculations.ts";
import { call, cell, list, object, quoted } from "../code.ts";
import type { Doc } from "../doc.ts";
import type { Writer, Written } from "../writer.ts";

/** Verbs that end a table's way: one number, or a chart. */

export const total = ({ calculate, column }: StepOf<"total">, writer: Writer): Written => ({
  value: calculationCode(calculate, column, writer.table, writer),
  name: "total",
});

const marks = { bars: "barX", columns: "barY", line: "lineY", dots: "dot" } as const;

export function chart(step: StepOf<"chart">, writer: Writer): Written {
  writer.needsPlot();
  const { mark, across, value, colour, order } = step;
  const isUpright = mark === "columns" || mark === "line";
  const [name, amount] = isUpright ? ["x", "y"] : ["y", "x"];
  const acrossType = writer.columns.find((column) => column.name === across)?.type;
  const isOrdinal = mark === "bars" || mark === "columns" || (mark === "dots" && acrossType !== "number");
  const names: [string, Doc][] = [["label", "null"]];
  if (isOrdinal && order === "as-is")
    names.push(["domain", `${writer.table}.map((row) => ${cell("row", across)})`]);
  if (acrossType === "number" && mark !== "dots") names.push(["tickFormat", quoted("d")]);
  const amounts: [string, Doc][] = [["label", step.unit === "" ? "null" : quoted(step.unit)]];
  if (mark === "line") amounts.push(["grid", "true"]);
  const channels: [string, Doc][] = [
    [isUpright ? "x" : "x", quoted(isUpright ? across : value)],
    ["y", quoted(isUpright ? value : across)],
  ];
  if (colour !== "") channels.push([mark === "line" ? "stroke" : "fill", quoted(colour)]);
  if (isOrdinal && order !== "as-is")
    channels.push(["sort", object([[name, quoted(`${order === "largest" ? "-" : ""}${amount}`)]])]);
  if (mark === "line") channels.push(["marker", "true"]);
  const scales: [string, Doc][] = [
    ["x", object(isUpright ? names : amounts)],
    ["y", object(isUpright ? amounts : names)],
  ];
  const entries: [string, Doc][] = [
    ...(step.title === "" ? [] : [["title", quoted(step.title)] as [string, Doc]]),
    ...(step.source === "" ? [] : [["caption", quoted(step.source)] as [string, Doc]]),
    ...scales,
    ...(colour === "" ? [] : [["color", object([["legend", "true"]])] as [string, Doc]]),
    ["marks", list([call(`Plot.${marks[mark]}`, [writer.table, object(channels)])])],
  ];
  return { value: ["Plot.plot(", object(entries, true), ")"], name: "chart" };
}
