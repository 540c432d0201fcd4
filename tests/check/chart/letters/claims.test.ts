// What a title claims of the names that stand on its chart, each by its place in their list.
import { describe, expect, test } from "vitest";
import { type Claim, claimsIn } from "../../../../src/check/chart/picture/letters/claims.ts";
import { alone, type Surroundings } from "../../../../src/check/chart/picture/letters/names.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

const names = ["Tumbes", "Lima", "Madre de Dios", "San Martín (selva)"];
const around: Surroundings = {
  ...alone(chartWords),
  synonyms: [
    ["Tumbes", "PE24"],
    ["Lima", "PE1"],
  ],
};
const claims = (title: string, things = names, absent = ["Cusco"], where = around) =>
  claimsIn(title, things, absent, where);
const most = (of: number[], without: number[] = []): Claim => ({ how: "most", of, without });
const least = (of: number[], without: number[] = []): Claim => ({ how: "least", of, without });

describe("a title claims", () => {
  test.each<[title: string, claims: Claim[]]>([
    ["Tumbes es el departamento con más personas", [most([0])]],
    ["Lima y Tumbes son los que tienen más personas", [most([0, 1])]],
    ["Lima has the most people", [most([1])]],
    ["Lima has the fewest people", [least([1])]],
    ["El departamento con menos personas es Madre de Dios", [least([2])]],
    ["PE24 es el que tiene más personas", [most([0])]],
    ["San Martín (selva) es donde hay más personas", [most([3])]],
    ["En San Martín hay más personas que en Lima", [{ how: "more", of: [3], than: [1] }]],
    ["Lima tiene menos personas que Tumbes", [{ how: "less", of: [1], than: [0] }]],
    ["Lima has more people than Tumbes", [{ how: "more", of: [1], than: [0] }]],
    ["Lima tiene más personas que ningún otro", [most([1])]],
    ["Lima has fewer people than any other", [least([1])]],
    ["Después de Tumbes, Lima es el que tiene más personas", [most([1], [0])]],
    ["Lima es el que tiene más personas, seguido de Tumbes", [most([1])]],
    ["Lima es el que tiene más personas; Tumbes, el que tiene menos", [most([1]), least([0])]],
    ["Lima tiene más personas que Cusco", [{ how: "more", of: [1], than: [4] }]],
    ["Cusco es el departamento con más personas", [most([4])]],
  ])("%s", (title, said) => {
    expect(claims(title)).toEqual(said);
  });

  test.each([
    "Personas por departamento",
    "El departamento con más personas",
    "Limatambo es el departamento con más personas",
    "La capital tiene más personas que ningún otro",
    "Más personas que en Lima",
    "Lima no es el departamento con más personas",
    "¿Es Lima el departamento con más personas?",
    "Lima es donde hay más mujeres y menos hombres",
    "",
  ])("nothing: %s", (title) => {
    expect(claims(title)).toEqual([]);
  });
});

describe("a name is meant by a word that it alone has", () => {
  const services = ["Alimentos y nutrición", "Alimentos para escuelas", "Personas adultas", "Agua"];

  test.each<[title: string, claims: Claim[]]>([
    ["La nutrición es lo que más se dio", [most([0])]],
    ["El servicio con más casos es nutrición", [most([0])]],
    ["Alimentos es el servicio con más casos", []],
    ["El grupo con más personas es el de las adultas", [most([2])]],
    ["El servicio con más personas es nutrición", [most([0])]],
    ["El servicio con más casos es el de nutrición en escuelas", []],
    ["Agua es el servicio con más casos", [most([3])]],
  ])("%s", (title, said) => {
    expect(claims(title, services, [])).toEqual(said);
  });
});

describe("of times", () => {
  const months = ["2019-05", "2019-06", "2019-07"];

  test.each<[title: string, things: string[], claims: Claim[]]>([
    ["Junio fue el mes con más personas", months, [most([1])]],
    ["June was the month with the most people", months, [most([1])]],
    ["El máximo fue en julio", months, [most([2])]],
    ["El mayor número de personas se asistió en junio", months, []],
    ["Junio y julio fueron los meses con más personas", months, []],
    ["Juniores es el mes con más personas", months, []],
    ["2018 fue el año con más personas", ["2017", "2018"], [most([1])]],
    ["Junio fue el mes con más personas", ["-05-01", "-06-01"], [most([1])]],
    ["Junio fue el mes con más personas", ["2019-06", "Lima"], []],
  ])("%s", (title, things, said) => {
    expect(claims(title, things, [])).toEqual(said);
  });
});
