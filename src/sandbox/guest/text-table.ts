/** Stands in for the package `table` of danfo.js's `toString()`: columns padded with spaces. */
export function table(rows: unknown[][]): string {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? "")));
  const widths = (texts[0] ?? []).map((_, j) => Math.max(...texts.map((row) => row[j]?.length ?? 0)));
  return `${texts
    .map((row) =>
      row
        .map((cell, j) => cell.padEnd(widths[j] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")}\n`;
}
