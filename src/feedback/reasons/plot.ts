import type { Reason } from "./reason.ts";

/** Observable Plot's messages for what people write wrongly most often. */
export const plotReasons: Reason[] = [
  [
    /^invalid mark; missing render function/,
    () => ({
      es: "en «marks» hay algo que no es una marca, por ejemplo las filas mismas. Ahí va lo que dan Plot.barX(…), Plot.lineY(…) y las demás.",
      en: 'in "marks" there is something that is no mark, for example the rows themselves. It takes what Plot.barX(…), Plot.lineY(…) and the others give.',
    }),
  ],
  [
    /^duplicate mark/,
    () => ({
      es: "la misma marca está dos veces en «marks». Deja una, o crea otra con Plot.",
      en: 'the same mark stands twice in "marks". Leave one, or make another one with Plot.',
    }),
  ],
  [
    /^invalid (?:group |bin )?reduce: (.+)/,
    ([name = ""], say) => ({
      es: `se pide juntar filas con ${say.name(name)}, y Plot no conoce esa cuenta. Las que conoce: "sum", "count", "mean", "median", "min", "max".`,
      en: `rows are to be put together by ${say.name(name)}, which Plot does not know. It knows "sum", "count", "mean", "median", "min", "max".`,
    }),
  ],
  [
    /^unknown (?:quantitative|ordinal) scheme: (.+)/,
    ([name = ""], say) => ({
      es: `se pide la paleta ${say.name(name)}, que no existe. Prueba "viridis", "blues" o "purples", o quita «scheme».`,
      en: `the colour scheme ${say.name(name)} is asked for, which does not exist. Try "viridis", "blues" or "purples", or take "scheme" out.`,
    }),
  ],
  [
    /^unknown scale type: (.+)/,
    ([name = ""], say) => ({
      es: `se pide una escala ${say.name(name)}, que no existe. Las más usadas: "linear", "log", "band", "utc".`,
      en: `a scale ${say.name(name)} is asked for, which does not exist. Those used most: "linear", "log", "band", "utc".`,
    }),
  ],
  [
    /^scale incompatible with channel: (\w+) !== (\w+)/,
    ([one = "", other = ""], say) => ({
      es: `dos marcas usan un mismo eje de dos maneras, ${say.name(one)} y ${say.name(other)}. Dales en ese eje lo mismo: nombres, números o fechas.`,
      en: `two marks use one axis in two ways, ${say.name(one)} and ${say.name(other)}. Give both the same there: names, numbers or dates.`,
    }),
  ],
  [
    /^unknown curve: (.+)/,
    ([name = ""], say) => ({
      es: `se pide la curva ${say.name(name)}, que no existe. Prueba "linear" o "step".`,
      en: `the curve ${say.name(name)} is asked for, which does not exist. Try "linear" or "step".`,
    }),
  ],
  [
    /^unknown interval: (.+)/,
    ([name = ""], say) => ({
      es: `se pide el intervalo ${say.name(name)}, que no existe. Va en inglés: "day", "week", "month", "year".`,
      en: `the interval ${say.name(name)} is asked for, which does not exist. Try "day", "week", "month" or "year".`,
    }),
  ],
  [
    /^invalid format: (.+)/,
    ([name = ""], say) => ({
      es: `se pide el formato ${say.name(name)}, que no se entiende. Prueba "," para miles, ".1f" para un decimal o ".0%" para porcentajes.`,
      en: `the format ${say.name(name)} is asked for, which is not understood. Try "," for thousands, ".1f" for one decimal or ".0%" for per cents.`,
    }),
  ],
  [
    /^unknown offset: (.+)/,
    ([name = ""], say) => ({
      es: `se pide apilar con ${say.name(name)}, que no existe. Prueba "normalize" para partes de un total, o quita «offset».`,
      en: `stacking by ${say.name(name)} is asked for, which does not exist. Try "normalize" for parts of a whole, or take "offset" out.`,
    }),
  ],
  [
    /^unknown projection type: (.+)/,
    ([name = ""], say) => ({
      es: `se pide la proyección ${say.name(name)}, que no existe. Prueba "mercator" o "equal-earth".`,
      en: `the projection ${say.name(name)} is asked for, which does not exist. Try "mercator" or "equal-earth".`,
    }),
  ],
  [
    /^missing (?:channel|channel value|channel for scale): ?(.*)/,
    ([name = ""], say) => ({
      es: `se pide algo según ${say.name(name)}, y la marca no tiene ${say.name(name)}. Revisa qué canales le diste.`,
      en: `something is asked for by ${say.name(name)}, and the mark has no ${say.name(name)}. Check which channels you gave it.`,
    }),
  ],
  [
    /^missing scale: (\S+)/,
    ([name = ""], say) => ({
      es: `una marca necesita el eje ${say.name(name)} y nada en el gráfico lo usa. Dale a una marca su ${say.name(name)}.`,
      en: `a mark needs the axis ${say.name(name)} and nothing in the chart uses it. Give a mark its ${say.name(name)}.`,
    }),
  ],
  [
    /^(?:scale not found|unknown legend type)/,
    () => ({
      es: "se pide una leyenda de algo que el gráfico no tiene. Las leyendas explican el color: ¿alguna marca lleva «fill» o «stroke» según una columna?",
      en: 'a legend is asked for of something that the chart does not have. Legends explain colour: does a mark have "fill" or "stroke" by a column?',
    }),
  ],
  [
    /^implicit ordinal domain of (\w+) scale has more than/,
    ([name = ""], say) => ({
      es: `en ${say.name(name)} hay más de 10 000 nombres distintos. ¿Son números guardados como texto? Conviértelos con Number(…).`,
      en: `in ${say.name(name)} there are more than 10,000 different names. Are they numbers kept as text? Turn them with Number(…).`,
    }),
  ],
  [
    /^invalid ([\w ]+): (.+)/,
    ([name = "", value = ""], say) => ({
      es: `a ${say.name(name)} se le da ${say.name(value)}, que ahí no vale. Mira en un ejemplo qué acepta.`,
      en: `${say.name(name)} is given ${say.name(value)}, which it does not take. Look in an example what it takes.`,
    }),
  ],
  [
    /^unknown ([\w ]+): (.+)/,
    ([name = "", value = ""], say) => ({
      es: `Plot no conoce ${say.name(value)} (${name}). Revisa cómo está escrito; los nombres van en inglés.`,
      en: `Plot does not know ${say.name(value)} (${name}). Check how it is spelt.`,
    }),
  ],
  [
    /^not a function$/,
    () => ({
      es: "a la función que se llama ahí le llegó algo que no puede usar. ¿«marks» lleva corchetes, marks: […]? ¿Va una lista donde va una lista?",
      en: 'the function that is called there was given something that it cannot use. Does "marks" have its brackets, marks: […]? Is a list given where a list is needed?',
    }),
  ],
  [
    /^cannot read property 'length' of (undefined|null)/,
    ([what = ""]) => ({
      es: `la función que se llama ahí esperaba filas y recibió ${what}. Muestra antes con show(…) lo que le das primero.`,
      en: `the function that is called there expected rows and was given ${what}. Show before with show(…) what you give it first.`,
    }),
  ],
];
