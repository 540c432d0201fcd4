import type { Cell } from "../../../value.ts";
import { momentName, readMoment } from "./times.ts";
import { plain, type ReaderWords } from "./words.ts";

/** A table in whose rows a name may stand beside other names of the same thing. */
export interface Lookup {
  columns: string[];
  /** One array a column. */
  values: Cell[][];
}

/** Who publishes a table, as its titles say in each language. */
export interface Source {
  titles: string[];
  /** Whether nobody counted its rows: they were made to practise with. */
  simulated: boolean;
}

/** What a chart's names may be compared with. */
export interface Surroundings {
  words: ReaderWords;
  tables: Lookup[];
  /** Names of one thing each: a column and its titles, a code and its label. */
  synonyms: string[][];
  /** Where the numbers come from. */
  sources?: Source[];
  /** Whether the data was changed under the program: its axes were chosen for other numbers. */
  varied?: boolean;
}

export const alone = (words: ReaderWords): Surroundings => ({ words, tables: [], synonyms: [] });

/**
 * Which expected name each found one means: the same in another spelling, another cell of the same row,
 * a synonym. Names that mean nothing expected are left out, and so is what could mean two.
 */
export function meanings(expected: string[], found: string[], around: Surroundings): Map<string, string> {
  const { words } = around;
  const wanted = new Map(expected.map((name) => [form(name, words), name]));
  const meant = new Map<string, string>();
  const open: string[] = [];
  for (const name of new Set(found)) {
    const same = wanted.get(form(name, words));
    if (same === undefined) open.push(name);
    else meant.set(name, same);
  }
  for (const name of open.splice(0)) {
    const short = inShort(name, expected, words);
    if (short === null) open.push(name);
    else meant.set(name, short);
  }
  if (open.length === 0) return meant;
  const others = otherNames(expected, around);
  for (const name of open) {
    const alias = others.get(form(name, words)) ?? near(form(name, words), wanted, others);
    if (alias !== undefined && alias !== null) meant.set(name, alias);
  }
  return meant;
}

/** "jun" or "6" for June 2019, "’14" for 2014, and the other way round: where it can mean only one of the expected times. */
function inShort(name: string, expected: string[], words: ReaderWords): string | null {
  const [, digits] = /^['’]?(\d\d)$/.exec(name.trim()) ?? [];
  const moment = momentIn(name, words);
  const fits = expected.filter((one) => {
    const wanted = momentIn(one, words);
    if (wanted === null) return false;
    if (digits !== undefined && wanted.month === null) return (wanted.year ?? 0) % 100 === Number(digits);
    if (/^\d{1,2}$/.test(name)) return wanted.month === Number(name) && (wanted.day ?? 1) === 1;
    if (moment === null || moment.month === null || (moment.year !== null && wanted.year !== null))
      return false;
    return moment.month === wanted.month && (moment.day ?? 1) === (wanted.day ?? 1);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A time, also one whose year no axis says: "-06-15". */
function momentIn(name: string, words: ReaderWords): ReturnType<typeof readMoment> {
  if (!name.startsWith("-")) return readMoment(name, words);
  const moment = readMoment(`2001${name}`, words);
  return moment && { ...moment, year: null };
}

/** Every comparison asks the same names of the same tables. */
const knownForms = new WeakMap<ReaderWords, Map<string, string>>();
/** Names that are remembered; what people bring has few different ones. */
const mostForms = 20_000;

/** One writing for all spellings of a name: without case and accents, a month in digits. */
export function form(name: string, words: ReaderWords): string {
  const forms = knownForms.get(words) ?? new Map<string, string>();
  knownForms.set(words, forms);
  const known = forms.get(name) ?? formOf(name, words);
  if (forms.size >= mostForms) forms.clear();
  forms.set(name, known);
  return known;
}

function formOf(name: string, words: ReaderWords): string {
  const moment = readMoment(name, words);
  return moment === null ? plain(name).replace(/[\s_]+/g, " ") : momentName(moment);
}

/** Other names by their form; null where one could mean two of the expected. */
export function otherNames(
  expected: string[],
  { words, tables, synonyms }: Surroundings,
): Map<string, string | null> {
  const others = new Map<string, string | null>();
  const add = (other: string, name: string) => {
    const known = others.get(other);
    others.set(other, known === undefined || known === name ? name : null);
  };
  const wanted = new Map(expected.map((name) => [form(name, words), name]));
  for (const group of synonyms) {
    const forms = group.map((one) => form(one, words));
    const names = new Set(forms.flatMap((one) => wanted.get(one) ?? []));
    for (const name of names) for (const one of forms) add(one, name);
  }
  for (const table of tables) for (const [other, name] of besides(wanted, table, words)) add(other, name);
  return others;
}

/** The same columns are asked for each chart that is drawn from them. */
const knownTexts = new WeakMap<Cell[], string[]>();

/** The texts of a column, each once. */
function textsIn(cells: Cell[]): string[] {
  const texts = knownTexts.get(cells) ?? [...new Set(cells)].filter((cell) => typeof cell === "string");
  knownTexts.set(cells, texts);
  return texts;
}

/** The texts that stand in the same rows as an expected name, in tables that hold all of the names in one column. */
function* besides(
  wanted: Map<string, string>,
  { values }: Lookup,
  words: ReaderWords,
): Generator<[string, string]> {
  for (const cells of values) {
    const named = new Map<Cell, string>();
    for (const text of textsIn(cells)) {
      const name = wanted.get(form(text, words));
      if (name !== undefined) named.set(text, name);
    }
    if (named.size === 0 || new Set(named.values()).size < wanted.size) continue;
    for (const others of values.filter((column) => textsIn(column).length > 0)) {
      const said = new Map([...named.values()].map((name) => [name, new Set<string>()]));
      for (const [row, cell] of cells.entries()) {
        const name = named.get(cell);
        const other = name === undefined ? undefined : others[row];
        if (others !== cells && typeof other === "string" && other !== "")
          said.get(name as string)?.add(other);
      }
      for (const [name, texts] of said) for (const text of texts) yield [form(text, words), name];
    }
  }
}

/** Other names of the column in which all of these stand. */
export function namesBesides(names: string[], { tables, words }: Surroundings): string[] {
  const known = new Set(names.map((name) => form(name, words)));
  for (const cells of tables.flatMap(({ values }) => values)) {
    const texts = new Map<string, string>();
    for (const text of textsIn(cells)) texts.set(form(text, words), text);
    if (known.size > 0 && [...known].every((name) => texts.has(name)))
      return [...texts].flatMap(([one, text]) => (known.has(one) ? [] : [text]));
  }
  return [];
}

/**
 * A spelling that is near one name alone: a letter or two away, or with a word that only that one has. Another
 * digit is another year or code, and no spelling.
 */
function near(found: string, wanted: Map<string, string>, others: Map<string, string | null>): string | null {
  const known = [...wanted, ...[...others].filter((one): one is [string, string] => one[1] !== null)];
  const digits = digitsOf(found);
  const spelt = new Set(
    known
      .filter(
        ([one]) =>
          isPlural(one, found) ||
          isPlural(found, one) ||
          (one.length > 5 && digitsOf(one) === digits && distance(one, found) <= (one.length > 9 ? 2 : 1)),
      )
      .map(([, name]) => name),
  );
  if (spelt.size === 1) return [...spelt][0] ?? null;
  const stems = stemsOf(found);
  const sharing = new Set(
    known.filter(([one]) => stemsOf(one).some((stem) => stems.includes(stem))).map(([, name]) => name),
  );
  return sharing.size === 1 ? ([...sharing][0] ?? null) : null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** In Spanish and in English. */
const isPlural = (one: string, many: string) => one.length > 2 && (many === `${one}s` || many === `${one}es`);

const stemsOf = (text: string): string[] => text.match(/\p{L}{5,}/gu)?.map((word) => word.slice(0, 6)) ?? [];

/** Letters to change, leave out or put in (Levenshtein); no further than three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 80) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
