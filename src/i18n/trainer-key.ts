import { messages } from "./messages.ts";

/** Words about who the trainer is, and the key that opens answers. */
export const trainerKeyWords = messages({
  key: { es: "Tu nombre y tu llave", en: "Your name and your key" },
  description: {
    es: "Cómo te ve tu grupo, la llave que abre las respuestas, y quién más puede leerlas.",
    en: "How your group sees you, the key that opens answers, and who else can read them.",
  },
  lede: {
    es: "Tu llave se crea sola con tu primer enlace. Aquí cambias tu nombre, guardas la llave, la llevas a otro dispositivo y agregas a quien enseña contigo.",
    en: "Your key is made with your first link. Here you change your name, save the key, take it to another device and add those who teach with you.",
  },
  open: { es: "Nombre, llave y otros capacitadores", en: "Name, key and other trainers" },
  unsavedShort: {
    es: "Tu llave está solo en este dispositivo: si se pierde, nadie podrá abrir las respuestas.",
    en: "Your key is on this device only: if it is lost, nobody can open the answers.",
  },
  keyWhat: {
    es: "Tu llave tiene dos mitades. La pública va en cada enlace: con ella se cifran las respuestas. La privada se queda en este dispositivo: es lo único que las abre, y con ella se firman los certificados.",
    en: "Your key has two halves. The public one travels in each link: answers are encrypted with it. The private one stays on this device: nothing else opens them, and certificates are signed with it.",
  },
  noKey: {
    es: "Todavía no tienes llave en este dispositivo. Se crea sola con tu primer enlace, o ahora, si la necesitas antes.",
    en: "You have no key on this device yet. It is made with your first link, or now, if you need it sooner.",
  },
  makeKey: { es: "Crear mi llave", en: "Make my key" },
  keyMade: { es: "Tu llave está creada.", en: "Your key is made." },
  name: { es: "Tu nombre", en: "Your name" },
  nameHow: {
    es: "Así te verán tu grupo y otros capacitadores.",
    en: "This is how your group and other trainers see you.",
  },
  organisation: { es: "Tu organización", en: "Your organisation" },
  ifYouLike: { es: "(si quieres)", en: "(if you like)" },
  saveName: { es: "Guardar nombre", en: "Save name" },
  nameMissing: { es: "Escribe tu nombre.", en: "Write your name." },
  nameLong: {
    es: (most: number) => `Caben ${most} caracteres. Acórtalo.`,
    en: (most: number) => `There is room for ${most} characters. Shorten it.`,
  },
  nameSaved: {
    es: "Nombre guardado. Los enlaces que ya enviaste llevan el de antes hasta que crees los nuevos.",
    en: "Name saved. The links that you have sent carry the earlier one until you make new ones.",
  },
  prints: { es: "Qué es tu llave, y sus huellas", en: "What your key is, and its fingerprints" },
  printOfKeyHow: {
    es: "La compara quien duda de a quién envía sus respuestas, y quien te suma a sus tareas.",
    en: "It is compared by who doubts to whom their answers go, and by who adds you to their assignments.",
  },
  printOfSignatureHow: {
    es: "La compara quien comprueba un certificado tuyo.",
    en: "It is compared by who verifies a certificate of yours.",
  },
  unsaved: {
    es: "Tu llave está solo en este dispositivo. Si lo pierdes, si se malogra o si el navegador borra sus datos, nadie podrá abrir las respuestas que te envíen con los enlaces de hoy, tampoco tú. Guárdala ahora en un archivo, fuera de aquí.",
    en: "Your key is on this device only. If you lose it, if it breaks or if the browser clears its data, nobody can open the answers that come to today's links, not even you. Save it to a file now, away from here.",
  },
  savedOn: {
    es: (moment: string) => `Guardaste tu llave en un archivo el ${moment}.`,
    en: (moment: string) => `You saved your key to a file on ${moment}.`,
  },
  saveKey: { es: "Guardar mi llave en un archivo", en: "Save my key to a file" },
  saveKeyHow: {
    es: "El archivo va protegido con una contraseña que eliges tú. Sirve para usar tu llave en otro dispositivo, y para recuperarla. Sin la contraseña no se puede abrir, y nadie puede recordártela: apúntala en un lugar seguro, aparte del archivo.",
    en: "The file is protected with a passphrase that you choose. It is for using your key on another device, and for getting it back. It cannot be opened without the passphrase, and nobody can remind you of it: note it in a safe place, apart from the file.",
  },
  keySaved: {
    es: (file: string) =>
      `El archivo «${file}» está en tus descargas. Pásalo a un lugar que no sea este dispositivo: una memoria USB, tu correo.`,
    en: (file: string) =>
      `The file "${file}" is in your downloads. Move it to a place that is not this device: a USB stick, your mail.`,
  },
  importKey: { es: "Traer mi llave de otro dispositivo", en: "Bring my key from another device" },
  importKeyHow: {
    es: "Elige el archivo de tu llave y escribe su contraseña.",
    en: "Choose your key's file and write its passphrase.",
  },
  keyFile: { es: "Archivo de la llave", en: "The key's file" },
  openKey: { es: "Abrir y usar", en: "Open and use" },
  fileMissing: { es: "Elige el archivo de tu llave.", en: "Choose your key's file." },
  keyImported: {
    es: (name: string) => `La llave de ${name} está en este dispositivo.`,
    en: (name: string) => `The key of ${name} is on this device.`,
  },
  keySame: {
    es: "Es la llave que ya está en este dispositivo. No cambió nada.",
    en: "It is the key that is on this device already. Nothing changed.",
  },
  keyOther: {
    es: (there: string, here: string) =>
      `El archivo trae la llave de ${there}, y en este dispositivo ya hay otra, la de ${here}. Aquí cabe una sola: si las cambias, este dispositivo ya no podrá abrir respuestas cifradas para la de ahora. Si la de ahora no está guardada en un archivo, se pierde.`,
    en: (there: string, here: string) =>
      `The file brings the key of ${there}, and there is another on this device, that of ${here}. There is room for one: if you change them, this device can no longer open answers encrypted for the present one. If the present one is not saved to a file, it is lost.`,
  },
  keyOtherYes: { es: "Sí, cambiar de llave", en: "Yes, change keys" },
  keyOtherNo: { es: "No, dejar la de aquí", en: "No, leave the one here" },
  keyLeft: { es: "No cambió nada: sigue la llave de aquí.", en: "Nothing changed: the key here stays." },
  keyFileName: { es: "llave", en: "key" },
});
