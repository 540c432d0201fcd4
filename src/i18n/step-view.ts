import { messages } from "./messages.ts";

const are = (count: string, es: [one: string, other: string]) => `${count} ${count === "1" ? es[0] : es[1]}`;
const filas = (count: string) => are(count, ["fila", "filas"]);
const rows = (count: string) => are(count, ["row", "rows"]);
const grupos = (count: string) => are(count, ["grupo", "grupos"]);
const groups = (count: string) => are(count, ["group", "groups"]);

/** What a step of a program did, for those who see it and those who do not. Counts come as they are written. */
export const stepViewWords = messages({
  stepByStep: { es: "Paso a paso", en: "Step by step" },
  stepsOf: {
    es: (count: string) => `Ver el programa paso a paso (${are(count, ["paso", "pasos"])})`,
    en: (count: string) => `See the program step by step (${are(count, ["step", "steps"])})`,
  },
  opening: { es: "Mirando el programa paso a paso…", en: "Looking at the program step by step…" },
  previous: { es: "Anterior", en: "Previous" },
  next: { es: "Siguiente", en: "Next" },
  all: { es: "Ver todos los pasos", en: "Show all steps" },
  oneByOne: { es: "Ver uno por uno", en: "Show one at a time" },
  step: {
    es: (at: string, of: string) => `Paso ${at} de ${of}`,
    en: (at: string, of: string) => `Step ${at} of ${of}`,
  },
  lines: {
    es: (from: string, to: string) => (from === to ? `línea ${from}` : `líneas ${from} a ${to}`),
    en: (from: string, to: string) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  },
  before: { es: "Antes", en: "Before" },
  after: { es: "Después", en: "After" },
  seeBefore: { es: "Ver la tabla de antes", en: "See the table before" },
  seeBeforeAndLeft: {
    es: "Ver la tabla de antes y filas que salen",
    en: "See the table before and rows that leave",
  },
  otherTable: { es: "La otra tabla", en: "The other table" },
  row: { es: "Fila", en: "Row" },
  cameFrom: { es: "Viene de", en: "Comes from" },
  leaves: { es: "sale", en: "leaves" },
  isNew: { es: "nueva", en: "new" },
  value: { es: "Valor", en: "Value" },
  fromRow: { es: (at: string) => `fila ${at}`, en: (at: string) => `row ${at}` },
  fromGroup: { es: (at: string) => `grupo ${at}`, en: (at: string) => `group ${at}` },
  withRow: { es: (at: string) => `+ fila ${at} de la otra`, en: (at: string) => `+ row ${at} of the other` },
  notBefore: { es: "nueva", en: "new" },
  rowsBetween: {
    es: (count: string) => `… ${filas(count)} más`,
    en: (count: string) => `… ${count} more ${count === "1" ? "row" : "rows"}`,
  },
  groupsBetween: {
    es: (count: string) => `… ${grupos(count)} más`,
    en: (count: string) => `… ${count} more ${count === "1" ? "group" : "groups"}`,
  },
  sizeOfTable: {
    es: (count: string, shown: string, width: string) =>
      shown === width ? filas(count) : `${filas(count)}; se ven ${shown} de ${width} columnas`,
    en: (count: string, shown: string, width: string) =>
      shown === width ? rows(count) : `${rows(count)}; ${shown} of ${width} columns shown`,
  },
  sizeOfList: {
    es: (count: string) => `lista de ${are(count, ["valor", "valores"])}`,
    en: (count: string) => `list of ${are(count, ["value", "values"])}`,
  },
  sizeOfGroups: {
    es: (count: string, members: string) => `${grupos(count)}, ${filas(members)} en total`,
    en: (count: string, members: string) => `${groups(count)}, ${rows(members)} in all`,
  },
  group: {
    es: (at: string, count: string) => `Grupo ${at}: ${filas(count)}`,
    en: (at: string, count: string) => `Group ${at}: ${rows(count)}`,
  },
  groupNamed: {
    es: (name: string, count: string) => `${name}: ${filas(count)}`,
    en: (name: string, count: string) => `${name}: ${rows(count)}`,
  },
  empty: { es: "Sin filas", en: "No rows" },

  kept: {
    es: (after: string, before: string, left: string) =>
      `Quedan ${after} de ${filas(before)}; ${left === "1" ? "sale" : "salen"} ${left}.`,
    en: (after: string, before: string, left: string) =>
      `${after} of ${rows(before)} stay; ${left} ${left === "1" ? "leaves" : "leave"}.`,
  },
  sorted: {
    es: (count: string) => `Las mismas ${filas(count)}, en otro orden.`,
    en: (count: string) => `The same ${rows(count)}, in another order.`,
  },
  keptAndSorted: {
    es: (after: string, before: string) => `Quedan ${after} de ${filas(before)}, en otro orden.`,
    en: (after: string, before: string) => `${after} of ${rows(before)} stay, in another order.`,
  },
  grouped: {
    es: (before: string, after: string) => `${filas(before)} quedan en ${grupos(after)}.`,
    en: (before: string, after: string) => `${rows(before)} are in ${groups(after)} now.`,
  },
  groupedBy: {
    es: (before: string, after: string, by: string) =>
      `${filas(before)} quedan en ${grupos(after)}: cada grupo tiene su valor de «${by}».`,
    en: (before: string, after: string, by: string) =>
      `${rows(before)} are in ${groups(after)} now: each group has its own value of "${by}".`,
  },
  inNoGroup: {
    es: (count: string) => `${filas(count)} no ${count === "1" ? "está" : "están"} en ningún grupo.`,
    en: (count: string) => `${rows(count)} ${count === "1" ? "is" : "are"} in no group.`,
  },
  oneEach: {
    es: (count: string) => `De cada fila sale una nueva: ${count}.`,
    en: (count: string) => `A new one is made of each row: ${count}.`,
  },
  rowEachGroup: {
    es: (count: string) => `De cada grupo sale una fila: ${count}.`,
    en: (count: string) => `One row is made of each group: ${count}.`,
  },
  valueEachGroup: {
    es: (count: string) => `De cada grupo sale un valor: ${count}.`,
    en: (count: string) => `One value is made of each group: ${count}.`,
  },
  valueEach: {
    es: (count: string) => `De cada fila sale un valor: ${count}.`,
    en: (count: string) => `One value is made of each row: ${count}.`,
  },
  groupEach: {
    es: (count: string) => `Son ahora ${grupos(count)}.`,
    en: (count: string) => `There are ${groups(count)} now.`,
  },
  made: {
    es: (before: string, after: string) => `De ${before} salen ${after}.`,
    en: (before: string, after: string) => `${after} are made of ${before}.`,
  },
  repeated: {
    es: (count: string) =>
      count === "1" ? "Una fila da varias: se repite." : `${count} filas dan varias cada una: se repiten.`,
    en: (count: string) =>
      count === "1"
        ? "One row gives several: it is repeated."
        : `${count} rows give several each: they are repeated.`,
  },
  left: {
    es: (count: string) =>
      count === "1" ? "Una fila no da ninguna: sale." : `${count} filas no dan ninguna: salen.`,
    en: (count: string) =>
      count === "1" ? "One row gives none: it leaves." : `${count} rows give none: they leave.`,
  },
  joined: {
    es: (before: string, other: string, after: string) =>
      `Se busca cada una de ${filas(before)} en otra tabla de ${other}: salen ${after}.`,
    en: (before: string, other: string, after: string) =>
      `Each of ${rows(before)} is looked up in another table of ${other}: ${after} come out.`,
  },
  alone: {
    es: (count: string) => (count === "1" ? "Una no encontró pareja." : `${count} no encontraron pareja.`),
    en: (count: string) => (count === "1" ? "One found no partner." : `${count} found no partner.`),
  },
  together: {
    es: (first: string, second: string, after: string) =>
      `Dos tablas, de ${first} y de ${filas(second)}: juntas dan ${after}.`,
    en: (first: string, second: string, after: string) =>
      `Two tables, of ${first} and of ${rows(second)}: together they give ${after}.`,
  },
  grown: {
    es: (more: string, after: string) => `${more} más: ahora son ${filas(after)}.`,
    en: (more: string, after: string) => `${more} more: there are ${rows(after)} now.`,
  },
  oneValue: {
    es: (before: string, value: string) => `De ${before} sale un solo valor: ${value}.`,
    en: (before: string, value: string) => `A single value is made of ${before}: ${value}.`,
  },
  unknown: {
    es: "No se puede saber de qué fila viene cada una.",
    en: "From which row each one came cannot be known.",
  },
  rewritten: {
    es: (count: string) => `Las mismas ${filas(count)}, cambiadas por dentro.`,
    en: (count: string) => `The same ${rows(count)}, changed inside.`,
  },
  columns: {
    es: (before: string, after: string) => `De ${before} columnas quedan ${after}.`,
    en: (before: string, after: string) => `${after} of ${before} columns stay.`,
  },
  newColumns: {
    es: (names: string, count: number) =>
      count === 1 ? `Columna nueva: ${names}.` : `Columnas nuevas: ${names}.`,
    en: (names: string, count: number) => (count === 1 ? `New column: ${names}.` : `New columns: ${names}.`),
  },
  loop: {
    es: (before: string) =>
      `Un ciclo recorre ${before}. Sus vueltas no se ven una por una: aquí está lo que había antes y lo que quedó después.`,
    en: (before: string) =>
      `A loop goes through ${before}. Its rounds are not shown one by one: here is what there was before and what it left.`,
  },
  rowsOf: { es: (count: string) => filas(count), en: (count: string) => rows(count) },
  groupsOf: { es: (count: string) => grupos(count), en: (count: string) => groups(count) },
  valuesOf: {
    es: (count: string) => are(count, ["valor", "valores"]),
    en: (count: string) => are(count, ["value", "values"]),
  },

  nothing: {
    es: "Este programa no cambia ninguna tabla: no hay pasos que ver.",
    en: "This program changes no table: there are no steps to see.",
  },
  cut: {
    es: (count: string) => `El programa tiene más pasos; se ven los primeros ${count}.`,
    en: (count: string) => `The program has more steps; the first ${count} are shown.`,
  },
  replaced: {
    es: "Este programa pone funciones propias en lugar de las de las listas. Las tablas son las que hubo; el nombre de un paso puede no decir lo que hizo.",
    en: "This program puts functions of its own in the place of those of lists. The tables are as they were; the name of a step may not say what it did.",
  },
  notTheSame: {
    es: "Al mirarlo paso a paso, este programa no hizo lo mismo que antes. Por eso no se muestran sus pasos.",
    en: "While it was looked at step by step, this program did not do the same as before. So its steps are not shown.",
  },
  untilError: {
    es: "El programa se detuvo por un error. Estos son los pasos hasta ahí.",
    en: "The program stopped with an error. These are the steps up to there.",
  },
});
