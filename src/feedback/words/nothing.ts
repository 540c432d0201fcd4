import type { Nothing } from "../../check/nothing.ts";
import type { Words } from "../speaker.ts";

export const nothing: Words<Nothing> = {
  es: ({ from }, say) =>
    from === "box"
      ? "La casilla está vacía. Escribe un número con cifras, por ejemplo 1250."
      : from === "options"
        ? "Todavía no elegiste ninguna opción. Elige la que te parezca y comprueba."
        : from === "spots"
          ? "Todavía no señalaste nada. Señala lo que te parezca y comprueba."
          : say.madeWith === "file"
            ? "Tu tabla no tiene filas. Mira arriba qué leí de tu archivo."
            : say.madeWith === "steps"
              ? "Tus pasos no dejan ningún valor. Mira debajo de cada uno en cuál se acaban las filas."
              : "Tu programa corrió, pero lo que entrega está vacío. Revisa qué valor tiene lo que sigue a «export default».",
  en: ({ from }, say) =>
    from === "box"
      ? "The box is empty. Write a number in digits, for example 1250."
      : from === "options"
        ? "You have not chosen an option yet. Choose the one that seems right and check."
        : from === "spots"
          ? "You have not pointed at anything yet. Point at what seems right and check."
          : say.madeWith === "file"
            ? "Your table has no rows. Look above at what I read in your file."
            : say.madeWith === "steps"
              ? "Your steps leave no value. Look below each of them where the rows run out."
              : 'Your program ran, but what it hands in is empty. Look at the value of what follows "export default".',
};
