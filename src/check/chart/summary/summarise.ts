import { rampScale } from "../picture/compare/cells-differ.ts";
import type { ReaderWords } from "../picture/letters/words.ts";
import type { Picture } from "../picture/picture.ts";
import type { Reading } from "../picture/reading/reading.ts";
import { type Seen, seenIn } from "../picture/reading/sides.ts";
import { summariseAxis } from "./axis.ts";
import { summariseBars } from "./bars.ts";
import { summariseCells } from "./cells.ts";
import { likeliestReading } from "./likeliest.ts";
import { summariseDots, summariseLines } from "./points.ts";
import { sayable } from "./sayable.ts";
import { readSectors } from "./sectors.ts";
import type { Shown, Summary } from "./summary.ts";

/** Pure: what is seen of a chart as the description of it that every page puts in words. */
export function summarise(whole: Picture, words: ReaderWords): Summary {
  const empty: Summary = {
    ...{ title: whole.title, form: null, side: null, count: 0, panels: [], series: [], stacked: false },
    ...{ x: null, y: null, colour: null, largest: null, smallest: null, order: null },
    ...{ courses: [], absent: [], breaks: [], shares: [], unread: whole.unread },
  };
  if (whole.unread.length > 0) return empty;
  const shares = readSectors(whole);
  if (shares !== null) return { ...empty, form: "sectors", count: shares.length, shares };
  const { picture, strange } = sayable(whole);
  if (strange.length > 0) return { ...empty, unread: strange };
  const seen = seenIn(picture, words);
  const reading = likeliestReading(seen, words);
  if (reading === null) return { ...empty, unread: groupsIn(picture) };
  const { places, ...shown } = shownBy(reading, seen, words);
  if (shown.count === 0) return empty;
  const side =
    reading.form === "bars" ? reading.bars.side : reading.form === "cells" ? null : reading.points.side;
  const [x, y] = [summariseAxis(seen, "x", places.x), summariseAxis(seen, "y", places.y)];
  const measure = side && { x, y }[side];
  // Numbers beside an axis that cannot be read are not what the chart says.
  const unsaid =
    measure?.kind === "unreadable" ? { largest: null, smallest: null, order: null, courses: [] } : {};
  return {
    ...empty,
    form: reading.form,
    ...{ side, x, y },
    colour: reading.form === "cells" ? colourOf(picture, words) : null,
    ...shown,
    series: inOrderOfLegend(shown.series ?? [], picture),
    ...unsaid,
  };
}

/** What Plot calls what is drawn and says no number of its own. */
const groupsIn = ({ shapes, texts }: Picture): string[] =>
  [...new Set([...shapes, ...texts].map(({ group }) => group))].filter((group) =>
    /^(rule|tick|text)$/.test(group),
  );

function inOrderOfLegend(series: string[], { legend }: Picture): string[] {
  const place = (name: string) => legend.findIndex(({ text }) => text === name);
  return series.toSorted((a, b) => place(a) - place(b));
}

function shownBy(reading: Reading, seen: Seen, words: ReaderWords): Shown {
  if (reading.form === "bars") return summariseBars(reading.bars, seen);
  if (reading.form === "cells") return summariseCells(reading.cells, seen, words);
  return reading.form === "lines"
    ? summariseLines(reading.points, seen)
    : summariseDots(reading.points, seen);
}

function colourOf({ ramp }: Picture, words: ReaderWords): Summary["colour"] {
  const scale = ramp && rampScale(ramp, words);
  const ends = [ramp?.colours[0], ramp?.colours.at(-1)].flatMap((one) => (one && scale?.(one.colour)) ?? []);
  const [from, to] = [ends[0], ends.at(-1)];
  const isBounded = Number.isFinite(from) && Number.isFinite(to);
  return ramp && isBounded ? { label: ramp.label, from: Math.max(0, from ?? 0), to: to ?? 0 } : null;
}
