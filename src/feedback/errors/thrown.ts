import type { Text } from "../../i18n/locale.ts";
import type { RunError } from "../../sandbox/sandbox.ts";
import { type ErrorWords, place } from "../error-words.ts";
import type { Speaker } from "../speaker.ts";

export const thrown: ErrorWords = {
  es: (error, say) => `${place(error.line).es} ${reason(error, say).es}`,
  en: (error, say) => `${place(error.line).en} ${reason(error, say).en}`,
};

type Reason = (names: string[], say: Speaker) => Text;

/** The engine does not name what stands in square brackets. */
const nameOr = (name: string, otherwise: string, say: Speaker) => (name === "" ? otherwise : say.name(name));

/** The engine's usual messages, with the names in them. QuickJS and V8 word some of them differently. */
const reasons: [RegExp, Reason][] = [
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
    /(?:^|\s)'?([\w.$]*)'?(?:\(\.\.\.\))? ?is not a function|^not a function/i,
    ([name = ""], say) => ({
      es: `se llama como función a ${name === "" ? "algo" : say.name(name)} que no lo es. Revisa el nombre y qué hay delante del punto.`,
      en: `${name === "" ? "something" : say.name(name)} is called that is no function. Check the name, and what stands before the dot.`,
    }),
  ],
  [
    /(?:'?([\w.$]+)'? )?is not iterable|not iterable/i,
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
];

function reason({ message, name }: RunError, say: Speaker): Text {
  for (const [pattern, words] of reasons) {
    const found = pattern.exec(message);
    if (found) return words(found.slice(1), say);
  }
  const own = message.trim().replace(/[.\s]+$/, "");
  const said = own === "" ? name : own.length > 200 ? `${own.slice(0, 199)}…` : own;
  return {
    es: `tu programa se detuvo. El motor dice, en inglés: ${say.name(said)}. Muestra con show(…) los valores de esa línea.`,
    en: `your program stopped. The engine says: ${say.name(said)}. Show the values of that line with show(…).`,
  };
}
