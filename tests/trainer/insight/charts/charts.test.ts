import { describe, expect, test } from "vitest";
import { honestyOf } from "../../../../src/check/honesty/honesty.ts";
import type { ChartFacts } from "../../../../src/check/value.ts";
import { attemptsChart } from "../../../../src/trainer/insight/charts/attempts-chart.ts";
import { countTicks } from "../../../../src/trainer/insight/charts/chart-program.ts";
import { exercisesChart } from "../../../../src/trainer/insight/charts/exercises-chart.ts";
import { ideasChart } from "../../../../src/trainer/insight/charts/ideas-chart.ts";
import {
  drawnAt,
  type MomentsChart,
  momentsChart,
} from "../../../../src/trainer/insight/charts/moments-chart.ts";
import { run } from "../../../sandbox/run.ts";

const title = "Contar a cada persona una vez le falta a 4 de 5";
const source = "Fuente: respuestas de 5 personas";
const kinds = ["Bien", "Todavía no", "Se detuvo"];

const ideas = ideasChart(
  [
    { name: "Contar a cada persona una vez", lacking: 4, over: 1 },
    { name: "Redondear al final", lacking: 1, over: 0 },
  ],
  { title, source, learners: "personas", lacking: "Les falta todavía", over: "Ya la superaron" },
  640,
);
const exercises = exercisesChart(
  [{ name: "5. De piso a techo", firstTry: 1, later: 2, unsolved: 1, untried: 1 }],
  {
    title,
    source,
    learners: "personas",
    firstTry: "Al primer intento",
    later: "Después",
    unsolved: "Sin resolver",
    untried: "Sin intentar",
  },
  360,
);
const moments: MomentsChart = {
  title,
  source,
  days: "día",
  tag: "es",
  rows: ["Ana Quispe", "Luis Rojas"],
  moments: [
    { row: "Ana Quispe", at: "2019-06-10T10:00:00Z", kind: "Bien" },
    { row: "Luis Rojas", at: "2019-06-12T10:00:00Z", kind: "Todavía no" },
  ],
  kinds,
  due: { at: "2019-06-20T23:59:00Z", name: "fecha límite" },
};
const attempts = attemptsChart(
  {
    title,
    source,
    number: "intento",
    rows: [{ name: "5. Un día", kinds: ["Todavía no", null, "Bien"] }],
    kinds,
  },
  360,
);

async function factsOf(program: string): Promise<ChartFacts> {
  const { value, error } = await run(program);
  expect(error).toBeNull();
  if (value.kind !== "chart") throw new Error(`draws a ${value.kind}`);
  return value.facts;
}
const markOf = ({ marks }: ChartFacts, kind: string) => marks.find((mark) => mark.kind === kind);

describe("charts of the gradebook", () => {
  test.each([
    ["ideas", ideas],
    ["exercises", exercises],
    ["moments", momentsChart(moments, 640)],
    ["attempts", attempts],
  ])("keep the course's own rules of honesty: %s", async (_, program) => {
    const rules = ["zero-baseline", "too-many-colours", "colour-blind-safe", "no-false-digits"];
    const facts = await factsOf(program);
    const kept = [...rules, "title-says-something", "source-named"];
    expect(honestyOf({ kind: "chart", facts }, kept)).toEqual([]);
    expect(facts.legends.length).toBeGreaterThan(0);
  });

  test("draw a bar for each idea, in two parts that add up", async () => {
    const bars = markOf(await factsOf(ideas), "barX");
    expect(bars?.channels.x1?.values).toEqual([0, 4, 0, 1]);
    expect(bars?.channels.x2?.values).toEqual([4, 5, 1, 1]);
  });

  test("draw an exercise in its four parts, always in the same order", async () => {
    const bars = markOf(await factsOf(exercises), "barX");
    expect(bars?.channels.x2?.values).toEqual([1, 3, 4, 5]);
    expect(bars?.channels.fill?.values).toEqual([
      "Al primer intento",
      "Después",
      "Sin resolver",
      "Sin intentar",
    ]);
  });

  test("draw each moment on its line, told apart by shape too, and the due date", async () => {
    const facts = await factsOf(momentsChart(moments, 640));
    expect(markOf(facts, "dot")?.channels).toMatchObject({
      y: { values: ["Ana Quispe", "Luis Rojas"] },
      symbol: { values: ["Bien", "Todavía no"] },
    });
    expect(markOf(facts, "ruleX")?.count).toBe(1);
    const dateless = await factsOf(momentsChart({ ...moments, due: null }, 320));
    expect(markOf(dateless, "ruleX")).toBeUndefined();
  });

  test("number tries from 1 and count people in whole numbers", async () => {
    const facts = await factsOf(attempts);
    // The second one is not checked: it has no sign, and the third stays the third.
    expect(markOf(facts, "dot")?.channels.x?.values).toEqual([1, 3]);
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(countTicks(87)).toEqual([0, 20, 40, 60, 80]);
    expect(countTicks(0)).toEqual([0]);
    const { svg } = await run(attempts);
    expect(svg).not.toContain("1,0");
  });

  test("take a hostile name as text", async () => {
    const name = `"];throw new Error("x");</script><img src=x onerror=alert(1)>\u2028\${1}`;
    const facts = await factsOf(
      momentsChart(
        {
          ...moments,
          rows: [name],
          moments: [{ row: name, at: moments.moments[0]?.at ?? "", kind: "Bien" }],
        },
        640,
      ),
    );
    expect(markOf(facts, "dot")?.channels.y?.values).toEqual([name]);
  });

  test("show moments by the clock of the assignment's place", () => {
    expect(drawnAt("2019-06-21T04:59:00.000Z", "America/Lima")).toBe("2019-06-20T23:59Z");
    expect(drawnAt("2019-06-21T05:00:00.000Z", "America/Lima")).toBe("2019-06-21T00:00Z");
  });
});
