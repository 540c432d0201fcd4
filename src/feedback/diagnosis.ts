import type { Diagnosis } from "../check/diagnosis.ts";
import type { Cell } from "../check/value.ts";
import type { Text } from "../i18n/locale.ts";
import type { Speaker } from "./speaker.ts";

/** The next step that a likely cause asks for; the learner's own value was said before. */
export function nextStep(
  { diagnosis, factor, found = null }: { diagnosis: Diagnosis; factor: number | null; found?: Cell },
  say: Speaker,
): Text {
  if (diagnosis === "factor") {
    const times = say.number(Math.round(factor === null || factor >= 1 ? (factor ?? 1) : 1 / factor));
    return factor !== null && factor < 1
      ? {
          es: `Es ${times} veces más chico de lo que esperaba. Revisa la unidad: ¿dividiste de más, o está en miles o millones?`,
          en: `That is ${times} times smaller than I expected. Check the unit: was it divided too often, or is it in thousands or millions?`,
        }
      : {
          es: `Es ${times} veces más grande de lo que esperaba. Revisa la unidad: ¿multiplicaste de más, o faltó dividir?`,
          en: `That is ${times} times larger than I expected. Check the unit: was it multiplied too often, or not divided?`,
        };
  }
  return diagnosis === "other" && typeof found === "string" ? ofText : steps[diagnosis];
}

/** Nothing is worked out from a text. */
const ofText: Text = {
  es: "Mira de dónde sale ese texto y cómo se arma, letra por letra.",
  en: "Look where that text comes from and how it is put together, letter by letter.",
};

const steps: Record<Exclude<Diagnosis, "factor">, Text> = {
  "percent-for-share": {
    es: "Aquí va una proporción entre 0 y 1. ¿Lo dividiste entre 100?",
    en: "I expected a share between 0 and 1. Did you divide by 100?",
  },
  "share-for-percent": {
    es: "Aquí va un porcentaje, de 0 a 100. ¿Lo multiplicaste por 100?",
    en: "I expected a per cent, from 0 to 100. Did you multiply by 100?",
  },
  rounded: {
    es: "Está cerca, pero redondeado. Guarda todos los decimales hasta el final.",
    en: "It is close, but rounded. Keep all decimals until the end.",
  },
  sign: {
    es: "El tamaño está bien y el signo está al revés. ¿En qué orden restaste?",
    en: "The size is right and the sign is the other way round. In which order did you subtract?",
  },
  "sum-for-mean": {
    es: "Es un múltiplo exacto de lo que esperaba, como lo que hay antes de dividir. ¿Falta dividir entre cuántos son?",
    en: "It is an exact multiple of what I expected, as what is there before dividing. Is it still to be divided by how many there are?",
  },
  "mean-for-sum": {
    es: "Lo que esperaba es un múltiplo exacto de esto, como si ya se hubiera dividido. ¿Dividiste de más?",
    en: "What I expected is an exact multiple of this, as if it had been divided already. Did you divide once too often?",
  },
  repeated: {
    es: "Es un múltiplo exacto de lo que esperaba: algo se cuenta varias veces. ¿Una unión repite filas, o sumaste un total junto con sus partes?",
    en: "It is an exact multiple of what I expected: something is counted several times. Does a join repeat rows, or did you add a total to its parts?",
  },
  quotes: {
    es: "El texto trae comillas adentro: quítalas y deja solo lo que va entre ellas.",
    en: "The text has quotes inside: take the quotes away and leave what stands between them.",
  },
  spelling: {
    es: "Casi: cambia una mayúscula, una tilde, un espacio o el plural. Cópialo tal como está en los datos.",
    en: "Nearly: a capital, an accent, a space or the plural differs. Copy it as it stands in the dataset.",
  },
  other: {
    es: "Revisa qué filas entran en la cuenta y qué cuenta haces con ellas.",
    en: "Check which rows go into it, and what is worked out from them.",
  },
};
