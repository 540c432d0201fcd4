import type { ChartFacts } from "../../value.ts";
import { placeName } from "../facts/position.ts";
import { plain } from "./letters/words.ts";
import type { Picture } from "./picture.ts";
import type { Reading } from "./reading/reading.ts";
import { isLegible, sameColour } from "./reading/seen.ts";
import type { Seen } from "./reading/sides.ts";

/** Marks that draw lines of data; a regression, or an axis, explains itself. */
const lineGroups = ["line", "area", "link"];

/** Whether lines of several colours are seen of which one has no name: neither in a legend nor at its end. */
export function hasNamelessLines({ seen, reading }: { seen: Seen; reading: Reading }): boolean {
  if (reading.form !== "lines") return false;
  const { shapes } = seen.picture;
  // Of lines that lie on each other, as an edge does under its line, the one on top is seen.
  const onTop = new Map<string, { named: boolean; colour: [number, number, number] }>();
  for (const [index, { stroke, fill, group }] of shapes.entries()) {
    const own = reading.points.points.filter(({ shape, seen: isSeen }) => isSeen && shape === index);
    const paint = stroke ?? fill;
    if (own.length < 2 || paint === null || !lineGroups.includes(group)) continue;
    const places = JSON.stringify(own.map(({ at, height }) => [Math.round(at), Math.round(height)]).sort());
    onTop.set(places, {
      named: own.every(({ series }) => series !== null && series.trim() !== ""),
      colour: paint.colour,
    });
  }
  const all = [...onTop.values()];
  const [first] = all;
  const areMany = all.some(({ colour }) => first !== undefined && !sameColour(colour, first.colour));
  return areMany && all.some(({ named }) => !named);
}

/** Whether each of the names that colours stand for can be read: in the legend, beside what is drawn, or on an axis. */
export function areNamesSeen(
  facts: ChartFacts,
  { legend, texts }: Picture,
  reading: Reading | null,
): boolean {
  const names = (facts.scales.color?.domain ?? []).map((cell) => plain(placeName(cell)));
  if (legend.filter(({ text }) => text.trim() !== "").length >= names.length) return true;
  if (reading?.form === "lines" && reading.points.points.every(({ series }) => series !== null)) return true;
  const written = new Set(texts.filter(({ colour }) => isLegible(colour)).map(({ text }) => plain(text)));
  return names.every((name) => written.has(name));
}
