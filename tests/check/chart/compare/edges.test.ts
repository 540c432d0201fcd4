// Where a little more or less decides what is told: of each pair one is kept, or told as another thing.
import { describe, expect, test } from "vitest";
import { at, dots, group, lineOf, names, numbers, type Paper, paper, pen, place, told, up } from "./paper.ts";

const bar = (index: number, from: number, to: number, look = "") =>
  `<rect x="${place(index) - 30}" y="${up(to)}" width="60" height="${3 * (to - from)}" ${look}/>`;
const three = [bar(0, 0, 80), bar(1, 0, 50), bar(2, 0, 20)];
const bars = (drawn: string[], more: Partial<Paper> = {}) =>
  paper({ x: names("Lima", "Puno", "Ica"), y: numbers(up), drawn: group("bar", drawn), ...more });
const years = names("2016", "2017", "2018", "2019");
const line = (drawn: string, more: Partial<Paper> = {}) =>
  paper({ x: years, y: numbers(up), drawn, ...more });
const path = (d: string) => group("line", [`<path d="${d}"/>`], 'fill="none" stroke="black"');
const text = (x: number, y: number, said: string) =>
  `<g aria-label="text" data-mark="1"><text x="${x}" y="${y}">${said}</text></g>`;

describe("bars", () => {
  const from10 = at({ 290: "10", 155: "55", 20: "100" });
  const floating = (first = 80) => bars([bar(0, 10, first), bar(1, 10, 50), bar(2, 10, 20)], { y: from10 });
  test.each<[string, ReturnType<typeof bars>, string]>([
    [
      "one in white, with a speck of no length",
      bars([bar(0, 0, 80), bar(1, 0, 50, 'fill="white"'), bar(1, 0, 0), bar(2, 0, 20)]),
      "not-seen how=hidden count=1 item=Puno @0:1,0:2",
    ],
    ["half as high as the frame", bars(three, { y: at({ 320: "0", 170: "50", "-160": "160" }) }), ""],
    [
      "beside nothing that can be read",
      bars(three, { x: null, y: null }),
      "axis-not-readable axis=x how=missing found= @x",
    ],
    [
      "that are not there, beside names",
      bars([], { y: null }),
      "axis-not-readable axis=y how=missing found= @y",
    ],
    [
      "on a narrow sheet without numbers",
      bars(three, { y: null, size: [90, 400] }),
      "not-seen how=small count=3 item= @0:0,0:1,0:2",
    ],
    [
      "on a low sheet without numbers",
      bars(three, { y: null, size: [640, 50] }),
      "not-seen how=small count=3 item= @0:0,0:1,0:2",
    ],
    [
      "with another label below their names",
      bars(three, { x: { ...names("Lima", "Puno", "Ica"), label: "kits" } }),
      "",
    ],
  ])("%s", (_, found, said) =>
    expect(told(bars(three, { x: { ...names("Lima", "Puno", "Ica"), label: "personas" } }), found)).toBe(
      said,
    ),
  );

  test.each<[string, ReturnType<typeof bars>, string]>([
    ["that begin where the number 10 stands", floating(), ""],
    ["one longer", floating(90), "length-differs how=end count=1 compared=3 item=Lima from=10 to=90 @0:0"],
  ])("all from 10: %s", (_, found, said) => expect(told(floating(), found)).toBe(said));

  test("of one colour, which a legend names in the expected chart alone", () => {
    const one = bars(
      three.map((rect) => rect.replace("/>", 'fill="steelblue"/>')),
      { legend: { people: "steelblue" } },
    );
    expect(told(one, bars(three))).toBe("");
  });

  test.each<[string, string, boolean]>([
    ["from the left", "start", true],
    ["to the right", "end", false],
    ["on both sides", "middle", false],
  ])("names are covered where they are written: %s of their place", (_, anchor, isCovered) => {
    const lettered = `<g aria-label="x-axis tick label" text-anchor="${anchor}">${["Lima Metropolitana", "Puno", "Ica"].map((name, i) => `<text x="${place(i)}" y="340">${name}</text>`).join("")}</g>`;
    const covers = '<g><path d="M135,330h20v20h-20ZM140,335h5v5h-5Z" fill="gray"/></g>';
    const chart = (more: string) => paper({ y: numbers(up), drawn: lettered + group("bar", three) + more });
    expect(told(chart(""), chart(covers)).includes("how=covered")).toBe(isCovered);
  });

  test.each<[string, string, string]>([
    ["in white", dots([60, 70, 10], 'fill="white"', 1), ""],
    ["at the neighbour's number", dots([50, 80, 20], "", 1), "mark-extra found=dot @1:0,1:1"],
    ["at their ends", dots([80, 50, 20], "", 1), ""],
    ["at 0", dots([0, 0, 0], "", 1), ""],
  ])("with dots %s", (_, more, said) =>
    expect(told(bars(three), bars([], { drawn: group("bar", three) + more }))).toBe(said),
  );
});

describe("panels out of order in both", () => {
  const panels = (order: number[], texts: string[]) =>
    paper({
      fx: at({ 150: "mujeres", 350: "hombres" }),
      x: names(...texts),
      y: numbers(up),
      drawn: group(
        "bar",
        order.map((value, i) => bar(i, 0, value)),
      ),
    });
  test("are told once", () => {
    const found = panels([50, 80, 20, 60], ["Puno", "Lima", "Puno", "Lima"]);
    expect(
      told(panels([80, 50, 60, 20], ["Lima", "Puno", "Lima", "Puno"]), found, { compare: { order: true } }),
    ).toBe("order-differs of=marks reversed=true @0:1");
  });
  test.each([
    ["Puno tiene más mujeres", ""],
    ["Puno es donde hay más personas", ""],
  ])("have several numbers under one name, of which nobody knows which a title means: %s", (title, said) => {
    const chart = (more = {}) =>
      paper({
        fx: at({ 150: "mujeres", 350: "hombres" }),
        x: names("Lima", "Puno", "Lima", "Puno"),
        y: numbers(up),
        drawn: group(
          "bar",
          [80, 50, 60, 20].map((value, i) => bar(i, 0, value)),
        ),
        ...more,
      });
    expect(told(chart(), chart({ title }))).toBe(said);
  });
});

describe("texts", () => {
  const ages = (more: Partial<Paper> = {}, drawn = "") =>
    bars([], { x: names("0-4", "5-9", "10-14"), drawn: group("bar", three) + drawn, ...more });
  test.each<[string, string, string]>([
    ["with the numbers of a name", "0-4: 80", ""],
    [
      "with the numbers of another name",
      "5-9: 80",
      "text-differs place=label how=number text=5-9: 80 item=0-4 count=1 @0:0",
    ],
    [
      "with another number beside those of the name",
      "0-4: 85",
      "text-differs place=label how=number text=0-4: 85 item=0-4 count=1 @0:0",
    ],
  ])("%s", (_, said, expected) => expect(told(ages(), ages({}, text(100, up(40), said)))).toBe(expected));

  test.each<[string, string]>([
    ["0,08", ""],
    ["80", ""],
    ["0,09", "text-differs place=label how=number text=0,09 item=Lima count=1 @0:0"],
    ["800", "text-differs place=label how=number text=800 item=Lima count=1 @0:0"],
  ])("on an axis of thousands: %s", (said, expected) => {
    const thousands = { y: { ...numbers(up, (value) => String(value / 1000)), label: "miles de personas" } };
    expect(
      told(bars(three), bars([], { ...thousands, drawn: group("bar", three) + text(100, up(40), said) })),
    ).toBe(expected);
  });

  test.each<[string, string]>([
    ["80 hogares", ""],
    ["80 kits", ""],
    ["80 personas", "text-differs place=label how=unit text=80 personas item=Lima count=1 @0:0"],
  ])("where kits and households are counted: %s", (said, expected) => {
    const around = { tables: [{ columns: ["unit"], values: [["food_kits", "households"]] }] };
    expect(
      told(bars(three), bars([], { drawn: group("bar", three) + text(100, up(40), said) }), { around }),
    ).toBe(expected);
  });

  test.each<[number, number, string]>([
    [240, 80, "text-differs place=label how=number text=60 item=2017 count=1 @0:0"],
    [240, 86, ""],
    [252, 80, ""],
    [200, 73, "text-differs place=label how=number text=60 item=2017 count=1 @0:0"],
    [200, 71, ""],
  ])("belong to a point that is near: at %d, %d", (x, height, expected) =>
    expect(
      told(line(lineOf([20, 80, 50, 60])), line(lineOf([20, 80, 50, 60]) + text(x, up(height), "60")), {
        families: ["line"],
      }),
    ).toBe(expected),
  );

  test.each([
    ["Nadie en 2016", ""],
    ["Ninguna persona en 2017", ""],
  ])("of nothing, where there is something that is nothing: %s", (title, said) => {
    const chart = (more: Partial<Paper> = {}) => line(lineOf([0, 80, 50, 60]), more);
    expect(told(chart(), chart({ title }), { families: ["line"] })).toBe(said);
  });

  test.each<[string, string]>([
    ["0,5 por persona", ""],
    ["12 meses", ""],
    ["Bajó de 80 a 20", ""],
    ["Lima: 2,5 veces Ica y 60 % más que Puno", ""],
    ["Lima: −80", "text-differs place=title how=number text=Lima: −80 item= count=1 @"],
    ["Casi 82 en Lima", ""],
    ["Casi 86 en Lima", "text-differs place=title how=number text=Casi 86 en Lima item= count=1 @"],
    ["1.400 mil personas", "text-differs place=title how=number text=1.400 mil personas item= count=1 @"],
  ])("in a title: %s", (title, said) => expect(told(bars(three), bars(three, { title }))).toBe(said));
});

describe("lines", () => {
  const four = line(lineOf([20, 80, 50, 60]));
  test.each<[string, ReturnType<typeof line>, string]>([
    ["years in short", line(lineOf([20, 80, 50, 60]), { x: names("’16", "’17", "’18", "’19") }), ""],
    [
      "below the frame",
      line(lineOf([20, 80, 50, 60]), { frame: 'data-y="200,20"' }),
      "not-seen how=outside count=1 item=2016 @0:0",
    ],
    [
      "beside the frame",
      line(lineOf([20, 80, 50, 60]), { frame: 'data-x="100,380"' }),
      "not-seen how=outside count=1 item=2016 @0:0",
    ],
    ["a few pixels beside the frame", line(lineOf([20, 80, 50, 60]), { frame: 'data-x="105,395"' }), ""],
    [
      "in two strokes, one of them beyond the frame",
      line(path(pen("0,20 1,80", "2,50 3,60")), { frame: 'data-y="320,110"' }),
      "not-seen how=outside count=1 item=2016 @0:0",
    ],
    [
      "dots upside down",
      line(dots([20, 80, 50, 60]), { y: numbers((value) => 20 + 3 * value) }),
      "axis-reversed axis=y times=false @y",
    ],
  ])("%s", (_, found, said) =>
    expect(told(four, found, { families: ["line"], alternatives: ["dot"] })).toBe(said),
  );

  test.each<[string, string, string]>([
    ["itself", pen("0,20 2,50 1,80 3,60"), ""],
    ["another way", pen("0,20 1,80 2,50 3,60"), "joined-differs how=over count=2 item=2016,2017 @0:0"],
  ])("a way back that is expected: %s", (_, d, said) =>
    expect(told(line(path(pen("0,20 2,50 1,80 3,60"))), line(path(d)), { families: ["line"] })).toBe(said),
  );

  test.each<[string, string[], number[], string]>([
    ["in order", ["Lima", "Puno", "Ica", "Tacna"], [20, 80, 50, 60], ""],
    ["turned", ["Tacna", "Ica", "Puno", "Lima"], [60, 50, 80, 20], "axis-reversed axis=x times=true @x"],
    [
      "with neighbours exchanged at the end",
      ["Lima", "Puno", "Tacna", "Ica"],
      [20, 80, 60, 50],
      "joined-differs how=over count=1 item=Puno,Tacna @0:0",
    ],
  ])("beside names: %s", (_, texts, values, said) => {
    const chart = (own: string[], of: number[]) => line(lineOf(of), { x: names(...own) });
    expect(
      told(chart(["Lima", "Puno", "Ica", "Tacna"], [20, 80, 50, 60]), chart(texts, values), {
        families: ["line"],
      }),
    ).toBe(said);
  });
});

describe("stacks", () => {
  const legend = { women: "steelblue", men: "orange" };
  const of = (...lanes: [women: number, men: number][]) =>
    paper({
      x: names("Lima", "Puno"),
      y: numbers(up),
      legend,
      drawn: group(
        "bar",
        lanes.flatMap(([women, men], i) => [
          bar(i, 0, women, 'fill="steelblue"'),
          bar(i, women, women + men, 'fill="orange"'),
        ]),
      ),
    });
  test.each<[string, ReturnType<typeof of>, string]>([
    ["exchanged in all", of([20, 40], [50, 30]), "names-differ how=exchanged count=2 name=men @color"],
    [
      "exchanged in one",
      of([20, 40], [30, 50]),
      "length-differs how=end count=2 compared=4 item=Lima,men from=0 to=40 @0:0,0:1",
    ],
    [
      "one of them as the other should be",
      of([20, 20], [50, 50]),
      "length-differs how=end count=2 compared=4 item=Lima,women from=0 to=20 @0:0,0:1,0:2,0:3",
    ],
  ])("%s", (_, found, said) => expect(told(of([40, 20], [30, 50]), found)).toBe(said));
});
