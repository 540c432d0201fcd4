import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");

/** What a cell of the table says, with the sign before it. */
export const cellWords = messages({
  solved: { es: "Resuelto", en: "Solved" },
  "not-solved": { es: "No resuelto", en: "Not solved" },
  error: { es: "Con error", en: "Error" },
  unchecked: { es: "Por revisar", en: "Unchecked" },
  "not-answered": { es: "Sin responder", en: "No answer" },
  "not-asked": { es: "No se le pidió", en: "Not asked" },
});

/** How many of a person's exercises stand so. */
export const cellCounts = messages({
  solved: {
    es: (n: number) => (n === 1 ? "1 resuelto" : `${es(n)} resueltos`),
    en: (n: number) => `${en(n)} solved`,
  },
  "not-solved": {
    es: (n: number) => (n === 1 ? "1 no resuelto" : `${es(n)} no resueltos`),
    en: (n: number) => `${en(n)} not solved`,
  },
  error: { es: (n: number) => `${es(n)} con error`, en: (n: number) => `${en(n)} with an error` },
  unchecked: { es: (n: number) => `${es(n)} por revisar`, en: (n: number) => `${en(n)} unchecked` },
  "not-answered": {
    es: (n: number) => `${es(n)} sin responder`,
    en: (n: number) => `${en(n)} without an answer`,
  },
});

/** The same, for who does not know the table yet. */
export const cellMeanings = messages({
  solved: {
    es: "Una respuesta que cuenta es correcta, aquí y con los datos cambiados.",
    en: "An answer that counts is right, here and with changed data.",
  },
  "not-solved": {
    es: "Las respuestas que cuentan no son correctas.",
    en: "The answers that count are not right.",
  },
  error: {
    es: "La última respuesta se detuvo con un error, o no es una respuesta a este ejercicio.",
    en: "The last answer stopped with an error, or is no answer to this exercise.",
  },
  unchecked: {
    es: "Todavía no se revisó aquí, o no se puede.",
    en: "It was not checked here yet, or cannot be.",
  },
  "not-answered": { es: "No hay respuesta.", en: "There is no answer." },
  "not-asked": {
    es: "Es de la otra mitad: a esta persona no se le pidió, y no cuenta.",
    en: "It belongs to the other half: this person was not asked it, and it does not count.",
  },
});

/** Words of the table that explains the signs. */
export const cellLegendWords = messages({
  title: { es: "Qué dice cada signo", en: "What each sign says" },
  differs: {
    es: "El archivo dice un resultado y la revisión encontró otro. Vale lo que encontró la revisión.",
    en: "The file says one outcome and the check found another. What the check found counts.",
  },
  late: {
    es: "Respondió después de la fecha límite.",
    en: "Answered after the due date.",
  },
});
