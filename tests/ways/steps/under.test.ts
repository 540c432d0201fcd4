import { expect, test } from "vitest";
import { formatNumber } from "../../../src/i18n/format.ts";
import type { Locale } from "../../../src/i18n/locale.ts";
import { htmlOf } from "../../../src/step-view/tree.ts";
import { columnsOf } from "../../../src/steps/columns-of.ts";
import type { Recipe, Step } from "../../../src/steps/step.ts";
import { problemsAt } from "../../../src/ways/steps/problems.ts";
import { runSteps } from "../../../src/ways/steps/runner.ts";
import { tablesThen } from "../../../src/ways/steps/table-then.ts";
import { changeWords, underOptions, viewUnder } from "../../../src/ways/steps/under-view.ts";
import { stepsWords } from "../../../src/ways/steps/words.ts";
import { run } from "../../sandbox/run.ts";
import { figures, regions, sizes } from "./tables.ts";

const start: Step = { verb: "start", dataset: "figures" };
const about = [figures.about, regions.about, sizes.about];
const datasets = [figures.table, regions.table, sizes.table];
const others = about.flatMap(({ columns }) => columns);

/** What stands under each step: what it did in words, its table as text, and what is wrong with it. */
async function under(steps: Recipe, locale: Locale = "es") {
  const states = columnsOf(steps, about);
  const ran = await runSteps(steps, (code, how) => run(code, { ...how, datasets, locale }), about);
  const problems = problemsAt(states, ran.steps, locale);
  const then = tablesThen(ran.steps);
  return steps.map((_, index) => {
    const table = then[index] ?? null;
    const options = underOptions(steps, states, index, others, locale);
    return {
      said: table && changeWords(table, options),
      shown: table && htmlOf(viewUnder(table, options)),
      problem: problems[index],
    };
  });
}

const people: Step = {
  verb: "keep-rows",
  match: "all",
  conditions: [{ column: "unit", is: "equal", value: "persons" }],
};
const join = (keep: "all" | "matching", left = "place"): Step => ({
  verb: "join",
  dataset: "regions",
  where: [],
  on: [{ left, right: "department" }],
  bring: [{ column: "region", name: "region" }],
  keep,
});
const perOffice: Step = {
  verb: "new-column",
  name: "per_office",
  formula: {
    kind: "arithmetic",
    left: { is: "column", column: "value" },
    operator: "/",
    right: { is: "column", column: "offices" },
  },
};

test("under each step stand the rows that were and are, in the reader's words for columns and codes", async () => {
  const [first, kept, grouped] = await under([
    start,
    people,
    { verb: "group", by: ["place"], summaries: [{ calculate: "sum", column: "value", name: "total" }] },
  ]);
  expect(first).toMatchObject({ said: "8 filas.", problem: "" });
  expect(first?.shown).toContain("<td>personas</td>");
  expect(first?.shown).toContain("2019");
  expect(first?.shown).toContain(">Departamento<");
  expect(first?.shown).not.toMatch(/persons|sale/);
  expect(kept?.said).toBe("Quedan 6 de 8 filas; salen 2.");
  // What left is in the table before, struck and in words.
  expect(kept?.shown).toContain("<s>carnés</s>");
  expect(grouped?.said).toBe(
    "6 filas quedan en 3 grupos: cada grupo tiene su valor de «Departamento». De cada grupo sale una fila: 3.",
  );
  expect(grouped?.shown).toContain("Lima: 3 filas");
  // Its key says which group a row is of.
  expect(grouped?.shown).not.toContain("step-origin");
});

test("under a step that only changes columns stands which are new and which are gone", async () => {
  const [, , fewer, renamed] = await under(
    [
      start,
      people,
      { verb: "drop-columns", columns: ["offices"] },
      { verb: "rename", column: "value", name: "amount" },
    ],
    "en",
  );
  expect(fewer?.said).toBe("The same 6 rows. Gone: Offices.");
  expect(renamed?.said).toBe("The same 6 rows. New column: amount. Gone: Value.");
});

test("a step that changes nothing shows the table as it was", async () => {
  const [, , again] = await under([start, people, people]);
  expect(again).toMatchObject({ said: "Las mismas 6 filas.", problem: "" });
  expect(again?.shown).toContain("<td>personas</td>");
});

test("a join shows the row that is doubled with its partners, and says so; rows after it do not wait", async () => {
  const [, joined, next] = await under([start, join("all"), people]);
  expect(joined?.said).toContain("Se busca cada una de 8 filas en otra tabla de 3 filas: salen 12 filas.");
  expect(joined?.said).toContain("4 filas dan varias cada una: se repiten. 2 no encontraron pareja.");
  expect(joined?.said).toContain("Columna nueva: Región.");
  expect(joined?.shown).toContain("fila 1 + fila 1 de la otra");
  expect(joined?.shown).toContain("fila 1 + fila 2 de la otra");
  expect(joined?.shown).toMatch(/<details[^>]* open>/);
  expect(joined?.problem).toContain("Antes había 8 filas y ahora hay 12");
  expect(next?.said).toMatch(/^Quedan/);
});

test("a join without matches is told at its step, and those after it wait", async () => {
  for (const keep of ["all", "matching"] as const) {
    const [, joined, next] = await under([start, join(keep, "unit"), people]);
    expect(joined?.problem).toContain("Ninguna fila encontró pareja");
    expect(next).toMatchObject({ problem: stepsWords("es").waiting, shown: null });
  }
});

test("a join of which only a row further down finds a partner has matches", async () => {
  const [, joined] = await under([
    start,
    {
      verb: "join",
      dataset: "sizes",
      where: [],
      on: [{ left: "offices", right: "offices" }],
      bring: [{ column: "size", name: "size" }],
      keep: "all",
    },
  ]);
  expect(joined).toMatchObject({ problem: "", said: expect.stringContaining("7 no encontraron pareja") });
});

test("a division by nought is told at its step, also where it is in no row that is shown", async () => {
  const [, divided, next] = await under([start, perOffice, people]);
  expect(divided?.problem).toContain("Aquí se divide entre 0");
  expect(divided?.shown).not.toContain("Infinity");
  expect(next).toMatchObject({ problem: stepsWords("es").waiting, shown: null });
});

test("no row that meets a condition is told where they left; what cannot be worked out of none, at its own step", async () => {
  const none: Step = {
    ...people,
    conditions: [{ column: "value", is: "more", value: 100_000 }],
  };
  const [, kept, largest] = await under([start, none, { verb: "total", calculate: "max", column: "value" }]);
  expect(kept?.said).toBe("Quedan 0 de 8 filas; salen 8.");
  expect(kept?.problem).toContain("Ninguna fila cumple la condición");
  expect(largest?.problem).toContain("No queda ninguna fila con la que calcular");
  expect(largest?.shown).toBeNull();
});

test("one number is shown as it is, with what it was made of", async () => {
  const [, , total] = await under([start, people, { verb: "total", calculate: "sum", column: "value" }]);
  expect(total?.said).toBe(`De 6 valores sale un solo valor: ${formatNumber(24_000, "es")}.`);
});

test("steps that cannot be done yet have no table, and those before them have", async () => {
  const [first, kept, next] = await under([
    start,
    { ...people, conditions: [{ column: "unit", is: "equal", value: "" }] },
    people,
  ]);
  expect(first?.said).toBe("8 filas.");
  expect(kept).toMatchObject({ shown: null });
  expect(next).toMatchObject({ problem: stepsWords("es").waiting, shown: null });
});
