import { messages } from "./messages.ts";

/** Issuing certificates in the gradebook. */
export const issuingWords = messages({
  certificates: { es: "Certificados", en: "Certificates" },
  how: {
    es: "Quien resolvió todos los ejercicios, comprobados otra vez aquí, puede recibir un certificado con tu firma. Lo que dice un archivo sin comprobar no cuenta.",
    en: "Whoever solved every exercise, as checked again here, can receive a certificate with your signature. What a file claims and was not checked does not count.",
  },
  nobody: {
    es: "Todavía nadie resolvió todos los ejercicios.",
    en: "Nobody has solved every exercise yet.",
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
  what: { es: "Qué completó", en: "What was completed" },
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
