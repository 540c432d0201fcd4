import { messages } from "./messages.ts";

/**
 * A trainer has two keys, and each is called the same on every page: the key opens answers, and is what a
 * learner, a colleague or the trainer compares; the signature signs assignments, comments and certificates.
 */
export const fingerprintWords = messages({
  ofKey: {
    es: "Huella de la llave que abre las respuestas",
    en: "Fingerprint of the key that opens answers",
  },
  ofSignature: { es: "Huella de la firma", en: "Fingerprint of the signature" },
});
