import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  uuid: {
    es: "El identificador parece un texto sin sentido. Pero en Kobo lleva a una sola entrevista, con su nombre y su teléfono. ¿Para qué lo usaría quien pide?",
    en: "The identifier looks like a text without meaning. But in Kobo it leads to one interview, with its name and telephone. What would they use it for?",
  },
  size: {
    es: "Mandaste cuántas personas viven en el hogar, adultos incluidos. Vuelve a leer el pedido: ¿a quiénes de ellas quiere contar?",
    en: "You sent how many people live in the household, adults included. Read the request again: which of them does it want to count?",
  },
  months: {
    es: "Los meses en el Perú no señalan a nadie por sí solos. Junto con otras columnas, quizá sí. Vuelve a leer el pedido: ¿los nombra?",
    en: "Months in Peru point at nobody on their own. Together with other columns they may. Read the request again: does it name them?",
  },
} satisfies Record<string, Text>;
