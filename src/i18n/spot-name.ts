/**
 * What a place that can be pointed at is called: "Orientation, January: 3,559" for a cell of a table,
 * "June: 88,114" for a row that stands for a mark of a chart.
 * @param at which cell of the row; null for the whole row
 */
export function spotName(texts: string[], headings: string[], at: number | null): string {
  const [first = "", ...others] = texts;
  if (at === null) return others.length === 0 ? first : `${first}: ${others.join(", ")}`;
  const cell = `${headings[at] ?? ""}: ${texts[at] ?? ""}`;
  return at === 0 ? cell : `${first}, ${cell}`;
}
