import type { Problem } from "../problem.ts";
import type { Role } from "./item.ts";
import type { MarkMatch } from "./match.ts";

/** Something that the chart is to show and no channel of it carries. */
export interface ChannelMissing extends Problem {
  kind: "channel-missing";
  detail: { channel: Role };
}

/** Low and high come with a length, facet2 with facet. */
const told: Role[] = ["category", "value", "series", "colour", "size", "facet", "text"];

export const channelMissing = ({ expected, actual }: MarkMatch): ChannelMissing[] =>
  told
    .filter((role) => expected.roles.includes(role) && !actual.roles.includes(role))
    .map((channel) => ({ kind: "channel-missing", detail: { channel }, where: [{ mark: actual.mark }] }));
