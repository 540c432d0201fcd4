import { type Locale, locales } from "../i18n/locale.ts";
import { inLocale, offeredIn, pairsIn } from "../i18n/paired.ts";
import type { DatasetTable } from "./sandbox.ts";

/** A table as the guest reads it. */
export interface GuestTable extends DatasetTable {
  /** Columns that a program can read and that no list of a row's columns names. */
  unlisted: string[];
}

const made = new WeakMap<DatasetTable, Map<Locale, GuestTable>>();

/**
 * A table in the words of one language: each pair of columns is one column. Programs that were written
 * for the pair still find it. The same table gives the same object.
 */
export function inLanguage(table: DatasetTable, locale: Locale): GuestTable {
  const known = made.get(table) ?? new Map<Locale, GuestTable>();
  made.set(table, known);
  const other = known.get(locale) ?? translate(table, locale);
  known.set(locale, other);
  return other;
}

function translate(table: DatasetTable, locale: Locale): GuestTable {
  const { columns, values } = table;
  const unlisted = pairsIn(columns).flatMap((name) => locales.map((one) => inLocale(name, one)));
  const offered = offeredIn(columns, locale);
  const valuesOf = (column: string) => values[columns.indexOf(column)] ?? [];
  return {
    ...table,
    columns: [...offered.map(([name]) => name), ...unlisted],
    values: [...offered.map(([, column]) => valuesOf(column)), ...unlisted.map(valuesOf)],
    unlisted,
  };
}
