import { messages } from "./messages.ts";

/** What is said where a part of the site did not come, or a browser lacks what it takes. */
export const loadingWords = messages({
  missing: {
    es: "No pude traer lo que falta para hacerlo. Revisa tu conexión y prueba otra vez.",
    en: "I could not fetch what this needs. Check your connection and try again.",
  },
  late: {
    es: "Lo que falta para hacerlo no termina de llegar. Tu conexión puede estar muy lenta: espera un poco y prueba otra vez.",
    en: "What this needs is taking too long to come. Your connection may be very slow: wait a little and try again.",
  },
  held: {
    es: "Tu navegador se quedó con una copia incompleta de una parte de esta página y no la vuelve a pedir. Recarga la página para traerla de nuevo.",
    en: "Your browser kept an incomplete copy of a part of this page and does not ask for it again. Reload the page to fetch it anew.",
  },
  gone: {
    es: "Este ejercicio ya no está en el sitio: desde que abriste la página se publicó otra versión. Recárgala para ver los que hay ahora. Lo que escribiste sigue guardado en este dispositivo.",
    en: "This exercise is no longer on the site: another version was published since you opened the page. Reload it to see those that are there now. What you wrote is still kept on this device.",
  },
  workers: {
    es: "Este navegador no deja que la página trabaje en segundo plano, y esto lo necesita. Prueba con una versión reciente de Chrome, Edge, Firefox o Safari.",
    en: "This browser does not let the page work in the background, and this needs it. Try a recent version of Chrome, Edge, Firefox or Safari.",
  },
  WebAssembly: {
    es: "Este navegador no tiene WebAssembly, o está desactivado, y sin eso no puedo ejecutar programas. Prueba con una versión reciente de Chrome, Edge, Firefox o Safari.",
    en: "This browser has no WebAssembly, or it is switched off, and without it I cannot run programs. Try a recent version of Chrome, Edge, Firefox or Safari.",
  },
  "secure context": {
    es: "Esta página se abrió sin https, y en una red compartida otra persona podría cambiarla en el camino: tu clave no estaría a salvo aquí. Abre la misma página con una dirección que empiece por https://.",
    en: "This page was opened without https, and on a shared network somebody could change it on its way: your key would not be safe here. Open the same page at an address that begins with https://.",
  },
  broken: {
    es: "Algo falló al abrir esta parte, y no por lo que hiciste. Recarga la página; lo que está guardado en este dispositivo sigue ahí.",
    en: "Something failed while this part was opened, and not through what you did. Reload the page; what is kept on this device stays there.",
  },
  again: { es: "Probar otra vez", en: "Try again" },
  reload: { es: "Recargar la página", en: "Reload the page" },
});
