import type { ChartFacts } from "../../value.ts";
import { placeName } from "./position.ts";

/** Whether every colour is also told in words: written beside its mark, or the name of a place on an axis. */
export function areColoursNamed({ marks, scales }: ChartFacts): boolean {
  const colours = (scales.color?.domain ?? []).map(placeName);
  const written = new Set(
    marks
      .filter(({ kind }) => kind.startsWith("text"))
      .flatMap(({ channels }) => (channels.text?.values ?? []).map(placeName)),
  );
  const axes = [scales.x, scales.y, scales.fx, scales.fy].map(
    (scale) => new Set((scale?.domain ?? []).map(placeName)),
  );
  return [written, ...axes].some((names) => colours.every((colour) => names.has(colour)));
}
