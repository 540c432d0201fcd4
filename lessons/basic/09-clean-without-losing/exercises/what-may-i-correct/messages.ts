import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  partner: {
    es: "Que en setiembre haya trabajado con ese socio no dice con quién trabajó en octubre. ¿Quién lo sabe?",
    en: "Its partner in September does not tell whom it worked with in October. Who knows?",
  },
  types: {
    es: "Sí faltan 13 personas. Pero pueden ser de cualquiera de los cinco tipos, y elegir uno es inventar. ¿Qué cambio no inventa nada?",
    en: "13 people are missing, yes. But they may be of any of the five types, and to choose one is to invent. Which change invents nothing?",
  },
} satisfies Record<string, Text>;
