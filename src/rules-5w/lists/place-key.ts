import { fold } from "../fold.ts";

/** What people write before a place's name, folded: "Provincia Constitucional del Callao", "Dpto. de Lima". */
const kind =
  /^(departamento|depto|dpto|dep|department|region|provincia|prov|province|distrito|dist|district)( constitucional)?( (de la|de|del|of))? (?=.)/;

/** One form for all writings of a place's name, or of its code. */
export const placeKey = (name: string): string => fold(name).replace(kind, "");
