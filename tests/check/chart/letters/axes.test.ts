// What a reader takes from the letters along the sides of a chart.
import { describe, expect, test } from "vitest";
import {
  type Axis,
  nameAt,
  nearest,
  numberAt,
  perPixel,
  readAxes,
  repeatedIn,
} from "../../../../src/check/chart/picture/letters/axes.ts";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, type Texts } from "../texts.ts";

const row = (texts: Texts, y = 380) =>
  texts.map(([x, text]) => `<text x="${x}" y="${y}">${text}</text>`).join("");
const column = (texts: Texts, x = 30) =>
  texts.map(([y, text]) => `<text x="${x}" y="${y}">${text}</text>`).join("");
const group = (label: string, inner: string) => `<g aria-label="${label}">${inner}</g>`;

const axes = (...groups: string[]) =>
  readAxes(
    readPicture(`<svg class="plot" width="640" height="400" fill="currentColor">${groups.join("")}</svg>`),
    chartWords,
  );

/** The axis below a chart, with these texts and this label. */
function below(texts: Texts, label = ""): Axis {
  const { x } = axes(
    group("x-axis tick label", row(texts)),
    ...(label === "" ? [] : [group("x-axis label", `<text x="320" y="395">${label}</text>`)]),
  );
  if (x === null) throw new Error("no axis was read");
  return x;
}

describe("an axis of numbers", () => {
  test("says the number of each place", () => {
    const axis = below(at("300 10, 100 0, 500 20"), "Personas");
    expect(axis).toMatchObject({
      kind: "number",
      label: "Personas",
      multiple: 1,
      percent: false,
      fault: null,
    });
    expect(axis.ticks.map(({ text }) => text)).toEqual(["0", "10", "20"]);
    expect(numberAt(axis, 200)).toBeCloseTo(5);
    expect(perPixel(axis, 200)).toBeCloseTo(0.05);
    expect([nameAt(axis, 200, 5), nameAt(axis, 201, 5), nameAt(axis, 230, 5)]).toEqual(["5", "5", "6.5"]);
  });

  test("counts in thousands where its label says so", () => {
    const axis = below(at("100 0, 300 10, 500 20"), "Miles de personas");
    expect(axis.multiple).toBe(1000);
    expect(numberAt(axis, 300)).toBeCloseTo(10_000);
  });

  test("reads a point as thousands or decimals, as it fits its neighbours", () => {
    expect(numberAt(below(at("100 0, 300 1.000, 500 2.000")), 500)).toBeCloseTo(2000);
    expect(
      numberAt(
        below([
          [100, "0,998"],
          [300, "1,000"],
          [500, "1,002"],
        ]),
        500,
      ),
    ).toBeCloseTo(1.002);
  });

  test("is of shares where a tick or the label says so", () => {
    expect(below(at("100 0 %, 300 10 %")).percent).toBe(true);
    expect(below(at("100 0, 300 10 %")).percent).toBe(true);
    expect(below(at("100 0, 300 10"), "% de hogares").percent).toBe(true);
  });

  test("is known by its growth too", () => {
    const [span] = below(at("100 1, 200 10, 300 100")).fits;
    expect(span?.fit.growth).toBe("log");
  });

  test.each<[what: string, texts: Texts, fault: Axis["fault"]]>([
    ["stands where no even axis has it", at("100 0, 200 10, 500 20, 510 30"), "uneven"],
    ["stands twice", at("100 0, 200 10, 300 10, 500 20"), "twice"],
    ["is all that it says", at("100 10, 200 10, 500 10"), "alike"],
  ])("has a fault where a number %s", (_, texts, fault) => {
    expect(below(texts)).toMatchObject({ kind: "names", fault });
  });

  test("needs two of them", () => {
    expect(below(at("100 10"))).toMatchObject({ kind: "names", fault: null });
    expect(below(at("100 2019-03"))).toMatchObject({ kind: "names", moments: [] });
    expect(below(at("100 10, 200 Lima"))).toMatchObject({ kind: "names", fault: null });
  });
});

describe("an axis of names", () => {
  const axis = below(at("100 Lima, 300 Cusco, 500 Marzo"), "Lugar");

  test("names what stands near a tick", () => {
    expect(axis).toMatchObject({ kind: "names", label: "Lugar", fits: [], fault: null });
    expect([nameAt(axis, 110, 10), nameAt(axis, 290, 10), nameAt(axis, 111, 10)]).toEqual([
      "Lima",
      "Cusco",
      null,
    ]);
    expect([numberAt(axis, 100), perPixel(axis, 100)]).toEqual([null, 0]);
  });

  test("has the nearest tick of any place", () => {
    expect([0, 190, 210, 900].map((at) => nearest(axis.ticks, at)?.text)).toEqual([
      "Lima",
      "Lima",
      "Cusco",
      "Marzo",
    ]);
    expect(nearest([], 0)).toBeNull();
    expect(repeatedIn([...axis.ticks, { at: 600, text: "Lima" }])).toEqual(["Lima"]);
  });

  test("may be of times that stand where no calendar has them", () => {
    const months = below(at("100 ene 2019, 200 feb, 600 mar"));
    expect(months.kind).toBe("names");
    expect(nameAt(months, 200, 10)).toBe("2019-02");
  });
});

describe("an axis of times", () => {
  const day = 0.8;
  const placeOf = (time: string) => 60 + (day * (Date.parse(time) - Date.parse("2019-01-01"))) / 86_400_000;
  const times = (...texts: [time: string, text: string][]) =>
    below(texts.map(([time, text]) => [placeOf(time), text]));

  test("names the month that has begun, or the day where its ticks have days", () => {
    const months = times(["2019-01-01", "ene 2019"], ["2019-04-01", "abr"], ["2019-07-01", "jul"]);
    expect(months.kind).toBe("time");
    const named = (time: string) => nameAt(months, placeOf(time), 1);
    expect(["2019-01-01", "2019-02-01", "2019-03-20", "2019-06-30", "2019-07-01"].map(named)).toEqual([
      ...["2019-01", "2019-02", "2019-03", "2019-07", "2019-07"],
    ]);
    const days = below(at("100 1 mar 2019, 300 15, 500 29"));
    expect([200, 206, 208].map((place) => nameAt(days, place, 1))).toEqual([
      "2019-03-08",
      "2019-03-08",
      "2019-03-09",
    ]);
  });

  test("names years where its ticks are their first days", () => {
    const years = below(at("100 ene 2016, 400 ene 2018"));
    expect([100, 250, 400].map((place) => nameAt(years, place, 1))).toEqual(["2016", "2017", "2018"]);
    expect(nameAt(years, 325, 1)).toBe("2017-07");
  });

  test("names years, and months of no year", () => {
    const years = below(at("100 2017, 200 2018, 300 2019"));
    expect(nameAt(years, 200, 1)).toBe("2018");
    const months = times(["2019-01-01", "ene"], ["2019-04-01", "abr"], ["2019-07-01", "jul"]);
    expect([nameAt(months, placeOf("2019-02-01"), 1), nameAt(months, placeOf("2019-07-01"), 1)]).toEqual([
      "-02",
      "-07",
    ]);
  });
});

describe("rows of letters along a side", () => {
  test("the larger is the axis, and a smaller one may not say otherwise", () => {
    const top: Texts = at("100 0, 500 20");
    const read = (other: Texts) =>
      axes(group("x-axis tick label", row(other, 20) + row(at("100 0, 300 10, 500 20")))).x;
    expect(read(top)).toMatchObject({ kind: "number", fault: null });
    expect(read(top)?.ticks).toHaveLength(3);
    expect(read(at("100 0, 500 40"))?.fault).toBe("clash");
    expect(read(at("100 Lima, 500 Cusco"))?.fault).toBe("clash");
  });

  test("names clash where other ones stand at one place", () => {
    const read = (other: Texts) =>
      axes(group("x-axis tick label", row(other, 20) + row(at("100 Lima, 300 Cusco, 500 Puno")))).x;
    expect(read(at("101 LIMA, 400 Piura"))?.fault).toBeNull();
    expect(read(at("102.5 Piura, 300 Cusco"))?.fault).toBe("clash");
  });

  test("letters of a mark serve where there is no axis", () => {
    const names = group("text", row(at("100 Lima, 300 Cusco"), 200));
    expect(axes(names).x?.ticks).toEqual([
      { at: 100, text: "Lima" },
      { at: 300, text: "Cusco" },
    ]);
    expect(axes(names).y).toBeNull();
    expect(axes(group("text", column(at("100 Lima, 300 Cusco"), 50))).y?.ticks).toHaveLength(2);
    expect(axes(group("text", row(at("100 Lima"), 200))).x).toBeNull();
    expect(axes(group("text", row(at("100 Lima, 100 Cusco"), 200))).x).toBeNull();
    expect(axes(group("text", row(at("100 Lima"), 200) + row(at("300 Cusco"), 210))).x).toBeNull();
    expect(axes(names, group("text", '<text x="50" y="20">nota</text>')).x?.ticks).toHaveLength(2);
    expect(axes(group("x-axis grid", row(at("100 Lima, 300 Cusco"), 200))).x).toBeNull();
    expect(axes(names, group("x-axis tick label", row(at("100 a, 300 b")))).x?.ticks[0]?.text).toBe("a");
  });

  test("letters that cannot be seen are none", () => {
    const pale = row(at("100 Lima, 300 Cusco")).replaceAll("<text", '<text fill="white"');
    expect(axes(group("x-axis tick label", pale)).x).toBeNull();
  });
});

describe("panels", () => {
  const panels = group("fx-axis tick label", row(at("120 Norte, 320 Sur, 520 Centro"), 10));
  const numbers = (...at: number[]) =>
    group(
      "x-axis tick label",
      row(
        at.flatMap(
          (start): Texts => [
            [start, "0"],
            [start + 40, "5"],
            [start + 80, "10"],
          ],
        ),
      ),
    );

  test("repeat an axis, each in its place", () => {
    const { x, fx } = axes(panels, numbers(80, 280, 480));
    expect(fx?.ticks.map(({ text }) => text)).toEqual(["Norte", "Sur", "Centro"]);
    expect(x).toMatchObject({ kind: "number", fault: null });
    expect(x?.fits).toHaveLength(3);
    expect([100, 320, 560].map((at) => x && Math.round(numberAt(x, at) ?? Number.NaN))).toEqual([3, 5, 10]);
  });

  test("that do not each have an axis have none", () => {
    expect(axes(panels, numbers(80, 280)).x).toMatchObject({ kind: "names", fault: "twice" });
    expect(axes(numbers(80, 280, 480)).x).toMatchObject({ kind: "names", fault: "twice" });
    expect(axes(group("fx-axis tick label", row(at("320 Sur"), 10)), numbers(80, 280)).x?.fault).toBe(
      "twice",
    );
  });

  test("stand below each other too", () => {
    const { y, fy } = axes(
      group("fy-axis tick label", column(at("100 Norte, 300 Sur"), 600)),
      group("y-axis tick label", column(at("60 10, 140 0, 260 10, 340 0"))),
      group("y-axis label", `<text x="10" y="10">Personas</text>`),
    );
    expect(fy?.ticks.map(({ at }) => at)).toEqual([100, 300]);
    expect(y).toMatchObject({ kind: "number", label: "Personas" });
    expect(y && numberAt(y, 300)).toBeCloseTo(5);
  });
});
