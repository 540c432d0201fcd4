import type { JoinedDiffers } from "../../../check/chart/problems/joined-differs.ts";
import type { Words } from "../../speaker.ts";

export const joinedDiffers: Words<JoinedDiffers> = {
  es: ({ how, count, item }, say) => {
    const between = item.length === 0 ? "" : ` (${say.names(item)})`;
    if (how === "over")
      return `Tu gráfico une con un trazo lo que no está unido en los datos${between}: parece que alguien midió el camino. Deja el hueco, también en áreas, enlaces y flechas.`;
    if (how === "apart")
      return `Tu gráfico deja sueltos ${say.count(count, "dos puntos seguidos", "{n} pares de puntos seguidos")} que van en una línea${between}. Revisa «z», «stroke» y el orden de las filas.`;
    if (how === "curve")
      return "Tu línea no va recta de un punto al otro y pasa por valores que nadie contó. Quita «curve»: entre dos puntos basta una recta.";
    if (how === "back")
      return `Tu línea vuelve atrás en el tiempo${between}: une los puntos en el orden de las filas. Ordena las filas por fecha antes de dibujar, o con «sort».`;
    return `${say.count(count, "Un punto solo no se ve", "{n} puntos solos no se ven")}${between}: una línea sin vecinos no tiene largo. Ponle una marca con «marker» o con puntos.`;
  },
  en: ({ how, count, item }, say) => {
    const between = item.length === 0 ? "" : ` (${say.names(item)})`;
    if (how === "over")
      return `Your chart joins by a stroke what is not joined in the data${between}: it looks as if someone had measured the way. Leave the gap, in areas, links and arrows too.`;
    if (how === "apart")
      return `Your chart leaves ${say.count(count, "two neighbouring points", "{n} pairs of neighbouring points")} apart that belong on one line${between}. Check "z", "stroke" and the order of the rows.`;
    if (how === "curve")
      return 'Your line does not go straight from point to point and passes through values that nobody counted. Take "curve" out: a straight stroke is enough.';
    if (how === "back")
      return `Your line goes back in time${between}: it joins the points in the order of the rows. Sort the rows by date before you draw, or with "sort".`;
    return `${say.count(count, "A point that is alone cannot be seen", "{n} points that are alone cannot be seen")}${between}: a line without neighbours has no length. Mark it with "marker" or with dots.`;
  },
};
