import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "rations-by-highest-month": {
    es: "A las raciones para quienes siguen viaje les pusiste MAX. El mes siguiente cruza otra gente, y quien ya pasó no vuelve a hacer cola. ¿Con qué regla no se pierde a nadie?",
    en: "You gave MAX to the rations for people on their way. Next month others cross, and those who have passed do not stand in the queue again. Which rule loses nobody?",
  },
  "same-ones-added": {
    es: "Sumaste los meses del espacio y los de la transferencia. En las dos vuelven las mismas personas: vuelve a leer quiénes son, y busca la regla que no las repite.",
    en: "You added the months of the space and those of the transfer. In both, the same people come back: read again who they are, and look for the rule that does not repeat them.",
  },
  "children-added": {
    es: "Sumaste los meses del espacio amigable. Las niñas y los niños del barrio van cada semana: en la suma, cada uno estaría tantas veces como meses vino.",
    en: "You added the months of the friendly space. The children of the neighbourhood come every week: in the sum, each of them would be there as many times as the months they came.",
  },
  "families-added": {
    es: "Sumaste los meses de la transferencia. Son las mismas familias durante medio año: en la suma, cada una estaría seis veces.",
    en: "You added the months of the transfer. They are the same families for half a year: in the sum, each would be there six times.",
  },
  "leaflets-added": {
    es: "Sumaste los folletos. Un folleto no es una persona, ni en un mes ni en doce. Hay una regla para lo que no cuenta personas: búscala en la tabla.",
    en: "You added the leaflets. A leaflet is not a person, neither in one month nor in twelve. There is a rule for what does not count people: look for it in the table.",
  },
  "leaflets-by-highest-month": {
    es: "A los folletos les pusiste MAX, como si fueran personas que vuelven. Nadie sabe quién los leyó. Hay una regla para lo que no cuenta personas: búscala en la tabla.",
    en: "You gave MAX to the leaflets, as if they were people who come back. Nobody knows who read them. There is a rule for what does not count people: look for it in the table.",
  },
  "rations-left-out": {
    es: "A las raciones les pusiste N/A, que es para lo que no cuenta personas. Aquí comen personas: ¿el próximo mes son las mismas u otras?",
    en: "You gave N/A to the rations, which is for what does not count people. Here people eat: next month, are they the same or others?",
  },
  "children-left-out": {
    es: "Al espacio amigable le pusiste N/A, que es para lo que no cuenta personas. Aquí van niñas y niños: ¿el próximo mes son los mismos u otros?",
    en: "You gave N/A to the friendly space, which is for what does not count people. Here children come: next month, are they the same or others?",
  },
  "families-left-out": {
    es: "A la transferencia le pusiste N/A, que es para lo que no cuenta personas. Aquí la reciben familias: ¿el próximo mes son las mismas u otras?",
    en: "You gave N/A to the transfer, which is for what does not count people. Here families receive it: next month, are they the same or others?",
  },
} satisfies Record<string, Text>;
