import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faults } from "../../src/course/dataset/practice/faults.ts";
import { projectPath } from "../../src/course/project.ts";
import { checkReport } from "../../src/rules-5w/check-report.ts";
import type { Field } from "../../src/rules-5w/columns/field.ts";
import { rules } from "../../src/rules-5w/rules.ts";
import { brokenBy, datasetReport, good, lists, ownLists, reportOf, saidOf, type Written } from "./reports.ts";

/**
 * By rule: changes that break it and no other rule, and what it says of them. Each names all cells that it
 * needs, so that two changes that agree in what both name can stand in one row.
 */
const breaks: Record<string, [Written, string][]> = {
  "place-missing": [
    [{ country: null }, "Falta el país."],
    [{ adm1: " " }, "Falta el departamento."],
    [{ adm1: null, country: "n/a" }, "Faltan el país y el departamento."],
  ],
  "adm1-in-country": [
    [{ adm1: "Perú" }, "En el departamento dice «Perú», que es el país."],
    [{ adm1: "Tumbez", adm2: null }, "«Tumbez» no está en la lista de lugares. ¿Es «Tumbes»?"],
    [{ adm1: "Atlántida", adm2: null }, "«Atlántida» no está en la lista de lugares."],
  ],
  "adm2-in-adm1": [
    [{ adm1: "Tumbes", adm2: "Sullana" }, "«Sullana» no es de «Tumbes»: es de «Piura»."],
    [{ adm1: "Tumbes", adm3: "Bellavista" }, "«Bellavista» no es de «Tumbes»: es de «Piura»."],
    [
      { adm1: "Tumbes", adm2: "Zarumilla", adm3: "Corrales" },
      "«Corrales» no es de «Zarumilla»: es de «Tumbes».",
    ],
  ],
  "organisation-in-list": [
    [{ organisation: "Otra" }, "«Otra» no está en la lista."],
    [{ organisation: "Faros de Carton" }, "«Faros de Carton» no está en la lista. ¿Es «Faro de Cartón»?"],
    [{ organisation: null }, "Falta la organización."],
  ],
  "setup-missing": [
    [{ uses_partner: null }, "Está en blanco."],
    [{ uses_partner: "Tal vez" }, "Dice «Tal vez», que no es ni Sí ni No."],
  ],
  "partner-rule": [
    [{ partner: null }, "Dice que trabaja con un socio y no dice cuál."],
    [{ uses_partner: "No" }, "Dice que no trabaja con un socio y nombra a «Grupo Silla Coja»."],
  ],
  "month-missing": [
    [{ month: null }, "El mes está en blanco."],
    [{ month: "primer trimestre" }, "No pude leer «primer trimestre» como un mes."],
  ],
  "activity-missing": [[{ activity: null }, "La actividad está en blanco."]],
  "sector-and-indicator": [
    [
      { sector: "Securidad alimentaria" },
      "El sector «Securidad alimentaria» no está en la lista. ¿Es «Seguridad alimentaria»?",
    ],
    [{ sector: "Salud" }, "«Personas que recibieron alimentos» no es un indicador de «Salud»."],
    [{ indicator: null }, "Falta el indicador."],
    [{ sector: null }, "Falta el sector."],
  ],
  "cva-value-zero": [
    [{ cva: "Sí", value: 0, mechanism: "cheque" }, "Dice CVA = Sí y el valor es 0."],
    [{ cva: "Yes", value: null, mechanism: "cheque" }, "Dice CVA = Sí y el valor está en blanco."],
  ],
  "mechanism-missing": [
    [{ cva: "Sí", value: 250, mechanism: null }, "Dice CVA = Sí y no dice cómo se entregó."],
  ],
  "cva-no-with-value": [
    [{ cva: "No", value: 12500.5 }, "Dice CVA = No y tiene 12 500,5 dólares."],
    [{ cva: "No", mechanism: "cheque" }, "Dice CVA = No y tiene el mecanismo «cheque»."],
  ],
  "multipurpose-is-cva": [
    [
      { cva: "No", sector: "Multipurpose CBI", indicator: "Hogares con efectivo" },
      "Es efectivo multipropósito y CVA dice «No».",
    ],
    [{ activity: "Efectivo multipropósito", cva: null }, "Es efectivo multipropósito y CVA está en blanco."],
  ],
  "people-without-beneficiaries": [
    [
      {
        indicator: "Personas que recibieron alimentos",
        sector: "Seguridad alimentaria",
        beneficiaries: 0,
        new_beneficiaries: 0,
        in_destination: 0,
        in_transit: 0,
        host_community: 0,
        pendular: 0,
        girls: 0,
        boys: 0,
        women: 0,
        men: 0,
      },
      "El indicador «Personas que recibieron alimentos» cuenta personas y los beneficiarios son 0.",
    ],
  ],
  "new-above-total": [[{ new_beneficiaries: 11 }, "Dice 11 nuevos de un total de 10."]],
  "population-types-sum": [
    [{ in_destination: 5 }, "Los tipos suman 9 y el total del mes es 10."],
    [
      { in_destination: null, in_transit: null, host_community: null, pendular: null, returnees: null },
      "Los tipos están en blanco y el total del mes es 10.",
    ],
  ],
  "age-and-sex-sum": [[{ men: 20 }, "Los grupos de edad y sexo suman 28 y el total del mes es 10."]],
  "capacity-without-beneficiaries": [
    [
      {
        ...{ sector: "Capacity building", indicator: "Talleres", beneficiaries: 0, new_beneficiaries: 0 },
        ...{
          in_destination: 0,
          in_transit: 0,
          host_community: 0,
          pendular: 0,
          girls: 0,
          boys: 0,
          women: 0,
          men: 0,
        },
      },
      "Es fortalecimiento de capacidades y los beneficiarios son 0.",
    ],
  ],
  "no-output": [
    [{ output: 0 }, "La cantidad es 0."],
    [{ output: null }, "La cantidad está en blanco."],
  ],
  "minors-missing": [
    [
      { month: "2026-02", sector: "Educación", indicator: "Personas en clases", girls: 0, boys: 0, women: 8 },
      "Es de «Educación» y no tiene menores de 18.",
    ],
  ],
};

test("src/rules-5w/rules holds the rules that rules.ts lists, each under its id", () => {
  const files = readdirSync(projectPath("src/rules-5w/rules")).map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(Object.keys(breaks).toSorted()).toEqual(files.toSorted());
});

test("the coordination's nineteen rules hold for every year, and one since 2026", () => {
  expect(rules.filter(({ since }) => since === 2019)).toHaveLength(19);
  expect(rules.filter(({ since }) => since !== 2019).map(({ id, since }) => [id, since])).toEqual([
    ["minors-missing", 2026],
  ]);
});

test("a good row breaks no rule, nor do other ways to write the same", () => {
  const same: Written[] = [
    good,
    { ...good, adm1: "TUMBES ", sector: "Food security", month: "Marzo", organisation: "faro de carton" },
    { ...good, uses_partner: "No", partner: null },
    { ...good, uses_partner: "No", partner: "Faro de Cartón" },
    { ...good, cva: "Sí", value: 100, mechanism: "cheque" },
    { ...good, country: "Colombia", adm1: "Nariño", adm2: null },
    // Another country has a Sullana of its own, for all that is known here.
    { ...good, country: "Colombia", adm1: "Nariño", adm2: "Sullana" },
    { ...good, adm1: "Departamento de Tumbes", adm2: "Prov. Zarumilla", adm3: "Distrito de Aguas Verdes" },
    // A province or a district that the list does not have may be one all the same.
    { ...good, adm2: "Contralmirante Villar", adm3: "Zorritos" },
    {
      ...good,
      month: "2025-12",
      sector: "Educación",
      indicator: "Personas en clases",
      girls: 0,
      boys: 0,
      women: 8,
    },
    // A report of both years: what came in 2026 holds for its rows alone.
    { ...good, month: "2026-01" },
    { ...good, men: "dos" },
  ];
  expect(brokenBy(same)).toEqual(same.map(() => []));
});

describe.each(Object.entries(breaks))("%s", (id, cases) => {
  test.each(cases)("finds %j alone, and says it", (change, sentence) => {
    const row = { ...good, ...change };
    expect(brokenBy([good, row, good])).toEqual([[], [id], []]);
    expect(saidOf(id, row)).toBe(sentence.replace("12 500", "12\u00a0500"));
  });
});

describe("a report with every fault in every combination of two", () => {
  /** Two that cannot stand in one row: what the one finds keeps the other from knowing anything. */
  const apart = [
    "setup-missing + partner-rule",
    "month-missing + minors-missing",
    "cva-value-zero + cva-no-with-value",
    "cva-value-zero + multipurpose-is-cva",
    "mechanism-missing + cva-no-with-value",
    "mechanism-missing + multipurpose-is-cva",
    "people-without-beneficiaries + minors-missing",
    "capacity-without-beneficiaries + minors-missing",
  ];
  const nobody: Written = {
    ...{
      beneficiaries: 0,
      new_beneficiaries: 0,
      in_destination: 0,
      in_transit: 0,
      host_community: 0,
      pendular: 0,
    },
    ...{ girls: 0, boys: 0, women: 0, men: 0 },
  };
  const training: Written = { ...nobody, sector: "Capacity building", indicator: "Talleres" };
  /** Two that meet in the same cells. */
  const meeting: [string, string, Written][] = [
    ["adm1-in-country", "adm2-in-adm1", { adm1: "Tumbez", adm2: "Sullana" }],
    ["sector-and-indicator", "people-without-beneficiaries", { ...nobody, sector: "Salud" }],
    [
      "sector-and-indicator",
      "capacity-without-beneficiaries",
      { ...training, indicator: "Hogares con efectivo" },
    ],
    [
      "sector-and-indicator",
      "minors-missing",
      { month: "2026-02", sector: "Educación", girls: 0, boys: 0, women: 8 },
    ],
    ["cva-value-zero", "mechanism-missing", { cva: "Sí", value: 0, mechanism: null }],
    ["people-without-beneficiaries", "new-above-total", { ...nobody, new_beneficiaries: 3 }],
    ["people-without-beneficiaries", "population-types-sum", { ...nobody, in_transit: 3 }],
    ["people-without-beneficiaries", "age-and-sex-sum", { ...nobody, girls: 3 }],
    [
      "people-without-beneficiaries",
      "capacity-without-beneficiaries",
      { ...nobody, activity: "Capacity building" },
    ],
    ["new-above-total", "capacity-without-beneficiaries", { ...training, new_beneficiaries: 3 }],
    ["population-types-sum", "capacity-without-beneficiaries", { ...training, in_transit: 3 }],
    ["age-and-sex-sum", "capacity-without-beneficiaries", { ...training, girls: 3 }],
  ];
  const ids = Object.keys(breaks);
  const joined = ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other) =>
      (breaks[one] ?? []).flatMap(([a]) =>
        (breaks[other] ?? []).flatMap(([b]): typeof meeting => {
          const clash = Object.keys(a).some((key) => key in b && a[key as Field] !== b[key as Field]);
          return clash || apart.includes(`${one} + ${other}`) ? [] : [[one, other, { ...a, ...b }]];
        }),
      ),
    ),
  );
  const rows = [...joined, ...meeting];

  test("finds in each row exactly its two", () => {
    const found = brokenBy(rows.map(([, , change]) => ({ ...good, ...change })));
    const wrong = rows.flatMap(([one, other], at) => {
      const told = found[at] ?? [];
      return told.length === 2 && told.includes(one) && told.includes(other)
        ? []
        : [`${one} + ${other}: ${told}`];
    });
    expect(wrong).toEqual([]);
  });

  test("holds every two that can stand in one row", () => {
    const there = new Set(rows.map(([one, other]) => `${one} + ${other}`));
    const missing = ids.flatMap((one, at) =>
      ids.slice(at + 1).flatMap((other) => (there.has(`${one} + ${other}`) ? [] : [`${one} + ${other}`])),
    );
    expect(missing).toEqual(apart);
  });
});

describe("checkReport(report)", () => {
  test("says which rules lack a column, and of which it tried less for want of a list", () => {
    const report = reportOf([good]);
    const fields = new Set(
      [...report.fields].filter((field) => !["adm2", "adm3", "cva", "girls"].includes(field)),
    );
    const { results } = checkReport(
      { ...report, fields },
      { organisations: null, sectors: null, indicators: null, places: [] },
    );
    const outcomes = Object.fromEntries(results.map((result) => [result.rule, result.outcome]));
    expect(outcomes["adm2-in-adm1"]).toBe("columns-missing");
    expect(outcomes["age-and-sex-sum"]).toBe("columns-missing");
    expect(outcomes["cva-value-zero"]).toBe("columns-missing");
    expect(outcomes["adm1-in-country"]).toBe("list-missing");
    expect(outcomes["minors-missing"]).toBe("columns-missing");
    expect(
      results.filter((result) => result.outcome === "tried" && result.withoutList).map(({ rule }) => rule),
    ).toEqual(["organisation-in-list", "sector-and-indicator"]);
  });

  test("takes what breakdowns describe from the rows", () => {
    const fresh = { ...good, beneficiaries: 30, new_beneficiaries: 10 };
    expect(checkReport(reportOf([fresh, fresh, good]), lists).broken).toBe("new_beneficiaries");
    expect(checkReport(reportOf([fresh, good, good]), lists).broken).toBe("beneficiaries");
  });
});

describe("the practice rows", () => {
  const own = ownLists();
  const shares = (name: string) => {
    const { report } = datasetReport(name);
    return Object.fromEntries(
      checkReport(report, own).results.map((result) => [
        result.rule,
        result.outcome === "tried" ? result.found.length / report.rows.length : result.outcome,
      ]),
    );
  };

  test("of practice-5w break no rule", () => {
    const broken = Object.entries(shares("practice-5w")).filter(
      ([, share]) => share !== 0 && share !== "later-year",
    );
    expect(broken).toEqual([]);
  });

  test("of practice-5w-messy break the rules that their faults are against, in their shares", () => {
    const found = shares("practice-5w-messy");
    const against = Object.values(faults).filter(({ breaks }) => breaks !== undefined);
    expect(against).toHaveLength(6);
    for (const { breaks = "", share } of against) expect(found[breaks], breaks).toBeCloseTo(share, 2);
    expect(found["sector-and-indicator"]).toBeGreaterThan(0.005);
  });
});
