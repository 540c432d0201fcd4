import type { Text } from "../../i18n/locale.ts";
import type { RunError } from "../../sandbox/sandbox.ts";
import type { ErrorWords } from "../error-words.ts";

export const time: ErrorWords = {
  es: (error, say, ms) =>
    `Tu código seguía corriendo después de ${say.count(seconds(ms), "{n} segundo", "{n} segundos")} y lo detuve. ${where(error).es}`,
  en: (error, say, ms) =>
    `Your code was still running after ${say.count(seconds(ms), "{n} second", "{n} seconds")}, so I stopped it. ${where(error).en}`,
};

const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1000));

function where({ line, subject }: RunError): Text {
  const at = { es: line === null ? "" : ` de la línea ${line}`, en: line === null ? "" : ` in line ${line}` };
  if (subject === "regular expression")
    return {
      es: `Estaba en la expresión regular${at.es}: ¿repite algo que ya se repite, como (a+)+? Hazla más simple.`,
      en: `It was in the regular expression${at.en}: does it repeat what repeats already, such as (a+)+? Make it simpler.`,
    };
  if (subject === "call")
    return {
      es: `Estaba en el cálculo${at.es}, que no es un ciclo: ¿trabaja con muchas filas, una y otra vez?`,
      en: `It was working on what stands${at.en || " there"}, which is no loop: does it go through many rows again and again?`,
    };
  return line === null
    ? {
        es: "Mira tus ciclos y tus expresiones regulares: ¿qué termina cada uno?",
        en: "Look at your loops and regular expressions: what ends each of them?",
      }
    : {
        es: `Estaba en la línea ${line}: ¿qué termina ese ciclo?`,
        en: `It was in line ${line}: what ends that loop?`,
      };
}
