import type { AxisNotReadable } from "../../../check/chart/problems/axis-not-readable.ts";
import type { Words } from "../../speaker.ts";

export const axisNotReadable: Words<AxisNotReadable> = {
  es: ({ axis, how, found }, say) => {
    const which = `El eje ${say.name(axis)}`;
    if (how === "missing")
      return `${which} no tiene letras que se vean: nadie sabe qué es cada cosa ni cuánto mide. Deja el eje que dibuja Plot.`;
    if (how === "alike")
      return `${which} dice lo mismo en todas partes: ${say.names(found)}. Revisa «tickFormat»: cada marca necesita su propio texto.`;
    if (how === "few")
      return `${which} tiene un solo número, y con uno no se puede leer ningún otro. Deja que muestre dos o más.`;
    if (how === "clash")
      return `${which} está dos veces y cada vez dice otra cosa: ${say.names(found)}. Deja uno solo.`;
    if (how === "twice")
      return `En el eje ${say.name(axis)} ${say.names(found)} está en dos lugares: «tickFormat» escribe redondo lo que cae entre dos marcas. Di con «ticks» en qué números van, o cuántas marcas quieres.`;
    if (how === "covered")
      return `Algo dibujado encima tapa textos del eje ${say.name(axis)}: ${say.names(found)}. Revisa «range», «margin» y el orden de las marcas.`;
    return `Los textos del eje ${say.name(axis)} (${say.names(found)}) no están donde les toca: entre dos vecinos no hay siempre la misma distancia. Revisa «tickFormat» y los valores de ese eje.`;
  },
  en: ({ axis, how, found }, say) => {
    const which = `Axis ${say.name(axis)}`;
    if (how === "missing")
      return `${which} has no letters that can be seen: nobody knows what each thing is, or how much. Keep the axis that Plot draws.`;
    if (how === "alike")
      return `${which} says the same everywhere: ${say.names(found)}. Check "tickFormat": each tick needs a text of its own.`;
    if (how === "few")
      return `${which} has a single number, and with one no other can be read. Let it show two or more.`;
    if (how === "clash")
      return `${which} is there twice and says something else each time: ${say.names(found)}. Keep one.`;
    if (how === "twice")
      return `On axis ${say.name(axis)} ${say.names(found)} stands in two places: "tickFormat" rounds what falls between two ticks. Say with "ticks" at which numbers they go, or how many you want.`;
    if (how === "covered")
      return `Something drawn over them covers texts of axis ${say.name(axis)}: ${say.names(found)}. Check "range", "margin" and the order of the marks.`;
    return `The texts of axis ${say.name(axis)} (${say.names(found)}) do not stand where they should: neighbours are not always equally far apart. Check "tickFormat" and the values of that axis.`;
  },
};
