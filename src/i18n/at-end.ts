import type { EvaluationQuestion } from "../exchange/evaluation.ts";
import type { Locale } from "./locale.ts";
import { messages } from "./messages.ts";

/** Words for what an assignment asks at its end: a short evaluation, and which sessions one attended. */
export const atEndWords = messages({
  // To the learner.
  title: { es: "Antes de enviar, si quieres", en: "Before you send, if you like" },
  optional: {
    es: "Puedes dejar en blanco lo que quieras. Va en el mismo archivo que tus respuestas.",
    en: "You can leave blank whatever you like. It goes in the same file as your answers.",
  },
  evaluation: { es: "Tu evaluación", en: "Your evaluation" },
  whoSees: {
    es: (trainer: string) =>
      `El archivo va con tu nombre, así que ${trainer} podría averiguar qué pusiste. En su página solo ve totales y comentarios sin nombre, y nada mientras sean menos de tres personas.`,
    en: (trainer: string) =>
      `The file carries your name, so ${trainer} could find out what you put. Their page shows totals and comments without names only, and nothing while they are fewer than three people.`,
  },
  useful: { es: "¿Te sirve para tu trabajo?", en: "Is it of use for your work?" },
  hard: { es: "¿Qué tan difícil fue?", en: "How hard was it?" },
  time: { es: "¿Alcanzó el tiempo?", en: "Was there enough time?" },
  use: { es: "¿Cuándo lo vas a usar?", en: "When will you use it?" },
  noAnswer: { es: "Sin respuesta", en: "No answer" },
  remark: { es: "¿Qué cambiarías, o qué faltó?", en: "What would you change, or what was missing?" },
  remarkHow: {
    es: "Hasta 1000 caracteres. Sin nombres de otras personas.",
    en: "Up to 1,000 characters. Without names of other people.",
  },
  attendance: { es: "¿A qué sesiones asististe?", en: "Which sessions did you attend?" },
  attendanceWho: {
    es: (trainer: string) => `${trainer} lo ve con tu nombre, y lo confirma o lo corrige.`,
    en: (trainer: string) => `${trainer} sees it with your name, and confirms or corrects it.`,
  },
  changedSince: {
    es: "Desde entonces cambiaste lo que dices al final: envíalo otra vez.",
    en: "Since then you changed what you say at the end: send it again.",
  },
  none: { es: "A ninguna", en: "None of them" },
  notKept: {
    es: "El navegador no lo guardó. Si cierras la página antes de enviar, se pierde.",
    en: "The browser did not keep it. If you close the page before you send, it is lost.",
  },
  whatAtEnd: {
    es: "Tu evaluación y las sesiones a las que dices que asististe, si las respondes abajo.",
    en: "Your evaluation and the sessions that you say you attended, if you answer them below.",
  },

  // To the trainer.
  results: { es: "Evaluación y asistencia", en: "Evaluation and attendance" },
  evaluationResults: { es: "Evaluación", en: "Evaluation" },
  answeredBy: {
    es: (n: number, of: number) => `La respondieron ${n} de ${of} personas.`,
    en: (n: number, of: number) => `${n} of ${of} people answered it.`,
  },
  tooFew: {
    es: (least: number) =>
      `Los totales aparecen desde ${least} personas: con menos se sabría quién dijo qué.`,
    en: (least: number) => `Totals appear from ${least} people on: with fewer one would know who said what.`,
  },
  question: { es: "Pregunta", en: "Question" },
  answered: { es: "Respondieron", en: "Answered" },
  remarks: {
    es: "Comentarios, sin nombre y por orden alfabético",
    en: "Comments, without names and by their letters",
  },
  noRemarks: { es: "Nadie dejó comentarios.", en: "Nobody left a comment." },
  attendanceResults: { es: "Asistencia", en: "Attendance" },
  attendanceHow: {
    es: "Marcado está lo que dijo cada persona. Si cambias o confirmas algo, cuenta lo tuyo, y lo que enviaron queda como está.",
    en: "What each person said is ticked. Where you change or confirm something, yours counts, and what they sent stays as it is.",
  },
  who: { es: "Persona", en: "Person" },
  saidBy: { es: "Según", en: "By" },
  byLearner: { es: "la persona", en: "the person" },
  byTrainer: { es: "tú", en: "you" },
  byNobody: { es: "nadie todavía", en: "nobody yet" },
  confirm: { es: "Confirmar", en: "Confirm" },
  confirmOf: {
    es: (name: string) => `Confirmar la asistencia de ${name}`,
    en: (name: string) => `Confirm ${name}'s attendance`,
  },
  was: {
    es: (name: string, session: string) => `${name} asistió a ${session}`,
    en: (name: string, session: string) => `${name} attended ${session}`,
  },
  kept: {
    es: (name: string, n: number, of: number) => `Anotado: ${name}, ${n} de ${of} sesiones.`,
    en: (name: string, n: number, of: number) => `Noted: ${name}, ${n} of ${of} sessions.`,
  },
  point: { es: "Respuesta", en: "Answer" },
  people: { es: "Personas", en: "People" },
  questionIs: {
    es: "Lo que se preguntó al enviar, o «comentario».",
    en: 'What was asked when sending, or "comment".',
  },
  pointIs: {
    es: "Un punto de la escala, o un comentario; nunca de quién.",
    en: "A point of the scale, or a comment; never whose.",
  },
  peopleIs: { es: "Cuántas personas lo eligieron.", en: "How many people chose it." },
  comment: { es: "Comentario", en: "Comment" },
  sessions: { es: "Sesiones a las que asistió", en: "Sessions attended" },
  sessionsIs: {
    es: "Como las confirmaste tú; si no lo hiciste, como lo dijo la persona. Vacía si nadie dijo nada.",
    en: "As you confirmed them; where you did not, as the person said. Empty where nobody said anything.",
  },
  sessionsBy: { es: "Asistencia según", en: "Attendance by" },
  sessionsByIs: {
    es: "Quién lo dice: la persona, o tú.",
    en: "Who says so: the person, or you.",
  },
});

/** The four points of each question, in plain words. */
const points: Record<Locale, Record<EvaluationQuestion, readonly [string, string, string, string]>> = {
  es: {
    useful: ["Nada", "Poco", "Bastante", "Mucho"],
    hard: ["Muy fácil", "Bien para mí", "Un poco difícil", "Demasiado difícil"],
    time: ["Sobró", "Alcanzó", "Faltó un poco", "Faltó mucho"],
    use: ["Esta semana", "Este mes", "Más adelante", "No creo que lo use"],
  },
  en: {
    useful: ["Not at all", "A little", "Quite a lot", "Very much"],
    hard: ["Very easy", "Right for me", "A little hard", "Too hard"],
    time: ["Too much of it", "Enough", "A little short", "Far too short"],
    use: ["This week", "This month", "Later", "I do not think I will"],
  },
};

/** What a point of a question's scale (from 1) says. */
export const pointWords = (question: EvaluationQuestion, point: number, locale: Locale): string =>
  points[locale][question][point - 1] ?? "";
