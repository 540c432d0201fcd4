// Dots beside names: what is told of where they stand and of what can be seen of them.
import { expect, test } from "vitest";
import {
  dots,
  group,
  lineOf,
  names,
  numbers,
  type Paper,
  paper,
  place,
  right,
  stems,
  told,
  up,
} from "./paper.ts";

const places = names("Lima", "Puno", "Ica", "Tacna");
const four = [20, 80, 50, 60];
const drawn = (markup: string, more: Partial<Paper> = {}) =>
  paper({ x: places, y: numbers(up), drawn: markup, ...more });
const dotted = (values: number[], more: Partial<Paper> = {}) => drawn(dots(values), more);
const lying = paper({
  y: places,
  x: numbers(right),
  size: [640, 500],
  drawn: group(
    "dot",
    four.map((value, index) => `<circle cx="${right(value)}" cy="${place(index)}" r="4"/>`),
  ),
});

test.each<[string, ReturnType<typeof dotted>, string]>([
  ["are themselves", dotted(four), ""],
  ["lie", lying, ""],
  ["one higher", dotted([20, 90, 50, 60]), "point-differs count=1 compared=4 item=Puno found=90 @0:1"],
  [
    "two in each other's place",
    dotted([80, 20, 50, 60]),
    "names-differ how=exchanged count=2 name=Lima @0:0,0:1",
  ],
  [
    "all ten times as large",
    dotted(four, { y: numbers(up, (value) => String(10 * value)) }),
    "axis-multiplied axis=y factor=10 item=Lima found=200 @y",
  ],
  [
    "too small to see",
    drawn(
      group(
        "dot",
        four.map((value, at) => `<circle cx="${place(at)}" cy="${up(value)}" r="0.5"/>`),
      ),
    ),
    "not-seen how=hidden count=4 item=Lima @0:0,0:1,0:2,0:3",
  ],
  ["in white", drawn(dots(four, 'fill="white"')), "not-seen how=hidden count=4 item=Lima @0:0,0:1,0:2,0:3"],
  ["with a thin edge", drawn(dots(four, 'fill="none" stroke="black" stroke-width="1"')), ""],
  [
    "with an edge that is too thin",
    drawn(dots(four, 'fill="none" stroke="black" stroke-width="0.1"')),
    "not-seen how=hidden count=4 item=Lima @0:0,0:1,0:2,0:3",
  ],
  ["one gone", dotted([20, 80, 50]), "items-missing count=1 found=3 item=Tacna tell=true"],
  [
    "with a line from one to the other",
    drawn(`${lineOf(four, "line", 1)}${dots(four)}`),
    "joined-differs how=over count=3 item=Lima,Puno @1:0",
  ],
  ["with stems", drawn(stems(four, 1, 1) + dots(four)), ""],
  ["in another order", dotted([80, 20, 50, 60], { x: names("Puno", "Lima", "Ica", "Tacna") }), ""],
  ["cut", dotted(four, { frame: 'data-y="320,110"' }), "not-seen how=outside count=1 item=Puno @0:1"],
])("dots: %s", (_, found, said) => expect(told(dotted(four), found, { families: ["dot"] })).toBe(said));
