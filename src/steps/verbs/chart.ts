import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { columnField, columnIn, textField } from "../fields.ts";
import { parts } from "../part.ts";
import { choiceSlot, columnSlot, columnTitle, textSlot } from "../slots.ts";
import type { Verb } from "../verb.ts";

const marks = ["bars", "columns", "line", "dots"] as const;
export type ChartMark = (typeof marks)[number];

const markWords: Record<ChartMark, Text> = {
  bars: { es: "barras", en: "bars" },
  columns: { es: "barras verticales", en: "vertical bars" },
  line: { es: "una línea", en: "a line" },
  dots: { es: "puntos", en: "dots" },
};
const orderWords = {
  "as-is": { es: "como están las filas", en: "as the rows stand" },
  largest: { es: "con lo más alto primero", en: "with the largest first" },
  smallest: { es: "con lo más bajo primero", en: "with the smallest first" },
} satisfies Record<string, Text>;

const noColumn: Text = { es: "ninguna columna", en: "no column" };

const schema = v.strictObject({
  verb: v.literal("chart"),
  mark: v.picklist(marks),
  /** The names beside the bars; along the axis for a line. */
  across: columnField,
  value: columnField,
  /** "" for none. */
  colour: columnField,
  order: v.picklist(["as-is", "largest", "smallest"]),
  title: textField,
  /** What the numbers count, beside their axis. */
  unit: textField,
  source: textField,
});

/** Draws the table: the last step. `across` is what is told apart, `value` the number that is shown. */
export const chart: Verb<typeof schema> = {
  schema,
  name: { es: "Gráfico", en: "Chart" },
  fresh: () => ({
    verb: "chart",
    mark: "bars",
    across: "",
    value: "",
    colour: "",
    order: "largest",
    title: "",
    unit: "",
    source: "",
  }),
  gives({ mark, across, value, colour }, columns) {
    columnIn(columns, across, mark === "line" ? ["number", "date"] : undefined);
    columnIn(columns, value, ["number"]);
    if (colour !== "") columnIn(columns, colour);
    return { is: "chart" };
  },
  sentence: (step, telling) =>
    parts(
      step.mark === "line"
        ? {
            es: "Dibuja {mark} con {value} a lo largo de {across}, color según {colour}. Título: {title}. Unidad: {unit}. Fuente: {source}",
            en: "Draw {mark} of {value} along {across}, colour by {colour}. Title: {title}. Unit: {unit}. Source: {source}",
          }
        : {
            es: "Dibuja {mark} con {value} por {across}, {order}, color según {colour}. Título: {title}. Unidad: {unit}. Fuente: {source}",
            en: "Draw {mark} of {value} by {across}, {order}, colour by {colour}. Title: {title}. Unit: {unit}. Source: {source}",
          },
      telling.locale,
      {
        mark: choiceSlot(["mark"], step.mark, markWords, telling),
        across: columnSlot(
          ["across"],
          step.across,
          telling,
          step.mark === "line" ? ["number", "date"] : undefined,
        ),
        value: columnSlot(["value"], step.value, telling, ["number"]),
        colour: {
          is: "slot",
          path: ["colour"],
          control: { kind: "column", columns: telling.columns },
          value: step.colour,
          shown:
            step.colour === ""
              ? noColumn[telling.locale]
              : columnTitle(telling.columns, step.colour, telling.locale),
        },
        order: choiceSlot(["order"], step.order, orderWords, telling),
        title: textSlot(["title"], step.title, telling),
        unit: textSlot(["unit"], step.unit, telling),
        source: textSlot(["source"], step.source, telling),
      },
    ),
};
