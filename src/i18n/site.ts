import { messages } from "./messages.ts";

/** Words of the frame of every page, of lessons and of the pages that look things up. */
export const siteWords = messages({
  name: { es: "Aula de Datos", en: "Aula de Datos" },
  tagline: {
    es: "Aprende a leer, contar y graficar los datos de la respuesta",
    en: "Learn to read, count and chart the data of the response",
  },
  description: {
    es: "Curso abierto de datos para quienes trabajan con personas refugiadas y migrantes en el Perú. Con cifras reales, ejercicios que se corrigen al momento y sin enviar nada a ningún servidor.",
    en: "An open data course for people who work with refugees and migrants in Peru. With real figures, exercises that are checked on the spot, and nothing sent to any server.",
  },
  skip: { es: "Saltar al contenido", en: "Skip to the content" },
  mainNavigation: { es: "Secciones", en: "Sections" },
  menu: { es: "Menú", en: "Menu" },
  breadcrumbs: { es: "Estás aquí", en: "You are here" },
  home: { es: "Inicio", en: "Home" },
  datasets: { es: "Datos", en: "Data" },
  search: { es: "Buscar", en: "Search" },
  glossary: { es: "Glosario", en: "Glossary" },
  progress: { es: "Mi avance", en: "My progress" },
  trainers: { es: "Para capacitadores", en: "For trainers" },
  about: { es: "Acerca de", en: "About" },
  footerPrivacy: {
    es: "Lo que haces aquí se queda en tu dispositivo.",
    en: "What you do here stays on your device.",
  },
  footerLicence: {
    es: "Lecciones: CC BY 4.0. Código: MIT. Fuentes y privacidad:",
    en: "Lessons: CC BY 4.0. Code: MIT. Sources and privacy:",
  },
  version: { es: (version: string) => `Versión ${version}.`, en: (version: string) => `Version ${version}.` },
  newVersion: { es: "Hay una versión nueva de esta página.", en: "There is a new version of this page." },
  // The number of the one that waits follows.
  isVersion: {
    es: (version: string) => `Estás en la ${version}; la nueva es la`,
    en: (version: string) => `You are on ${version}; the new one is`,
  },
  reload: { es: "Recargar", en: "Reload" },
  theme: { es: "Cambiar a colores claros u oscuros", en: "Switch between light and dark colours" },

  basic: { es: "Ruta básica", en: "Basic track" },
  intermediate: { es: "Ruta intermedia", en: "Intermediate track" },

  lesson: { es: (number: number) => `Lección ${number}`, en: (number: number) => `Lesson ${number}` },
  minutes: { es: (minutes: number) => `${minutes} min`, en: (minutes: number) => `${minutes} min` },
  aboutMinutes: {
    es: (minutes: number) => `unos ${minutes} minutos`,
    en: (minutes: number) => `about ${minutes} minutes`,
  },
  exercises: {
    es: (count: number) => (count === 1 ? "1 ejercicio" : `${count} ejercicios`),
    en: (count: number) => (count === 1 ? "1 exercise" : `${count} exercises`),
  },
  skills: { es: "Al terminar podrás", en: "Afterwards you can" },
  usedData: { es: "Datos que usa", en: "Data it uses" },
  before: { es: "Antes conviene haber hecho", en: "Better after" },
  contents: { es: "En esta lección", en: "In this lesson" },
  previous: { es: "Lección anterior", en: "Previous lesson" },
  next: { es: "Lección siguiente", en: "Next lesson" },
  neighbours: { es: "Otras lecciones", en: "Other lessons" },
  allLessons: { es: "Todas las lecciones", en: "All lessons" },
  time: { es: "Tiempo", en: "Time" },

  noteRule: { es: "Regla práctica", en: "A rule to take along" },
  noteCaution: { es: "Cuidado", en: "Careful" },
  noteRemember: { es: "Recuerda", en: "Remember" },
  noteSource: { es: "Fuente", en: "Source" },
  stopHere: { es: "Puedes parar aquí", en: "You can stop here" },
  seenSoFar: { es: "Lo que viste hasta aquí:", en: "What you have seen so far:" },
  restOfLesson: {
    es: (exercises: string, minutes: string) =>
      `Lo que respondiste se queda en este dispositivo. Cuando vuelvas, sigue desde aquí: ${exercises}, ${minutes}.`,
    en: (exercises: string, minutes: string) =>
      `What you answered stays on this device. When you come back, go on from here: ${exercises}, ${minutes}.`,
  },
  rowsOf: { es: (name: string) => `Filas de ${name}`, en: (name: string) => `Rows of ${name}` },
  rowsShown: {
    es: (shown: number, all: number) => `${shown} de ${all} filas.`,
    en: (shown: number, all: number) => `${shown} of ${all} rows.`,
  },
  category: { es: "Categoría", en: "Category" },
  chartTable: { es: "Ver los datos del gráfico", en: "See the data of the chart" },

  glossaryTitle: { es: "Glosario", en: "Glossary" },
  glossaryDescription: {
    es: "Las palabras de los datos y de la respuesta, explicadas sin tecnicismos.",
    en: "The words of data and of the response, in plain language.",
  },
  glossaryLede: {
    es: "Cada palabra, explicada una vez. Al lado, cómo se dice en inglés: así la encontrarás en muchos reportes.",
    en: "Each word, explained once. Beside it, how it is said in Spanish.",
  },
  letters: { es: "Letras", en: "Letters" },
  see: { es: "Mira también:", en: "See also:" },
  aboutDescription: {
    es: "De dónde vienen los datos, con qué licencia, qué pasa con lo que escribes y cómo se hizo este curso.",
    en: "Where the data comes from, under which licence, what happens to what you write and how this course was made.",
  },

  notFoundTitle: { es: "Esta página no existe", en: "This page does not exist" },
  notFound: {
    es: "Quizá la dirección cambió o tiene una letra de más.",
    en: "Its address may have changed, or it has one letter too many.",
  },
  offlineTitle: { es: "Sin conexión", en: "No connection" },
  offline: {
    es: "Esta página todavía no está guardada en tu dispositivo. Tu avance sí: no se perdió nada. Las páginas guardadas siguen abriendo.",
    en: "This page is not kept on your device yet. Your progress is: nothing was lost. The pages that are kept still open.",
  },
  enter: { es: "Entrar en español", en: "Enter in English" },
  toHome: { es: "Ir al inicio", en: "Go to the home page" },
});
