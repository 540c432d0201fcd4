import { expect, test } from "vitest";
import type { Catalogue } from "../../../src/trainer/assigning/catalogue.ts";
import { type Filter, isFiltering, narrowing, noFilter } from "../../../src/trainer/assigning/filter.ts";

const catalogue: Catalogue = {
  lessons: [
    {
      id: "basic/a",
      track: "basic",
      title: "Ruta básica 1. ¿Qué cuenta una cifra?",
      about: "Personas, tarjetas y comunidades.",
      exercises: [
        {
          id: "basic/a/floors",
          title: "Encuentra los pisos",
          kind: "fix",
          minutes: 4,
          datasets: ["gtrm-2019-figures"],
          ideas: ["which-side"],
        },
        {
          id: "basic/a/name",
          title: "Ponle nombre a la suma",
          kind: "choice",
          minutes: 2,
          datasets: [],
          ideas: ["units", "which-side"],
        },
      ],
    },
    {
      id: "intermediate/b",
      track: "intermediate",
      title: "Ruta intermedia 3. Agregar según las reglas",
      about: "Cuántas personas en marzo, por edad.",
      exercises: [
        {
          id: "intermediate/b/sum",
          title: "¿Suma, máximo o ninguna?",
          kind: "code",
          minutes: 6,
          datasets: ["practice-5w"],
          ideas: [],
        },
      ],
    },
  ],
  datasets: {},
  taught: {},
  ideas: { "which-side": "De qué lado está la verdad", units: "Unidades distintas no se suman" },
};
const kinds: Record<string, string> = {
  fix: "Corregir el programa",
  choice: "Elegir",
  code: "Escribir código",
};
const found = (filter: Partial<Filter>) => [
  ...narrowing(catalogue, (kind) => kinds[kind] ?? "")({ ...noFilter, ...filter }),
];

test("narrowing() of no filter is everything", () => {
  expect(found({})).toEqual(["basic/a/floors", "basic/a/name", "intermediate/b/sum"]);
  expect(isFiltering({ ...noFilter, text: "  " })).toBe(false);
  expect(isFiltering({ ...noFilter, kind: "fix" })).toBe(true);
});

test("narrowing() finds words in titles, lessons, kinds and ideas, without accents and capitals", () => {
  expect(found({ text: "MAXIMO" })).toEqual(["intermediate/b/sum"]);
  expect(found({ text: "que cuenta" })).toEqual(["basic/a/floors", "basic/a/name"]);
  expect(found({ text: "codigo" })).toEqual(["intermediate/b/sum"]);
  expect(found({ text: "suman" })).toEqual(["basic/a/name"]);
  expect(found({ text: "suma nombre" })).toEqual(["basic/a/name"]);
  expect(found({ text: "edades" })).toEqual(["intermediate/b/sum"]);
  expect(found({ text: "xyz" })).toEqual([]);
});

test("narrowing() keeps to the track, the kind, the idea, the dataset and the minutes, all at once", () => {
  expect(found({ track: "intermediate" })).toEqual(["intermediate/b/sum"]);
  expect(found({ kind: "choice" })).toEqual(["basic/a/name"]);
  expect(found({ idea: "which-side" })).toEqual(["basic/a/floors", "basic/a/name"]);
  expect(found({ dataset: "practice-5w" })).toEqual(["intermediate/b/sum"]);
  expect(found({ minutes: "4" })).toEqual(["basic/a/floors", "basic/a/name"]);
  expect(found({ idea: "which-side", minutes: "3" })).toEqual(["basic/a/name"]);
});
