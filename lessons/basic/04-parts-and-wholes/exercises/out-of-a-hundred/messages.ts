import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "upside-down": {
    es: "Salen más de 100 de cada 100. La parte no puede ser mayor que el todo: la división está al revés.",
    en: "That is more than 100 out of 100. The part cannot be larger than the whole: the division is upside down.",
  },
  "of-the-lines": {
    es: "Dividiste entre la suma de las cuatro líneas. Esa suma cuenta atenciones, y una persona puede estar en dos líneas. ¿Qué fila cuenta a las personas del área?",
    en: "You divided by the sum of the four lines. That sum counts services, and one person may be in two lines. Which row counts the people of the area?",
  },
  "of-everyone-assisted": {
    es: "Tu todo son las personas asistidas en todas las áreas. La pregunta habla solo de Protección.",
    en: "Your whole is the people assisted in all the areas. The question speaks of Protection only.",
  },
  "of-the-country": {
    es: "Tu todo son las personas venezolanas en el país. La pregunta habla de las asistidas en Protección.",
    en: "Your whole is the Venezuelans in the country. The question speaks of those assisted in Protection.",
  },
  "as-a-share": {
    es: "Tu división está bien: es la parte de una unidad. Un porcentaje es «de cada 100»: multiplícala por 100.",
    en: 'Your division is right: it is a part of one. Per cent is "out of every 100": multiply it by 100.',
  },
} satisfies Record<string, Text>;
