// The rules of the XLSForm standard (https://xlsform.org/en/ref-table/) and of pyxform's own validation, read from
// a workbook's cells: nothing of src/form is used here, so that it can be wrong in another way.
import type { SheetRow } from "../../../../src/form/sheets.ts";

export interface Workbook {
  survey: SheetRow[];
  choices: SheetRow[];
  settings: SheetRow[];
}

const surveyColumns = [
  ...["type", "name", "label", "hint", "required", "required_message", "relevant", "constraint"],
  ...[
    "constraint_message",
    "calculation",
    "appearance",
    "default",
    "choice_filter",
    "repeat_count",
    "read_only",
  ],
];
const translated = ["label", "hint", "constraint_message", "required_message"];
const metadata = ["start", "end", "today", "deviceid", "username", "phonenumber", "audit"];
const questions = [
  ...[
    "text",
    "integer",
    "decimal",
    "date",
    "time",
    "datetime",
    "note",
    "calculate",
    "acknowledge",
    "geopoint",
  ],
  ...["image", "audio", "video", "file", "barcode", "range", "hidden"],
];
const functions = [
  ...[
    "selected",
    "count-selected",
    "selected-at",
    "jr:choice-name",
    "not",
    "if",
    "coalesce",
    "once",
    "count",
  ],
  ...["sum", "max", "min", "round", "int", "number", "string", "string-length", "substr", "concat", "regex"],
  ...["today", "now", "date", "format-date", "position", "indexed-repeat", "boolean", "true", "false"],
];
/** Of XML, without the colon that parts a prefix. */
const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text);
const [begin, end] = [/^begin[ _](group|repeat)$/, /^end[ _](group|repeat)$/];
const select = /^select_(?:one|multiple) (\S+)(?: or_other)?$/;

/** What a converter refuses, or warns of, with the row of the sheet; none where it takes the form as it is. */
export function faultsOf({ survey, choices, settings }: Workbook): string[] {
  return [
    ...headingFaults("survey", survey, surveyColumns),
    ...headingFaults("choices", choices, ["list_name", "name", "label", "added"]),
    ...survey.flatMap((row, at) =>
      rowFaults(row, survey, choices).map((said) => `survey ${at + 2}: ${said}`),
    ),
    ...nesting(survey),
    ...choices.flatMap((row, at) => choiceFaults(row, choices).map((said) => `choices ${at + 2}: ${said}`)),
    ...settingsFaults(settings, languagesOf(survey)),
  ];
}

const languagesOf = (sheet: SheetRow[]): string[] => [
  ...new Set(Object.keys(sheet[0] ?? {}).flatMap((heading) => heading.split("::")[1] ?? [])),
];

/** Unknown headings, translated columns without a language, and languages that some of them lack. */
function headingFaults(sheet: string, rows: SheetRow[], known: string[]): string[] {
  const headings = Object.keys(rows[0] ?? {});
  const languages = languagesOf(rows);
  return headings.flatMap((heading) => {
    const [column = "", language] = heading.split("::");
    if (heading !== heading.trim() || !known.includes(column))
      return [`${sheet}: unknown heading "${heading}"`];
    if (!translated.includes(column)) return language ? [`${sheet}: "${column}" has no language`] : [];
    if (!language || !/^[^()]+ \([a-z]{2,3}\)$/.test(language))
      return [`${sheet}: "${heading}" names no language`];
    const lacking = languages.filter((one) => !headings.includes(`${column}::${one}`));
    return lacking.map((one) => `${sheet}: "${column}" lacks ${one}`);
  });
}

function rowFaults(row: SheetRow, survey: SheetRow[], choices: SheetRow[]): string[] {
  const { type = "", name = "", required = "" } = row;
  const said: string[] = [];
  const list = select.exec(type)?.[1];
  const isKnown = [...metadata, ...questions].includes(type) || list || begin.test(type) || end.test(type);
  if (!isKnown) said.push(`unknown type "${type}"`);
  if (end.test(type)) return said;
  if (!isName(name)) said.push(`"${name}" is no name`);
  if (survey.filter((other) => other.name === name).length > 1) said.push(`"${name}" stands twice`);
  if (list && !choices.some(({ list_name }) => list_name === list)) said.push(`no list "${list}"`);
  const labels = Object.keys(row).filter((heading) => heading.startsWith("label"));
  if (!metadata.includes(type) && type !== "calculate" && labels.some((label) => row[label] === ""))
    said.push("lacks a label");
  if (!["", "yes", "no", "true()", "false()"].includes(required)) said.push(`required is "${required}"`);
  if (row.repeat_count && !/^begin[ _]repeat$/.test(type)) said.push("repeats and is no repeat");
  for (const column of ["relevant", "constraint", "calculation", "repeat_count"])
    said.push(...expressionFaults(row[column] ?? "", survey).map((fault) => `${column}: ${fault}`));
  return said;
}

function expressionFaults(text: string, survey: SheetRow[]): string[] {
  const outside = text.replace(/'[^']*'|"[^"]*"/g, "''");
  const asked = [...outside.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const called = [...outside.matchAll(/([a-z][a-z:-]*)\(/g)].flatMap(([, name = ""]) =>
    ["and", "or", "div", "mod"].includes(name) ? [] : [name],
  );
  const count = (sign: string) => outside.split(sign).length;
  return [
    ...(/[“”‘’]/.test(text) ? ["curly quotes"] : []),
    ...(outside.includes("'") && /'$/.test(outside.replaceAll("''", "")) ? ["a quote is not closed"] : []),
    ...(count("(") !== count(")") ? ["brackets do not match"] : []),
    ...(/==|!==|&&|\|\|/.test(outside) ? ["signs of another language"] : []),
    ...asked
      .filter((name) => !survey.some((row) => row.name === name))
      .map((name) => `no question "${name}"`),
    ...called.filter((name) => !functions.includes(name)).map((name) => `no function "${name}"`),
  ];
}

function choiceFaults(row: SheetRow, choices: SheetRow[]): string[] {
  const { list_name = "", name = "" } = row;
  const labels = Object.keys(row).filter((heading) => heading.startsWith("label"));
  return [
    ...(isName(list_name) ? [] : [`"${list_name}" is no list`]),
    // Answers of a select_multiple are parted by blanks.
    ...(/^\S+$/.test(name) ? [] : [`"${name}" is no choice`]),
    ...(choices.filter((other) => other.list_name === list_name && other.name === name).length > 1
      ? [`"${name}" stands twice in "${list_name}"`]
      : []),
    ...(labels.some((label) => row[label] === "") ? ["lacks a label"] : []),
  ];
}

function nesting(survey: SheetRow[]): string[] {
  const open: string[] = [];
  for (const { type = "" } of survey) {
    const begins = begin.exec(type)?.[1];
    if (begins) open.push(begins);
    const ends = end.exec(type)?.[1];
    if (ends && open.pop() !== ends) return [`survey: a ${ends} ends that is not open`];
  }
  return open.map((kind) => `survey: a ${kind} is not ended`);
}

function settingsFaults([row = {}, ...more]: SheetRow[], languages: string[]): string[] {
  return [
    ...(more.length > 0 ? ["settings: more than one row"] : []),
    ...(isName(row.form_id ?? "") ? [] : ["settings: form_id is no name"]),
    ...(row.form_title ? [] : ["settings: no title"]),
    ...(row.version ? [] : ["settings: no version"]),
    ...(languages.includes(row.default_language ?? "")
      ? []
      : ["settings: default_language is none of the form's"]),
  ];
}
