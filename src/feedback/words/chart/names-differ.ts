import type { NamesDiffer } from "../../../check/chart/problems/names-differ.ts";
import type { Speaker, Words } from "../../speaker.ts";

/** A name as the chart says it: a month in words, where the reading took it for one. */
const called = (name: string, say: Speaker): string => {
  const moment = say.moment(name);
  return moment === name ? say.name(name) : moment;
};

export const namesDiffer: Words<NamesDiffer> = {
  es: ({ how, count, name }, say) => {
    if (how === "blank")
      return `${say.count(count, "Algo de tu gráfico no tiene nombre", "{n} cosas de tu gráfico no tienen nombre")}: quien lo mira no sabe qué es. Revisa los textos del eje o de la leyenda.`;
    if (how === "colours")
      return "Lo que tu leyenda separa se ve del mismo color, así que nadie sabe cuál es cuál. Da a cada uno un color que se distinga.";
    if (how === "exchanged")
      return `Los nombres están junto a otras cosas: lo que tu gráfico llama ${called(name, say)} es otra. Pasa en ${say.number(count)}. Revisa «tickFormat» y de qué fila sacas cada nombre.`;
    return `Tu gráfico dice ${called(name, say)}, y nada en los datos se llama así. Usa los nombres o los códigos de la tabla, cada uno junto a lo suyo.`;
  },
  en: ({ how, count, name }, say) => {
    if (how === "blank")
      return `${say.count(count, "Something in your chart has no name", "{n} things in your chart have no name")}: who looks at it does not know what it is. Check the texts of the axis or of the legend.`;
    if (how === "colours")
      return "What your legend keeps apart has one colour in the chart, so nobody knows which is which. Give each a colour that can be told from the others.";
    if (how === "exchanged")
      return `The names stand beside other things: what your chart calls ${called(name, say)} is something else. This is so for ${say.number(count)}. Check "tickFormat", and from which row you take each name.`;
    return `Your chart says ${called(name, say)}, and nothing in the data is called so. Use the names or codes of the table, each beside its own.`;
  },
};
