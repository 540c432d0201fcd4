import type { Layout } from "./layout.ts";
import type { NamedColumn } from "./names.ts";
import { isBlank } from "./rows.ts";
import type { Corrections, Grid, Note } from "./understanding.ts";

/** Adds to `notes` what was left out around a table, and what in it a person may want left out. */
export function tellLayout(
  grid: Grid,
  { names, hxl, units, again, totals, hidden, below }: Layout,
  named: NamedColumn[],
  { dropTotals = false, dropHidden = false }: Corrections,
  notes: Note[],
): void {
  const titles = grid.rows.slice(0, names[0] ?? 0).filter((row) => !isBlank(row)).length;
  const columns = dropHidden
    ? grid.hiddenColumns.size
    : named.filter(({ column }) => grid.hiddenColumns.has(column)).length;
  if (titles > 0) notes.unshift({ kind: "titles-skipped", count: titles });
  if (hxl.length > 0) notes.push({ kind: "hxl-skipped" });
  if (units.length > 0) notes.push({ kind: "units-skipped" });
  if (again.length > 0) notes.push({ kind: "names-again", count: again.length });
  if (below.length > 0) notes.push({ kind: "below-skipped", count: below.length, sample: below[0] ?? "" });
  if (totals.length > 0) notes.push({ kind: "totals", count: totals.length, dropped: dropTotals });
  if (hidden.length + columns > 0)
    notes.push({ kind: "hidden", rows: hidden.length, columns, dropped: dropHidden });
}
