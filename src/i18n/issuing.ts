import { messages } from "./messages.ts";

/** Issuing certificates in the gradebook. */
export const issuingWords = messages({
  certificates: { es: "Certificados", en: "Certificates" },
  how: {
    es: "Un certificado lleva tu firma y dice lo que se comprobó aquí: cuántos ejercicios resolvió la persona, de qué lecciones. Nombra lo que enseña una lección solo a quien resolvió todos sus ejercicios. Lo que dice un archivo sin comprobar no cuenta.",
    en: "A certificate carries your signature and says what was checked here: how many exercises the person solved, of which lessons. What a lesson teaches is named only for who solved all of its exercises. What a file claims and was not checked does not count.",
  },
  nobody: {
    es: "Todavía nadie resolvió los ejercicios que pides.",
    en: "Nobody has solved the exercises that you ask for yet.",
  },
  issueAll: {
    es: (n: number) => (n === 1 ? "Emitir 1 certificado" : `Emitir ${n} certificados`),
    en: (n: number) => (n === 1 ? "Issue 1 certificate" : `Issue ${n} certificates`),
  },
  issue: { es: "Emitir certificado", en: "Issue certificate" },
  issueFor: {
    es: (name: string, title: string) => `Emitir certificado de «${title}» para ${name}`,
    en: (name: string, title: string) => `Issue certificate of “${title}” for ${name}`,
  },
  again: { es: "Emitir de nuevo", en: "Issue again" },
  againFor: {
    es: (name: string, title: string) => `Emitir de nuevo el certificado de «${title}» para ${name}`,
    en: (name: string, title: string) => `Issue again: the certificate of “${title}” for ${name}`,
  },
  see: { es: "Ver e imprimir", en: "See and print" },
  seeFor: {
    es: (name: string, title: string) => `Ver e imprimir el certificado de «${title}» de ${name}`,
    en: (name: string, title: string) => `See and print ${name}'s certificate of “${title}”`,
  },
  copy: { es: "Copiar enlace", en: "Copy link" },
  copyFor: {
    es: (name: string, title: string) => `Copiar enlace del certificado de «${title}» de ${name}`,
    en: (name: string, title: string) => `Copy link to ${name}'s certificate of “${title}”`,
  },
  copied: { es: "Enlace copiado.", en: "Link copied." },
  notCopied: {
    es: "El navegador no dejó copiarlo. Abre el certificado y copia su dirección.",
    en: "The browser did not allow it. Open the certificate and copy its address.",
  },
  person: { es: "Persona", en: "Person" },
  what: { es: "Qué se certifica", en: "What is certified" },
  solvedOf: {
    es: (n: number, of: number) => `resolvió ${n} de ${of}`,
    en: (n: number, of: number) => `solved ${n} of ${of}`,
  },
  terms: { es: "Qué certificas", en: "What you certify" },
  basis: { es: "El certificado se da por", en: "The certificate is given for" },
  achievement: { es: "Ejercicios resueltos", en: "Exercises that were solved" },
  attendance: {
    es: "Asistencia: aparecen las personas que enviaron algo o, si preguntaste por sesiones, las que asistieron a alguna; emites el de quienes asistieron",
    en: "Attendance: everybody who sent something is listed or, where you asked for sessions, who attended one; you issue it to those who were there",
  },
  needed: {
    es: (of: number) => `Ejercicios resueltos, por lo menos (de ${of})`,
    en: (of: number) => `Exercises solved, at least (of ${of})`,
  },
  hours: { es: "Horas de asistencia (si quieres)", en: "Hours of attendance (if you like)" },
  hoursHow: {
    es: "Las das tú, y el certificado dice que son según quien enseñó. De los ejercicios no se calcula ninguna.",
    en: "You give them, and the certificate says that they are as the trainer says. None are worked out from the exercises.",
  },
  second: {
    es: "Otra persona que firma en el papel (si quieres)",
    en: "Another person who signs on paper (if you like)",
  },
  secondHow: {
    es: "Su nombre sale junto al tuyo. Lo pones tú: no firma con llave.",
    en: "Their name stands beside yours. You put it there: they sign with no key.",
  },
  role: { es: "Su cargo", en: "Their role" },
  logo: { es: "Logotipo", en: "Logo" },
  logoHow: {
    es: "PNG o JPEG, de hasta 2 MB y 4000 píxeles por lado. Sale en los certificados que ves e imprimes en tus dispositivos, y va en tu copia de todo. No viaja en el enlace de un certificado: el código del papel ya no se podría leer.",
    en: "PNG or JPEG, up to 2 MB and 4,000 pixels a side. It stands on the certificates that you see and print on your devices, and goes into your copy of everything. It does not travel in a certificate's link: the code on paper could not be scanned any more.",
  },
  logoNow: { es: "Tu logotipo", en: "Your logo" },
  logoKept: { es: "Logotipo guardado en este dispositivo.", en: "Logo kept on this device." },
  logoNotKept: {
    es: "El navegador no dejó guardarlo.",
    en: "The browser did not allow it to be kept.",
  },
  logoRemove: { es: "Quitar el logotipo", en: "Remove the logo" },
  logoRemoved: { es: "Logotipo quitado.", en: "Logo removed." },
  logoTooLarge: {
    es: "Es demasiado grande. Prueba con una imagen más pequeña.",
    en: "It is too large. Try a smaller image.",
  },
  logoNoImage: {
    es: "No pude leerlo como imagen PNG o JPEG. Guárdalo en uno de esos formatos.",
    en: "I could not read it as a PNG or JPEG image. Save it in one of those formats.",
  },
  when: { es: "Cuándo", en: "When" },
  certificate: { es: "Certificado", en: "Certificate" },
  issuedOn: { es: (day: string) => `Emitido el ${day}`, en: (day: string) => `Issued on ${day}` },
  issuing: { es: "Firmando.", en: "Signing." },
  issued: {
    es: (n: number) =>
      n === 1
        ? "Listo. Va también con los comentarios de esa persona."
        : `Listos ${n}. Van también con los comentarios de cada persona.`,
    en: (n: number) =>
      n === 1
        ? "Done. It goes along with that person's comments too."
        : `Done, ${n} of them. They go along with each person's comments too.`,
  },
  noKeys: {
    es: "En este dispositivo no está tu llave, y sin ella no se puede firmar. Tráela, o emite desde el dispositivo en que creaste la tarea.",
    en: "Your key is not on this device, and without it nothing can be signed. Bring it here, or issue from the device on which you made the assignment.",
  },
  notIssued: {
    es: "No pude emitirlo. Revisa tu conexión y si el navegador tiene espacio, y prueba otra vez.",
    en: "I could not issue it. Check your connection and that the browser has room, and try again.",
  },
  yourPrintHow: {
    es: "Dásela a quien quiera comprobar un certificado: por teléfono, en persona, en la página de tu organización.",
    en: "Give it to anyone who wants to verify a certificate: by telephone, in person, on your organisation's page.",
  },
});
