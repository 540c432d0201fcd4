import type { Text } from "../../i18n/locale.ts";
import type { Speaker } from "../speaker.ts";
import { nameOr, type Reason } from "./reason.ts";

const noColumn = (name: string, say: Speaker): Text => ({
  es: `se pide ${name === "" ? "una columna" : `la columna ${say.name(name)}`}, que la tabla no tiene. Mira sus nombres con show(df.columns).`,
  en: `${nameOr(name, "a column", say)} is asked for, which is no column of the table. See their names with show(df.columns).`,
});

/** danfo.js's messages for what people write wrongly most often. */
export const danfoReasons: Reason[] = [
  [
    /^plot\(\) of danfo\.js does not work here/,
    () => ({
      es: "se llama a plot() de danfo.js, que aquí no dibuja. Dibuja con Observable Plot, por ejemplo Plot.barX(rows, { … }).plot().",
      en: "plot() is called, which does not draw here. Draw with Observable Plot, for example Plot.barX(rows, { … }).plot().",
    }),
  ],
  [
    /^(\w+) does not work here: there are no files/,
    ([name = ""], say) => ({
      es: `se llama a ${say.name(name)}, y aquí no hay archivos ni red. Los datos llegan con import … from "datasets/…"; la respuesta se entrega con export default.`,
      en: `${say.name(name)} is called, and there are no files and no network here. Data come by import … from "datasets/…"; the answer is handed in with export default.`,
    }),
  ],
  [
    /specified column "([^"]*)" not found|^ColumnIndexError: Specified column \(([^)]*)\)/i,
    ([a = "", b = ""], say) => noColumn(a || b, say),
  ],
  [/^ParamError: column (\S+) not found in/i, ([name = ""], say) => noColumn(name, say)],
  [/^Column (\S+) does not exist in groups/i, ([name = ""], say) => noColumn(name, say)],
  // Of a column that is not there danfo.js asks for the kind, and finds "undefined".
  [/column not found|^DtypeError: Dtype "undefined" not supported/i, (_, say) => noColumn("", say)],
  [
    /^(?:columns|rows) parameter must be an? Array|^ParamError: (?:columns|rows) parameter must be an? Array/i,
    () => ({
      es: 'aquí va una lista entre corchetes, por ejemplo columns: ["value"]. Ponle los corchetes.',
      en: 'a list in brackets is needed here, for example columns: ["value"]. Put the brackets.',
    }),
  ],
  [
    /String data type does not support (\w+) operation|^Can't perform math operation on column (\S+)/,
    ([operation = "", column = ""], say) => ({
      es: `se quiere calcular ${operation === "" ? "" : `${say.name(operation)} `}con ${column === "" ? "una columna" : `la columna ${say.name(column)}`} de texto. Elige antes una columna de números, con .col(["…"]) o df["…"].`,
      en: `${nameOr(operation, "something", say)} is worked out from ${column === "" ? "a column" : say.name(column)} of text. Choose a column of numbers before, with .col(["…"]) or df["…"].`,
    }),
  ],
  [
    /^group operation: (\S+) (?:for column \S+ )?is not valid/,
    ([name = ""], say) => ({
      es: `se pide juntar filas con ${say.name(name)}, y danfo.js no conoce esa cuenta. Las que conoce: "sum", "count", "mean", "min", "max".`,
      en: `rows are to be put together by ${say.name(name)}, which danfo.js does not know. It knows "sum", "count", "mean", "min", "max".`,
    }),
  ],
  [
    /(?:data|names|index|row) (?:of )?length mismatch|You provided an? (?:index|column|data)/i,
    () => ({
      es: "lo que se agrega no tiene tantos valores como la tabla. Compara con df.shape cuántas filas y columnas hay.",
      en: "what is added has not as many values as the table. Compare with df.shape how many rows and columns there are.",
    }),
  ],
  [
    /cannot be bigger than|cannot be greater than available rows/i,
    () => ({
      es: "se piden filas que la tabla no tiene. Mira con df.shape cuántas hay; la primera es la 0.",
      en: "rows are asked for that the table does not have. See with df.shape how many there are; the first is 0.",
    }),
  ],
];
