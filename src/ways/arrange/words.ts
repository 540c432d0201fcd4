import { messages } from "../../i18n/messages.ts";

export const arrangeWords = messages({
  intro: {
    es: "Arma el programa con las líneas de abajo. Algunas sobran. La sangría no importa, y puede haber más de un orden correcto.",
    en: "Build the program from the lines below. Some are not needed. Indentation does not matter, and more than one order may be right.",
  },
  program: { es: "Tu programa", en: "Your program" },
  rest: { es: "Líneas por usar", en: "Lines to use" },
  empty: { es: "Todavía no hay líneas. Toca una de abajo.", en: "There are no lines yet. Press one below." },
  allUsed: { es: "No queda ninguna línea.", en: "No line is left." },
  add: { es: "Poner", en: "Put in" },
  takeOut: { es: "Quitar", en: "Take out" },
  up: { es: "Subir", en: "Move up" },
  down: { es: "Bajar", en: "Move down" },
  drag: { es: "Arrastrar", en: "Drag" },
  added: {
    es: (line: string, place: number) => `Puse «${line}» en el lugar ${place}.`,
    en: (line: string, place: number) => `I put "${line}" in place ${place}.`,
  },
  takenOut: {
    es: (line: string) => `Quité «${line}» del programa.`,
    en: (line: string) => `I took "${line}" out of the program.`,
  },
  moved: {
    es: (line: string, place: number, total: number) => `«${line}»: lugar ${place} de ${total}`,
    en: (line: string, place: number, total: number) => `"${line}": place ${place} of ${total}`,
  },
  noneYet: {
    es: "Tu programa todavía no tiene líneas. Pon alguna y comprueba.",
    en: "Your program has no lines yet. Put some in, then check.",
  },
  offer: { es: "¿Lo hacemos más corto?", en: "Shall we make it shorter?" },
  join: { es: "Juntar dos líneas que van juntas", en: "Join two lines that belong together" },
  drop: { es: "Sacar una línea que sobra", en: "Take away a line that is not needed" },
  joined: {
    es: (line: string) => `Junté dos líneas: ahora se mueven como una. Empiezan con «${line}».`,
    en: (line: string) => `I joined two lines: they now move as one. They begin with "${line}".`,
  },
  dropped: {
    es: (line: string) => `Saqué «${line}»: no hace falta.`,
    en: (line: string) => `I took away "${line}": it is not needed.`,
  },
});
