import { messages } from "./messages.ts";

/** Words about a passphrase that seals a file, of a trainer or of a learner. */
export const passphraseWords = messages({
  passphrase: { es: "Contraseña", en: "Passphrase" },
  passphraseHow: {
    es: "Al menos 12 caracteres. Cuatro palabras que no vayan juntas en ninguna frase sirven bien.",
    en: "At least 12 characters. Four words that belong to no sentence do well.",
  },
  passphraseAgain: { es: "La misma, otra vez", en: "The same once more" },
  showPassphrase: { es: "Mostrar lo que escribo", en: "Show what I type" },
  passphraseShort: {
    es: "Es corta para proteger el archivo. Escribe al menos 12 caracteres.",
    en: "It is short for protecting the file. Write at least 12 characters.",
  },
  passphraseDiffers: {
    es: "Las dos no son iguales. Escríbelas otra vez.",
    en: "The two are not the same. Write them again.",
  },
  passphraseMissing: { es: "Escribe la contraseña.", en: "Write the passphrase." },
  sealing: {
    es: "Cifrando. Toma unos segundos, a propósito: así es más difícil adivinar la contraseña.",
    en: "Encrypting. It takes some seconds on purpose: that makes the passphrase harder to guess.",
  },
  opening: { es: "Abriendo. Toma unos segundos.", en: "Opening. It takes some seconds." },
});
