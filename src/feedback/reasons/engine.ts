import { nameOr, type Reason } from "./reason.ts";

/** What danfo.js calls what people write as in pandas or R: by their letters alone. */
const danfoNames = new Map(
  [
    ..."groupby sortValues sortIndex fillNa dropNa isNa nUnique valueCounts resetIndex setIndex addColumn".split(
      " ",
    ),
    ..."cumSum cumMin cumMax cumProd dropDuplicates toJSON toCSV applyMap asType selectDtypes pctChange".split(
      " ",
    ),
  ].map((name) => [name.toLowerCase(), name] as const),
);

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
    /^'?([\p{L}\p{N}_$]+)'? is not defined: a value of (.+)$/u,
    ([name = "", column = ""], say) => ({
      es: `está ${say.name(name)} sin comillas. Es un valor de la columna ${say.name(column)}: un texto va entre comillas, "${name}".`,
      en: `there is ${say.name(name)} without quotes. It is a value of the column ${say.name(column)}: a text stands in quotes, "${name}".`,
    }),
  ],
  [
    /^'?([\p{L}\p{N}_$]+)'? is not defined: a column$/u,
    ([name = ""], say) => ({
      es: `está ${say.name(name)} solo, y es el nombre de una columna. Di de qué fila: row.${name} . Si se pide el nombre de una columna, ponlo entre comillas: "${name}".`,
      en: `there is ${say.name(name)} alone, and it is the name of a column. Say of which row: row.${name} . Where a column's name is asked for, put it in quotes: "${name}".`,
    }),
  ],
  [
    /^'?([\p{L}\p{N}_$]+)'? is not defined: assigned$/u,
    ([name = ""], say) => ({
      es: `se guarda algo en ${say.name(name)}, que no se creó. Créalo con const: const ${name} = …`,
      en: `something is stored in ${say.name(name)}, which was not created. Create it with const: const ${name} = …`,
    }),
  ],
  [
    /^'?([\p{L}\p{N}_$]+)'? is not defined: written (.+)$/u,
    ([name = "", meant = ""], say) => ({
      es: `se usa ${say.name(name)}, que en TypeScript no existe. Aquí se escribe ${meant} .`,
      en: `${say.name(name)} is used, which TypeScript does not have. Here it is written ${meant} .`,
    }),
  ],
  [
    /^'?([\p{L}\p{N}_$]+)'? is not defined: perhaps (the column )?(.+)$/u,
    ([name = "", column = "", near = ""], say) => ({
      es: `se usa ${say.name(name)}, que no existe. El más parecido es ${column === "" ? "" : "la columna "}${say.name(near)}: ¿es ese?`,
      en: `${say.name(name)} is used, which does not exist. The nearest is ${column}${say.name(near)}: is it that one?`,
    }),
  ],
  [
    /^'?(document|window|alert|prompt|confirm|navigator|location|localStorage|sessionStorage)'? is not defined/,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, que es de una página web, y aquí no hay página. Para ver un valor escribe show(…); la respuesta se entrega con export default.`,
      en: `${say.name(name)} is used, which belongs to a web page, and there is no page here. To see a value write show(…); the answer is handed in with export default.`,
    }),
  ],
  [
    /^'?(fetch|XMLHttpRequest|WebSocket|URL|URLSearchParams)'? is not defined/,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, y aquí no hay red ni direcciones. Los datos llegan con import … from "datasets/…".`,
      en: `${say.name(name)} is used, and there are no network and no addresses here. Data come by import … from "datasets/…".`,
    }),
  ],
  [
    /^'?(require|module|process|Buffer|Deno|__dirname)'? is not defined/,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, que es de Node.js y aquí no está. Para traer algo se escribe import … from "…".`,
      en: `${say.name(name)} is used, which belongs to Node.js and is not here. To bring something in, write import … from "…".`,
    }),
  ],
  [
    /^'?(d3|_|aq|Temporal|crypto|moment|Worker|WebAssembly|jQuery)'? is not defined/,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, que aquí no está. Hay lo que trae TypeScript, danfo.js y Observable Plot.`,
      en: `${say.name(name)} is used, which is not here. There is what TypeScript brings, danfo.js and Observable Plot.`,
    }),
  ],
  [
    /^'?([\p{L}\p{N}_$]+)'? is not defined/u,
    ([name = ""], say) => ({
      es: `se usa ${say.name(name)}, que no existe. Si es un texto, ponlo entre comillas; si es un nombre, revisa cómo está escrito o créalo antes con const.`,
      en: `${say.name(name)} is used, which does not exist. If it is a text, put it in quotes; if it is a name, check how it is spelt or create it before with const.`,
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
    /^(\S+) is not a function: the text (.+) of line (\d+)$/u,
    ([name = "", text = "", line = ""], say) => ({
      es: `se llama como función a ${say.name(name)}, y desde la línea ${line} es un texto: "${text}" entre comillas. Ahí va el nombre, sin comillas: ${text} .`,
      en: `${say.name(name)} is called as a function, and since line ${line} it is a text: "${text}" in quotes. The name belongs there, without quotes: ${text} .`,
    }),
  ],
  [
    /(?:^|\.)(pivot|pivotTable|pivot_table|melt|crosstab|unstack|wide_to_long|pivot_longer|pivot_wider)\w* is not a function/,
    ([name = ""], say) => ({
      es: `se llama a ${say.name(name)}, que danfo.js no tiene. Con filas simples se hace con Object.groupBy(rows, (row) => …) y map.`,
      en: `${say.name(name)} is called, which danfo.js does not have. With plain rows it is done by Object.groupBy(rows, (row) => …) and map.`,
    }),
  ],
  [
    /(?:^|\.)(\w+) is not a function/,
    ([name = ""], say) => {
      const meant = danfoNames.get(name.toLowerCase().replaceAll("_", ""));
      return meant === undefined || meant === name
        ? null
        : {
            es: `se llama a ${say.name(name)}, que no existe. En danfo.js se escribe ${say.name(meant)}.`,
            en: `${say.name(name)} is called, which does not exist. In danfo.js it is written ${say.name(meant)}.`,
          };
    },
  ],
  [
    /^(Intl|Temporal)\.(\S+) is not a (?:function|constructor)/,
    ([one = "", name = ""], say) => ({
      es: `se usa ${say.name(`${one}.${name}`)}, que aquí no está. Quita esa parte o hazla de otra manera.`,
      en: `${say.name(`${one}.${name}`)} is used, which is not here. Take that part out, or do it another way.`,
    }),
  ],
  [
    /(?:^|\s)'?([\p{L}\p{N}_.$?]*)'?(?:\(\.\.\.\))? ?is not a function|^not a function/iu,
    ([name = ""], say) => ({
      es: `se llama como función a ${name === "" ? "algo" : `${say.name(name)},`} que no lo es. Revisa el nombre y qué hay delante del punto.`,
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
    /'?([\p{L}\p{N}_$]+)'? is read-only|assignment to constant variable(?: '?([\p{L}\p{N}_$]+)'?)?/iu,
    ([first = "", second = ""], say) => ({
      es: `se cambia ${say.name(first || second || "const")}, que se creó con const. Créalo con let si tiene que cambiar.`,
      en: `${say.name(first || second || "const")} is changed, which was created with const. Create it with let if it has to change.`,
    }),
  ],
  [
    /'?([\p{L}\p{N}_$]+)'? is not initialized|cannot access '?([\p{L}\p{N}_$]+)'? before/iu,
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
