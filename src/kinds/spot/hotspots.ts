import type { Cell } from "../../check/value.ts";
import type { Choice } from "../../grading/exercise.ts";
import { formatCell } from "../../i18n/cell.ts";
import { defaultLocale, type Locale, locales, type Text } from "../../i18n/locale.ts";
import { spotName } from "../../i18n/spot-name.ts";
import type { Fault } from "../authored.ts";
import { chosenIn } from "../options.ts";
import type { Stimulus } from "../stimulus.ts";

interface Asked {
  answer: string | string[];
  mistakes: Record<string, string[]>;
}

/** Every place that can be pointed at, in reading order. */
export const hotspotsOf = (stimulus: Stimulus): string[] =>
  stimulus.kind === "table"
    ? stimulus.rows.flatMap(({ id }) => stimulus.columns.map((column) => `${id}.${column}`))
    : stimulus.tables.flatMap(({ names }) => names).filter((name) => name !== null);

/** What each place is called in one language, in the order of `hotspotsOf`. */
export function hotspotNames(stimulus: Stimulus, columns: Record<string, Text>, locale: Locale): string[] {
  const written = (cells: Cell[]) => cells.map((cell) => formatCell(cell, locale) || "—");
  if (stimulus.kind === "table") {
    const headings = stimulus.columns.map((column) => columns[column]?.[locale] ?? column);
    return stimulus.rows.flatMap(({ cells }) => cells.map((_, at) => spotName(written(cells), headings, at)));
  }
  return stimulus.tables.flatMap(({ names, rows }) =>
    rows.flatMap((cells, row) => (names[row] ? [spotName(written(cells), [], null)] : [])),
  );
}

/** The words of each place, in every language. */
export function namesOfHotspots(
  stimulus: Record<Locale, Stimulus>,
  columns: Record<string, Text>,
): Record<string, Text> {
  const names = locales.map((locale) => [locale, hotspotNames(stimulus[locale], columns, locale)] as const);
  const ofPlace = (at: number) =>
    Object.fromEntries(names.map(([locale, named]) => [locale, named[at] ?? ""]));
  return Object.fromEntries(
    hotspotsOf(stimulus[defaultLocale]).map((spot, at) => [spot, ofPlace(at) as Text]),
  );
}

/** "june.*", "*.total": places by their row or their column. */
function hotspotsLike(pattern: string, spots: string[]): string[] {
  const parts = pattern.split(".");
  return spots.filter((spot) => {
    const own = spot.split(".");
    return own.length === parts.length && parts.every((part, index) => part === "*" || part === own[index]);
  });
}

/** The places as options; a mistake's patterns become the places that they stand for. */
export function hotspotChoice({ answer, mistakes }: Asked, spots: string[]): Choice {
  const right = chosenIn(answer);
  return {
    options: spots,
    answer: right,
    mistakes: Object.entries(mistakes).map(([id, patterns]) => {
      const found = patterns.flatMap((pattern) => {
        const meant = hotspotsLike(pattern, spots);
        // A row or column of which one cell is right means its other cells.
        return pattern.includes("*") ? meant.filter((spot) => !right.includes(spot)) : meant;
      });
      return { id, chosen: [...new Set(found)] };
    }),
  };
}

/** Names in exercise.json that do not fit what is shown. */
export function faultsOfHotspots(file: Asked, spots: string[]): Fault[] {
  const patterns = Object.values(file.mistakes).flat();
  const unknown = [...chosenIn(file.answer), ...patterns].filter(
    (hotspot) => hotspotsLike(hotspot, spots).length === 0,
  );
  const { answer, mistakes } = hotspotChoice(file, spots);
  const held = mistakes.flatMap(({ id, chosen }) => chosen.map((spot) => ({ id, spot })));
  const twice = held.filter(({ spot }, at) => held.findIndex((other) => other.spot === spot) !== at);
  return [
    ...unknown.map(
      (hotspot): Fault => [
        `"${hotspot}" is no place of what is shown`,
        `the places are ${spots.slice(0, 12).join(", ")}${spots.length > 12 ? ", …" : ""}`,
      ],
    ),
    ...answer
      .filter((spot) => spot.includes("*"))
      .map((spot): Fault => [`the answer "${spot}" is no single place`, "name each place"]),
    ...held
      .filter(({ spot }) => answer.includes(spot))
      .map(({ id, spot }): Fault => [`"${spot}" is right and the mistake "${id}"`, "take one away"]),
    ...twice.map(
      ({ id, spot }): Fault => [
        `"${spot}" is held by another mistake than "${id}" as well`,
        "leave it in one of them",
      ],
    ),
  ];
}
