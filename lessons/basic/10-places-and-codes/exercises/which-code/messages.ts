import type { Text } from "../../../../../src/i18n/locale.ts";

const notOfLima: Text = {
  es: "Ese código tiene dos cifras, y no son las de Lima: nombra otro departamento. Una provincia de Lima lleva las cifras de Lima y dos más.",
  en: "That code has two digits, and they are not those of Lima: it names another department. A province of Lima has the digits of Lima and two more.",
};

const anotherProvince: Text = {
  es: "Ese código es de una provincia de Lima, y no de esta. Mira cómo termina: ¿qué terminación lleva la provincia de la capital?",
  en: "That code belongs to a province of Lima, and not to this one. See how it ends: what is the ending of the capital's province?",
};

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
  "callao-in-lima": {
    es: "Pusiste al Callao el código del departamento de Lima. El Callao es vecino y no está dentro: es otro departamento. ¿Qué código empieza con otras cifras?",
    en: "You gave Callao the code of the department of Lima. Callao lies beside it and not within it: it is a department of its own. Which code starts with other digits?",
  },
  "callao-as-the-capital": {
    es: "Pusiste al Callao el código de una provincia de Lima: tiene cuatro cifras, y aquí se filtra la columna de departamentos. ¿Cuántas cifras lleva un departamento?",
    en: "You gave Callao the code of a province of Lima: it has four digits, and here the column of departments is filtered. How many digits does a department have?",
  },
  "capital-as-callao": notOfLima,
  "huaral-as-callao": notOfLima,
  "capital-as-huaral": anotherProvince,
  "huaral-as-the-capital": anotherProvince,
  "huaral-for-department": {
    es: "Para todo el departamento elegiste un código de cuatro cifras. Cuatro cifras nombran una provincia: las demás quedarían fuera.",
    en: "For the whole department you chose a code of four digits. Four digits name one province: the others would stay out.",
  },
} satisfies Record<string, Text>;
