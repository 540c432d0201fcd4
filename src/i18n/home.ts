import { messages } from "./messages.ts";

/** Words of the home page and of the track pages. */
export const homeWords = messages({
  question: {
    es: (services: string) => `${services} atenciones.\n¿A cuántas personas?`,
    en: (services: string) => `${services} services.\nFor how many people?`,
  },
  lede: {
    es: "Aula de Datos enseña a leer, contar y graficar las cifras de la respuesta a personas refugiadas y migrantes en el Perú. Con datos reales, y con ejercicios que te dicen qué salió mal y cuál es el siguiente paso.",
    en: "Aula de Datos teaches you to read, count and chart the figures of the response to refugees and migrants in Peru. With real data, and with exercises that tell you what went wrong and what the next step is.",
  },
  startBasic: { es: "Empezar desde cero", en: "Start from zero" },
  startIntermediate: { es: "Ya trabajo con datos", en: "I already work with data" },
  continue: { es: "Sigue donde te quedaste:", en: "Go on where you stopped:" },
  sumOfServices: { es: "Suma de atenciones", en: "Sum of services" },
  peopleAssisted: { es: "Personas asistidas", en: "People assisted" },
  over: { es: (number: string) => `más de ${number}`, en: (number: string) => `over ${number}` },
  staircaseSource: {
    es: "Fuente: GTRM Perú, reporte de fin de año 2019, área de respuesta a la emergencia. La línea vertical marca cuántas personas fueron asistidas.",
    en: "Source: GTRM Peru, 2019 end-year report, emergency response. The vertical line marks how many people were assisted.",
  },
  answer: {
    es: "Una persona puede recibir alimentos, transporte y un lugar donde dormir. Es una persona y son tres atenciones. Saber cuál de las dos cosas cuenta un número es lo primero que se aprende aquí.",
    en: "One person may get food, transport and a place to sleep. That is one person and three services. To know which of the two a number counts is the first thing you learn here.",
  },
  whereToStart: { es: "Por dónde empezar", en: "Where to start" },
  basicReader: {
    es: "Trabajas con un socio y las cifras llegan a tu mesa.",
    en: "You work for a partner and figures land on your desk.",
  },
  basicPromise: {
    es: "Aprende a leer una cifra, contar personas una sola vez y hacer tu primer gráfico. No necesitas saber programar.",
    en: "Learn to read a figure, count people once and make your first chart. You need no programming.",
  },
  intermediateReader: {
    es: "Ya manejas tablas y quieres hacerlo con código.",
    en: "You already handle tables and want to do it with code.",
  },
  intermediatePromise: {
    es: "Escribe TypeScript con danfo.js y Observable Plot sobre los datos de la respuesta. Tu gráfico se evalúa por lo que muestra, no por cómo lo escribiste.",
    en: "Write TypeScript with danfo.js and Observable Plot on the data of the response. Your chart is judged by what it shows, not by how you wrote it.",
  },
  trainerReader: { es: "Capacitas a otras personas.", en: "You train other people." },
  trainerPromise: {
    es: "Envía ejercicios a tu grupo con un enlace, y mira qué idea le falta a cada persona. Las lecciones sirven también tal como están para un taller, con o sin internet.",
    en: "Send exercises to your group with a link, and see which idea each person is missing. The lessons also work as they are for a workshop, with or without internet.",
  },
  trainerDoor: { es: "Preparar una tarea", en: "Prepare an assignment" },
  trainerSteps: {
    es: "Antes del taller, guarda el curso con conexión en cada equipo: el botón está en esta página. Después funciona sin ella.\nCada lección toma entre 15 y 25 minutos. Empieza por la pregunta del comienzo y deja que el grupo adivine antes de leer.\nLos ejercicios explican cada error. Pasa por las mesas y pregunta qué decía el mensaje, no cuál era la respuesta.\nCada participante puede guardar su avance en un archivo desde «Mi avance» y seguir en otro equipo.",
    en: 'Before the workshop, keep the course with a connection on every device: the button is on this page. After that it works without one.\nEach lesson takes 15 to 25 minutes. Begin with the question at its top and let the group guess before they read.\nThe exercises explain each mistake. Walk around and ask what the message said, not what the answer was.\nEvery participant can save their progress to a file from "My progress" and go on with another device.',
  },
  trackHow: {
    es: "Cada lección parte de una pregunta que la coordinación tiene que responder. Puedes seguir el orden o entrar donde lo necesites.",
    en: "Each lesson starts from a question that the coordination has to answer. Follow the order or go in where you need it.",
  },
  moreLessons: {
    es: "Esta ruta está creciendo: las lecciones que faltan se publican cuando están completas en los dos idiomas.",
    en: "This track is growing: the lessons still to come are published when they are complete in both languages.",
  },
});
