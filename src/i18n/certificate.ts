import { messages } from "./messages.ts";

/** Words of the page that shows a certificate and says what its signature proves. */
export const certificateWords = messages({
  title: { es: "Certificado", en: "Certificate" },
  description: {
    es: "Muestra un certificado de Aula de Datos, listo para imprimir, y comprueba su firma, también sin conexión.",
    en: "Shows a certificate of Aula de Datos, ready to print, and verifies its signature, without a connection too.",
  },
  lede: {
    es: "Un certificado viaja entero dentro de su enlace: quién aprendió, qué aprendió y la firma de quien enseñó. Esta página comprueba la firma en tu dispositivo. No envía nada a nadie.",
    en: "A certificate travels whole inside its link: who learned, what they learned, and the trainer's signature. This page verifies the signature on your device. It sends nothing to anybody.",
  },
  askTitle: { es: "Comprobar un certificado", en: "Verify a certificate" },
  askAnother: { es: "Comprobar otro", en: "Verify another one" },
  pasted: { es: "El enlace del certificado", en: "The certificate's link" },
  pastedHow: {
    es: "Pégalo entero. Si lo tienes en papel, abre la cámara del celular sobre su código.",
    en: "Paste the whole of it. If you have it on paper, point a phone's camera at its code.",
  },
  verify: { es: "Comprobar", en: "Verify" },
  verifying: { es: "Comprobando la firma.", en: "Verifying the signature." },
  unreachable: {
    es: "No pude traer lo que hace falta para comprobarlo. Revisa tu conexión y prueba otra vez.",
    en: "I could not fetch what verifying needs. Check your connection and try again.",
  },
  needsScript: {
    es: "Para leer y comprobar un certificado, tu navegador necesita JavaScript.",
    en: "To read and verify a certificate, your browser needs JavaScript.",
  },

  genuine: {
    es: (fingerprint: string) => `Es auténtico: lleva la firma de huella ${fingerprint}.`,
    en: (fingerprint: string) =>
      `It is genuine: it carries the signature with the fingerprint ${fingerprint}.`,
  },
  verified: { es: "Qué se comprobó", en: "What was verified" },
  genuineMeans: {
    es: "Exactamente esto lleva la firma que tiene esta huella:",
    en: "Exactly this carries the signature with this fingerprint:",
  },
  genuineChanged: {
    es: "Si alguien hubiera cambiado una sola letra, esta página lo diría.",
    en: "Had anyone changed a single letter, this page would say so.",
  },
  whoseTitle: { es: "¿De quién es la firma?", en: "Whose signature is it?" },
  whose: {
    es: (trainer: string) =>
      trainer === ""
        ? "Eso no lo puede saber esta página. Pide la huella de su firma a quien enseñó, por un medio que ya conozcas, y compárala."
        : `Dice ser de ${trainer}, y eso no lo puede saber esta página. Pídele la huella de su firma por un medio que ya conozcas, y compárala.`,
    en: (trainer: string) =>
      trainer === ""
        ? "This page cannot know that. Ask the trainer for the fingerprint of their signature in a way that you already trust, and compare."
        : `It says to be ${trainer}'s, and this page cannot know that. Ask them for the fingerprint of their signature in a way that you already trust, and compare.`,
  },
  known: {
    es: (title: string) => `Es la misma firma de la tarea «${title}», que abriste en este dispositivo.`,
    en: (title: string) =>
      `It is the same signature as that of the assignment “${title}”, which you opened on this device.`,
  },
  compare: { es: "La huella que te dieron", en: "The fingerprint that you were given" },
  compareHow: {
    es: "Son veinte letras y números. Los espacios y las mayúsculas no importan.",
    en: "Twenty letters and digits. Spaces and capitals do not matter.",
  },
  compareShort: {
    es: (given: number) => `Llevas ${given} de 20.`,
    en: (given: number) => `${given} of 20 so far.`,
  },
  compareSame: { es: "Es la misma firma.", en: "It is the same signature." },
  compareOther: {
    es: "Es otra firma. Revisa que la copiaste bien. Si sigue siendo otra, pregunta a quien te la dio.",
    en: "It is another signature. Check that you copied it well. If it is still another one, ask whoever gave it to you.",
  },

  notGenuine: { es: "No es auténtico.", en: "It is not genuine." },
  notGenuineMeans: {
    es: "Lo que dice no es lo que se firmó: alguien lo cambió, o es otra firma. No lo uses, y pide el enlace original a quien te lo dio.",
    en: "What it says is not what was signed: someone changed it, or it is another signature. Do not use it, and ask whoever gave it to you for the original link.",
  },
  claims: {
    es: "Esto es lo que dice, sin que ninguna firma lo respalde:",
    en: "This is what it says, with no signature behind it:",
  },

  completed: { es: "Completó", en: "Completed" },
  solvedSome: { es: "Resolvió ejercicios de", en: "Solved exercises of" },
  attended: { es: "Asistió a", en: "Attended" },
  exercises: {
    es: (count: number) => (count === 1 ? "1 ejercicio" : `${count} ejercicios`),
    en: (count: number) => (count === 1 ? "1 exercise" : `${count} exercises`),
  },
  checkedAgain: {
    es: "cada uno comprobado otra vez por quien enseñó",
    en: "each checked again by the trainer",
  },
  exercisesOf: {
    es: (count: number, of: number) => `${count} de ${of} ejercicios`,
    en: (count: number, of: number) => `${count} of ${of} exercises`,
  },
  hours: {
    es: (hours: string) => (hours === "1" ? "1 hora de asistencia" : `${hours} horas de asistencia`),
    en: (hours: string) => (hours === "1" ? "1 hour of attendance" : `${hours} hours of attendance`),
  },
  hoursSaid: { es: "según quien enseñó", en: "as the trainer says" },
  lastSent: {
    es: (day: string) => `Última entrega: ${day}`,
    en: (day: string) => `Last handed in: ${day}`,
  },
  solved: {
    es: "Ejercicios resueltos, por lección, sin contar los opcionales",
    en: "Exercises solved, by lesson, optional ones aside",
  },
  solvedHow: {
    es: "De cada lección completa se nombra lo que enseña.",
    en: "Of each lesson that is complete, what it teaches is named.",
  },
  lessonsOf: { es: "Lecciones", en: "Lessons" },
  countOf: {
    es: (count: number, of: number) => `${count} de ${of}`,
    en: (count: number, of: number) => `${count} of ${of}`,
  },
  ofBefore: {
    es: "Este certificado es de antes: no dice cuántos ejercicios de cada lección se resolvieron, y por eso no nombra lo que enseñan.",
    en: "This certificate is of before: it does not say how many exercises of each lesson were solved, so it does not name what they teach.",
  },
  otherLessons: {
    es: (count: number, ids: string) =>
      count === 1
        ? `Y una lección que esta versión del sitio no conoce: ${ids}. Otra versión puede nombrarla.`
        : `Y ${count} lecciones que esta versión del sitio no conoce: ${ids}. Otra versión puede nombrarlas.`,
    en: (count: number, ids: string) =>
      count === 1
        ? `And a lesson that this version of the site does not know: ${ids}. Another version may name it.`
        : `And ${count} lessons that this version of the site does not know: ${ids}. Another version may name them.`,
  },
  andMore: { es: (count: number) => `y ${count} más`, en: (count: number) => `and ${count} more` },
  signed: { es: "Firma de quien enseñó", en: "Signed by the trainer" },
  secondSaid: {
    es: (name: string) => `El nombre de ${name} lo puso quien enseñó: no hay firma suya que comprobar aquí.`,
    en: (name: string) => `The trainer put ${name}'s name: there is no signature of theirs to verify here.`,
  },
  logo: { es: "Logotipo de quien lo emite", en: "Logo of who issues it" },
  onPaper: {
    es: "Un papel se puede imitar; la firma va dentro del código. Abre la cámara sobre él para comprobarlo, o pega el enlace en",
    en: "Paper can be imitated; the signature is inside the code. Point a camera at it to verify, or paste the link at",
  },
  code: { es: "Código con el enlace de este certificado", en: "Code with this certificate's link" },
  noCode: {
    es: "Su enlace es demasiado largo para un código: se comprueba pegándolo en",
    en: "Its link is too long for a code: verify it by pasting it at",
  },
  print: { es: "Imprimir o guardar como PDF", en: "Print or save as PDF" },
  copy: { es: "Copiar el enlace", en: "Copy the link" },
  copied: { es: "Enlace copiado.", en: "Link copied." },
  notCopied: {
    es: "El navegador no lo permitió. Copia la dirección de esta página.",
    en: "The browser did not allow it. Copy the address of this page.",
  },
});
