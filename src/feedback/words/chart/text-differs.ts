import type { TextDiffers } from "../../../check/chart/problems/text-differs.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Words } from "../../speaker.ts";

/** What a title says of a thing beside others. */
const claims: Record<Locale, Partial<Record<TextDiffers["detail"]["how"], string>>> = {
  es: {
    most: "es lo que más tiene",
    least: "es lo que menos tiene",
    more: "tiene más que lo otro que nombras",
    less: "tiene menos que lo otro que nombras",
  },
  en: {
    most: "has the most",
    least: "has the least",
    more: "has more than the other that you name",
    less: "has less than the other that you name",
  },
};

export const textDiffers: Words<TextDiffers> = {
  es: ({ place, how, text, item, count }, say) => {
    const beside = item.length === 0 ? "" : ` junto a ${say.row(item)}`;
    const many = count > 1 ? ` Pasa en ${say.number(count)} lugares.` : "";
    if (place === "line")
      return `Hay una línea en ${text}, y ningún dato del gráfico está ahí. Revisa de dónde sale ese número, o quita la línea.`;
    if (how === "unit")
      return place === "title"
        ? `Tu gráfico dice que cuenta ${say.name(text)}, y los números son de otra cosa o de otra unidad. Mira en la tabla qué cuenta esa columna y escríbelo con su unidad.`
        : `El texto ${say.name(text)}${beside} dice otra unidad que los datos.${many} Mira en la tabla qué cuenta esa columna.`;
    const claim = claims.es[how];
    if (claim !== undefined)
      return `Según el título, ${say.row(item)} ${claim}, y en el gráfico no es así. Compara lo que dice el título con lo que se ve, y cambia lo que no corresponda.`;
    if (place === "title")
      return `El título dice ${say.name(text)}, y eso no está en el gráfico. Compara cada número y cada palabra del título con lo que se ve.`;
    if (place === "tip")
      return `El texto que sale al señalar${item.length === 0 ? "" : ` ${say.row(item)}`} dice ${say.name(text)}, y lo dibujado dice otra cosa.${many} Revisa «title».`;
    return `El texto ${say.name(text)}${beside} no dice lo que está dibujado ahí.${many} Revisa de qué fila y de qué columna sale.`;
  },
  en: ({ place, how, text, item, count }, say) => {
    const beside = item.length === 0 ? "" : ` beside ${say.row(item)}`;
    const many = count > 1 ? ` This is so in ${say.number(count)} places.` : "";
    if (place === "line")
      return `There is a line at ${text}, and nothing in the chart stands there. Check where that number comes from, or take the line out.`;
    if (how === "unit")
      return place === "title"
        ? `Your chart says that it counts ${say.name(text)}, and the numbers are of something else or in another unit. Look up in the table what that column counts, and write it with its unit.`
        : `The text ${say.name(text)}${beside} says another unit than the data.${many} Look up in the table what that column counts.`;
    const claim = claims.en[how];
    if (claim !== undefined)
      return `The title says that ${say.row(item)} ${claim}, and on the chart it is not so. Compare what the title says with what can be seen, and change what does not fit.`;
    if (place === "title")
      return `The title says ${say.name(text)}, and that is not on the chart. Compare each number and each word of the title with what can be seen.`;
    if (place === "tip")
      return `The text that shows when one points at${item.length === 0 ? " a mark" : ` ${say.row(item)}`} says ${say.name(text)}, and what is drawn says something else.${many} Check "title".`;
    return `The text ${say.name(text)}${beside} does not say what is drawn there.${many} Check from which row and which column it comes.`;
  },
};
