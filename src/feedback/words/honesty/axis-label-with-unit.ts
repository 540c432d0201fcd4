import type { AxisLabelWithUnit } from "../../../check/honesty/axis-label-with-unit.ts";
import type { Words } from "../../speaker.ts";

export const axisLabelWithUnit: Words<AxisLabelWithUnit> = {
  es: ({ axis, label, how }, say) => {
    if (how === "blank")
      return `El nombre del eje ${say.name(axis)} sigue por llenar. Escribe qué cuenta, con su unidad.`;
    return how === "missing"
      ? `El eje ${say.name(axis)} tiene números y no dice de qué. Dale un nombre con su unidad${say.madeWith === "steps" ? ": escríbela en el paso que dibuja" : " en «label»"}.`
      : `El eje ${say.name(axis)} dice ${say.name(label ?? "")}: quien no conoce tu tabla no sabe qué cuenta. Escribe ${say.madeWith === "steps" ? "en el paso que dibuja" : "en «label»"} palabras con su unidad.`;
  },
  en: ({ axis, label, how }, say) => {
    if (how === "blank")
      return `The name of axis ${say.name(axis)} is still to be filled in. Write what it counts, with its unit.`;
    return how === "missing"
      ? `Axis ${say.name(axis)} has numbers and does not say of what. Give it a name with its unit${say.madeWith === "steps" ? ": write it in the step that draws" : ' in "label"'}.`
      : `Axis ${say.name(axis)} says ${say.name(label ?? "")}: who does not know your table cannot tell what it counts. Write words with their unit in ${say.madeWith === "steps" ? "the step that draws" : '"label"'}.`;
  },
};
