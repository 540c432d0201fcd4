import type { Form } from "../check/chart/picture/reading/reading.ts";
import type { Locale } from "./locale.ts";
import { messages } from "./messages.ts";

type Lies = "lying" | "standing";

const things: Record<Locale, Record<Form, [one: string, other: string]>> = {
  es: {
    bars: ["barra", "barras"],
    lines: ["línea", "líneas"],
    dots: ["punto", "puntos"],
    cells: ["casilla", "casillas"],
  },
  en: { bars: ["bar", "bars"], lines: ["line", "lines"], dots: ["dot", "dots"], cells: ["field", "fields"] },
};

/** A number, and where it stands; "" where no name does. */
type End = [number: string, place: string];
const end = ([number, place]: End) => number + (place && ` (${place})`);
const extreme = (name: string, others: string | 0, number: string) =>
  `${name && `${name}${others === 0 ? "" : ` ${others}`}, `}${number}.`;

/** What a chart shows, said of its reading (src/check/chart/summary). */
export const chartSummaryWords = messages({
  unread: {
    es: (what: string) =>
      `${what === "" ? "Este dibujo no lo sé leer todavía" : `No puedo leer todavía ${what} en un gráfico`}, así que no puedo decir lo que muestra.`,
    en: (what: string) =>
      `${what === "" ? "I cannot read this drawing yet" : `I cannot read ${what} in a chart yet`}, so I cannot say what it shows.`,
  },
  sectors: {
    es: (count: number) => `Círculo repartido en ${count} sectores.`,
    en: (count: number) => `Circle divided into ${count} sectors.`,
  },
  shares: {
    es: (parts: string) => `Del círculo ocupan: ${parts}.`,
    en: (parts: string) => `Of the circle they take: ${parts}.`,
  },
  kind: {
    es: (form: Form, count: number, lies: Lies, stacked: boolean) => {
      const [one, other] = things.es[form];
      const how = form === "bars" ? (lies === "lying" ? " horizontal" : " vertical") : "";
      const named = count === 1 ? `1 ${one}${how}` : `${count} ${other}${how && `${how}es`}`;
      if (form === "cells") return `Cuadrícula de ${named} de color.`;
      return `Gráfico de ${named}${stacked ? ", con partes que se apilan" : ""}.`;
    },
    en: (form: Form, count: number, lies: Lies, stacked: boolean) => {
      const [one, other] = things.en[form];
      const how = form === "bars" ? (lies === "lying" ? "horizontal " : "vertical ") : "";
      const named = `${count} ${how}${count === 1 ? one : other}`;
      if (form === "cells") return `Grid of ${named} of colour.`;
      return `Chart of ${named}${stacked ? ", with parts stacked up" : ""}.`;
    },
  },
  panels: {
    es: (count: number, names: string) => `Tiene ${count} paneles: ${names}.`,
    en: (count: number, names: string) => `It has ${count} panels: ${names}.`,
  },
  series: {
    es: (names: string) => `Distingue ${names}.`,
    en: (names: string) => `It tells apart ${names}.`,
  },
  axis: {
    es: (
      side: "x" | "y",
      label: string,
      count: number | null,
      from: string,
      to: string,
      multiplies: boolean,
    ) =>
      `Eje ${side === "x" ? "horizontal" : "vertical"}${label && `, «${label}»`}: ${
        count === null ? "" : `${count} nombres, `
      }de ${from} a ${to}${multiplies ? ", y cada paso multiplica" : ""}.`,
    en: (
      side: "x" | "y",
      label: string,
      count: number | null,
      from: string,
      to: string,
      multiplies: boolean,
    ) =>
      `${side === "x" ? "Horizontal" : "Vertical"} axis${label && `, "${label}"`}: ${
        count === null ? "" : `${count} names, `
      }from ${from} to ${to}${multiplies ? ", each step multiplying" : ""}.`,
  },
  unreadableAxis: {
    es: (side: "x" | "y", label: string) =>
      `El eje ${side === "x" ? "horizontal" : "vertical"}${label && `, «${label}»,`} no se puede leer: sus números no van parejos, o hay otro eje que dice otra cosa.`,
    en: (side: "x" | "y", label: string) =>
      `The ${side === "x" ? "horizontal" : "vertical"} axis${label && `, "${label}",`} cannot be read: its numbers are not even, or another axis says something else.`,
  },
  colour: {
    es: (from: string, to: string, label: string) =>
      `El color${label && `, «${label}»,`} va de ${from} a ${to}.`,
    en: (from: string, to: string, label: string) =>
      `The colour${label && `, "${label}",`} goes from ${from} to ${to}.`,
  },
  largest: {
    es: (form: Form, name: string, others: number, number: string) =>
      `${{ bars: "La más larga", lines: "Lo más alto", dots: "El mayor", cells: "La mayor" }[form]}: ${extreme(name, others === 0 ? 0 : `y ${others} más`, number)}`,
    en: (form: Form, name: string, others: number, number: string) =>
      `${{ bars: "The longest", lines: "The highest", dots: "The largest", cells: "The largest" }[form]}: ${extreme(name, others === 0 ? 0 : `and ${others} more`, number)}`,
  },
  smallest: {
    es: (form: Form, name: string, others: number, number: string) =>
      `${{ bars: "La más corta", lines: "Lo más bajo", dots: "El menor", cells: "La menor" }[form]}: ${extreme(name, others === 0 ? 0 : `y ${others} más`, number)}`,
    en: (form: Form, name: string, others: number, number: string) =>
      `${{ bars: "The shortest", lines: "The lowest", dots: "The smallest", cells: "The smallest" }[form]}: ${extreme(name, others === 0 ? 0 : `and ${others} more`, number)}`,
  },
  equal: {
    es: (number: string) => `Valen lo mismo: ${number}.`,
    en: (number: string) => `All have the same number: ${number}.`,
  },
  course: {
    es: (series: string | null, from: End, to: End) =>
      `${series === null ? "Empieza" : `${series} empieza`} en ${end(from)} y termina en ${end(to)}.`,
    en: (series: string | null, from: End, to: End) =>
      `${series === null ? "It starts" : `${series} starts`} at ${end(from)} and ends at ${end(to)}.`,
  },
  order: {
    es: (order: "falling" | "growing" | "none") =>
      ({
        falling: "Van de mayor a menor.",
        growing: "Van de menor a mayor.",
        none: "No van en el orden de su valor.",
      })[order],
    en: (order: "falling" | "growing" | "none") =>
      ({
        falling: "They go from the largest to the smallest.",
        growing: "They go from the smallest to the largest.",
        none: "They do not go in the order of their numbers.",
      })[order],
  },
  absent: {
    es: (names: string) => `No se ve nada dibujado junto a ${names}.`,
    en: (names: string) => `Nothing can be seen beside ${names}.`,
  },
  break: {
    es: (after: string, before: string) => `La línea se corta entre ${after} y ${before}.`,
    en: (after: string, before: string) => `The line is broken off between ${after} and ${before}.`,
  },
  about: { es: (number: string) => `cerca de ${number}`, en: (number: string) => `about ${number}` },
  more: {
    es: (names: string, count: number) => `${names} y ${count} más`,
    en: (names: string, count: number) => `${names} and ${count} more`,
  },
});
