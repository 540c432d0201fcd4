import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import type { SearchKind } from "./document.ts";

/** Words of the page on which the site is searched. */
export const searchWords = messages({
  title: { es: "Buscar", en: "Search" },
  description: {
    es: "Busca en lecciones, ejercicios, glosario, datos, ideas y herramientas.",
    en: "Search lessons, exercises, glossary, data, ideas and tools.",
  },
  label: { es: "¿Qué buscas?", en: "What are you looking for?" },
  how: {
    es: "Con tus palabras, con o sin tildes: «doble conteo», «edad», «excel».",
    en: "In your own words: “double counting”, “age”, “excel”.",
  },
  found: {
    es: (many: number) => (many === 1 ? "1 resultado" : `${many} resultados`),
    en: (many: number) => (many === 1 ? "1 result" : `${many} results`),
  },
  nothing: {
    es: (query: string) => `Nada sobre «${query}». Prueba con otra palabra, más corta o en singular.`,
    en: (query: string) => `Nothing on “${query}”. Try another word, a shorter one or the singular.`,
  },
  instead: { es: "O mira aquí:", en: "Or look here:" },
  withoutScript: {
    es: "Para buscar hace falta JavaScript. Sin él, mira aquí:",
    en: "Searching needs JavaScript. Without it, look here:",
  },
});

const kinds = messages({
  lesson: { es: "Lección", en: "Lesson" },
  tool: { es: "Página", en: "Page" },
  term: { es: "Glosario", en: "Glossary" },
  exercise: { es: "Ejercicio", en: "Exercise" },
  dataset: { es: "Datos", en: "Data" },
  idea: { es: "Idea", en: "Idea" },
  workshop: { es: "Taller", en: "Workshop" },
});

export const searchKindName = (kind: SearchKind, locale: Locale): string => kinds(locale)[kind];
