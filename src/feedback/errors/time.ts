import type { ErrorWords } from "../error-words.ts";

export const time: ErrorWords = {
  es: ({ line }, say, ms) =>
    `Tu código seguía corriendo después de ${say.count(seconds(ms), "{n} segundo", "{n} segundos")} y lo detuve. ${
      line === null
        ? "Mira tus ciclos: ¿qué termina cada uno?"
        : `Estaba en la línea ${line}: ¿qué termina ese ciclo?`
    }`,
  en: ({ line }, say, ms) =>
    `Your code was still running after ${say.count(seconds(ms), "{n} second", "{n} seconds")}, so I stopped it. ${
      line === null
        ? "Look at your loops: what ends each of them?"
        : `It was in line ${line}: what ends that loop?`
    }`,
};

const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1000));
