import { type ErrorWords, place } from "../error-words.ts";

export const time: ErrorWords = {
  es: ({ line }) =>
    `Tu código seguía corriendo después del tiempo permitido y lo detuve. ${
      line === null
        ? "Mira tus ciclos: ¿qué termina cada uno?"
        : `${place(line).es} es donde estaba: ¿qué termina ese ciclo?`
    }`,
  en: ({ line }) =>
    `Your code was still running when its time was up, so I stopped it. ${
      line === null
        ? "Look at your loops: what ends each of them?"
        : `${place(line).en} is where it was: what ends that loop?`
    }`,
};
