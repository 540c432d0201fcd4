import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const words = {
  es: {
    title: "La suma simple cuenta a las mismas personas una y otra vez",
    caption: "Datos simulados que suman los totales del reporte de fin de año 2019 del GTRM Perú",
    x: "Miles de personas, según cada forma de contar →",
    plain: "suma simple",
    rule: "con la regla",
    areas: {
      emergency_response: "Emergencia",
      protection: "Protección",
      socio_economic_inclusion: "Integración",
    },
  },
  en: {
    title: "The plain sum counts the same people again and again",
    caption: "Simulated rows that lead to the totals of the GTRM Peru 2019 end-year report",
    x: "Thousands of people, by each way of counting →",
    plain: "plain sum",
    rule: "by the rule",
    areas: {
      emergency_response: "Emergency",
      protection: "Protection",
      socio_economic_inclusion: "Inclusion",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** People by month, in each activity of each department of each area. */
const reached = {};
for (const { sector, adm1_pcode, activity, rule, month, beneficiaries } of activities) {
  reached[sector] ??= {};
  reached[sector][adm1_pcode] ??= {};
  reached[sector][adm1_pcode][activity] ??= { rule, months: {} };
  const { months } = reached[sector][adm1_pcode][activity];
  months[month] = (months[month] ?? 0) + beneficiaries;
}

const joinMonths = { SUM: sum, MAX: (months) => Math.max(...months), "N/A": () => 0 };
const byRule = (departments) =>
  sum(
    Object.values(departments).map((kinds) =>
      Math.max(...Object.values(kinds).map(({ rule, months }) => joinMonths[rule](Object.values(months)))),
    ),
  );
const plainSum = (departments) =>
  sum(
    Object.values(departments).flatMap((kinds) =>
      Object.values(kinds).map(({ months }) => sum(Object.values(months))),
    ),
  );

const bars = Object.entries(words.areas).flatMap(([sector, area]) => [
  {
    count: `${area}: ${words.plain}`,
    thousands: Math.round(plainSum(reached[sector]) / 1000),
    byRule: false,
  },
  { count: `${area}: ${words.rule}`, thousands: Math.round(byRule(reached[sector]) / 1000), byRule: true },
]);
const written = (number) => number.toLocaleString();

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 150,
  marginRight: 40,
  marginBottom: 44,
  height: 260,
  x: { label: words.x, labelAnchor: "left", grid: true, tickFormat: written },
  y: { label: null, domain: bars.map(({ count }) => count) },
  marks: [
    Plot.barX(bars, {
      x: "thousands",
      y: "count",
      fill: ({ byRule }) => (byRule ? "var(--chart-1)" : "var(--chart-2)"),
    }),
    Plot.text(bars, {
      x: "thousands",
      y: "count",
      text: ({ thousands }) => written(thousands),
      textAnchor: "start",
      dx: 4,
    }),
    Plot.ruleX([0]),
  ],
});
