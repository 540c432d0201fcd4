import type { Reason } from "./reason.ts";

/** What of TypeScript makes code and not only types, and what to write in its place. */
const instead: Record<string, { es: string; en: string }> = {
  enum: {
    es: 'Escribe un objeto: const Rule = { sum: "SUM", max: "MAX" };',
    en: 'Write an object: const Rule = { sum: "SUM", max: "MAX" };',
  },
  namespace: {
    es: "Saca de ahí lo que contiene y déjalo suelto en el programa.",
    en: "Take what it holds out of it and leave it in the program itself.",
  },
  "export as namespace": { es: "Quítalo.", en: "Take it out." },
  "a property declared by a constructor": {
    es: "En el constructor, declara el campo aparte y guárdalo con this.campo = valor.",
    en: "In the constructor, declare the field by itself and set it with this.field = value.",
  },
  "import =": {
    es: 'Escribe import { nombre } from "módulo";',
    en: 'Write import { name } from "module";',
  },
  "export =": { es: "Escribe export default y el valor.", en: "Write export default and the value." },
  decorators: {
    es: "Quita la @ y llama a la función tú mismo.",
    en: "Take the @ out and call the function yourself.",
  },
  using: { es: "Usa const.", en: "Use const." },
};

/** Where its name is no word of a program: what stands there. */
const spoken: Record<string, string> = {
  "a property declared by a constructor": "constructor(public …)",
  decorators: "@…",
};

/** What a program that cannot be read has in it (src/sandbox/unreadable); they follow "En la línea 7". */
export const syntaxReasons: Reason[] = [
  [
    // What phones and word processors write in the place of a straight quote.
    /^Unexpected character '[“”‘’]'/,
    () => ({
      es: 'hay una comilla curva (“). En un programa las comillas son rectas ("): bórrala y escríbela de nuevo.',
      en: 'there is a curly quote (“). In a program quotes are straight ("): delete it and type it again.',
    }),
  ],
  [
    /^(.+?) (?:is|are) not supported here$/,
    ([what = ""], say) => ({
      es: `se usa ${say.name(spoken[what] ?? what)}, que aquí no funciona. ${instead[what]?.es ?? ""}`.trim(),
      en: `${say.name(spoken[what] ?? what)} is used, which does not work here. ${instead[what]?.en ?? ""}`.trim(),
    }),
  ],
  [
    /^sign (.+) is written (.+)$/,
    ([sign = "", meant = ""]) => ({
      es: `está el signo «${sign}». En un programa se escribe ${meant} : cámbialo.`,
      en: `there is the sign "${sign}". In a program it is written ${meant} : change it.`,
    }),
  ],
  [
    /^strange sign (.+)$/,
    ([sign = ""], say) => ({
      es: `está el signo ${say.name(sign)}, que no existe en un programa. Quítalo; si es parte de un texto, pon el texto entre comillas.`,
      en: `there is the sign ${say.name(sign)}, which no program knows. Take it out; if it is part of a text, put the text in quotes.`,
    }),
  ],
  [
    /^invisible sign$/,
    () => ({
      es: "hay un carácter que no se ve, de los que vienen al pegar. Borra esa parte y escríbela a mano.",
      en: "there is a character that cannot be seen, as pasting brings along. Delete that part and type it.",
    }),
  ],
  [
    /^word (?:%>%|\|>) is written/,
    () => ({
      es: "está el signo con que R encadena pasos. Aquí se encadena con un punto: rows.filter(…).map(…).",
      en: "there is the sign by which R chains steps. Here steps are chained with a dot: rows.filter(…).map(…).",
    }),
  ],
  [
    /^word <> is written/,
    () => ({
      es: "está <>, que en otras herramientas quiere decir «distinto de». Aquí se escribe !== .",
      en: 'there is <>, which means "not equal to" in other tools. Here it is written !== .',
    }),
  ],
  [
    /^word (.+) is written (.+)$/,
    ([written = "", meant = ""], say) => ({
      es: `está ${say.name(written)}. Aquí se escribe ${meant} : cámbialo.`,
      en: `there is ${say.name(written)}. Here it is written ${meant} : change it.`,
    }),
  ],
  [
    /^number: (0[\d_]+)/,
    ([number = ""], say) => ({
      es: `hay un número que empieza con 0: ${say.name(number)}. Si es un código, ponlo entre comillas; si es un número, quita el 0 y lo que lo separa.`,
      en: `there is a number that begins with 0: ${say.name(number)}. If it is a code, put it in quotes; if it is a number, take out the 0 and what parts it.`,
    }),
  ],
  [
    /^number: (.*)$/,
    ([number = ""], say) => ({
      es: `hay un número que no se lee así: ${say.name(number)}. En un programa va sin espacios ni separador de miles, y con punto decimal: 1325.5`,
      en: `there is a number that cannot be read so: ${say.name(number)}. In a program it has neither spaces nor a sign for thousands, and a decimal point: 1325.5`,
    }),
  ],
  [
    /^assigns to no name$/,
    () => ({
      es: "hay un solo signo = donde parece que se compara. Un = guarda un valor; para preguntar si es igual se escribe === .",
      en: "there is a single = where something seems to be compared. One = stores a value; whether two are equal is asked with === .",
    }),
  ],
  [
    /^= in the braces of an object$/,
    () => ({
      es: "hay un = entre llaves. Ahí cada nombre se separa de su valor con dos puntos: { x: valor }.",
      en: "there is an = between braces. There each name is parted from its value by a colon: { x: value }.",
    }),
  ],
  [
    /^two defaults$/,
    () => ({
      es: "hay un segundo «export default». Un programa entrega una sola respuesta: deja uno.",
      en: 'there is a second "export default". A program hands in one answer: leave one.',
    }),
  ],
  [
    /^default of a declaration$/,
    () => ({
      es: "después de «export default» va un valor. Quita «const … =», o crea el nombre antes y entrégalo: export default total;",
      en: 'after "export default" comes a value. Take out "const … =", or create the name before and hand it in: export default total;',
    }),
  ],
  [
    /^return outside a function$/,
    () => ({
      es: "hay un «return» fuera de una función. La respuesta del programa se entrega con «export default».",
      en: 'there is a "return" outside a function. The program\'s answer is handed in with "export default".',
    }),
  ],
  [
    /^await outside an async function$/,
    () => ({
      es: "hay un «await» dentro de una función que no es «async». Escribe async delante de la función, o saca el await de ella.",
      en: 'there is an "await" in a function that is not "async". Write async before the function, or move the await out of it.',
    }),
  ],
  [
    /^declared twice: (.+)$/,
    ([name = ""], say) => ({
      es: `se crea ${say.name(name)} por segunda vez. Usa otro nombre, o quita una de las dos líneas.`,
      en: `${say.name(name)} is created for the second time. Use another name, or take out one of the two lines.`,
    }),
  ],
  [
    /^reserved: (.+)$/,
    ([name = ""], say) => ({
      es: `se llama ${say.name(name)} a algo, y esa palabra es del lenguaje. Usa otro nombre.`,
      en: `something is called ${say.name(name)}, and that word belongs to the language. Use another name.`,
    }),
  ],
  [
    /^no name before =$/,
    () => ({
      es: "falta el nombre entre const (o let) y el signo = .",
      en: "the name between const (or let) and the sign = is missing.",
    }),
  ],
  [
    /^braces of a row after an arrow$/,
    () => ({
      es: "hay llaves justo después de => , y ahí abren los pasos de una función. Para dar una fila, ponles paréntesis: (row) => ({ … }).",
      en: "there are braces right after => , where they open the steps of a function. To give a row, put brackets around them: (row) => ({ … }).",
    }),
  ],
  [
    /^condition of (\w+) without brackets$/,
    ([word = ""]) => ({
      es: `la condición de «${word}» va entre paréntesis: ${word} (…) { … }`,
      en: `the condition of "${word}" stands in brackets: ${word} (…) { … }`,
    }),
  ],
  [
    /^markup (.+)$/,
    ([tag = ""], say) => ({
      es: `hay una etiqueta de página, ${say.name(tag)}. Aquí no hay página: entrega filas, un número o un gráfico de Plot.`,
      en: `there is a tag of a page, ${say.name(tag)}. There is no page here: hand in rows, a number or a chart of Plot.`,
    }),
  ],
  [
    /^quote not closed$/,
    () => ({
      es: "falta cerrar una comilla: el texto empieza y la línea se acaba.",
      en: "a quote is not closed: the text begins and the line ends.",
    }),
  ],
  [
    /^template not closed$/,
    () => ({
      es: "empieza un texto con ` y no termina. Ciérralo con otro ` .",
      en: "a text begins with ` and does not end. Close it with another ` .",
    }),
  ],
  [
    /^comment not closed$/,
    () => ({
      es: "empieza un comentario con /* y no termina. Ciérralo con */ .",
      en: "a comment begins with /* and does not end. Close it with */ .",
    }),
  ],
  [
    /^bracket (.+) of line (\d+) is not closed$/,
    ([sign = "", line = ""]) => ({
      es: `o antes falta cerrar ${names[sign]?.es ?? ""} que se abre en la línea ${line}.`,
      en: `or before, ${names[sign]?.en ?? ""} that opens in line ${line} is not closed.`,
    }),
  ],
  [
    /^bracket (.) closes nothing$/,
    ([sign = ""]) => ({
      es: `sobra «${sign}»: cierra algo que no está abierto. Quítalo, o abre lo que cierra.`,
      en: `there is a "${sign}" too many: it closes what is not open. Take it out, or open what it closes.`,
    }),
  ],
  [
    /^quotes around (.+) after a dot$/,
    ([name = ""]) => ({
      es: `hay comillas después de un punto: ahí el nombre va sin ellas, .${name}`,
      en: `there are quotes after a dot: there the name stands without them, .${name}`,
    }),
  ],
  [
    /^nothing after the dot$/,
    () => ({
      es: "falta un nombre después del punto, de columna o de función.",
      en: "a name is missing after the dot, of a column or of a function.",
    }),
  ],
  [
    /^nothing after (.+)$/,
    ([word = ""]) => ({
      es: `falta lo que va después de ${word} .`,
      en: `what comes after ${word} is missing.`,
    }),
  ],
  [
    /^nothing between (.+) and (.+)$/su,
    ([before = "", at = ""]) => ({
      es: `falta algo entre ${before} y ${at} : ¿una coma, un punto, un signo o una comilla?`,
      en: `something is missing between ${before} and ${at} : a comma, a dot, a sign or a quote?`,
    }),
  ],
  [
    /^Invalid regular expression: (.+?)(?:: .*)?$/,
    ([written = ""], say) => ({
      es: `hay una expresión regular que no se puede leer: ${say.name(written)}. ¿Falta cerrar un paréntesis o un corchete en ella?`,
      en: `there is a regular expression that cannot be read: ${say.name(written)}. Is a bracket in it not closed?`,
    }),
  ],
  [
    /escape sequence/i,
    () => ({
      es: "hay una barra \\ dentro de un texto, y ahí empieza un signo especial. Escríbela dos veces: \\\\ .",
      en: "there is a backslash \\ in a text, where it begins a special sign. Write it twice: \\\\ .",
    }),
  ],
  [
    /'import' and 'export' may only appear at the top level/,
    () => ({
      es: "hay un import o un export dentro de llaves. Sácalo: van solos, fuera de toda función. ¿Falta cerrar una llave antes?",
      en: "there is an import or an export within braces. Move it out: they stand alone, outside every function. Is a brace before it not closed?",
    }),
  ],
];

const names: Record<string, { es: string; en: string }> = {
  "(": { es: "el paréntesis", en: "the bracket (" },
  "[": { es: "el corchete", en: "the bracket [" },
  "{": { es: "la llave", en: "the brace" },
  "${": { es: "la llave de ${", en: "the brace of ${" },
};
