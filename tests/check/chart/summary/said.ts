import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import { summarise } from "../../../../src/check/chart/summary/summarise.ts";
import type { Summary, Thing } from "../../../../src/check/chart/summary/summary.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { group, place, up } from "../compare/paper.ts";

const number = (value: number) => Number(value.toPrecision(3));
const thing = ({ names: own, value }: Thing) => `${own.join("/")} ${number(value)}`;
const axis = (side: string, said: Summary["x"]) => {
  if (said === null) return [];
  const { kind, label, from, to, count, percent, multiplies } = said;
  const ends = [from, to].map((end) => (typeof end === "number" ? number(end) : end));
  return [
    [
      side,
      kind,
      label,
      ends.join("…"),
      count > 0 ? `(${count})` : "",
      percent ? "%" : "",
      multiplies ? "multiplies" : "",
    ]
      .filter((one) => one !== "")
      .join(" "),
  ];
};

/** All that a drawing says, in one line; what is null, empty or false is left out. */
export function said(picture: Picture): string {
  const all = summarise(picture, chartWords);
  const named = (name: string, values: string[]) =>
    values.length > 0 ? [`${name} ${values.join(", ")}`] : [];
  const extreme = (name: string, one: Summary["largest"]) =>
    one === null ? [] : [`${name} ${thing(one)}${one.others > 0 ? ` and ${one.others} more` : ""}`];
  return [
    [
      all.form ?? "nothing",
      all.count > 0 ? String(all.count) : "",
      all.side ?? "",
      all.stacked ? "stacked" : "",
    ]
      .filter((one) => one !== "")
      .join(" "),
    ...named("unread", all.unread),
    ...named("title", all.title ? [all.title] : []),
    ...named("panels", all.panels),
    ...named("series", all.series),
    ...axis("x", all.x),
    ...axis("y", all.y),
    ...(all.colour ? [`colour ${all.colour.label} ${number(all.colour.from)}…${number(all.colour.to)}`] : []),
    ...extreme("largest", all.largest),
    ...extreme("smallest", all.smallest),
    ...named("order", all.order ? [all.order] : []),
    ...named("shares", all.shares.map(thing)),
    ...named(
      "courses",
      all.courses.map(({ series, from, to }) => `${series ?? ""}: ${thing(from)} → ${thing(to)}`),
    ),
    ...named("absent", all.absent),
    ...named(
      "breaks",
      all.breaks.map(({ after, before }) => `${after}|${before}`),
    ),
  ].join("; ");
}

/** Standing bars, from where to where, as Plot draws them: half a pixel before their place. */
export const standing = (sizes: [number, number][], look: string[] = []) =>
  group(
    "bar",
    sizes.map(
      ([from, to], i) =>
        `<rect x="${place(i) - 30.5}" y="${up(to) - 0.5}" width="60" height="${3 * (to - from)}" ${look[i] ?? ""}/>`,
    ),
  );
