import type { ChannelExtra } from "../../../check/chart/facts/channel-extra.ts";
import { roles } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

export const channelExtra: Words<ChannelExtra> = {
  es: ({ channel }) =>
    `Tu gráfico tiene ${roles[channel].es}, y eso parte lo que aquí va entero. Quita ese canal y mira qué cambia.`,
  en: ({ channel }) =>
    `Your chart has ${roles[channel].en}, and that splits what belongs in one piece. Take that channel out and see what changes.`,
};
