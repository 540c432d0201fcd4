import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

const es = (n: number) => formatNumber(n, "es");
const en = (n: number) => formatNumber(n, "en");
const tareas = (n: number) => (n === 1 ? "1 tarea" : `${es(n)} tareas`);
const assignments = (n: number) => (n === 1 ? "1 assignment" : `${en(n)} assignments`);
const personas = (n: number) => (n === 1 ? "1 persona" : `${es(n)} personas`);
const people = (n: number) => (n === 1 ? "1 person" : `${en(n)} people`);

/** Words of the page that shows a group, and each of its people, from one assignment to the next. */
export const groupsWords = messages({
  title: { es: "Tus grupos", en: "Your groups" },
  description: {
    es: "Cómo va un grupo de una tarea a otra, y cada persona: qué ideas le faltan, cuáles superó y qué hacer después.",
    en: "How a group stands from one assignment to the next, and each person: which ideas are missing, which were overcome and what to do next.",
  },
  lede: {
    es: "Aquí ves juntas las tareas de un mismo grupo: quién resolvió qué, qué ideas faltan ahora y cuáles ya se superaron.",
    en: "Here you see the assignments of one group together: who solved what, which ideas are missing now and which were overcome.",
  },
  needsScript: {
    es: "Para ver tus grupos, tu navegador necesita JavaScript.",
    en: "To see your groups, your browser needs JavaScript.",
  },
  loading: { es: "Abriendo…", en: "Opening…" },
  noGroups: {
    es: "Todavía no hay ningún grupo. Una tarea pertenece al grupo cuyo nombre escribes en ella; también puedes decirlo aquí abajo.",
    en: "There is no group yet. An assignment belongs to the group whose name you write in it; you can also say so further down.",
  },
  noAssignments: {
    es: "En este dispositivo todavía no hay ninguna tarea.",
    en: "There is no assignment on this device yet.",
  },
  notHere: {
    es: "Ese grupo o esa persona ya no está aquí. Elige en la lista.",
    en: "That group or person is not here any more. Choose from the list.",
  },
  allGroups: { es: "Todos los grupos", en: "All groups" },
  assignments: { es: tareas, en: assignments },
  newest: {
    es: (title: string) => `la última: ${title}`,
    en: (title: string) => `the latest: ${title}`,
  },
  without: { es: "Tareas sin grupo", en: "Assignments without a group" },
  ofGroup: { es: "Sus tareas", en: "Its assignments" },
  groupName: { es: "Grupo", en: "Group" },
  placeHow: {
    es: "Escribe un nombre o elige uno de los que ya usas. El enlace que enviaste no cambia. Si lo dejas vacío, la tarea queda sin grupo.",
    en: "Write a name or choose one that you use already. The link that you sent does not change. If you leave it empty, the assignment is in no group.",
  },
  place: { es: "Poner en este grupo", en: "Put into this group" },
  placeOf: {
    es: (title: string) => `Poner en este grupo: ${title}`,
    en: (title: string) => `Put into this group: ${title}`,
  },
  change: { es: "Cambiar de grupo", en: "Change the group" },
  changeOf: {
    es: (title: string) => `Cambiar de grupo: ${title}`,
    en: (title: string) => `Change the group: ${title}`,
  },
  placed: {
    es: (title: string, group: string) => `«${title}» está ahora en el grupo ${group}.`,
    en: (title: string, group: string) => `"${title}" is in the group ${group} now.`,
  },
  unplaced: {
    es: (title: string) => `«${title}» está ahora sin grupo.`,
    en: (title: string) => `"${title}" is in no group now.`,
  },
  trouble: {
    es: "El navegador no lo guardó. Revisa si tiene espacio y prueba otra vez.",
    en: "The browser did not keep it. Check that it has room and try again.",
  },

  facts: {
    es: (n: number, of: number) => `${tareas(n)} · ${personas(of)}`,
    en: (n: number, of: number) => `${assignments(n)} · ${people(of)}`,
  },
  nobody: {
    es: "Todavía no llegó ninguna respuesta a estas tareas.",
    en: "No answer to these assignments has come yet.",
  },
  unchecked: {
    es: (n: number) =>
      n === 1
        ? "1 respuesta no está revisada en este dispositivo y aquí no cuenta. Ábrela en su tarea y revísala:"
        : `${es(n)} respuestas no están revisadas en este dispositivo y aquí no cuentan. Ábrelas en su tarea y revísalas:`,
    en: (n: number) =>
      n === 1
        ? "1 answer is not checked on this device and does not count here. Open it in its assignment and check it:"
        : `${en(n)} answers are not checked on this device and do not count here. Open them in their assignment and check them:`,
  },
  people: { es: "Cada persona", en: "Each person" },
  peopleHow: {
    es: "En cada tarea, cuántos de sus ejercicios resolvió. «–» es que no llegó nada de esa persona.",
    en: "In each assignment, how many of its exercises they solved. “–” means that nothing came from that person.",
  },
  person: { es: "Persona", en: "Person" },
  organisation: { es: "Organización", en: "Organisation" },
  solvedOf: {
    es: (n: number, of: number) => `${es(n)}\u00a0de\u00a0${es(of)}`,
    en: (n: number, of: number) => `${en(n)}\u00a0of\u00a0${en(of)}`,
  },
  solvedInAll: { es: "Resolvió en total", en: "Solved in all" },
  missingNow: { es: "Ideas que le faltan ahora", en: "Ideas missing now" },
  overcomeCount: { es: "Ideas que superó", en: "Ideas overcome" },

  ideas: { es: "Ideas", en: "Ideas" },
  ideasHow: {
    es: "Una idea falta ahora cuando, desde la última respuesta en que faltó, la persona no resolvió ningún ejercicio de esa idea. Está superada cuando sí resolvió uno después. De quien nunca la falló no se sabe nada, y no cuenta.",
    en: "An idea is missing now where, since the last answer that lacked it, the person has solved no exercise of that idea. It is overcome where they solved one afterwards. Of who never missed it nothing is known, and they do not count.",
  },
  noIdeas: {
    es: "En las respuestas revisadas no faltó ninguna idea que se pueda nombrar.",
    en: "The checked answers lacked no idea that can be named.",
  },
  idea: { es: "Idea", en: "Idea" },
  missing: { es: "Les falta ahora", en: "Missing now" },
  overcome: { es: "La superaron", en: "Overcame it" },
  peopleOf: { es: personas, en: people },

  next: { es: "Qué hacer después", en: "What to do next" },
  nextHow: {
    es: "Por las ideas que más faltan ahora: la lección que enseña cada una y ejercicios de esa idea que no están en las tareas del grupo.",
    en: "By the ideas that are missing most now: the lesson that teaches each of them, and exercises of that idea that are not in the group's assignments.",
  },
  nothingNext: {
    es: "Ahora no falta ninguna idea de la que se sepa.",
    en: "No idea that is known of is missing now.",
  },
  lesson: { es: "Lección", en: "Lesson" },
  noLesson: { es: "todavía no hay una lección", en: "there is no lesson yet" },
  exercises: { es: "Ejercicios", en: "Exercises" },
  noneLeft: {
    es: "todos los de esta idea ya están en sus tareas",
    en: "all of this idea are in its assignments already",
  },
  assign: {
    es: (n: number) =>
      n === 1 ? "Nueva tarea con este ejercicio" : `Nueva tarea con estos ${es(n)} ejercicios`,
    en: (n: number) =>
      n === 1 ? "New assignment with this exercise" : `New assignment with these ${en(n)} exercises`,
  },
  nextTitle: {
    es: (group: string) => `${group}: lo que sigue`,
    en: (group: string) => `${group}: what comes next`,
  },

  comments: { es: "Devolver todos los comentarios", en: "Return all comments" },
  commentsHow: {
    es: "De todas las tareas del grupo, lo que todavía no devolviste: un zip con una carpeta por persona. Envía a cada una lo que hay en la suya.",
    en: "Of all the group's assignments, what you have not sent back yet: one zip with a folder for each person. Send each of them what is in theirs.",
  },
  nothingWaits: { es: "No hay nada por devolver.", en: "There is nothing to send back." },
  downloadAll: {
    es: (n: number) => `Descargar lo de ${personas(n)} en un zip`,
    en: (n: number) => `Download what is for ${people(n)} as a zip`,
  },
  preparing: { es: "Preparando…", en: "Preparing…" },
  downloaded: {
    es: (file: string) => `Se descargó ${file}. Falta enviarlo a cada persona.`,
    en: (file: string) => `${file} was downloaded. It has still to be sent to each person.`,
  },
  notMade: {
    es: "No pude preparar los archivos. Prueba otra vez.",
    en: "I could not prepare the files. Try again.",
  },

  backToGroup: { es: "Volver al grupo", en: "Back to the group" },
  personFacts: {
    es: (n: number) => (n === 1 ? "resolvió 1 ejercicio" : `resolvió ${es(n)} ejercicios distintos`),
    en: (n: number) => (n === 1 ? "solved 1 exercise" : `solved ${en(n)} different exercises`),
  },
  courses: { es: "Tarea por tarea", en: "Assignment by assignment" },
  assignment: { es: "Tarea", en: "Assignment" },
  solved: { es: "Resolvió", en: "Solved" },
  sent: { es: "Envió", en: "Sent" },
  nothingCame: { es: "no llegó nada", en: "nothing came" },
  missingOfPerson: { es: "Ideas que le faltan ahora", en: "Ideas missing now" },
  overcomeOfPerson: { es: "Ideas que superó", en: "Ideas overcome" },
  noneMissing: {
    es: "De lo que se revisó, ninguna le falta ahora.",
    en: "Of what was checked, none is missing now.",
  },
  noneOvercome: {
    es: "Todavía no se sabe de ninguna.",
    en: "None is known of yet.",
  },
  missedIn: {
    es: (n: number, exercise: string, day: string) =>
      n === 1
        ? `Faltó en 1 respuesta: «${exercise}», el ${day}.`
        : `Faltó en ${es(n)} respuestas; la última, «${exercise}», el ${day}.`,
    en: (n: number, exercise: string, day: string) =>
      n === 1
        ? `1 answer lacked it: "${exercise}", on ${day}.`
        : `${en(n)} answers lacked it; the last, "${exercise}", on ${day}.`,
  },
  overcomeSame: {
    es: (exercise: string, day: string) =>
      `Desde el ${day}: resolvió «${exercise}», el mismo ejercicio en que le faltó.`,
    en: (exercise: string, day: string) =>
      `Since ${day}: solved "${exercise}", the same exercise in which it was missing.`,
  },
  overcomeOther: {
    es: (exercise: string, day: string) =>
      `Desde el ${day}: resolvió «${exercise}», otro ejercicio de esta idea.`,
    en: (exercise: string, day: string) =>
      `Since ${day}: solved "${exercise}", another exercise of this idea.`,
  },
  more: {
    es: (n: number) => (n === 1 ? "Después resolvió 1 más." : `Después resolvió ${es(n)} más.`),
    en: (n: number) => (n === 1 ? "Later they solved 1 more." : `Later they solved ${en(n)} more.`),
  },
});
