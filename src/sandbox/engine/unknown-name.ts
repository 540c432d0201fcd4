import { nearest } from "../nearest.ts";
import type { DatasetTable } from "../sandbox.ts";
import type { SourceLocation } from "./location.ts";

/**
 * Names that people bring from Excel, Python, R and SQL, and what a program here has for them; … stands
 * for what is between the brackets.
 */
const elsewhere: [RegExp, string][] = [
  [/^max(imo)?|máximo$/i, "Math.max(...…)"],
  [/^min(imo)?|mínimo$/i, "Math.min(...…)"],
  [/^(sum|suma|total)$/i, "….reduce((total, number) => total + number, 0)"],
  [/^(len|count|contar|contara|nrow|length)$/i, "….length"],
  [/^(round|redondear)$/i, "Math.round(…)"],
  [/^abs$/i, "Math.abs(…)"],
  [/^sqrt|raiz$/i, "Math.sqrt(…)"],
  [/^(mean|average|avg|promedio)$/i, "….reduce((total, number) => total + number, 0) / ….length"],
  [/^(print|cat|imprimir)$/i, "show(…)"],
  [/^(str|texto|text)$/i, "String(…)"],
  [/^(int|float|valor|numero|número)$/i, "Number(…)"],
  [/^(if|si)$/i, "condition ? one : other"],
  [/^(unique|distinct|unicos|únicos)$/i, "[...new Set(…)]"],
  [/^(none|null|nil|na|nulo)$/i, "null"],
  [/^(true|verdadero)$/i, "true"],
  [/^(false|falso)$/i, "false"],
];

/**
 * What a name that a program uses and nobody created stands for most likely: put behind the engine's
 * message, "" where nothing fits.
 */
export function hintAt(
  name: string,
  code: string,
  location: SourceLocation,
  datasets: DatasetTable[],
): string {
  const behind = behindName(name, code, location);
  if (/^\s*=[^=>]/.test(behind)) return ": assigned";
  const columns = datasets.flatMap((dataset) =>
    dataset.columns.map((column, at) => ({ column, values: dataset.values[at] ?? [] })),
  );
  // What is called is no value and no column, though one may be called so.
  const isCalled = /^\s*\(/.test(behind);
  const holder = columns.find(({ values }) => values.includes(name));
  if (holder && !isCalled) return `: a value of ${holder.column}`;
  if (!isCalled && columns.some(({ column }) => column === name)) return ": a column";
  const own = namesIn(code).filter((other) => other !== name);
  const same = own.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return `: perhaps ${same}`;
  const foreign = elsewhere.find(([pattern, meant]) => {
    // A function of elsewhere is one where it is called.
    return pattern.test(name) && (isCalled || /^\w+$/.test(meant));
  })?.[1];
  if (foreign !== undefined) return `: written ${foreign.replaceAll("…", argumentAt(name, code, location))}`;
  const near = nearest(name, [...own, ...common]);
  if (near !== null) return `: perhaps ${near}`;
  const column = nearest(
    name,
    columns.map((one) => one.column),
  );
  return column === null ? "" : `: perhaps the column ${column}`;
}

const common = [
  "Math",
  "Number",
  "String",
  "Object",
  "Array",
  "Set",
  "Map",
  "Date",
  "JSON",
  "show",
  "console",
];

/** Characters of a program that are looked through for names. */
const longest = 20_000;

/** Names that a program creates or imports, and those of its functions' parameters. */
export function namesIn(code: string): string[] {
  const name = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  const declared = new RegExp(
    `(?:\\b(?:const|let|var|function|class|as)\\s+|,\\s*(?=[\\p{L}\\p{N}_$]+\\s*=[^=>]))(${name})|[{(,]\\s*(${name})(?=\\s*[,})][^;]*?(?:=>|\\bfrom\\b))|(${name})\\s*=>`,
    "gu",
  );
  return [...new Set([...code.slice(0, longest).matchAll(declared)].map(([, a, b, c]) => a ?? b ?? c ?? ""))];
}

/** What follows a name in its line. */
function behindName(name: string, code: string, { line, column }: SourceLocation): string {
  const text = (code.split("\n")[(line ?? 0) - 1] ?? "").slice((column ?? 1) - 1);
  const at = text.indexOf(name);
  return at === -1 ? "" : text.slice(at + name.length);
}

/** What is written between the brackets of a call, where it is short. */
function argumentAt(name: string, code: string, { line }: SourceLocation): string {
  const text = code.split("\n")[(line ?? 0) - 1] ?? "";
  const [, written = "list"] = new RegExp(`\\b${name}\\(([\\p{L}\\p{N}_$.]{1,40})\\)`, "u").exec(text) ?? [];
  return written;
}

/** The text that a name was given and the line of it, where the text is the name of something else. */
export function textForName(name: string, code: string): { text: string; line: number } | null {
  const given = new RegExp(
    `(?:\\b(?:const|let|var)\\s+|[,{]\\s*)${escaped(name)}\\s*[=:]\\s*(["'\`])([^"'\`]*)\\1`,
    "u",
  );
  const found = given.exec(code);
  if (!found?.[2] || !namesIn(code).includes(found[2])) return null;
  return { text: found[2], line: code.slice(0, found.index).split("\n").length };
}

const escaped = (name: string): string => name.replace(/[.$?]/g, "\\$&");
