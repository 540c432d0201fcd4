import { messages } from "./messages.ts";

/** How long browsers keep what somebody did here, said before it costs anything. */
export const lastingWords = messages({
  title: { es: "Cuánto dura lo guardado", en: "How long it stays" },
  privateWindow: {
    es: "En una ventana privada o de incógnito, todo se borra al cerrarla.",
    en: "In a private or incognito window, everything is deleted when you close it.",
  },
  week: {
    es: "En iPhone y iPad, Safari lo borra si pasas siete días sin entrar. No lo hace si agregas el sitio a la pantalla de inicio y lo usas desde ahí: lleva tu avance con un archivo.",
    en: "On iPhone and iPad, Safari deletes it if you stay away for seven days. It does not if you add the site to the home screen and use it from there: take your progress along in a file.",
  },
  noRoom: {
    es: "Si el equipo se queda sin espacio, el navegador puede borrarlo sin avisar.",
    en: "If the device runs out of room, the browser may delete it without telling you.",
  },
  file: {
    es: "Un archivo guardado fuera del navegador no se borra. Si tenías avance y ya no lo ves, tráelo de tu archivo.",
    en: "A file kept outside of the browser is not deleted. If you had progress and no longer see it, bring your file back.",
  },
  howLong: { es: "Cuánto dura y cómo no perderlo", en: "How long, and how not to lose it" },
});
