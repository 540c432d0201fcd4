import { describe, expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { ProblemShape } from "../../../src/check/problem.ts";
import type { Cell, ChartFacts } from "../../../src/check/value.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars } from "../chart/drawing.ts";
import { mark, sketch, standing } from "../chart/sketch.ts";

const bars = standing({ Lima: 40, Piura: 12, Tacna: 3 });
const texts = (rule: string, written: Partial<ChartFacts>): ProblemShape[] => {
  const { title = null, subtitle = null, caption = null } = written;
  const named = { scales: { x: { label: "department" }, y: { label: "people reached" } } };
  return honestyOf(sketch([bars], { ...named, title, subtitle, caption }), [rule]);
};

describe("title-says-something", () => {
  const how = (title: string | null) => texts("title-says-something", { title })[0]?.detail.how ?? "kept";

  test.each<[string, (string | null)[]]>([
    ["missing", [null, "", "  "]],
    ["blank", ["___", "______ en Lima y Piura", "Lima tiene ______ personas"]],
    [
      "names-only",
      [
        "Lima crece más",
        "Gráfico de barras por department",
        "People reached by the department",
        "El la los de del",
      ],
    ],
    [
      "kept",
      [
        "Lima recibe a más gente",
        "Lima__y Piura reciben más",
        "  Lima recibe a más gente  ",
        "Bar chart of the people Lima lost",
        "People reached by department 2",
      ],
    ],
  ])("is %s with %j", (verdict, titles) => {
    expect(titles.map((title) => [title, how(title)])).toEqual(titles.map((title) => [title, verdict]));
  });

  test("knows the names of columns that no axis has", () => {
    const points = mark("dot", { x: [1], y: [2] });
    const { facts } = sketch([points]);
    const named = { ...facts, title: "Kits y camas por semana", marks: [points] };
    expect(honestyOf({ kind: "chart", facts: named }, ["title-says-something"])).toEqual([]);
    const label = "kits camas semana";
    const labelled = { ...points, channels: { x: { scale: "x", label, values: [1] } } };
    expect(
      honestyOf({ kind: "chart", facts: { ...named, marks: [labelled] } }, ["title-says-something"]),
    ).toMatchObject([{ detail: { how: "names-only", title: named.title } }]);
  });
});

describe("source-named", () => {
  const how = (written: Partial<ChartFacts>) => texts("source-named", written)[0]?.detail.how ?? "kept";

  test.each<[string, Partial<ChartFacts>[]]>([
    ["missing", [{}, { caption: "" }, { caption: "  " }, { title: "Lima crece", subtitle: "Mucho" }]],
    ["blank", [{ caption: "Fuente: ___" }, { caption: "Fuente: GTRM ______" }, { caption: " ______ " }]],
    [
      "not-named",
      [
        { caption: "Hecho con cariño" },
        { caption: "Fuente:" },
        { caption: "Fuente: x" },
        { caption: "Recursos 2019" },
        { caption: "Fuente: __" },
      ],
    ],
    [
      "kept",
      [
        { caption: "Fuente: INEI" },
        { caption: "fuentes – datos propios" },
        { caption: "Source (2019)" },
        { caption: "Sources: partners" },
        { caption: "Elaboración propia" },
        { caption: "Based on reports" },
        { caption: "Datos de ACNUR, 2019 __" },
        { subtitle: "Figures of UNHCR, 2019" },
        { title: "R4V en 2019" },
        { caption: "Fuente: ______", subtitle: "GTRM Perú" },
      ],
    ],
  ])("is %s with %j", (verdict, all) => {
    expect(all.map((written) => [written, how(written)])).toEqual(all.map((written) => [written, verdict]));
  });

  test("says the caption back as it is written", () => {
    expect(texts("source-named", { caption: " Hecho aquí " })).toMatchObject([
      { detail: { caption: " Hecho aquí " } },
    ]);
    expect(texts("source-named", {})).toMatchObject([{ detail: { caption: null } }]);
  });
});

describe("source-named, where it is known who publishes the numbers", () => {
  const how = (caption: string, simulated = false) => {
    const titles = [
      "GTRM Perú, Reporte de fin de año 2019 (Plataforma R4V)",
      "GTRM Peru, 2019 End-Year Report",
    ];
    const around = { words: chartWords, tables: [], synonyms: [], sources: [{ titles, simulated }] };
    const chart = { ...drawnBars({ Lima: 900, Piura: 300 }) };
    const value = { ...chart, facts: { ...chart.facts, caption } };
    const [problem] = honestyOf(value, ["source-named"], around);
    return problem?.kind === "source-named" ? problem.detail.how : "kept";
  };

  test.each([
    ["Fuente: GTRM Perú, 2019", "kept"],
    ["Datos del Grupo de Trabajo para Refugiados y Migrantes", "kept"],
    ["R4V", "kept"],
    ["Source: GTRM Peru, 2019 End-Year Report", "kept"],
    ["Fuentes: GTRM e INEI", "kept"],
    ["Fuente: INEI", "other"],
    ["Fuente: Internet", "other"],
    ["Elaboración propia", "other"],
    ["Source: UNHCR", "other"],
    ["Hecho con cariño", "not-named"],
    ["Fuente: ______", "blank"],
    ["", "missing"],
  ])("says of %j: %s", (caption, verdict) => expect(how(caption)).toBe(verdict));

  test.each([
    ["Fuente: 5W de práctica (simulado)", "kept"],
    ["Datos simulados", "kept"],
    ["Source: simulated practice data", "kept"],
    ["Fuente: GTRM Perú, 2019", "not-simulated"],
    ["Hecho con cariño", "not-named"],
    ["", "missing"],
  ])("says of %j below simulated numbers: %s", (caption, verdict) =>
    expect(how(caption, true)).toBe(verdict),
  );
});

describe("no-false-digits", () => {
  const told = (label: Cell, number: number | null = null) => {
    const chart = sketch([mark("text", { x: ["a"], y: [number], text: [label] })]);
    const [problem]: ProblemShape[] = honestyOf(chart, ["no-false-digits"]);
    return problem?.detail.how ?? "kept";
  };

  test.each<[Cell, number | null, string]>([
    ["40", 40, "kept"],
    ["40.0", 40, "invented"],
    ["40,0", 40, "invented"],
    ["-40.0", -40, "invented"],
    ["39.25", 39.25, "kept"],
    ["39.250", 39.25, "invented"],
    ["39.3", 39.25, "kept"],
    ["184,000", 184000, "kept"],
    ["184.000", 184000, "kept"],
    ["184 000", 184000, "kept"],
    ["184\u00a0000", 184000, "kept"],
    ["184\u202f000,0", 184000, "invented"],
    ["184,000.00", 184000, "invented"],
    ["1.234.567", 1234567, "kept"],
    ["0.125", 0.125, "kept"],
    ["0.1250", 0.125, "invented"],
    ["1.234", 1.234, "kept"],
    ["12.345", 12.345, "crowded"],
    ["12,345", 12345, "kept"],
    ["12.345", null, "kept"],
    ["12.3456", null, "crowded"],
    ["1.2345", null, "crowded"],
    ["0.0123", null, "kept"],
    ["0.012345", null, "crowded"],
    ["0.00123", null, "kept"],
    ["1.20034", null, "crowded"],
    ["12,345", 12.3, "kept"],
    ["12,063", 12.0625, "crowded"],
    ["7", 7, "kept"],
    ["123.45", null, "kept"],
    ["Lima", 40, "kept"],
    ["", 40, "kept"],
    ["Lima 40.0 personas", 40, "invented"],
    ["en 2019: 40.0", 40, "invented"],
    [12.3456, 12.3456, "crowded"],
    [12.34, 12.34, "kept"],
    [1.23456, 1.23456, "kept"],
    [40, 40, "kept"],
    [null, 40, "kept"],
    [true, 40, "kept"],
  ])("calls %j for %j %s", (label, number, how) => {
    expect(told(label, number)).toBe(how);
  });

  test("counts them, names the first and points at each", () => {
    const text = mark("textX", { x: [40, 12, 3], y: ["a", "b", "c"], text: ["40", "12.0", "3.00"] });
    expect(honestyOf(sketch([bars, text]), ["no-false-digits"])).toEqual([
      {
        kind: "no-false-digits",
        detail: { label: "12.0", count: 2, how: "invented" },
        where: [
          { mark: 1, item: 1 },
          { mark: 1, item: 2 },
        ],
      },
    ]);
  });

  test("looks at what is written alone, and for what it stands in every channel", () => {
    const rule = ["no-false-digits"];
    const label = { text: ["40.0"] };
    expect(honestyOf(sketch([mark("dot", { x: [40], ...label })]), rule)).toEqual([]);
    expect(honestyOf(sketch([mark("tip", { x: [40], ...label })]), rule)).toEqual([]);
    expect(honestyOf(sketch([mark("text", { x: ["40"] })]), rule)).toEqual([]);
    for (const channel of ["x", "y", "x1", "x2", "y1", "y2", "r", "fill", "stroke"])
      expect(honestyOf(sketch([mark("text", { [channel]: [40], ...label })]), rule)).toHaveLength(1);
    expect(honestyOf(sketch([mark("text", { opacity: [40], ...label })]), rule)).toEqual([]);
  });

  test("does not take a name on an axis for a number", () => {
    const text = mark("text", { x: ["40"], y: ["a"], text: ["40.0"] });
    expect(honestyOf(sketch([text]), ["no-false-digits"])).toEqual([]);
  });

  test("writes a number with three decimals, as Plot does", () => {
    const chart = sketch([mark("text", { x: [1], text: [12.345678] })]);
    expect(honestyOf(chart, ["no-false-digits"])).toMatchObject([{ detail: { label: "12.346" } }]);
  });
});

describe("source-named, where the numbers are of several who publish", () => {
  const survey = { titles: ["Encuesta ENPOVE", "ENPOVE survey"], simulated: false };
  const report = { titles: ["Reporte (R4V)"], simulated: false };
  const own = { titles: ["Conteo de La Casa (2019)"], simulated: false };
  const practice = { titles: ["5W de práctica"], simulated: true };
  const how = (sources: (typeof survey)[], texts: Partial<ChartFacts>) => {
    const chart = drawnBars({ Lima: 900, Piura: 300 });
    const value = { ...chart, facts: { ...chart.facts, ...texts } };
    const around = { words: chartWords, tables: [], synonyms: [], sources };
    const [problem] = honestyOf(value, ["source-named"], around);
    return problem?.kind === "source-named" ? problem.detail.how : "kept";
  };
  test.each<[string, (typeof survey)[], Partial<ChartFacts>]>([
    ["kept", [survey, report], { caption: "Fuente: R4V" }],
    ["kept", [survey, report], { caption: "Fuente: encuesta ENPOVE" }],
    ["other", [survey, report], { caption: "Fuente: ACNUR" }],
    ["kept", [survey], { caption: "Source: ENPOVE survey 2018" }],
    ["kept", [own], { caption: "Fuente: conteo de La Casa (2019)" }],
    ["other", [own], { caption: "Fuente: conteo de La Casa 2019" }],
    ["other", [own], { caption: "Fuente: reconteo de La Casa (2019)" }],
    ["not-simulated", [survey, practice], { caption: "Fuente: encuesta ENPOVE" }],
    ["kept", [survey, practice], { caption: "Fuente: ENPOVE, en parte simulado" }],
    ["kept", [report], { title: "Según R4V, Lima crece", caption: "Hecho en casa" }],
    ["kept", [report], { subtitle: "Fuente: R4V", caption: "Fuente: ______" }],
    ["blank", [report], { subtitle: "2019", caption: "Fuente: R4V ______" }],
    ["kept", [], { caption: "Fuente: ACNUR" }],
    ["not-named", [], { caption: "Hecho en casa" }],
  ])("is %s of %j with %j", (verdict, sources, texts) => expect(how(sources, texts)).toBe(verdict));
});
