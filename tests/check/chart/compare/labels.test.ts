// Numbers and lines that are written or drawn upon bars: which of them the bars bear out.
import { describe, expect, test } from "vitest";
import { group, type Letters, names, numbers, type Paper, paper, place, right, told, up } from "./paper.ts";

const values = [80, 50, 20, 30];
const four = names("1.000 soles", "Puno", "Ica", "Tacna");
const bars = (more = "", rest: Partial<Paper> = {}, tips: string[] = []) =>
  paper({
    x: four,
    y: numbers(up),
    drawn:
      group(
        "bar",
        values.map(
          (value, i) =>
            `<rect x="${place(i) - 30}" y="${up(value)}" width="60" height="${3 * value}">${tips[i] ? `<title>${tips[i]}</title>` : ""}</rect>`,
        ),
      ) + more,
    ...rest,
  });
const text = (index: number, said: string) =>
  `<g aria-label="text" data-mark="1"><text x="${place(index)}" y="100">${said}</text></g>`;

describe("a text over a bar", () => {
  test.each<[bar: number, text: string, said: string]>([
    [1, "50", ""],
    [1, "51", "text-differs place=label how=number text=51 item=Puno count=1 @0:1"],
    [1, "50.000", ""],
    [1, "50.500", "text-differs place=label how=number text=50.500 item=Puno count=1 @0:1"],
    [0, "1000 soles: 80", ""],
    [
      0,
      "1001 soles: 80",
      "text-differs place=label how=number text=1001 soles: 80 item=1.000 soles count=1 @0:0",
    ],
    [1, "27,3 %", ""],
    [1, "27,8 %", ""],
    [1, "28,5 %", "text-differs place=label how=number text=28,5 % item=Puno count=1 @0:1"],
  ])("bar %d: %s", (index, written, said) => expect(told(bars(), bars(text(index, written)))).toBe(said));
});

describe("a text with a unit", () => {
  const people = (more: string, lies = false) => {
    const [y, x] = [{ ...numbers(lies ? right : up), label: "personas" }, four];
    const drawn = values.map((value, i) =>
      lies
        ? `<rect x="${right(0)}" y="${place(i) - 20}" width="${5 * value}" height="40"/>`
        : `<rect x="${place(i) - 30}" y="${up(value)}" width="60" height="${3 * value}"/>`,
    );
    return paper({
      ...(lies ? { x: y, y: x } : { x, y }),
      drawn: group("bar", drawn) + more,
      size: [640, 500],
    });
  };
  const unit = "text-differs place=label how=unit text=50 hogares item=Puno count=1 @0:1";
  test.each<[what: string, found: ReturnType<typeof people>, said: string]>([
    ["the same over a bar", people(text(1, "50 personas")), ""],
    ["another over a bar", people(text(1, "50 hogares")), unit],
    ["the same in a bar that lies", people(text(1, "50 personas").replace('"100"', '"200"'), true), ""],
    ["another in a bar that lies", people(text(1, "50 hogares").replace('"100"', '"200"'), true), unit],
  ])("%s", (_, found, said) => expect(told(people(""), found)).toBe(said));
});

describe("what shows under a pointer", () => {
  test.each<[what: string, tips: string[], said: string]>([
    ["is right", ["80", "50", "", "30"], ""],
    ["is a name", ["Lima", "Puno"], ""],
    [
      "is another number once",
      ["80", "55"],
      "text-differs place=tip how=number text=55 item=Puno count=1 @0:1",
    ],
    [
      "is another number twice",
      ["", "55", "20", "33"],
      "text-differs place=tip how=number text=55 item=Puno count=2 @0:1,0:3",
    ],
  ])("%s", (_, tips, said) => expect(told(bars(), bars("", {}, tips))).toBe(said));

  test("may be of another unit", () => {
    const y = { ...numbers(up), label: "personas" };
    expect(told(bars("", { y }), bars("", { y }, ["80 personas", "50 hogares"]))).toBe(
      "text-differs place=tip how=unit text=50 hogares item=Puno count=1 @0:1",
    );
  });

  test("is told of the piece that says it", () => {
    const upon = (tip: string) =>
      `<g aria-label="bar" data-mark="1" data-first="0"><rect x="170" y="${up(50)}" width="60" height="60"><title>${tip}</title></rect></g>`;
    const tips = ["", "50"];
    expect(told(bars(), bars(upon("50"), {}, tips))).toBe("");
    expect(told(bars(), bars(upon("55"), {}, tips))).toBe(
      "text-differs place=tip how=number text=55 item=Puno count=1 @0:1,1:0",
    );
  });
});

describe("a line across", () => {
  const line = (value: number, look = "", x2 = 450) =>
    bars(
      `<g aria-label="rule" data-mark="1" data-first="0"><line x1="50" x2="${x2}" y1="${up(value)}" y2="${up(value)}" stroke="black" ${look}/></g>`,
    );
  const wrong = "text-differs place=line how=number text=66 item= count=1 @1:0";
  test.each<[what: string, found: ReturnType<typeof bars>, said: string]>([
    ["at the mean", line(45), ""],
    ["at the median", line(40), ""],
    ["elsewhere", line(66), wrong],
    ["elsewhere, thicker", line(66, 'stroke-width="5"'), wrong],
    ["elsewhere, across half of them", line(66, "", 245), wrong],
    ["elsewhere, across less", line(66, "", 235), ""],
    ["elsewhere, not to be seen", line(66, 'stroke-opacity="0.01"'), ""],
  ])("%s", (_, found, said) => expect(told(bars(), found)).toBe(said));
});

describe("the label of the axis that measures", () => {
  const labelled = (label: string, more: Partial<Letters> = {}) =>
    bars("", { y: { ...numbers(up), label, ...more } });
  test.each<[label: string, said: string]>([
    ["↑ personas", ""],
    ["↑  hogares", "text-differs place=title how=unit text=hogares item= count=1 @y"],
    ["hogares  →", "text-differs place=title how=unit text=hogares item= count=1 @y"],
    ["", ""],
  ])("%s", (label, said) => expect(told(labelled("personas"), labelled(label))).toBe(said));
});
