// Names that mean the same thing on two charts.
import { describe, expect, test } from "vitest";
import {
  alone,
  form,
  meanings,
  namesBesides,
  otherNames,
  type Surroundings,
} from "../../../../src/check/chart/picture/letters/names.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

const bare = alone(chartWords);
const meant = (expected: string[], found: string[], around: Surroundings = bare) =>
  Object.fromEntries(meanings(expected, found, around));

test.each<[name: string, form: string]>([
  ["Áncash", "ancash"],
  ["MADRE_DE  DIOS", "madre de dios"],
  ["Marzo 2019", "2019-03"],
  ["1 de marzo de 2019", "2019-03"],
  ["2019", "2019"],
])("%s is written %s", (name, written) => {
  expect(form(name, chartWords)).toBe(written);
});

describe("a name means an expected one", () => {
  test.each<[why: string, expected: string[], found: string, name: string | undefined]>([
    ["in another spelling", ["Áncash", "Lima"], "ANCASH", "Áncash"],
    ["with a letter other", ["Tacnas", "Lima"], "Tacnax", "Tacnas"],
    ["with a letter less", ["Tumbes", "Lima"], "Tumbs", "Tumbes"],
    ["with a letter more", ["Tumbes", "Lima"], "Tuumbes", "Tumbes"],
    ["with two letters other in a long name", ["Lambayeque", "Lima"], "Lambaiequi", "Lambayeque"],
    [
      "with a word of its own",
      ["Transporte humanitario", "Abrigo"],
      "El transporte",
      "Transporte humanitario",
    ],
    ["in the plural", ["dot", "bar"], "dots", "dot"],
    ["in the Spanish plural", ["mes", "año"], "meses", "mes"],
    ["in the singular", ["dots", "bars"], "dot", "dots"],
    ["and not with two letters other in a shorter one", ["Tumbes", "Lima"], "Tambex", undefined],
    ["and not with three letters other", ["Lambayeque", "Lima"], "Lamboiequi", undefined],
    ["and not with a letter other in a short one", ["Lima", "Puno"], "Lina", undefined],
    ["and not with a plural of two letters", ["ab", "cd"], "abs", undefined],
    ["and not with a word that two have", ["Niños migrantes", "Niñas migrantes"], "migrantes", undefined],
    ["and not where two are as near", ["Tacnas", "Tacnos"], "Tacnes", undefined],
    ["and not with four letters of a word", ["Agua y aseo", "Abrigo"], "agua", undefined],
    ["and not with another digit", ["PE24001", "PE15001"], "PE24002", undefined],
    ["and not otherwise", ["Tumbes", "Lima"], "Cusco", undefined],
  ])("%s", (_, expected, found, name) => {
    expect(meant(expected, [found])[found]).toBe(name);
  });

  test.each<[why: string, expected: string[], found: string, name: string | undefined]>([
    ["month alone", ["2019-05", "2019-06"], "jun", "2019-06"],
    ["number of a month", ["2019-05", "2019-06"], "6", "2019-06"],
    ["number of a month in two digits", ["2019-05", "2019-06"], "06", "2019-06"],
    ["month of a date", ["2019-05-01", "2019-06-01"], "junio", "2019-06-01"],
    ["year in two digits", ["2014", "2015"], "’14", "2014"],
    ["year in two digits with a straight mark", ["2014", "2015"], "'15", "2015"],
    ["year in two digits alone", ["2014", "2015"], " 15 ", "2015"],
    ["month where the year is expected unsaid", ["mayo", "junio"], "junio 2019", "junio"],
    ["month of no year by its digits", ["-05-01", "-06-01"], "jun", "-06-01"],
    ["day of a month", ["2019-06-01", "2019-06-15"], "15 jun", "2019-06-15"],
    ["and no month that two years have", ["2018-06", "2019-06"], "jun", undefined],
    ["and no number of a month for a day within it", ["2019-06-15", "2019-07-15"], "6", undefined],
    ["and no other year", ["2018-06", "2018-07"], "junio 2019", undefined],
    ["and no other day", ["2019-06-01", "2019-06-15"], "16 jun", undefined],
    ["and no month among names", ["Lima", "Cusco"], "jun", undefined],
    ["and no year alone for its months", ["2019-05", "2020-05"], "2019", undefined],
  ])("as a time: %s", (_, expected, found, name) => {
    expect(meant(expected, [found])[found]).toBe(name);
  });

  test("each of several", () => {
    expect(meant(["Lima", "2019-06"], ["lima", "lima", "jun", "Cusco"])).toEqual({
      lima: "Lima",
      jun: "2019-06",
    });
  });
});

const departments: Surroundings = {
  ...bare,
  tables: [
    {
      columns: ["code", "name", "zone", "people"],
      values: [
        ["PE24", "PE15", "PE20", "PE24"],
        ["Tumbes", "Lima", "Piura", "Tumbes"],
        ["norte", "", "norte", "norte"],
        [1, 2, 3, 4],
      ],
    },
  ],
};

describe("a name that stands beside an expected one in a table", () => {
  test("means it, where it stands beside no other", () => {
    expect(meant(["PE24", "PE15"], ["TUMBES", "Lima", "Piura"], departments)).toEqual({
      TUMBES: "PE24",
      Lima: "PE15",
    });
    expect(Object.fromEntries(otherNames(["PE24", "PE20"], departments))).toEqual({
      tumbes: "PE24",
      piura: "PE20",
      norte: null,
    });
  });

  test("means nothing where a column lacks one of them", () => {
    expect(meant(["PE24", "PE99"], ["Tumbes"], departments)).toEqual({});
    expect([...otherNames([], departments)]).toEqual([]);
  });

  test("may be near", () => {
    expect(meant(["PE24", "PE15"], ["Tumbs"], departments)).toEqual({ Tumbs: "PE24" });
    expect(meant(["PE24", "PE20"], ["norten"], departments)).toEqual({});
  });
});

describe("a synonym", () => {
  const synonyms = [
    ["refugees", "Refugiados"],
    ["others", "Otras", "aparte"],
    ["of_interest", "aparte"],
  ];

  test("means what it is a synonym of, and nothing where that is two", () => {
    expect(
      meant(["refugees", "others", "of_interest"], ["refugiados", "otras", "aparte"], { ...bare, synonyms }),
    ).toEqual({
      refugiados: "refugees",
      otras: "others",
    });
    expect(Object.fromEntries(otherNames(["Refugiados"], { ...bare, synonyms }))).toEqual({
      refugees: "Refugiados",
      refugiados: "Refugiados",
    });
  });
});

test("other names of the column in which all of some stand", () => {
  expect(namesBesides(["Lima"], departments)).toEqual(["Tumbes", "Piura"]);
  expect(namesBesides(["pe24", "PE15"], departments)).toEqual(["PE20"]);
  expect(namesBesides(["Lima", "PE15"], departments)).toEqual([]);
  expect(namesBesides([], departments)).toEqual([]);
});
