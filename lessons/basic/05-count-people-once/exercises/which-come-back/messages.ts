import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "rations-on-the-way": {
    es: "Marcaste las raciones para quienes siguen viaje. El mes siguiente cruza otra gente, y quien ya pasó no regresa a la fila. ¿Con qué regla no se pierde a nadie?",
    en: "You ticked the rations for people on their way. Next month others cross, and those who have passed do not stand in the queue again. Which rule loses nobody?",
  },
  leaflets: {
    es: "Marcaste los folletos. Un folleto no es una persona, ni en un mes ni en doce. Hay una regla para lo que no cuenta personas: búscala en la tabla.",
    en: "You ticked the leaflets. A leaflet is not a person, neither in one month nor in twelve. There is a rule for what does not count people: look for it in the table.",
  },
} satisfies Record<string, Text>;
