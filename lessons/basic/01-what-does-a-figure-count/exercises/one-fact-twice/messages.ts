import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "wash-and-inclusion": {
    es: "Juntaste el agua y saneamiento con la integración socioeconómica. El número coincide por casualidad: una es una línea de emergencia y la otra, el total de un área. Mira la columna area antes de juntar.",
    en: "You joined water and sanitation with socio-economic inclusion. The numbers agree by chance: one is a line of the emergency response, the other the total of an area. Look at the area column before you join.",
  },
  organizations: {
    es: "Juntaste dos grupos de organizaciones. Unas ayudaron en Tumbes durante nueve días; las otras apoyaron unos protocolos contra la trata. Lee las dos frases: ¿qué hace cada grupo?",
    en: "You joined two groups of organisations. One helped in Tumbes for nine days; the other supported procedures against trafficking. Read the two phrases: what does each group do?",
  },
  "five-hundred": {
    es: "Juntaste a personas que accedieron a servicios públicos con niñas y niños de una jornada escolar. Mismo número, otra gente. Compara las frases y no los números.",
    en: "You joined people who got access to public services with children on one day at a school. Same number, other people. Compare the phrases and not the numbers.",
  },
} satisfies Record<string, Text>;
