import { messages } from "../../i18n/messages.ts";

export const chartWords = messages({
  name: { es: "Hacer un gráfico", en: "Make a chart" },
});
