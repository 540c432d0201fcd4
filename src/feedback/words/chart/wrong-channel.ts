import type { WrongChannel } from "../../../check/chart/facts/wrong-channel.ts";
import type { Text } from "../../../i18n/locale.ts";
import type { Words } from "../../speaker.ts";

const sentences: Record<WrongChannel["detail"]["how"], Text> = {
  "axes-swapped": {
    es: "Están los datos que van, con los ejes cambiados. Intercambia «x» e «y».",
    en: 'The right figures are there, with the axes swapped. Change "x" and "y" round.',
  },
  "series-on-axis": {
    es: "Lo que va en el eje está en el color, y lo del color está en el eje. Cámbialos de lugar.",
    en: "What belongs on the axis is in the colour, and what belongs in the colour is on the axis. Change them round.",
  },
  "colour-as-names": {
    es: "El color trata tus datos como nombres: cada uno tiene un color, sin orden. Dale una columna de números para que el color mida.",
    en: "The colour takes your figures as names: each has a colour, in no order. Give it a column of numbers, so that the colour measures.",
  },
  "colour-as-numbers": {
    es: "El color mide una cantidad, y aquí va un color distinto para cada grupo. Dale la columna que nombra los grupos.",
    en: "The colour measures an amount, and here each group needs a colour of its own. Give it the column that names the groups.",
  },
};

export const wrongChannel: Words<WrongChannel> = {
  es: ({ how }) => sentences[how].es,
  en: ({ how }) => sentences[how].en,
};
