import type { ColoursDiffer } from "../../../check/chart/problems/colours-differ.ts";
import type { Words } from "../../speaker.ts";

export const coloursDiffer: Words<ColoursDiffer> = {
  es: ({ how, item }, say) => {
    const first = item.length === 0 ? "" : ` Mira ${say.row(item)}.`;
    if (how === "order")
      return `Tus colores no van de claro a oscuro con el número: quien los mira no ve cuál es más.${first} Elige una rampa de un solo tono, como "blues".`;
    if (how === "reversed")
      return `En tu gráfico lo más claro es lo más grande, y se lee al revés.${first} Quita «reverse», o cambia el orden de los colores.`;
    if (how === "flat")
      return "Casi todo se ve del mismo color, así que las diferencias desaparecen. Revisa «type» y «domain» en las opciones del color.";
    if (how === "legend")
      return `La leyenda dice otros números que los de los colores.${first} Revisa «tickFormat» y «domain» en las opciones del color.`;
    return "Tus colores miden y ninguna leyenda con números lo dice. Pon «legend: true» en las opciones del color.";
  },
  en: ({ how, item }, say) => {
    const first = item.length === 0 ? "" : ` Look at ${say.row(item)}.`;
    if (how === "order")
      return `Your colours do not go from light to dark with the number: who looks at them cannot see which is more.${first} Choose a ramp of one hue, such as "blues".`;
    if (how === "reversed")
      return `In your chart the lightest is the largest, which reads the other way round.${first} Take "reverse" out, or change the order of the colours.`;
    if (how === "flat")
      return 'Almost all of it has one colour, so the differences are gone. Check "type" and "domain" in the options of the colour.';
    if (how === "legend")
      return `The legend says other numbers than the colours do.${first} Check "tickFormat" and "domain" in the options of the colour.`;
    return 'Your colours measure, and no legend with numbers says so. Write "legend: true" in the options of the colour.';
  },
};
