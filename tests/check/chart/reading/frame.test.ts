// How long the frame is in which things are drawn: what is large or small, is so beside it.
import { expect, test } from "vitest";
import { frameOf } from "../../../../src/check/chart/picture/reading/frame.ts";
import { seenIn } from "../../../../src/check/chart/picture/reading/sides.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, dots, group, names, numbers, type Paper, paper, up } from "../compare/paper.ts";

const y = numbers(up);
const x = names("Lima", "Puno", "Ica");
const tick = '<line x1="90" x2="310" y1="100" y2="100" stroke="black"/>';
const across = '<rect x="90" y="100" width="220" height="10"/>';

test.each<[what: string, parts: Partial<Paper>, width: number, height: number]>([
  ["as far as its letters stand", { x, y }, 200, 300],
  ["as far as things are drawn beyond them", { x, y, drawn: across }, 220, 300],
  ["as far as things are drawn, without letters", { drawn: across }, 220, 10],
  ["not as far as the ticks of an axis", { x, y, drawn: group("x-axis tick", [tick]) }, 200, 300],
  ["as far as the axes say", { x, y, drawn: across, frame: 'data-x="50,350" data-y="320,5"' }, 300, 315],
  ["as far as the one axis says that does", { x, y, drawn: dots([50]), frame: 'data-y="5,320"' }, 204, 315],
  ["as wide as a panel", { x, y, fx: at({ 100: "a", 180: "b", 260: "c" }) }, 80, 300],
  ["as high as a panel", { x, y, fy: at({ 100: "a", 180: "b" }) }, 200, 80],
  ["no narrower for a panel alone", { x, y, fx: at({ 100: "a" }) }, 200, 300],
  [
    "as wide as a panel of its axis",
    { x, y, fx: at({ 100: "a", 180: "b" }), frame: 'data-x="50,350"' },
    80,
    300,
  ],
  [
    "as wide as the axis within a panel",
    { x, y, fx: at({ 100: "a", 180: "b" }), frame: 'data-x="70,130"' },
    60,
    300,
  ],
])("a frame is %s", (_, parts, width, height) => {
  const seen = seenIn(paper({ drawn: "", ...parts }), chartWords);
  expect([frameOf(seen, "x"), frameOf(seen, "y")]).toEqual([width, height]);
});
