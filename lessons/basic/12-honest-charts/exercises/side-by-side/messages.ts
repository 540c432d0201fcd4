import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "still-stacked": {
    es: "Las ocho ayudas siguen una detrás de otra, como en la torta. Así dicen que juntas hacen un entero. Da a cada una su propia barra: dibuja por indicador y quita el color.",
    en: "The eight kinds of help still stand one behind the other, as in the pie. So they say that together they make a whole. Give each its own bar: draw by indicator, and take the colour away.",
  },
  "added-up": {
    es: "Sumaste las ocho ayudas en una barra. Quien recibió tres ayudas quedó contado tres veces. Quita ese paso y da a cada ayuda su barra.",
    en: "You added the eight kinds of help up in one bar. Whoever received three is counted three times. Take that step out, and give each kind of help its bar.",
  },
  "total-among-parts": {
    es: "Entró el total del área. No es una ayuda más: contiene a las ocho. En el paso 2, deja solo las líneas de la lista.",
    en: "The area's total came in. It is not one more kind of help: it contains all eight. In step 2, keep only the lines of the list.",
  },
  "of-the-services": {
    es: "Dividiste cada ayuda entre la suma de las ocho, y así llegan justo a 100. Esa suma cuenta atenciones, no personas. Dibuja las personas, sin dividir.",
    en: "You divided each kind of help by the sum of all eight, and so they reach just 100. That sum counts services, not people. Draw the people, without dividing.",
  },
  "small-ones-gone": {
    es: "Cada ayuda tiene su barra. En el camino se fueron las que llegaron a menos personas: nutrición y salud también cuentan.",
    en: "Each kind of help has its bar. Those that reached fewer people got lost on the way: nutrition and health count too.",
  },
} satisfies Record<string, Text>;
