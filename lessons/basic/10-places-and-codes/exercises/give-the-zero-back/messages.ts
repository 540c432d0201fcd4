import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "letter-for-zero": {
    es: "Delante de la cifra hay una letra O. Se ve igual que un cero, y para una máquina es otro signo: escríbelo con la tecla del 0.",
    en: "In front of the digit stands a letter O. It looks like a zero, and to a machine it is another sign: type it with the key for 0.",
  },
  "code-of-a-province": {
    es: "Esos códigos tienen cuatro cifras: nombran una provincia. Aquí se pide el departamento. ¿Cuántas cifras lleva?",
    en: "These codes have four digits: they name a province. What is asked for is the department. How many digits does it have?",
  },
  "zero-lost": {
    es: "En dos filas el código quedó con una sola cifra, como en la hoja. Un P-code de departamento tiene siempre dos. ¿Qué se perdió delante?",
    en: "In two rows the code has a single digit, as in the sheet. A department's P-code always has two. What was lost in front?",
  },
  "zero-lost-in-callao": {
    es: "El código del Callao quedó con una sola cifra. Los de departamento tienen siempre dos: la hoja le quitó algo delante.",
    en: "The code of Callao has a single digit. Those of departments always have two: the sheet took something away in front.",
  },
  "zero-lost-in-ancash": {
    es: "El código de Áncash quedó con una sola cifra. Los de departamento tienen siempre dos: la hoja le quitó algo delante.",
    en: "The code of Áncash has a single digit. Those of departments always have two: the sheet took something away in front.",
  },
  "letters-left-out": {
    es: "Las dos cifras están bien, y el cero volvió. Eso es el Ubigeo. Al P-code le falta el país, delante.",
    en: "The two digits are right, and the zero is back. That is the UBIGEO. The P-code lacks the country, in front.",
  },
  "small-letters": {
    es: "Las cifras están bien. Las letras van en mayúscula: para una máquina, «pe» y «PE» son códigos distintos.",
    en: 'The digits are right. The letters are capitals: to a machine, "pe" and "PE" are different codes.',
  },
  "as-in-the-sheet": {
    es: "Copiaste el número de la hoja. Faltan las letras del país, y en dos filas, también el cero.",
    en: "You copied the number of the sheet. The letters of the country are missing, and in two rows the zero as well.",
  },
  "a-zero-too-many": {
    es: "Hay un cero de más: después de las letras van dos cifras. El cero va solo donde la hoja dejó una.",
    en: "There is a zero too many: after the letters come two digits. The zero goes only where the sheet left one.",
  },
  "zero-behind": {
    es: "El cero quedó detrás, y así el número es otro. El que se pierde al abrir la hoja está delante.",
    en: "The zero came behind, and so it is another number. The one that gets lost in a sheet stands in front.",
  },
} satisfies Record<string, Text>;
