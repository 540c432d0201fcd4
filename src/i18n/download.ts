import { messages } from "./messages.ts";

/** Said where a download did not come. */
export const downloadWords = messages({
  changed: {
    es: "Llegó otra cosa y no el archivo: quizá la página de inicio de sesión de tu red. Entra a la red o recarga esta página, y descárgalo otra vez.",
    en: "Something else came, not the file: perhaps your network's sign-in page. Sign in or reload this page, and download it again.",
  },
  unreachable: {
    es: "El archivo no llegó. Revisa tu conexión y descárgalo otra vez.",
    en: "The file did not arrive. Check your connection and download it again.",
  },
});
