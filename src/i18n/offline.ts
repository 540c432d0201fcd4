import { messages } from "./messages.ts";

const lessons = (count: number) => (count === 1 ? "1 lesson" : `${count} lessons`);

/** Words for what is kept on the device so that it works without a connection. */
export const offlineWords = messages({
  title: { es: "Para usarlo sin conexión", en: "To use it without a connection" },
  lessonReady: {
    es: "Esta lección ya funciona sin conexión.",
    en: "This lesson now works without a connection.",
  },
  pageReady: {
    es: "Esta página ya se abre sin conexión.",
    en: "This page now opens without a connection.",
  },
  trainerReady: {
    es: "Las páginas para capacitadores ya funcionan sin conexión.",
    en: "The pages for trainers now work without a connection.",
  },
  none: {
    es: (count: number, weight: string) =>
      `${count === 1 ? "Puedes guardar aquí 1 lección" : `Puedes guardar aquí ${count} lecciones`} con sus ejercicios y datos. Se descargan unos ${weight}.`,
    en: (count: number, weight: string) =>
      `You can keep ${lessons(count)} here with exercises and data. The download is about ${weight}.`,
  },
  some: {
    es: (here: number, count: number, size: string, weight: string) =>
      `En este equipo ${here === 1 ? "está" : "están"} ${here} de ${count} lecciones. Lo guardado ocupa ${size}. Para tener todo faltan unos ${weight}.`,
    en: (here: number, count: number, size: string, weight: string) =>
      `${here} of ${lessons(count)} ${here === 1 ? "is" : "are"} on this device. What is kept takes ${size}. About ${weight} more to have everything.`,
  },
  all: {
    es: (count: number, size: string) =>
      count === 1
        ? `La lección está en este equipo con sus ejercicios y datos, y funciona sin conexión. Ocupa ${size}.`
        : `Las ${count} lecciones están en este equipo con sus ejercicios y datos, y funcionan sin conexión. Ocupan ${size}.`,
    en: (count: number, size: string) =>
      count === 1
        ? `The lesson is on this device with its exercises and data, and works without a connection. It takes ${size}.`
        : `All ${count} lessons are on this device with exercises and data, and work without a connection. They take ${size}.`,
  },
  keepCourse: { es: "Guardar el curso en este equipo", en: "Keep the course on this device" },
  keepTrack: { es: "Guardar esta ruta en este equipo", en: "Keep this track on this device" },
  keepRest: { es: "Guardar lo que falta", en: "Keep what is missing" },
  keeping: {
    es: (weight: string) => `Faltan unos ${weight}. Deja esta página abierta.`,
    en: (weight: string) => `About ${weight} to go. Leave this page open.`,
  },
  progress: { es: "Descarga", en: "Download" },
  stop: { es: "Detener", en: "Stop" },
  letGo: { es: "Quitar de este equipo", en: "Remove from this device" },
  letGoSure: {
    es: "¿Quitar estas lecciones de este equipo? Tu avance no se borra. Sin conexión, las lecciones ya no se abrirán, salvo las de tus tareas.",
    en: "Remove these lessons from this device? Your progress is not deleted. Without a connection the lessons will no longer open, except those of your assignments.",
  },
  letGoYes: { es: "Sí, quitarlas", en: "Yes, remove them" },
  letGoNo: { es: "No, dejarlas", en: "No, leave them" },
  stopped: {
    es: "Detenido. Lo que llegó queda guardado y puedes seguir cuando quieras.",
    en: "Stopped. What arrived is kept, and you can go on whenever you like.",
  },
  unreachable: {
    es: "Se cortó la conexión. Lo que llegó queda guardado: cuando vuelva, guarda lo que falta.",
    en: "The connection broke off. What arrived is kept: once it is back, keep what is missing.",
  },
  full: {
    es: "Este equipo no tiene más espacio. Lo que llegó queda guardado: libera espacio y guarda lo que falta.",
    en: "This device has no more room. What arrived is kept: make room and keep what is missing.",
  },
  changed: {
    es: "Algunos archivos no llegaron como se publicaron. Si tu red pide iniciar sesión, hazlo; si no, recarga la página y guarda lo que falta.",
    en: "Some files did not arrive as they were published. If your network asks you to sign in, do so; if not, reload the page and keep what is missing.",
  },
  impossible: {
    es: "Este navegador no deja guardar el curso aquí. Pasa en algunas ventanas privadas y donde la dirección empieza con «http:». Ábrelo en una ventana normal, con una dirección que empiece con «https:».",
    en: "This browser does not let the course be kept here. That happens in some private windows and where the address begins with “http:”. Open it in a normal window, at an address that begins with “https:”.",
  },
});
