import { messages } from "./messages.ts";

/** Columns of the gradebook as it leaves the page, and what each means. */
export const exportWords = messages({
  groupSheet: { es: "Grupo", en: "Group" },
  columnsSheet: { es: "Columnas", en: "Columns" },
  column: { es: "Columna", en: "Column" },
  meaning: { es: "Qué dice", en: "What it says" },
  fileName: { es: "registro", en: "gradebook" },
  yes: { es: "sí", en: "yes" },
  no: { es: "no", en: "no" },
  noDue: { es: "sin fecha límite", en: "no due date" },

  name: { es: "Nombre", en: "Name" },
  nameIs: { es: "Como lo escribió la persona.", en: "As the person wrote it." },
  organisation: { es: "Organización", en: "Organisation" },
  organisationIs: {
    es: "Como la escribió la persona; vacío si no puso ninguna.",
    en: "As the person wrote it; empty where there is none.",
  },
  sender: { es: "Dispositivo", en: "Device" },
  senderIs: {
    es: "Identifica el dispositivo desde el que se envió: distingue a dos personas del mismo nombre.",
    en: "Names the device that it was sent from: it tells two people of one name apart.",
  },
  solved: { es: "Resueltos", en: "Solved" },
  solvedIs: {
    es: "Ejercicios en que una respuesta que cuenta es correcta, según la revisión hecha en este dispositivo, no según el archivo.",
    en: "Exercises in which an answer that counts is right, by the check made on this device, not by the file.",
  },
  exercises: { es: "Ejercicios", en: "Exercises" },
  exercisesIs: { es: "Cuántos ejercicios pide la tarea.", en: "How many exercises the assignment asks for." },
  attempts: { es: "Intentos", en: "Attempts" },
  attemptsIs: {
    es: "Intentos que cuentan: desde que abrió la tarea, hasta el primero correcto y sin pasar el límite de la tarea. 0 si ya estaba resuelto antes.",
    en: "Attempts that count: since the assignment was opened, until the first that is right and within the assignment's limit. 0 where it was solved before.",
  },
  hints: { es: "Pistas", en: "Hints" },
  hintsIs: {
    es: "Pistas abiertas hasta el último intento que cuenta.",
    en: "Hints that stood open at the last attempt that counts.",
  },
  minutes: { es: "Minutos", en: "Minutes" },
  minutesIs: {
    es: "Estimados: el tiempo desde el intento anterior, a cualquier ejercicio, o desde que abrió la tarea; de más de 10 minutos cuentan 10.",
    en: "Estimated: the time since the attempt before, to any exercise, or since the assignment was opened; of more than 10 minutes 10 count.",
  },
  late: { es: "Tarde", en: "Late" },
  lateIs: {
    es: (due: string) =>
      `Si la respuesta que decide se dio después de la fecha límite (${due}) según el reloj de la persona. Lo que llegó antes nunca es tarde.`,
    en: (due: string) =>
      `Whether the answer that decides was given after the due date (${due}), by the person's clock. What came before is never late.`,
  },
  differs: { es: "Difiere", en: "Differs" },
  differsIs: {
    es: "Si el archivo dice de algún intento un resultado que la revisión no encontró.",
    en: "Whether the file says of an attempt an outcome that the check did not find.",
  },
  own: { es: "Su propio juicio", en: "Own judgement" },
  ownIs: {
    es: "Si la persona marcó que el título de su gráfico dice lo que el gráfico muestra. No lo juzga la máquina; vacío si no dijo nada.",
    en: "Whether the person ticked that the title of their chart says what the chart shows. Not judged by the machine; empty where nothing was said.",
  },
  clock: { es: "Reloj", en: "Clock" },
  clockIs: {
    es: "Si las fechas de la persona pueden ser ciertas: «adelantado» si son posteriores a su llegada, «atrasado» si son anteriores a la tarea.",
    en: 'Whether the person\'s dates can be true: "ahead" where they are after their coming, "behind" where they are before the assignment.',
  },
  fits: { es: "bien", en: "fits" },
  ahead: { es: "adelantado", en: "ahead" },
  behind: { es: "atrasado", en: "behind" },
  sent: { es: "Enviado", en: "Sent" },
  sentIs: {
    es: "Cuándo se hizo el archivo más nuevo, según el reloj de la persona (UTC).",
    en: "When the newest file was made, by the person's clock (UTC).",
  },
  received: { es: "Recibido", en: "Received" },
  receivedIs: {
    es: "Cuándo se trajo el archivo más nuevo a este dispositivo (UTC).",
    en: "When the newest file was brought to this device (UTC).",
  },
  state: { es: "estado", en: "state" },
  stateIs: {
    es: (states: string) => `${states}.`,
    en: (states: string) => `${states}.`,
  },
});
