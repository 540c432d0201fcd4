import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "callao-left": {
    es: "Juntaste el albergue y la calle: ya casi está. En el Callao queda una fila de 1 a 4 hogares. ¿De qué lugar es?",
    en: "You joined shelter and street: nearly there. Callao still has a row of 1 to 4 households. Which place is it?",
  },
  "shelter-left": {
    es: "Los familiares ya no señalan a nadie. Mira las filas del albergue en Arequipa, Callao y Piura: ¿cuántos hogares tienen?",
    en: "The relatives point at nobody any more. Look at the rows of shelter in Arequipa, Callao and Piura: how many households do they have?",
  },
  "rented-joined": {
    es: "Juntaste también el alquiler. Ese grupo es grande en todos los departamentos y la pregunta lo necesita: sácalo de la lista.",
    en: "You joined the rented homes as well. That group is large in every department and the question needs it: take it off the list.",
  },
  "all-joined": {
    es: "Quedó un solo grupo por departamento: nadie peligra, pero la tabla ya no dice dónde viven. Junta solo los grupos que tienen filas pequeñas.",
    en: "One group a department is left: nobody is at risk, but the table no longer says where they live. Join only the groups that have small rows.",
  },
  "small-rows-dropped": {
    es: "Quitaste las filas pequeñas, y con ellas sus hogares: la tabla cuenta menos de los que se entrevistó. Déjalas otra vez y júntalas en el paso 4.",
    en: "You took the small rows out, and their households with them: the table counts fewer than were interviewed. Put them back and join them in step 4.",
  },
  "only-departments": {
    es: "Agrupaste solo por departamento y se perdió dónde viven. Vuelve a poner las dos columnas en el paso 5 y cambia el paso 4.",
    en: "You grouped by department alone and lost where they live. Put both columns back in step 5 and change step 4.",
  },
  "name-for-code": {
    es: "Escribiste «Otro lugar» con sus palabras. En la columna ese grupo se guarda como other, y ahora son dos grupos: elígelo de la lista de valores.",
    en: 'You wrote "Another place" in words. In the column that group is kept as other, and now there are two groups: choose it from the list of values.',
  },
} satisfies Record<string, Text>;
