// What is written on a chart beside what is drawn: texts, tips, lines across, labels of axes and titles.
import { describe, expect, test } from "vitest";
import { group, names, numbers, type Paper, paper, place, type Rule, told, up } from "./paper.ts";

const sizes = [80, 50, 20];
const bar = (index: number, value: number, inner = "") =>
  `<rect x="${place(index) - 30}" y="${up(value)}" width="60" height="${3 * value}" fill="steelblue">${inner}</rect>`;
const text = (index: number, height: number, said: string, look = "") =>
  `<text x="${place(index)}" y="${up(height)}" ${look}>${said}</text>`;
const texts = (...all: string[]) => group("text", all, "", 1);

const chart = (more: string | string[] = "", rest: Partial<Paper> = {}) =>
  paper({
    x: names("Lima", "Puno", "Ica"),
    y: numbers(up),
    drawn:
      group(
        "bar",
        sizes.map((value, index) => bar(index, value)),
      ) + [more].flat().join(""),
    ...rest,
  });
const wanted = chart();

describe("a text", () => {
  test.each<[string, string, string, Rule?]>([
    [
      "at the end of a bar, with its number",
      texts(text(0, 83, "80"), text(1, 53, "50"), text(2, 23, "20")),
      "",
    ],
    [
      "with another number",
      texts(text(0, 83, "80"), text(1, 53, "55"), text(2, 23, "20")),
      "text-differs place=label how=number text=55 item=Puno count=1 @0:1",
    ],
    [
      "with the neighbour's number",
      texts(text(0, 83, "50"), text(1, 53, "80")),
      "text-differs place=label how=number text=50 item=Lima count=2 @0:0,0:1",
    ],
    ["with a number rounded as it says", texts(text(0, 83, "0,08 mil")), ""],
    ["with its share of all", texts(text(0, 83, "53 %"), text(1, 53, "33 %"), text(2, 23, "13 %")), ""],
    [
      "with another share",
      texts(text(0, 83, "63 %")),
      "text-differs place=label how=number text=63 % item=Lima count=1 @0:0",
    ],
    ["with its number and its name", texts(text(0, 83, "Lima: 80")), ""],
    ["with a year", texts(text(0, 83, "2019")), ""],
    ["with a name alone", texts(text(0, 83, "Lima")), ""],
    ["with a unit beside the number", texts(text(0, 83, "80 kits")), ""],
    ["in white", texts(text(0, 83, "99", 'fill="white"')), ""],
    ["of an axis", `<g aria-label="y-axis label"><text x="600" y="50">99</text></g>`, ""],
    ["far from all bars, with a number of one of them", texts('<text x="600" y="50">50</text>'), ""],
    [
      "far from all bars, with another number",
      texts('<text x="600" y="50">55</text>'),
      "text-differs place=label how=number text=55 item= count=1 @1",
    ],
    [
      "in no mark, with another number",
      '<g><text x="600" y="50">55</text></g>',
      "text-differs place=label how=number text=55 item= count=1 @",
    ],
  ])("%s", (_, more, said, rule) => expect(told(wanted, chart(more), rule)).toBe(said));

  test("speaks of the numbers in the label's thousands", () => {
    const thousands = { y: { ...numbers(up, (value) => String(value / 1000)), label: "miles de personas" } };
    expect(told(wanted, chart(texts(text(0, 83, "80")), thousands))).toBe("");
  });

  test.each<[string, string]>([
    ["80 personas", ""],
    ["80 kits", "text-differs place=label how=unit text=80 kits item=Lima count=1 @0:0"],
    ["80 % de ayuda", ""],
    ["Lima: 80", ""],
    ["kits", ""],
    [
      "80 personas (2 kits de 40)",
      "text-differs place=label how=number text=80 personas (2 kits de 40) item=Lima count=1 @0:0",
    ],
    ["80 personas, kits", ""],
  ])("with a unit, where the axis says persons: %s", (said, expected) => {
    const axis = { y: { ...numbers(up), label: "personas" } };
    expect(told(chart("", axis), chart(texts(text(0, 83, said)), axis))).toBe(expected);
  });

  test.each<[string, (string | null)[], string]>([
    [
      "80 kits",
      ["persons", "food_kits"],
      "text-differs place=label how=unit text=80 kits item=Lima count=1 @0:0",
    ],
    ["80 kits", ["food_kits", null], ""],
    ["80 personas", ["persons", "food_kits"], ""],
    [
      "80 personas",
      ["food_kits", null],
      "text-differs place=label how=unit text=80 personas item=Lima count=1 @0:0",
    ],
    [
      "80 personas",
      ["food_kits", "households"],
      "text-differs place=label how=unit text=80 personas item=Lima count=1 @0:0",
    ],
  ])("that says %s, where a column of units holds %j", (said, units, expected) => {
    const around = { tables: [{ columns: ["name", "unit"], values: [["a", "b"], units] }] };
    expect(told(wanted, chart(texts(text(0, 83, said))), { around })).toBe(expected);
  });
});

test.each<[string, string, string]>([
  ["its number", "Lima: 80", ""],
  ["another number", "Lima: 85", "text-differs place=tip how=number text=Lima: 85 item=Lima count=1 @0:0"],
  ["its name", "Lima", ""],
])("a tip that says %s", (_, tip, said) => {
  const drawn = group("bar", [bar(0, 80, `<title>${tip}</title>`), bar(1, 50), bar(2, 20)]);
  expect(told(wanted, chart("", { drawn }))).toBe(said);
});

describe("a line across the chart", () => {
  const across = (value: number, look = 'stroke="black"') =>
    group("rule", [`<line x1="60" x2="560" y1="${up(value)}" y2="${up(value)}" ${look}/>`], "", 1);
  test.each<[string, string, string]>([
    ["at 0", across(0), ""],
    ["at the mean", across(50), ""],
    ["at a number of the data", across(80), ""],
    ["at a tick", across(75), ""],
    ["elsewhere", across(66), "text-differs place=line how=number text=66 item= count=1 @1:0"],
    ["elsewhere, in white", across(66, 'stroke="white"'), ""],
    [
      "elsewhere, and short",
      group("rule", [`<line x1="60" x2="120" y1="${up(66)}" y2="${up(66)}" stroke="black"/>`]),
      "",
    ],
    [
      "of the grid",
      `<g aria-label="y-grid"><line x1="60" x2="560" y1="${up(66)}" y2="${up(66)}" stroke="black"/></g>`,
      "",
    ],
    ["up and down", group("rule", [`<line x1="550" x2="550" y1="20" y2="320" stroke="black"/>`]), ""],
    [
      "two, both elsewhere",
      across(66) + across(33),
      "text-differs place=line how=number text=66 item= count=2 @1:0",
    ],
  ])("%s", (_, more, said) => expect(told(wanted, chart(more))).toBe(said));

  test.each([
    [40, ""],
    [30, ""],
    [33, "text-differs place=line how=number text=33 item= count=1 @1:0"],
  ])("at %d, where the mean is 40 and the median 30", (value, said) => {
    const skewed = (more = "") =>
      paper({
        x: names("Lima", "Puno", "Ica", "Tacna"),
        y: numbers(up),
        drawn:
          group(
            "bar",
            [90, 20, 10, 40].map((value, index) => bar(index, value)),
          ) + more,
      });
    expect(told(skewed(), skewed(across(value)))).toBe(said);
  });
});

describe("the label of the axis that measures", () => {
  const labelled = (label: string, rest: Partial<Paper> = {}) =>
    chart("", { y: { ...numbers(up), label }, ...rest });
  test.each<[string, string, string]>([
    ["↑ personas", "↑ personas", ""],
    ["↑ personas", "people →", ""],
    ["↑ personas", "", ""],
    ["↑ personas", "↑ kits", "text-differs place=title how=unit text=kits item= count=1 @y"],
    [
      "↑ personas",
      "↑ personas por mes",
      "text-differs place=title how=unit text=personas por mes item= count=1 @y",
    ],
    ["↑ personas", "personas (%)", "text-differs place=title how=unit text=personas (%) item= count=1 @y"],
    ["", "kits", ""],
  ])("%s: it may say %s", (own, label, said) => expect(told(labelled(own), labelled(label))).toBe(said));

  test.each([
    ["personas", ""],
    ["kits", "text-differs place=title how=unit text=kits item= count=1 @x"],
  ])("of bars that lie stands along the other side: %s", (label, said) => {
    const lying = paper({
      y: names("Lima", "Puno", "Ica"),
      x: { ...numbers((value) => 50 + 5 * value), label },
      drawn: group(
        "bar",
        sizes.map(
          (value, index) => `<rect x="50" y="${place(index) - 20}" width="${5 * value}" height="40"/>`,
        ),
      ),
    });
    expect(told(labelled("personas"), lying)).toBe(said);
  });

  test("is said by ticks in per cent too", () => {
    const share = (label: string) => chart("", { y: { ...numbers(up, (value) => `${value} %`), label } });
    expect(told(share("de la ayuda"), labelled("personas"))).toBe(
      "text-differs place=title how=unit text=personas item= count=1 @y",
    );
  });
});

describe("a title", () => {
  test.each<[string, string, Rule?]>([
    ["Personas en tres departamentos", ""],
    ["80 personas en Lima", ""],
    ["150 personas en total", ""],
    ["151 personas en total", ""],
    [
      "190 personas en total",
      "text-differs place=title how=number text=190 personas en total item= count=1 @",
    ],
    ["En 2019", ""],
    ["Lima: 30 más que Puno", ""],
    ["Lima y Puno: 130", ""],
    ["El 53 % en Lima", ""],
    ["El 93 % en Lima", "text-differs place=title how=number text=El 93 % en Lima item= count=1 @"],
    ["Lima: 4 veces Ica", ""],
    ["Más de 45 en Puno", ""],
    ["Más de 200 en Puno", "text-differs place=title how=number text=Más de 200 en Puno item= count=1 @"],
    ["Menos de 200 en Puno", ""],
    ["31 días", ""],
    ["33 días", "text-differs place=title how=number text=33 días item= count=1 @"],
    ["Lima es el departamento con más personas", ""],
    [
      "Puno es el departamento con más personas",
      "text-differs place=title how=most text=Puno es el departamento con más personas item=Puno count=1 @0:1",
    ],
    ["Puno es el departamento con más personas", "", { around: { varied: true } }],
    [
      "Nadie fue asistido en Ica",
      "text-differs place=title how=number text=Nadie fue asistido en Ica item= count=1 @",
    ],
  ])("%s", (title, said, rule) => expect(told(wanted, chart("", { title }), rule)).toBe(said));

  test.each([
    ["999 personas", "text-differs place=title how=number text=999 personas item= count=1 @"],
    [
      "Puno es el departamento con más personas",
      "text-differs place=title how=most text=Puno es el departamento con más personas item=Puno count=1 @0:1",
    ],
    ["80 personas en Lima", ""],
  ])("has a second line that is held to the same: %s", (subtitle, said) =>
    expect(told(wanted, chart("", { title: "Ayuda", subtitle }))).toBe(said),
  );
});
