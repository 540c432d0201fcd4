import { nameOr, type Reason } from "./reason.ts";

/** The engine's usual messages, with the names in them. QuickJS and V8 word some of them differently. */
export const engineReasons: Reason[] = [
  [
    /^'?_{3,}'? is not defined/,
    () => ({
      es: "queda un espacio por llenar: cambia ______ por lo que va ahí.",
      en: "a blank is still open: put what belongs there in the place of ______.",
    }),
  ],
  [
    /^'?(\w+)'? is not defined/,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, que no existe. Revisa cómo está escrito, o créalo antes con const.`,
      en: `${say.name(name)} is used, which does not exist. Check how it is spelt, or create it before with const.`,
    }),
  ],
  [
    /cannot read property 'Symbol\.iterator' of (undefined|null)/i,
    ([what = ""]) => ({
      es: `se quiere recorrer una lista y lo que hay es ${what}. ¿Falta darle algo entre los paréntesis?`,
      en: `a list is to be gone through and there is ${what}. Is something missing between the brackets?`,
    }),
  ],
  [
    /cannot read propert(?:y|ies) (?:'([^']*)' )?of (undefined|null)(?: \(reading '([^']*)'\))?/i,
    ([before = "", what = "", after = ""], say) => ({
      es: `se busca ${nameOr(before || after, "una columna", say)} dentro de algo que es ${what}. Muéstralo antes con show(…): ¿la fila existe?, ¿el nombre está bien escrito?`,
      en: `${nameOr(before || after, "a column", say)} is looked for in something that is ${what}. Show it before with show(…): is the row there, is the name spelt right?`,
    }),
  ],
  [
    /cannot set propert(?:y|ies) (?:'([^']*)' )?of (undefined|null)/i,
    ([name = "", what = ""], say) => ({
      es: `se quiere guardar ${say.name(name || "…")} en algo que es ${what}. Créalo antes, por ejemplo con {}.`,
      en: `${say.name(name || "…")} is put into something that is ${what}. Create it before, for example with {}.`,
    }),
  ],
  [
    /^argument of (\S+) is not a function$/,
    ([name = ""], say) => ({
      es: `${say.name(name)} necesita una función entre sus paréntesis, por ejemplo (row) => row.value, y recibió otra cosa.`,
      en: `${say.name(name)} needs a function between its brackets, for example (row) => row.value, and was given something else.`,
    }),
  ],
  [
    /(?:^|\s)'?([\p{L}\p{N}_.$?]*)'?(?:\(\.\.\.\))? ?is not a function|^not a function/iu,
    ([name = ""], say) => ({
      es: `se llama como función a ${name === "" ? "algo" : say.name(name)} que no lo es. Revisa el nombre y qué hay delante del punto.`,
      en: `${name === "" ? "something" : say.name(name)} is called that is no function. Check the name, and what stands before the dot.`,
    }),
  ],
  [
    // The engine says "value" where it knows no name.
    /^(?:value|'?([\p{L}\p{N}_.$?]+)'?) is not iterable|not iterable/iu,
    ([name = ""], say) => ({
      es: `se quiere recorrer ${name === "" ? "algo" : say.name(name)} que no es una lista. Muéstralo antes con show(…).`,
      en: `${name === "" ? "something" : say.name(name)} is gone through that is no list. Show it before with show(…).`,
    }),
  ],
  [
    /'?(\w+)'? is read-only|assignment to constant variable(?: '?(\w+)'?)?/i,
    ([first = "", second = ""], say) => ({
      es: `se cambia ${say.name(first || second || "const")}, que se creó con const. Créalo con let si tiene que cambiar.`,
      en: `${say.name(first || second || "const")} is changed, which was created with const. Create it with let if it has to change.`,
    }),
  ],
  [
    /'?(\w+)'? is not initialized|cannot access '?(\w+)'? before/i,
    ([first = "", second = ""], say) => ({
      es: `se usa ${say.name(first || second || "…")} antes de crearlo. Sube la línea que lo crea.`,
      en: `${say.name(first || second || "…")} is used before it is created. Move up the line that creates it.`,
    }),
  ],
  [
    /cannot convert (?:a )?bigint to number|cannot mix bigint/i,
    () => ({
      es: "se mezclan un número y un entero gigante (como 12n). Quita la n.",
      en: "a number and a big integer (such as 12n) are mixed. Take out the n.",
    }),
  ],
  [
    /^cannot convert to object/i,
    () => ({
      es: "se buscan las partes de algo que no existe (null o undefined). Muéstralo antes con show(…).",
      en: "the parts of something are looked for that does not exist (null or undefined). Show it before with show(…).",
    }),
  ],
  [
    /^empty array|reduce of empty array/i,
    () => ({
      es: "«reduce» recibió una lista vacía y no sabe con qué empezar. Dale un comienzo, por ejemplo 0, o mira por qué no queda ninguna fila.",
      en: '"reduce" was given an empty list and does not know what to begin with. Give it a start, for example 0, or look why no row is left.',
    }),
  ],
  [
    /^date value is nan|invalid (?:time value|date)/i,
    () => ({
      es: "hay una fecha que no se puede leer. Escríbela como 2019-06-15.",
      en: "there is a date that cannot be read. Write it as 2019-06-15.",
    }),
  ],
];
