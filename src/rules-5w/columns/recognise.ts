import { fold } from "../fold.ts";
import { type Field, fields } from "./field.ts";
import { columnNames } from "./names/all.ts";

/** Which of the file's columns, counted from 0, holds what; null: none. */
export type Mapping = Record<Field, number | null>;

/**
 * Which columns of a file are those of a 5W report: by the same name, then by HXL hashtag, then by what a
 * name holds. A column is taken once, the first that fits.
 * @param tags the file's row of HXL hashtags, by column, where it has one
 */
export function recognise(names: readonly string[], tags: readonly string[] = []): Mapping {
  const mapping = Object.fromEntries(fields.map((field) => [field, null])) as Mapping;
  const taken = new Set<number>();
  const pass = (fits: (column: number, field: Field) => boolean) => {
    for (const field of fields) {
      if (mapping[field] !== null) continue;
      const column = names.findIndex((_, at) => !taken.has(at) && fits(at, field));
      if (column < 0) continue;
      mapping[field] = column;
      taken.add(column);
    }
  };
  const folded = names.map(fold);
  const tagged = names.map((name, at) => sortedTag(tags[at] ?? "") ?? sortedTag(name));
  pass((column, field) => columnNames[field].names.includes(folded[column] ?? ""));
  pass((column, field) => columnNames[field].hxl.includes(tagged[column] ?? ""));
  for (const field of inOrder) {
    if (mapping[field] !== null) continue;
    const column = folded.findIndex(
      (name, at) => !taken.has(at) && columnNames[field].holds.some((words) => holds(name, words)),
    );
    if (column < 0) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** "Description of the activity" is no activity: the narrower names are looked for first. */
const inOrder = Object.keys(columnNames) as Field[];

function holds(name: string, words: string[]): boolean {
  const own = name.split(" ");
  const has = (word: string) => own.some((one) => one.startsWith(word));
  return words.every((word) => (word.startsWith("!") ? !has(word.slice(1)) : has(word)));
}

/** "#reached +m +children" is "#reached+children+m"; null where it is no hashtag. */
function sortedTag(text: string): string | null {
  const plain = text.replace(/\s+/g, "").toLowerCase();
  if (!/^#[a-z]\w*(\+\w+)*$/.test(plain)) return null;
  const [tag = "", ...attributes] = plain.split("+");
  return [tag, ...attributes.sort()].join("+");
}
