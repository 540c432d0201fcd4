import type { Cell } from "../check/value.ts";
import { findLayout } from "../intake/layout.ts";
import { nameColumns } from "../intake/names.ts";
import { type OpenFile, readGrid } from "../intake/open-file.ts";
import { Refused } from "../intake/understanding.ts";
import { recognise } from "../rules-5w/columns/recognise.ts";
import { fold } from "../rules-5w/fold.ts";
import type { Indicator, Lists, Place } from "../rules-5w/lists/lists.ts";

/** A list that a person brings, by the name under which the rules know it. */
export type ListName = keyof Lists;

/**
 * A list read from a file: its column is known by its name, else the first one is taken. Places and indicators
 * have several columns (src/rules-5w/lists/lists.ts).
 * @throws Refused when there is no table in it, or no column that the list needs
 */
export function readList(file: OpenFile, name: ListName): Partial<Lists> {
  const { grid } = readGrid(file, 0);
  const layout = findLayout(grid, {});
  const named = nameColumns(grid, layout.names, layout.body, []);
  const names = named.map((column) => column.name);
  const mapping = recognise(names);
  const rows = layout.body.map((index) =>
    named.map(({ column }) => textOf(grid.rows[index]?.[column] ?? null)),
  );
  const cell = (row: string[], at: number | null | undefined) =>
    at == null || at < 0 ? "" : (row[at] ?? "");
  const one = (at: number | null) =>
    [...new Set(rows.map((row) => cell(row, at ?? 0)))].filter((text) => text !== "");
  const filled = <Thing>(list: Thing[]): Thing[] => {
    if (list.length === 0) throw new Refused("no-table");
    return list;
  };
  if (name === "organisations")
    return { organisations: filled(one(mapping.organisation ?? mapping.partner)) };
  if (name === "sectors") return { sectors: filled(one(mapping.subsector ?? mapping.sector)) };
  if (name === "indicators") {
    const people = names.findIndex((own) => /^(people|personas|cuenta personas)\b/.test(fold(own)));
    const list = rows.map(
      (row): Indicator => ({
        sector: cell(row, mapping.subsector ?? mapping.sector),
        indicator: cell(row, mapping.indicator),
        people: yesOrNo(cell(row, people)),
        counting: cell(row, mapping.counting),
      }),
    );
    return { indicators: filled(list.filter(({ indicator }) => indicator !== "")) };
  }
  const places = rows.map(
    (row): Place => ({
      country: cell(row, mapping.country),
      adm1: cell(row, mapping.adm1),
      adm1_code: cell(row, mapping.adm1_code),
      adm2: cell(row, mapping.adm2),
      adm2_code: cell(row, mapping.adm2_code),
      adm3: cell(row, mapping.adm3),
    }),
  );
  return { places: filled(places.filter(({ adm1 }) => adm1 !== "")) };
}

const textOf = (cell: Cell): string => (cell === null || typeof cell === "object" ? "" : String(cell).trim());

function yesOrNo(text: string): boolean | null {
  const plain = fold(text);
  return ["yes", "si", "true", "1"].includes(plain)
    ? true
    : ["no", "false", "0"].includes(plain)
      ? false
      : null;
}
