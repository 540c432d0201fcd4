import type { ProblemShape } from "../../problem.ts";
import type { Role } from "./item.ts";
import type { MarkMatch } from "./match.ts";

/** Something that the chart is to show and no channel of it carries. */
export interface ChannelMissing extends ProblemShape {
  kind: "channel-missing";
  detail: { channel: Role };
}

declare module "../../problem.ts" {
  interface Problems {
    "channel-missing": ChannelMissing;
  }
}

/** Low and high come with a length, facet2 with facet. */
const told: Role[] = ["category", "value", "series", "colour", "size", "facet", "text"];

export const channelMissing = ({ expected, actual }: MarkMatch): ChannelMissing[] =>
  told
    .filter((role) => expected.roles.includes(role) && !actual.roles.includes(role))
    .map((channel) => ({ kind: "channel-missing", detail: { channel }, where: [{ mark: actual.mark }] }));
