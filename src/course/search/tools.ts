import { assignedWords } from "../../i18n/assigned.ts";
import { assigningWords } from "../../i18n/assigning.ts";
import { certificateWords } from "../../i18n/certificate.ts";
import { check5wWords } from "../../i18n/check-5w.ts";
import { datasetWords } from "../../i18n/datasets.ts";
import { gradebookWords } from "../../i18n/gradebook.ts";
import { ideaWords } from "../../i18n/ideas.ts";
import type { Locale, Text } from "../../i18n/locale.ts";
import { recipeWords } from "../../i18n/recipes.ts";
import { recordsWords } from "../../i18n/records.ts";
import { todayWords } from "../../i18n/today.ts";
import { trainerWords } from "../../i18n/trainer.ts";
import { trainerKeyWords } from "../../i18n/trainer-key.ts";
import { workshopWords } from "../../i18n/workshops.ts";
import type { SearchDocument } from "../../search/document.ts";

interface Tool {
  path: string;
  title: string;
  text: string;
  /** What people call it who do not know its name. */
  also: Text;
}

/** The pages on which something is done or looked up. */
export const toolsIn = (locale: Locale): SearchDocument[] =>
  tools(locale).map(({ path, title, text, also }) => ({
    kind: "tool",
    title,
    path,
    text,
    words: also[locale],
  }));

function tools(locale: Locale): Tool[] {
  const [
    check5w,
    recipes,
    records,
    assigned,
    certificate,
    datasets,
    ideas,
    today,
    trainer,
    keys,
    assigning,
    gradebook,
    workshops,
  ] = [
    check5wWords(locale),
    recipeWords(locale),
    recordsWords(locale),
    assignedWords(locale),
    certificateWords(locale),
    datasetWords(locale),
    ideaWords(locale),
    todayWords(locale),
    trainerWords(locale),
    trainerKeyWords(locale),
    assigningWords(locale),
    gradebookWords(locale),
    workshopWords(locale),
  ];
  return [
    {
      path: "tools/5w/",
      title: check5w.title,
      text: check5w.description,
      also: {
        es: "validar reporte mensual matriz errores reglas coordinación excel duplicados doble conteo SUM MAX",
        en: "validate monthly report matrix faults rules coordination excel duplicates double counting SUM MAX",
      },
    },
    {
      path: "recipes/",
      title: recipes.title,
      text: recipes.description,
      also: {
        es: "fórmulas programa código Power BI tabla dinámica JavaScript python pandas csv",
        en: "formulas program code Power BI pivot table JavaScript python pandas csv",
      },
    },
    {
      path: "datasets/",
      title: datasets.title,
      text: datasets.description,
      also: { es: "descargar bajar tabla csv excel fuente", en: "download table csv excel source" },
    },
    {
      path: "honesty/",
      title: ideas.honestyTitle,
      text: ideas.honestyDescription,
      also: {
        es: "gráfico engañoso mentir barras eje título color",
        en: "misleading chart lie bars axis title colour color",
      },
    },
    {
      path: "ideas/",
      title: ideas.ideasTitle,
      text: ideas.ideasDescription,
      also: { es: "errores comunes equivocación", en: "common errors slip" },
    },
    {
      path: "progress/",
      title: records.title,
      text: records.description,
      also: {
        es: "copia de seguridad respaldo borrar otra persona sin internet cuenta usuario",
        en: "backup delete another person offline account user",
      },
    },
    {
      path: "today/",
      title: today.title,
      text: today.description,
      also: { es: "repasar repaso practicar otra vez fallé", en: "review revise practise again missed" },
    },
    {
      path: "assignment/",
      title: assigned.title,
      text: assigned.description,
      also: { es: "enviar respuestas enlace WhatsApp correo", en: "send answers link WhatsApp mail" },
    },
    {
      path: "certificate/",
      title: certificate.title,
      text: certificate.description,
      also: { es: "constancia diploma firma", en: "diploma signature" },
    },
    {
      path: "trainer/",
      title: trainer.title,
      text: trainer.description,
      also: {
        es: "facilitador profesor docente capacitación",
        en: "teacher facilitator training",
      },
    },
    {
      path: "trainer/key/",
      title: keys.open,
      text: keys.description,
      also: { es: "contraseña clave huella tarjeta", en: "password fingerprint card" },
    },
    {
      path: "trainer/assignment/",
      title: assigning.title,
      text: assigning.description,
      also: { es: "asignar ejercicios", en: "assign exercises" },
    },
    {
      path: "trainer/gradebook/",
      title: gradebook.title,
      text: gradebook.description,
      also: { es: "notas resultados calificaciones", en: "marks results grades" },
    },
    {
      path: "trainer/workshops/",
      title: workshops.title,
      text: workshops.description,
      also: { es: "plan de sesión hojas imprimir papel", en: "session plan sheets print paper" },
    },
  ];
}
