import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "misspelt-group-left": {
    es: "La protección de la infancia sigue en dos filas: una con tilde y otra sin ella. En el paso 3, pon la escritura del formulario en lugar de la otra.",
    en: "Child protection is still in two rows: one with its accent and one without. In step 3, put the form's spelling in place of the other.",
  },
  "misspelling-for-all": {
    es: "Ya es una sola fila, pero quedó la escritura sin tilde, que no es la del formulario. En el paso 3, cambia los dos nombres de lugar.",
    en: "It is one row now, but the spelling without the accent stayed, and that is not the form's. In step 3, let the two names change places.",
  },
  "misspelt-rows-dropped": {
    es: "Ya no está el nombre sin tilde, y con él se fueron sus personas. No hace falta borrar filas: corrige el nombre y se suman.",
    en: "The name without its accent is gone, and its people went with it. There is no need to delete rows: correct the name and they are added.",
  },
  "misspelt-emptied": {
    es: "Dejaste vacío el nombre sin tilde, y sus personas quedaron en un grupo sin nombre. En el paso 3, escribe el nombre que les corresponde.",
    en: "You blanked the name without its accent, and its people are now in a group without a name. In step 3, write the name that they belong to.",
  },
  "rows-counted": {
    es: "La tabla cuenta filas. En el paso 4 se pide la suma de las personas, como venía.",
    en: "The table counts rows. Step 4 asks for the sum of the people, as it came.",
  },
  "capital-letter": {
    es: "Pusiste el nombre con otra mayúscula. Para una máquina sigue siendo otro nombre, y son dos filas: cópialo como está en el formulario.",
    en: "You put the name with another capital letter. To a machine that is still another name, and there are two rows: copy it as it stands in the form.",
  },
} satisfies Record<string, Text>;
