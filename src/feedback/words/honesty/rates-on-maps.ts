import type { RatesOnMaps } from "../../../check/honesty/rates-on-maps.ts";
import type { Words } from "../../speaker.ts";

export const ratesOnMaps: Words<RatesOnMaps> = {
  es: ({ label }, say) =>
    `Tu mapa colorea áreas según ${say.name(label)}, que parece un conteo: así se ve sobre todo dónde vive más gente. Colorea por una tasa, por ejemplo por cada 1000 habitantes, o muestra el conteo con el tamaño de un círculo.`,
  en: ({ label }, say) =>
    `Your map colours areas by ${say.name(label)}, which looks like a count: that mostly shows where more people live. Colour by a rate, for example per 1,000 inhabitants, or show the count by the size of a circle.`,
};
