import { numberInText } from "../../check/cell.ts";
import type { TypeDiffers } from "../../check/type-differs.ts";
import type { Cell } from "../../check/value.ts";
import type { Locale, Text } from "../../i18n/locale.ts";
import type { Speaker, Words } from "../speaker.ts";
import { cellTypes } from "../types.ts";

export const typeDiffers: Words<TypeDiffers> = {
  es: (detail, say) => {
    const place =
      detail.column === null ? "Tu respuesta tiene" : `La columna ${say.name(detail.column)} tiene`;
    return `${place} ${cellTypes[detail.found].es} (${sample(detail, say)}) y aquí se ${isOneThing(detail.wanted) ? "pide" : "piden"} ${cellTypes[detail.wanted].es}. ${nextStepOf(detail, say).es}`;
  },
  en: (detail, say) => {
    const place =
      detail.column === null ? "Your answer holds" : `The column ${say.name(detail.column)} holds`;
    return `${place} ${cellTypes[detail.found].en} (${sample(detail, say)}) and ${cellTypes[detail.wanted].en} ${isOneThing(detail.wanted) ? "is" : "are"} asked for. ${nextStepOf(detail, say).en}`;
  },
};

const isOneThing = (wanted: TypeDiffers["detail"]["wanted"]): boolean =>
  wanted === "text" || wanted === "boolean";

/** What a program could call one of its values. */
const isName = (sample: Cell): boolean =>
  typeof sample === "string" && /^\s*[\p{L}_$][\p{L}\d_$]*(\.[\p{L}_$][\p{L}\d_$]*)*\s*$/u.test(sample);

/** A number as people write it: "1,234", "39,2 %", "S/ 12". */
const hasSeparator = (sample: Cell): boolean =>
  typeof sample === "string" && /\d/.test(sample) && numberInText(sample) === null;

const sample = ({ sample }: TypeDiffers["detail"], say: Speaker) => say.cell(sample);

const nextStepOf = (detail: TypeDiffers["detail"], say: Speaker): Record<Locale, string> =>
  say.madeWith === "file" ? inFile(detail) : say.madeWith === "steps" ? inSteps : nextStep(detail);

const inSteps: Text = {
  es: "Mira debajo de cada paso de dónde viene ese valor.",
  en: "Look below each step where that value comes from.",
};

/** For a table that was made with another tool. */
function inFile({ wanted, found }: TypeDiffers["detail"]): Record<Locale, string> {
  if (wanted === "number") {
    return {
      es: "Mira arriba qué leí en esa columna: elige otra lectura o qué hago con esas celdas, o corrígelas en tu archivo.",
      en: "Look above at what I read in that column: choose another reading, or what I do with those cells, or correct them in your file.",
    };
  }
  if (wanted === "text" && found === "number") {
    return {
      es: "Un código no es una cantidad: mira arriba cómo leí esa columna y elige «texto» o «códigos».",
      en: "A code is not an amount: look above at how I read that column and choose text or codes.",
    };
  }
  if (wanted === "date") {
    return {
      es: "Escribe la fecha como 2019-06-15, o mira arriba cómo leí esa columna.",
      en: "Write the date as 2019-06-15, or look above at how I read that column.",
    };
  }
  return {
    es: "Mira en tu archivo de dónde viene ese valor.",
    en: "Look in your file where that value comes from.",
  };
}

function nextStep({ wanted, found, sample }: TypeDiffers["detail"]): Record<Locale, string> {
  if (wanted === "number" && found === "text" && isName(sample)) {
    return {
      es: "Entre comillas es solo una palabra. Si es el nombre de un valor de tu programa, quítale las comillas.",
      en: "In quotes it is only a word. If it names a value of your program, take the quotes away.",
    };
  }
  if (wanted === "number" && found === "text" && hasSeparator(sample)) {
    return {
      es: "Trae separadores o signos que Number(…) no entiende: quítalos con replace(…) y luego conviértelo con Number(…).",
      en: "It has separators or signs that Number(…) does not understand: take them out with replace(…), then turn it into a number with Number(…).",
    };
  }
  if (wanted === "number" && found === "text") {
    return {
      es: "Entre comillas es texto, aunque parezca un número: conviértelo con Number(…).",
      en: "In quotes it is text, even if it looks like a number: turn it into one with Number(…).",
    };
  }
  if (wanted === "number" && found === "bigint") {
    return { es: "Conviértelo con Number(…).", en: "Turn it into a number with Number(…)." };
  }
  if (wanted === "text" && found === "number") {
    return {
      es: "Un código no es una cantidad: déjalo como texto, así conserva sus ceros.",
      en: "A code is not an amount: keep it as text, so that it keeps its zeros.",
    };
  }
  if (wanted === "date") {
    return {
      es: "Conviértelo con new Date(…).",
      en: "Turn it into a date with new Date(…).",
    };
  }
  if (found === "date" && wanted === "text") {
    return {
      es: "Aquí la fecha va escrita, como «2019-06-15».",
      en: 'Here the date is written out, such as "2019-06-15".',
    };
  }
  if (found === "nested" && typeof sample === "object") {
    return {
      es: "Saca de adentro el valor que buscas.",
      en: "Take the value that you need out of it.",
    };
  }
  return {
    es: "Mira con show(…) de dónde viene ese valor.",
    en: "Look with show(…) where that value comes from.",
  };
}
