import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "per-cent-lower": {
    es: "Restaste dos porcentajes y llamaste «por ciento» al resultado. Un 16 % menos sería bajar apenas un poco. ¿Cómo se llama la resta de dos porcentajes?",
    en: 'You subtracted two percentages and called the result "per cent". To be 16% lower would be to fall only a little. What is the difference of two percentages called?',
  },
  "fewer-people": {
    es: "Compara las entradas de los dos meses, no sus porcentajes. Un 16 % menos habría dejado a julio cerca de junio.",
    en: "Compare the entries of the two months, not their percentages. With 16% fewer, July would have stayed close to June.",
  },
} satisfies Record<string, Text>;
