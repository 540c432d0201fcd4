import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "levels-swapped": {
    es: "Los dos códigos de Lima están cambiados. Uno tiene dos cifras y el otro, cuatro. ¿Cuál nombra el lugar más grande?",
    en: "The two codes of Lima have changed places. One has two digits, the other four. Which names the larger place?",
  },
  "province-for-department": {
    es: "Para todo el departamento elegiste un código de cuatro cifras. Cuatro cifras nombran una provincia: las demás quedarían fuera.",
    en: "For the whole department you chose a code of four digits. Four digits name one province: the others would stay out.",
  },
  "department-for-province": {
    es: "Para una sola provincia elegiste un código de dos cifras. Ese nombra el departamento entero.",
    en: "For a single province you chose a code of two digits. That one names the whole department.",
  },
  "provinces-swapped": {
    es: "Las dos son provincias de Lima, y están cambiadas. ¿Qué terminación lleva la provincia de la capital?",
    en: "Both are provinces of Lima, and they have changed places. How does the code of the capital's province end?",
  },
  "callao-for-lima": {
    es: "El código que elegiste para Lima empieza con 07. Los dos códigos de cuatro cifras son de provincias de Lima: ¿con qué empiezan?",
    en: "The code that you chose for Lima starts with 07. Both codes of four digits are provinces of Lima: what do they start with?",
  },
  "province-for-callao": {
    es: "Ese código empieza como los de Lima. El Callao no está dentro del departamento de Lima: tiene número propio.",
    en: "That code starts like those of Lima. Callao does not lie within the department of Lima: it has a number of its own.",
  },
  "department-for-huaral": {
    es: "Huaral es una provincia. Su código lleva las cifras de su departamento y dos más.",
    en: "Huaral is a province. Its code has the digits of its department and two more.",
  },
} satisfies Record<string, Text>;
