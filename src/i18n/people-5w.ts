import { messages } from "./messages.ts";
import { rowsEn, rowsEs } from "./row-count.ts";

/** How many people a 5W report reached, by the coordination's rule and beside the plain sum. */
export const people5wWords = messages({
  people: { es: "Personas por departamento", en: "People by department" },
  peopleHow: {
    es: "La coordinación no suma la columna de beneficiarios sin más: la misma persona puede estar en varias filas. Cada actividad tiene una regla: SUM suma los meses, MAX toma el mes más alto, N/A no cuenta personas. Después vale la actividad más alta de cada sector, y el sector más alto de cada departamento.",
    en: "The coordination does not just add the column of beneficiaries up: the same person may be in several rows. Each activity has a rule: SUM adds the months, MAX takes the highest month, N/A counts no people. Then the highest activity of each sector counts, and the highest sector of each department.",
  },
  byRule: { es: "Por la regla", en: "By the rule" },
  plainSum: { es: "Suma simple", en: "Plain sum" },
  ofSum: { es: "en filas SUM", en: "in SUM rows" },
  ofMax: { es: "en filas MAX", en: "in MAX rows" },
  ofNone: { es: "en filas N/A", en: "in N/A rows" },
  whole: { es: "Todos", en: "All" },
  noDepartment: { es: "(sin departamento)", en: "(no department)" },
  noMonth: { es: "(sin mes)", en: "(no month)" },
  allMonths: { es: "Todos los meses", en: "All months" },
  chosenRule: {
    es: (count: number) =>
      `En ${rowsEs(count)} ni el reporte ni tu lista de indicadores dicen la regla. Las cuento como`,
    en: (count: number) =>
      `For ${rowsEn(count)} neither the report nor your list of indicators says the rule. I count them as`,
  },
  sumRule: { es: "SUM: cada mes son otras personas", en: "SUM: other people each month" },
  maxRule: { es: "MAX: vuelven las mismas personas", en: "MAX: the same people come back" },
  noneRule: { es: "N/A: no cuentan personas", en: "N/A: they count no people" },
  difference: { es: "De la suma simple a la regla", en: "From the plain sum to the rule" },
  startsAt: {
    es: (people: string) => `La columna suma ${people}.`,
    en: (people: string) => `The column adds up to ${people}.`,
  },
  notCounted: {
    es: (people: string) => `${people} son de actividades N/A, que no cuentan personas asistidas.`,
    en: (people: string) => `${people} are of N/A activities, which count no people assisted.`,
  },
  sameMonths: {
    es: (people: string) => `${people} se repiten de un mes a otro en actividades MAX.`,
    en: (people: string) => `${people} come again from month to month in MAX activities.`,
  },
  sameSector: {
    es: (people: string) => `${people} pueden ser las mismas en otra actividad de su sector.`,
    en: (people: string) => `${people} may be the same in another activity of their sector.`,
  },
  sameDepartment: {
    es: (people: string) => `${people} pueden ser las mismas en otro sector de su departamento.`,
    en: (people: string) => `${people} may be the same in another sector of their department.`,
  },
  endsAt: {
    es: (people: string) => `Quedan ${people} personas: las que da la regla con estas filas.`,
    en: (people: string) => `That leaves ${people} people: what the rule gives with these rows.`,
  },
  noPeople: {
    es: "Falta la columna de beneficiarios del mes: sin ella no hay personas que sumar.",
    en: "The column of the month's beneficiaries is missing: without it there are no people to add up.",
  },
});
