import type { AnswerPart, ProblemShape } from "../../check/problem.ts";

/** What the problems of a chart mean in its drawing. */
export interface ChartPlaces {
  /** Single things: a bar, a point, a cell. The first problem's come first. */
  items: ChartItem[];
  /** Marks that are meant as a whole, as indices into the chart's facts. */
  marks: number[];
  /** "x", "y", "color", … */
  scales: string[];
  /** The number that stands beside a thing, in the drawing and in its table; null where there are too many. */
  numberOf(item: ChartItem): number | null;
}

export interface ChartItem {
  mark: number;
  item: number;
}

/** With more numbers than these a drawing is covered by them. */
const mostNumbers = 20;

export function chartPlaces(problems: ProblemShape[]): ChartPlaces {
  const places = problems.flatMap(({ where = [] }) => where);
  const items = new Map(places.filter(isItem).map((place) => [nameOf(place), place]));
  const marks = places.flatMap((place) => ("mark" in place && place.item === undefined ? [place.mark] : []));
  const scales = places.flatMap((place) => ("scale" in place ? [place.scale] : []));
  const numbers = new Map([...items.keys()].map((name, index) => [name, index + 1]));
  return {
    items: [...items.values()],
    marks: [...new Set(marks)],
    scales: [...new Set(scales)],
    numberOf: (item) => (items.size > mostNumbers ? null : (numbers.get(nameOf(item)) ?? null)),
  };
}

const isItem = (place: AnswerPart): place is ChartItem => "mark" in place && place.item !== undefined;
const nameOf = ({ mark, item }: ChartItem): string => `${mark} ${item}`;
