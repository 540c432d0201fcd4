import type { GroupUnnamed } from "../../../check/table/group-unnamed.ts";
import type { Words } from "../../speaker.ts";

export const groupUnnamed: Words<GroupUnnamed> = {
  es: ({ column, how }, say) =>
    how === "missing"
      ? `Falta el grupo de las filas que no tienen nada en ${say.name(column)}. No tener nombre no es no existir: esas filas también cuentan. Revisa qué paso las deja fuera.`
      : `Tu tabla tiene un grupo sin nombre: son las filas con ${say.name(column)} vacío, y aquí no van. ¿Qué condición las dejaría fuera?`,
  en: ({ column, how }, say) =>
    how === "missing"
      ? `The group of the rows with nothing in ${say.name(column)} is missing. To have no name is not to be absent: those rows count too. Check which step leaves them out.`
      : `Your table has a group without a name: the rows with a blank ${say.name(column)}, which do not belong here. Which condition would leave them out?`,
};
