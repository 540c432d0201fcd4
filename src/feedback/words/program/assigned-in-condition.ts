import type { AssignedInCondition } from "../../../grading/clues/assigned-in-condition.ts";
import { place } from "../../error-words.ts";
import type { Words } from "../../speaker.ts";

export const assignedInCondition: Words<AssignedInCondition> = {
  es: ({ line }) =>
    `${place(line).es} hay un solo signo = en una condición: así guarda un valor y no compara. Para preguntar si es igual se escribe === (tres seguidos).`,
  en: ({ line }) =>
    `${place(line).en} there is a single = in a condition: so it stores a value and compares nothing. Whether two are equal is asked with === (three of them).`,
};
