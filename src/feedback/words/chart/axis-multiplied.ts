import type { AxisMultiplied } from "../../../check/chart/problems/axis-multiplied.ts";
import { asRead } from "../../as-read.ts";
import type { Words } from "../../speaker.ts";

export const axisMultiplied: Words<AxisMultiplied> = {
  es: ({ axis, factor, item, found }, say) => {
    const at = item.length === 0 ? "" : `, en ${say.row(item)},`;
    const times = factor < 1 ? `${say.number(1 / factor)} veces menos` : `${say.number(factor)} veces más`;
    return `Tu eje ${say.name(axis)}${at} dice ${say.number(asRead(found))}: ${times} de lo que hay en los datos. Si cuenta en miles o en millones, escríbelo en su título; si no, revisa «tickFormat» y «transform».`;
  },
  en: ({ axis, factor, item, found }, say) => {
    const at = item.length === 0 ? "" : `, for ${say.row(item)},`;
    const times = factor < 1 ? `${say.number(1 / factor)} times less` : `${say.number(factor)} times more`;
    return `Your axis ${say.name(axis)}${at} says ${say.number(asRead(found))}: ${times} than there is in the data. If it counts in thousands or millions, write so in its title; if not, check "tickFormat" and "transform".`;
  },
};
