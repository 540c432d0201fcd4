import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  respondent: {
    es: "Mandaste el nombre de quien respondió. Esa persona habló contigo, no con la otra organización. ¿Hace falta el nombre para comparar departamentos?",
    en: "You sent the name of the person who answered. They spoke to you, not to the other organisation. Is the name needed to compare departments?",
  },
  phone: {
    es: "Mandaste el teléfono: con él cualquiera puede llamar a ese hogar. ¿Qué parte del pedido lo necesita?",
    en: "You sent the telephone: with it anyone can call that household. Which part of the request needs it?",
  },
  uuid: {
    es: "El identificador parece un texto sin sentido. Pero en Kobo lleva a una sola entrevista, con su nombre y su teléfono. ¿Para qué lo usaría quien pide?",
    en: "The identifier looks like a text without meaning. But in Kobo it leads to one interview, with its name and telephone. What would they use it for?",
  },
  months: {
    es: "Los meses en el Perú no señalan a nadie por sí solos. Junto con otras columnas, quizá sí. Vuelve a leer el pedido: ¿los nombra?",
    en: "Months in Peru point at nobody on their own. Together with other columns they may. Read the request again: does it name them?",
  },
} satisfies Record<string, Text>;
