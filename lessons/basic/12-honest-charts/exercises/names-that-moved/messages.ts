import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "the-third": {
    es: "Señalaste la tercera barra. La lámina dice 98 000 y el reporte también: ese nombre está en su lugar. Compara las otras, una por una.",
    en: "You pointed at the third bar. The slide says 98,000, and so does the report: that name is in its place. Compare the others, one at a time.",
  },
  "in-the-middle": {
    es: "Señalaste una barra que dice lo mismo que el reporte: nombre y número van juntos. Empieza por arriba y compara cada nombre con su número.",
    en: "You pointed at a bar that says what the report says: name and number belong together. Start at the top, and compare each name with its number.",
  },
  "the-shortest": {
    es: "Señalaste una barra corta, y su nombre es el correcto. Un número chico no es un error. Empieza por arriba y compara con el reporte.",
    en: "You pointed at a short bar, and its name is right. A small number is no error. Start at the top, and compare with the report.",
  },
} satisfies Record<string, Text>;
