import type { Untouched } from "../../../grading/untouched.ts";
import type { Words } from "../../speaker.ts";

export const untouched: Words<Untouched> = {
  es: () =>
    "Esto está tal como vino. Lee qué se pide y qué entrega ahora, y cambia la línea o el paso que hace la diferencia.",
  en: () =>
    "This is as it came. Read what is asked for and what it gives now, and change the line or the step that makes the difference.",
};
