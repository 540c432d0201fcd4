import type { Untouched } from "../../../grading/untouched.ts";
import type { Words } from "../../speaker.ts";

export const untouched: Words<Untouched> = {
  es: () =>
    "Este programa está tal como vino. Lee qué se pide y qué entrega ahora, y cambia la línea que lo hace distinto.",
  en: () =>
    "This program is as it came. Read what is asked for and what it gives now, and change the line that makes the difference.",
};
