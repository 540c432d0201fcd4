import type { OneScale } from "../../../check/honesty/one-scale.ts";
import type { Words } from "../../speaker.ts";

export const oneScale: Words<OneScale> = {
  es: ({ axis, found }, say) =>
    `El eje ${say.name(axis)} está dos veces, con otros números cada vez (uno dice ${say.names(found)}): dónde se cruzan las líneas lo decide quien dibuja. Deja un solo eje, o haz dos gráficos.`,
  en: ({ axis, found }, say) =>
    `Axis ${say.name(axis)} is there twice, with other numbers each time (one says ${say.names(found)}): where the lines cross is up to whoever draws. Keep one axis, or make two charts.`,
};
