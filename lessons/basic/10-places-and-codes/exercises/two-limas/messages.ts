import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  rosa: {
    es: "Mira los dos filtros. Uno dice «Departamento» y el otro «Provincia». ¿Qué lugares entran en el de Rosa y no en el de Luis?",
    en: 'Look at the two filters. One says "Department", the other "Province". Which places come into Rosa\'s and not into Luis\'s?',
  },
  luis: {
    es: "Luis pidió una provincia. ¿Tenían que salir las filas de Huaral o de Cañete, que son otras provincias?",
    en: "Luis asked for one province. Should the rows of Huaral or Cañete, which are other provinces, have come out?",
  },
} satisfies Record<string, Text>;
