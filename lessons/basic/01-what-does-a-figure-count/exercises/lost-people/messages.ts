import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "areas-forgot": {
    es: "Leíste las tres cifras como exactas. Cada una lleva un «+» delante: dice «más que esto». ¿Puede el conteo de cada área ser un poco mayor que su cifra?",
    en: 'You read the three figures as exact. Each has a "+" in front: it says "at least this many". Can the count behind each area be a little higher than its figure?',
  },
  "total-wrong": {
    es: "Tomaste la suma por más segura que el total. Pero sumaste tres «por lo menos», y eso da otro «por lo menos». ¿El total del reporte queda por debajo de ese piso?",
    en: 'You took the sum to be safer than the total. But you added three times "at least", and that gives one more "at least". Does the report\'s total lie below that floor?',
  },
  officials: {
    es: "Buscaste quién llena el hueco. Las autoridades capacitadas están en otra área y no son personas refugiadas ni migrantes. Mira el signo «+» antes de buscar un culpable.",
    en: 'You looked for someone to fill the gap. The officials trained are in another area and are no refugees or migrants. Look at the "+" sign before you look for a culprit.',
  },
} satisfies Record<string, Text>;
