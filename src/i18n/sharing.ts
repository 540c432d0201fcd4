import { formatNumber } from "./format.ts";
import { messages } from "./messages.ts";

/** Words for handing an assignment to a group: the link and what is made of it. */
export const sharingWords = messages({
  share: { es: "Comparte la tarea", en: "Share the assignment" },
  madeAndCopied: {
    es: "El enlace está creado y copiado. Pégalo en un mensaje a tu grupo.",
    en: "The link is made and copied. Paste it in a message to your group.",
  },
  made: {
    es: "El enlace está creado, pero el navegador no dejó copiarlo. Pulsa «Copiar el enlace».",
    en: 'The link is made, but the browser did not let me copy it. Press "Copy the link".',
  },
  behind: {
    es: "Este enlace todavía dice lo de antes, o no lleva tu nombre y tu firma de hoy. Crea el nuevo con el botón de arriba.",
    en: "This link still says what was before, or does not bear your name and signature of today. Make the new one with the button above.",
  },
  link: { es: "Enlace", en: "Link" },
  linkHow: {
    es: "La tarea entera va en el enlace, detrás del signo #, y los navegadores no envían esa parte a ningún servidor.",
    en: "The whole assignment is in the link, behind the sign #, and browsers send that part to no server.",
  },
  copyLink: { es: "Copiar el enlace", en: "Copy the link" },
  text: { es: "Texto para WhatsApp o correo", en: "Text for WhatsApp or mail" },
  copyText: { es: "Copiar el texto", en: "Copy the text" },
  copiedLink: { es: "Enlace copiado.", en: "Link copied." },
  copiedText: { es: "Texto copiado.", en: "Text copied." },
  notCopied: {
    es: "El navegador no dejó copiar. Está seleccionado: cópialo con Ctrl+C, o manteniéndolo pulsado.",
    en: "The browser did not allow copying. It is selected: copy it with Ctrl+C, or by pressing and holding.",
  },
  app: { es: "Compartir con una aplicación", en: "Share with an app" },
  qr: { es: "Código QR", en: "QR code" },
  qrOf: {
    es: (title: string) => `Código QR que abre la tarea «${title}»`,
    en: (title: string) => `QR code that opens the assignment "${title}"`,
  },
  qrHow: {
    es: "Proyéctalo en grande o imprímelo: con la cámara del teléfono se abre la tarea.",
    en: "Project it large or print it: a phone's camera opens the assignment with it.",
  },
  enlarge: { es: "Ver el código en grande", en: "See the code large" },
  close: { es: "Cerrar", en: "Close" },
  qrTooLong: {
    es: "El enlace es demasiado largo para un código QR que un teléfono pueda leer. Acorta la nota o quita ejercicios, o reparte el enlace.",
    en: "The link is too long for a QR code that a phone can read. Shorten the note or take exercises out, or hand out the link.",
  },
  print: { es: "Hoja para imprimir", en: "Page to print" },
  tryIt: { es: "Ver lo que verá tu grupo", en: "See what your group will see" },
  answers: { es: "Ver las respuestas", en: "See the answers" },
  answersHow: {
    es: "Cada persona te enviará un archivo de respuestas, por mensaje, correo o memoria USB. Aquí se abren y se revisan:",
    en: "Everyone will send you a file of answers, by message, mail or USB stick. This is where they are opened and checked:",
  },
  onlyHere: {
    es: "Este enlace empieza con «localhost» y solo abre en este dispositivo. Abre el sitio en su dirección pública y crea el enlace allí.",
    en: 'This link begins with "localhost" and opens on this device only. Open the site at its public address and make the link there.',
  },
  keyUnsaved: {
    es: "Tu llave está solo en este dispositivo. Si lo pierdes, o si el navegador borra sus datos, nadie podrá abrir las respuestas, tampoco tú.",
    en: "Your key is on this device only. If you lose it, or if the browser clears its data, nobody can open the answers, not even you.",
  },
  saveKey: { es: "Guardar mi llave", en: "Save my key" },

  // The text that is pasted, and the page that is printed: for learners.
  greeting: {
    es: (title: string) => `Hola. Te envío una tarea de Aula de Datos: «${title}».`,
    en: (title: string) => `Hello. This is an assignment of Aula de Datos: "${title}".`,
  },
  greetingTo: {
    es: (group: string, title: string) => `Hola, ${group}. Les envío una tarea de Aula de Datos: «${title}».`,
    en: (group: string, title: string) =>
      `Hello, ${group}. This is an assignment of Aula de Datos: "${title}".`,
  },
  size: {
    es: (exercises: number, minutes: number) =>
      `${exercises === 1 ? "1 ejercicio" : `${exercises} ejercicios`}, unos ${minutes} minutos.`,
    en: (exercises: number, minutes: number) =>
      `${exercises === 1 ? "1 exercise" : `${exercises} exercises`}, about ${minutes} minutes.`,
  },
  until: { es: (moment: string) => `Hasta el ${moment}.`, en: (moment: string) => `Until ${moment}.` },
  openHere: { es: "Ábrela aquí:", en: "Open it here:" },
  whole: {
    es: "(El enlace es largo: cópialo entero.)",
    en: "(The link is long: copy the whole of it.)",
  },

  printTitle: { es: "Hoja de la tarea", en: "The assignment on paper" },
  printDescription: {
    es: "La tarea en una hoja: qué se pide, hasta cuándo y el código QR que la abre.",
    en: "The assignment on a page: what is asked, until when and the QR code that opens it.",
  },
  printNow: { es: "Imprimir", en: "Print" },
  printHow: {
    es: "O guárdala como PDF desde la ventana de impresión.",
    en: "Or keep it as a PDF from the print window.",
  },
  back: { es: "Volver a la tarea", en: "Back to the assignment" },
  by: { es: (trainer: string) => `Tarea de ${trainer}`, en: (trainer: string) => `Assignment by ${trainer}` },
  group: { es: (group: string) => `Grupo: ${group}`, en: (group: string) => `Group: ${group}` },
  exercises: { es: "Ejercicios", en: "Exercises" },
  minutes: {
    es: (n: number) => `${formatNumber(n, "es")} min`,
    en: (n: number) => `${formatNumber(n, "en")} min`,
  },
  attempts: {
    es: (n: number) =>
      n === 1
        ? "En cada ejercicio cuenta solo el primer intento."
        : `En cada ejercicio cuentan los primeros ${n} intentos.`,
    en: (n: number) =>
      n === 1
        ? "In each exercise only the first attempt counts."
        : `In each exercise the first ${n} attempts count.`,
  },
  hints: {
    es: (n: number) =>
      n === 0
        ? "Se resuelve sin pistas."
        : `Se puede abrir ${n === 1 ? "1 pista" : `${n} pistas`} en cada ejercicio.`,
    en: (n: number) =>
      n === 0
        ? "It is to be solved without hints."
        : `You may open ${n === 1 ? "1 hint" : `${n} hints`} in each exercise.`,
  },
  how: { es: "Cómo se hace", en: "How to do it" },
  howOpen: {
    es: "Abre la cámara de tu teléfono, apunta al código y abre el enlace. La primera vez necesitas conexión; después funciona también sin ella.",
    en: "Open your phone's camera, point it at the code and open the link. The first time you need a connection; afterwards it works without one too.",
  },
  howOpenLink: {
    es: "Abre el enlace que te enviaron. La primera vez necesitas conexión; después funciona también sin ella.",
    en: "Open the link that you were sent. The first time you need a connection; afterwards it works without one too.",
  },
  howSolve: {
    es: "Resuelve los ejercicios. Puedes parar y seguir otro día en el mismo dispositivo: queda guardado.",
    en: "Solve the exercises. You can stop and go on another day with the same device: it is kept.",
  },
  howSend: {
    es: (trainer: string) =>
      `Al terminar, en la página de la tarea, pulsa «Enviar tus respuestas» y manda el archivo a ${trainer}. Va cifrado: en el camino nadie puede leerlo.`,
    en: (trainer: string) =>
      `When you are done, press "Send your answers" on the page of the assignment and send the file to ${trainer}. It is encrypted: nobody can read it on its way.`,
  },
  yourTrainer: { es: "tu capacitador", en: "your trainer" },
  notHere: {
    es: "Esa tarea no está en este dispositivo, o todavía no tiene enlace.",
    en: "That assignment is not on this device, or has no link yet.",
  },
});
