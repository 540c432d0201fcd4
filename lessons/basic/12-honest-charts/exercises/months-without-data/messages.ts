import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "carried-forward": {
    es: "Repetiste agosto en los meses que siguen. Así la tabla dice que cuatro meses dieron el mismo conteo. De tres de ellos no hay ninguno: dilo.",
    en: "You repeated August in the months that follow. So the table says that four months gave the same count. For three of them there is none: say so.",
  },
  "straight-line": {
    es: "Repartiste el cambio entre los meses, como una línea recta. Es una estimación, y en la tabla parece un conteo. Escribe lo que se sabe de esos meses.",
    en: "You spread the change over the months, like a straight line. It is an estimate, and in the table it looks like a count. Write what is known of those months.",
  },
  "floors-gone": {
    es: "Quitaste también junio y agosto. Ahí el GTRM escribió «más de»: es un piso, y es un dato. Devuélvelos.",
    en: 'You took June and August out as well. There the GTRM wrote "over": it is a floor, and it is data. Bring them back.',
  },
} satisfies Record<string, Text>;
