import type { BlankDiffers, Filling } from "../../check/blank-differs.ts";
import type { Locale, Text } from "../../i18n/locale.ts";
import type { Speaker, Words } from "../speaker.ts";

const fillings: Record<Filling, Text> = {
  empty: { es: "un texto vacío", en: "an empty text" },
  null: { es: "null (sin dato)", en: "null (no figure)" },
  nan: { es: "NaN (un cálculo que no dio número)", en: "NaN (a sum that gave no number)" },
  undefined: { es: "undefined (algo que no existe)", en: "undefined (something that is not there)" },
  zero: { es: "0", en: "0" },
  value: { es: "un valor", en: "a value" },
};

export const blankDiffers: Words<BlankDiffers> = {
  es: (detail, say) =>
    `${place(detail, say).es} hay ${filling(detail.found, say).es} donde va ${filling(detail.wanted, say).es}. ${nextStepOf(detail, say).es}`,
  en: (detail, say) =>
    `${place(detail, say).en} there is ${filling(detail.found, say).en} where ${filling(detail.wanted, say).en} belongs. ${nextStepOf(detail, say).en}`,
};

/** Files and steps know one kind of blank. */
const filling = (one: Filling, say: Speaker): Text =>
  say.madeWith !== "program" && one !== "zero" && one !== "value"
    ? { es: "un vacío", en: "a blank" }
    : fillings[one];

const nextStepOf = (detail: BlankDiffers["detail"], say: Speaker): Text => {
  if (say.madeWith === "steps") return nextStep({ ...detail, found: inSteps(detail.found) });
  return say.madeWith === "file" && detail.wanted === "value"
    ? {
        es: "Mira arriba qué leí de tu archivo, y busca ahí dónde se perdió el valor.",
        en: "Look above at what I read in your file, and find there where the value was lost.",
      }
    : nextStep(detail);
};

/** Whichever blank it is in the program that nobody typed. */
const inSteps = (found: Filling): Filling => (found === "nan" || found === "undefined" ? "empty" : found);

function place({ column, count }: BlankDiffers["detail"], say: Speaker): Record<Locale, string> {
  if (column === null) return { es: "En tu respuesta", en: "In your answer" };
  return {
    es: `En ${say.count(count, "{n} celda", "{n} celdas")} de ${say.name(column)}`,
    en: `In ${say.count(count, "{n} cell", "{n} cells")} of ${say.name(column)}`,
  };
}

function nextStep({ wanted, found }: BlankDiffers["detail"]): Text {
  if (found === "zero") {
    return {
      es: "No saber cuántos no es lo mismo que ninguno: deja vacío lo que no tiene dato.",
      en: "Not knowing how many is not the same as none: leave blank what has no figure.",
    };
  }
  if (found === "value") {
    return {
      es: "Ahí la fuente no da dato: déjalo vacío.",
      en: "The source gives no figure there: leave it blank.",
    };
  }
  if (wanted !== "value") {
    return {
      es: "Hay varias formas de vacío y no son iguales: revisa cuál pide el enunciado.",
      en: "There are several kinds of blank, and they differ: see which one is asked for.",
    };
  }
  if (found === "nan") {
    return {
      es: "Busca el cálculo que no recibe números, sino un texto, un vacío, una lista o filas enteras: ¿falta pedir la columna con .map(…)?",
      en: "Find the calculation that is not given numbers but a text, a blank, a list or whole rows: is the column still to be asked for with .map(…)?",
    };
  }
  if (found === "undefined") {
    return {
      es: "Revisa el nombre de la columna que lees: una letra distinta basta.",
      en: "Check the name of the column that you read: one different letter is enough.",
    };
  }
  return {
    es: "Busca en qué paso se perdió el valor.",
    en: "Find the step in which the value was lost.",
  };
}
