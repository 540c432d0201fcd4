import type { NotSeen } from "../../../check/chart/problems/not-seen.ts";
import type { Words } from "../../speaker.ts";

export const notSeen: Words<NotSeen> = {
  es: ({ how, count, item }, say) => {
    const first = item.length === 0 ? "" : `, por ejemplo ${say.row(item)}`;
    if (how === "small")
      return "Lo que dibujas ocupa tan poco de su marco que no se puede comparar. Revisa «domain», «width» y «height»: deja que el eje llegue hasta el dato más grande y no mucho más.";
    if (how === "dark")
      return `Con el tema oscuro ${say.count(count, "no se ve una de tus marcas", "no se ven {n} de tus marcas")}: su color casi es el del fondo. Elige uno que resalte en claro y en oscuro, o deja el de Plot.`;
    if (how === "outside")
      return `Una parte de tu gráfico queda fuera del marco o cortada${first}. Revisa «domain», «range», «clip» y los márgenes: todos los datos tienen que caber.`;
    return `Tu gráfico dibuja ${say.count(Math.max(1, count), "algo que no se ve", "{n} cosas que no se ven")}${first}: no tiene un color que resalte, no tiene tamaño o algo lo tapa. Revisa «fill», «stroke», «opacity» y lo que dibujas encima.`;
  },
  en: ({ how, count, item }, say) => {
    const first = item.length === 0 ? "" : `, for example ${say.row(item)}`;
    if (how === "small")
      return 'What you draw takes up so little of its frame that nothing can be compared. Check "domain", "width" and "height": let the axis go as far as the largest number and not much further.';
    if (how === "dark")
      return `In the dark theme ${say.count(count, "one of your marks is", "{n} of your marks are")} not seen: the colour is nearly that of the ground. Choose one that stands out in light and dark, or keep Plot's.`;
    if (how === "outside")
      return `A part of your chart lies outside of the frame or is cut off${first}. Check "domain", "range", "clip" and the margins: all of the data must fit.`;
    return `Your chart draws ${say.count(Math.max(1, count), "something that cannot be seen", "{n} things that cannot be seen")}${first}: no colour that stands out, no size, or something covers it. Check "fill", "stroke", "opacity" and what you draw on top.`;
  },
};
