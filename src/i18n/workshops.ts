import { messages } from "./messages.ts";

/** Words of the list of workshops, of their plans and of what is printed for participants. */
export const workshopWords = messages({
  workshops: { es: "Talleres", en: "Workshops" },
  title: { es: "Talleres listos para dar", en: "Workshops that are ready to give" },
  description: {
    es: "Planes de media jornada con objetivos, horario, notas para quien facilita, una tarea que se crea con un clic y una hoja para imprimir.",
    en: "Half-day plans with aims, a timetable, notes for the facilitator, an assignment made with one click and a page to print.",
  },
  lede: {
    es: "Cada plan es una media jornada que puedes dar tal como está: qué van a poder hacer, minuto a minuto qué pasa, qué suele fallar y qué preguntar. La tarea se crea con un clic y la hoja sale lista para la impresora.",
    en: "Each plan is half a day that you can give as it stands: what people will be able to do, what happens minute by minute, what tends to go wrong and what to ask. The assignment is made with one click, and the hand-out is ready for the printer.",
  },
  always: { es: "Para cualquiera de los talleres", en: "For any of the workshops" },
  doThem: { es: "Una semana antes, haz tú los ejercicios.", en: "A week before, do the exercises yourself." },
  doThemWhy: {
    es: "Es la mejor preparación: vas a reconocer los mensajes cuando alguien te los lea.",
    en: "There is no better preparation: you will know the messages when someone reads them to you.",
  },
  openOnce: {
    es: "Guarda el curso una vez, con conexión, en cada dispositivo.",
    en: "Keep the course once, with a connection, on every device.",
  },
  openOnceHow: {
    es: (keep: string, progress: string) =>
      `En «${progress}», usa «${keep}» y espera a que diga que las lecciones están ahí. Quien abre el enlace de su tarea guarda las lecciones de esa tarea. Después, en el salón, no hace falta internet. Hazlo donde la línea sea buena, y no el mismo día.`,
    en: (keep: string, progress: string) =>
      `In “${progress}”, use “${keep}” and wait until it says that the lessons are there. Whoever opens the link of their assignment keeps the lessons of that assignment. After that, the room needs no internet. Do it where the line is good, and not on the day itself.`,
  },
  giveLink: {
    es: "Crea la tarea y reparte su enlace, o su código impreso.",
    en: "Make the assignment and give out its link, or its printed code.",
  },
  giveLinkHow: {
    es: "Un dispositivo que ya tiene el sitio la abre sin conexión.",
    en: "A device that has the site already opens it without a connection.",
  },
  onPaper: { es: "Lleva todo en papel también.", en: "Bring everything on paper too." },
  onPaperHow: {
    es: "El plan para ti y una hoja por persona. Guárdalos además como PDF en una memoria USB: si se va la línea, el taller sigue.",
    en: "The plan for yourself and one hand-out for each person. Keep them as PDFs on a USB stick as well: if the line goes, the workshop goes on.",
  },
  sharing: {
    es: "Dos personas por dispositivo está bien, y a veces es mejor.",
    en: "Two people to a device is fine, and sometimes better.",
  },
  sharingHow: {
    es: "Una escribe y la otra lee los mensajes en voz alta. El certificado es de una sola persona: quien compartió hace después los ejercicios en su propio dispositivo.",
    en: "One types and the other reads the messages aloud. The certificate is one person's: those who shared do the exercises on their own device afterwards.",
  },
  collect: {
    es: "Recoge las respuestas antes de que se vayan.",
    en: "Collect the answers before people leave.",
  },
  collectHow: {
    es: "Cada dispositivo guarda un archivo. Sin línea, los archivos se juntan en la memoria USB y los traes al registro del grupo.",
    en: "Every device saves a file. Without a line, the files meet on the USB stick and you bring them to the gradebook.",
  },

  plan: { es: "Plan de taller", en: "Workshop plan" },
  forWhom: { es: "Para", en: "For" },
  duration: { es: "Duración", en: "Duration" },
  hours: {
    es: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
    en: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
  },
  lessonsUsed: { es: "Lecciones que usa", en: "Lessons it uses" },
  exercisesUsed: { es: "Ejercicios", en: "Exercises" },
  exercisesAlone: {
    es: (count: number, minutes: number) => `${count}; a solas, unos ${minutes} minutos`,
    en: (count: number, minutes: number) => `${count}; alone, about ${minutes} minutes`,
  },
  make: { es: "Crear la tarea", en: "Make the assignment" },
  making: { es: "Creando la tarea.", en: "Making the assignment." },
  adjust: { es: "O ajústala antes de crearla", en: "Or adjust it before you make it" },
  yourName: { es: "Tu nombre", en: "Your name" },
  nameHow: {
    es: "Así te verá tu grupo. Se pide una sola vez.",
    en: "This is how your group sees you. It is asked once.",
  },
  nameMissing: { es: "Escribe tu nombre.", en: "Write your name." },
  note: {
    es: "Son los ejercicios del taller, en el orden en que los hacemos.",
    en: "These are the exercises of the workshop, in the order in which we do them.",
  },
  notMade: {
    es: "El navegador no lo permitió. Revisa si tiene espacio y si deja guardar datos a este sitio.",
    en: "The browser did not allow it. Check that it has room and lets this site keep data.",
  },
  notLasting: {
    es: "Tu navegador no deja guardar nada en este dispositivo, y tu llave se perdería al cerrar la página. Usa otra ventana, que no sea privada, u otro navegador.",
    en: "Your browser does not let this site keep anything on this device, and your key would be lost when you close the page. Use another window, not a private one, or another browser.",
  },
  aims: { es: "Al terminar, cada persona puede", en: "Afterwards, everyone can" },
  prepare: { es: "Qué preparar", en: "What to prepare" },
  timetable: { es: "Horario", en: "Timetable" },
  fromTheStart: { es: "Desde el inicio", en: "From the start" },
  what: { es: "Qué", en: "What" },
  how: { es: "Cómo", en: "How" },
  ifTimeRunsOut: { es: "Si falta tiempo", en: "If time runs out" },
  dropInOrder: {
    es: "Deja fuera estos bloques, en este orden:",
    en: "Leave out these blocks, in this order:",
  },
  gained: {
    es: (minutes: number) => `ganas ${minutes} min`,
    en: (minutes: number) => `gains ${minutes} min`,
  },
  answerKey: {
    es: "Clave de respuestas, solo para quien facilita",
    en: "Answer key, for the facilitator alone",
  },
  cards: { es: "Tarjetas para recortar", en: "Cards to cut out" },
  blocks: { es: "Bloque por bloque", en: "Block by block" },
  minutes: { es: (minutes: number) => `${minutes} min`, en: (minutes: number) => `${minutes} min` },
  wrong: { es: "Lo que suele fallar", en: "What tends to go wrong" },
  ask: { es: "Pregunta, antes de explicar", en: "Ask, before you explain" },
  remote: { es: "A distancia", en: "At a distance" },
  monday: { es: "La pregunta del lunes", en: "The question for Monday" },
  handOut: { es: "Hoja para imprimir", en: "Hand-out to print" },
  ofWorkshop: { es: (title: string) => `Taller «${title}»`, en: (title: string) => `Workshop "${title}"` },
  toPlan: { es: "Volver al plan", en: "Back to the plan" },
  print: { es: "Imprimir", en: "Print" },
  printHow: {
    es: "O guárdala como PDF desde la ventana de impresión.",
    en: "Or keep it as a PDF from the print window.",
  },
  name: { es: "Nombre", en: "Name" },
  organisation: { es: "Organización", en: "Organisation" },

  // By the audience in workshop.json.
  "partner-staff": {
    es: "Personal de los socios, con poca experiencia técnica",
    en: "Partner staff with little technical experience",
  },
  analysts: { es: "Analistas que ya trabajan con datos", en: "Analysts who already work with data" },
  // By the way in which a block is done.
  plenary: { es: "todo el grupo", en: "everyone together" },
  pairs: { es: "en parejas", en: "in pairs" },
  groups: { es: "en grupos de cuatro", en: "in groups of four" },
  alone: { es: "cada persona sola", en: "everyone alone" },
  break: { es: "pausa", en: "break" },
});
