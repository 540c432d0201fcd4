import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "entries-shrunk": {
    es: "Ahora achicas las entradas en vez de agrandar las salidas: la lámina sigue igual, con otros números en el eje. Ninguna de las dos líneas necesita un factor.",
    en: "Now you shrink the entries in place of stretching the exits: the slide stays the same, with other numbers on the axis. Neither line needs a factor.",
  },
  "exits-shrunk": {
    es: "Dividiste las salidas entre 2,15: antes se veían muy altas y ahora, muy bajas. No hay que compensar nada: quita el factor.",
    en: "You divided the exits by 2.15: before they looked too high, and now too low. Nothing has to be made up for: take the factor away.",
  },
  "both-stretched": {
    es: "Las dos líneas tienen el mismo factor, y su relación es correcta. Pero el eje dice números que nadie contó. Quita el factor de las dos.",
    en: "Both lines carry the same factor, so they compare well. But the axis states numbers that nobody counted. Take the factor off both.",
  },
  "whole-periods": {
    es: "Quitaste el factor, y también la división entre los días. Un periodo de ocho meses no se compara con uno de menos de cuatro: deja las personas por día.",
    en: "You took the factor away, and the division by days with it. A period of eight months does not compare with one of under four: keep people per day.",
  },
  "per-month": {
    es: "Dividiste entre ocho y entre cuatro meses, pero el segundo periodo termina el 23 de diciembre. Deja la cuenta por día, que ya estaba hecha.",
    en: "You divided by eight and by four months, but the second period ends on 23 December. Keep the count per day, which was there already.",
  },
  "exits-gone": {
    es: "Con una sola línea no hay dos ejes, pero tampoco respuesta: la pregunta compara entradas y salidas. Deja las dos.",
    en: "With a single line there are no two axes, but no answer either: the question compares entries and exits. Keep both.",
  },
} satisfies Record<string, Text>;
