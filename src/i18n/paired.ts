import { type Locale, locales } from "./locale.ts";

/** The column of a pair that holds its words in a language: "indicator_es" of `indicator`. */
export const inLocale = (name: string, locale: Locale): string => `${name}_${locale}`;

/** Names of what a table holds once a language, as `indicator` is where it has `indicator_es` and `indicator_en`. */
export function pairsIn(columns: readonly string[]): string[] {
  const [first] = locales;
  return columns.flatMap((column) => {
    const name = column.endsWith(`_${first}`) ? column.slice(0, -first.length - 1) : "";
    return name !== "" && locales.every((locale) => columns.includes(inLocale(name, locale))) ? [name] : [];
  });
}

/**
 * Columns as they are offered in a language: in the place of each pair one column of its name.
 * @returns [the name that is offered, the column that holds it]
 */
export function offeredIn(columns: readonly string[], locale: Locale): [offered: string, column: string][] {
  const [first, ...others] = locales;
  const pairs = pairsIn(columns);
  const nameOf = new Map(pairs.map((name) => [inLocale(name, first), name]));
  const left = new Set(pairs.flatMap((name) => others.map((other) => inLocale(name, other))));
  return columns
    .filter((column) => !left.has(column))
    .map((column) => {
      const name = nameOf.get(column);
      return name === undefined ? [column, column] : [name, inLocale(name, locale)];
    });
}
