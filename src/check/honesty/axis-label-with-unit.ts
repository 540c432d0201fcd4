import { isDate } from "../cell.ts";
import { seenIn } from "../chart/picture/reading/sides.ts";
import type { ProblemShape } from "../problem.ts";
import type { ScaleFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface AxisLabelWithUnit extends ProblemShape {
  kind: "axis-label-with-unit";
  detail: {
    axis: "x" | "y";
    /** What the learner's axis says. */
    label: string | null;
    how: "missing" | "blank" | "column-name" | "no-unit";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "axis-label-with-unit": AxisLabelWithUnit;
  }
}

/**
 * A number without its unit cannot be checked or compared: 35,000 what? The axis that measures must
 * say in words what it counts.
 * UNECE, Making Data Meaningful, part 2 (2009), chapter on charts; Tufte, The Visual Display of
 * Quantitative Information (1983): label the data.
 */
export const axisLabelWithUnit: HonestyRule = {
  name: "axis-label-with-unit",
  check: ({ scales }, drawn) => {
    const axes = drawn && seenIn(drawn.picture, drawn.around.words).axes;
    return (["x", "y"] as const).flatMap((axis): AxisLabelWithUnit[] => {
      const scale = scales[axis];
      if (scale === undefined || !measures(scale) || countsYears(scale)) return [];
      const label = axes ? axes[axis]?.label || null : scale.label;
      // Ticks that write % say what they count.
      const how = axes?.[axis]?.percent ? null : shortcoming(label);
      if (how === null) return [];
      return [{ kind: "axis-label-with-unit", detail: { axis, label, how }, where: [{ scale: axis }] }];
    });
  },
};

const measures = ({ type, domain }: ScaleFacts): boolean =>
  ["linear", "log", "symlog", "sqrt", "pow"].includes(type) && !domain.some(isDate);

/** A linear axis of years names times; it measures nothing. */
const countsYears = ({ domain, label }: ScaleFacts): boolean =>
  /\b(año|years?)\b/i.test(label ?? "") ||
  (domain.length > 0 && domain.every((end) => typeof end === "number" && end >= 1900 && end <= 2100));

function shortcoming(label: string | null): AxisLabelWithUnit["detail"]["how"] | null {
  const text = label?.trim() ?? "";
  if (text === "") return "missing";
  if (/^_+$/.test(text)) return "blank";
  if (/^[\p{L}\d]+(_[\p{L}\d]+)+$/u.test(text)) return "column-name";
  return units.test(text) ? null : "no-unit";
}

const words = [
  // People, in the two languages of the response.
  "persona|people|person|gente|individu|participant|población|population|habitante|inhabitant|refugi|refugee|migrant|solicitante|asylum|seeker|venezolan|venezuelan|beneficiari|asistid|hogar|household|familia|famil|niñ|child|girl|boy|mujer|women|hombre|men\\b|adult|adolescent|docente|teacher|funcionari|official",
  // Things and events that the response counts.
  "atenci|service|servicio|solicitud|claim|application|decisi|caso|case|llegada|arrival|ingreso|salida|entr(y|ies|ada)|exit|permiso|permit|visa|tarjeta|card|kit|comida|meal|evento|event|sesi|session|comunidad|communit|organi[sz]aci|organi[sz]ation|departamento|department|distrito|district|país|countr|actividad|activit|fila|row|veces|times",
  // Measures.
  "%|por ?ciento|per ?cent|porcentaje|proporci|share|parte|tasa|rate|razón|ratio|por cada|per |usd|us\\$|s/|sol(es)?\\b|dólar|dollar|millon|million|miles|thousand|km|kilómetro|kilomet|metro|met(er|re)|hectárea|hectare|día|day|semana|week|mes(es)?\\b|month|hora|hour|minut|edad|age\\b|índice|index|píxel|pixel|número de|number of|cantidad de",
];
const units = new RegExp(`(^|[^\\p{L}])(${words.join("|")})`, "iu");
