import { messages } from "./messages.ts";

const notKept = {
  es: "El navegador todavía no guardó todo. Sigue en esta página: no la cierres y el sitio vuelve a intentarlo.",
  en: "The browser has not saved everything yet. It stays on this page: do not close it and the site tries again.",
};

/** What stands in the way of bringing answers in and checking them. */
export const gradebookTroubleWords = messages({
  full: {
    es: "No hay espacio en este dispositivo: no todo está guardado. Sigue en esta página: libera espacio sin cerrarla y el sitio vuelve a intentarlo.",
    en: "There is no room on this device: not everything is saved. It stays on this page: make room without closing it and the site tries again.",
  },
  forbidden: {
    es: "El navegador no dejó guardar. Revisa si este sitio puede guardar datos y vuelve a traer los archivos.",
    en: "The browser did not let me keep it. Check that this site may keep data and bring the files again.",
  },
  broken: notKept,
  silent: notKept,
  "no-workers": {
    es: "Aquí no pude abrir ni revisar nada: el navegador no puso en marcha lo que hace falta. Recarga la página; si sigue así, usa otro navegador.",
    en: "I could open and check nothing here: the browser did not start what it takes. Reload the page; if it stays so, use another browser.",
  },
  "opener-unreachable": {
    es: "No pude traer lo que abre los archivos. Revisa tu conexión y vuelve a traerlos: a tus archivos no les pasa nada.",
    en: "I could not fetch what opens the files. Check your connection and bring them again: nothing is wrong with your files.",
  },
  unreachable: {
    es: "No pude traer los ejercicios. Revisa tu conexión y prueba otra vez: lo que trajiste está guardado.",
    en: "I could not fetch the exercises. Check your connection and try again: what you brought is kept.",
  },
});
