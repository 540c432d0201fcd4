import { asLine } from "../../exchange/fields.ts";
import { plainKey } from "../people/words.ts";
import { type Column, findColumns } from "./columns.ts";
import { newCode } from "./new-code.ts";
import { type Expected, mostExpected } from "./roster.ts";

/** What was seen in a list and has to be said; rows count from 1, as they were written. */
export type ListNote =
  /** Rows above the headings, and columns that are not used. */
  | { kind: "above"; rows: number }
  | { kind: "unused"; columns: string[] }
  /** Rows with something in them, and no name that can be read: they are left out. */
  | { kind: "no-name"; rows: number[] }
  /** Of names and organisations signs that cannot be seen were taken, or what is behind 200 letters. */
  | { kind: "cleaned"; names: string[] }
  /** They look like code of a page and stay plain text. */
  | { kind: "markup"; names: string[] }
  /** Codes that fit no link, and codes that another has: these people have new ones. */
  | { kind: "unfit-code"; codes: string[] }
  | { kind: "same-code"; codes: string[] };

export interface ReadList {
  people: Expected[];
  notes: ListNote[];
}

/** A list is not taken at all: nobody is in it, or more than fit. */
export class RefusedList extends Error {
  readonly refusal: { kind: "nobody" } | { kind: "too-many"; count: number };
  constructor(refusal: RefusedList["refusal"]) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/**
 * Reads the rows of a list, with or without headings. Who was on the list of before keeps their code and
 * what the trainer said of them: by code, else by name and organisation.
 * @throws RefusedList
 */
export function readList(rows: string[][], before: Expected[] = []): ReadList {
  const filled = rows
    .map((cells, at) => ({ cells: cells.map((cell) => cell.trim()), row: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const { row: heading, columns } = findColumns(filled.map(({ cells }) => cells));
  const body = filled.slice(heading + 1);
  const written = body.map(({ cells, row }) => ({ row, ...inColumns(cells, columns) }));
  const named = written.filter(({ name }) => asLine(name) !== "");
  if (named.length === 0) throw new RefusedList({ kind: "nobody" });
  if (named.length > mostExpected) throw new RefusedList({ kind: "too-many", count: named.length });
  const unused = columns.flatMap((column, at) => {
    const isEmpty = body.every(({ cells }) => (cells[at] ?? "") === "");
    return column === "other" && !isEmpty ? [filled[heading]?.cells[at] || letterOf(at)] : [];
  });
  const codes = giveCodes(named, before);
  const lines = named.flatMap(({ name, organisation }) => [name, organisation]);
  const notes: ListNote[] = [
    { kind: "above", rows: Math.max(0, heading) },
    { kind: "unused", columns: unused },
    { kind: "no-name", rows: written.filter(({ name }) => asLine(name) === "").map(({ row }) => row) },
    { kind: "cleaned", names: lines.filter((text) => asLine(text) !== oneSpace(text)).map(asLine) },
    { kind: "markup", names: lines.filter((text) => /<[a-z!/]|&#?\w+;/i.test(text)).map(asLine) },
    { kind: "unfit-code", codes: codes.unfit },
    { kind: "same-code", codes: codes.same },
  ];
  return { people: codes.people, notes: notes.filter(hasSomething) };
}

const hasSomething = (note: ListNote): boolean =>
  note.kind === "above"
    ? note.rows > 0
    : Object.values(note).some((value) => Array.isArray(value) && value.length > 0);

const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

/** "A", "B"… as spreadsheets name columns; lists have few. */
const letterOf = (at: number): string => String.fromCharCode(65 + (at % 26));

interface Written {
  name: string;
  organisation: string;
  code: string;
}

/** First names stand before surnames, whatever order their columns have. */
function inColumns(cells: string[], columns: Column[]): Written {
  const of = (wanted: Column) =>
    columns.flatMap((column, at) => (column === wanted ? [cells[at] ?? ""] : []));
  return {
    name: [...of("name"), ...of("surname")].filter(Boolean).join(" "),
    organisation: of("organisation").join(""),
    code: of("code").join(""),
  };
}

const keyOf = ({ name, organisation }: Pick<Written, "name" | "organisation">): string =>
  `${plainKey(name)}\n${plainKey(organisation)}`;

function giveCodes(named: Written[], before: Expected[]) {
  const fits = (code: string) => /^[A-Za-z0-9_-]{1,32}$/.test(code);
  const [unfit, same]: [string[], string[]] = [[], []];
  const taken = new Set<string>();
  const own = named.map(({ code }) => {
    if (code === "") return null;
    if (!fits(code)) unfit.push(asLine(code));
    else if (taken.has(code)) same.push(code);
    else {
      taken.add(code);
      return code;
    }
    return null;
  });
  const known = new Map(before.map((one) => [one.code, one]));
  const left = new Map<string, Expected[]>();
  for (const one of before)
    if (!taken.has(one.code)) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  for (const { code } of before) taken.add(code);
  const people = named.map((written, at): Expected => {
    const line = { name: asLine(written.name), organisation: asLine(written.organisation) };
    const ownCode = own[at];
    const kept = ownCode ? known.get(ownCode) : left.get(keyOf(line))?.shift();
    const code = ownCode ?? kept?.code ?? newCode(taken);
    taken.add(code);
    return { ...kept, ...line, code };
  });
  return { people, unfit, same };
}
