import type { ChannelMissing } from "../../../check/chart/facts/channel-missing.ts";
import { roles } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

export const channelMissing: Words<ChannelMissing> = {
  es: ({ channel }) =>
    `A tu gráfico le falta ${roles[channel].es}. ¿Qué columna todavía no se ve, y qué canal le darías?`,
  en: ({ channel }) =>
    `Your chart lacks ${roles[channel].en}. Which column is not shown yet, and which channel would you give it?`,
};
