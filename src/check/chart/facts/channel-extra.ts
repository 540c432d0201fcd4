import { groupBy } from "../../group-by.ts";
import type { ProblemShape } from "../../problem.ts";
import type { Role } from "./item.ts";
import type { MarkMatch } from "./match.ts";
import { placeName } from "./position.ts";

/** A colour or a facet that splits what is to be shown in one piece. */
export interface ChannelExtra extends ProblemShape {
  kind: "channel-extra";
  detail: { channel: Role };
}

declare module "../../problem.ts" {
  interface Problems {
    "channel-extra": ChannelExtra;
  }
}

/** One that splits nothing (each thing has its own colour anyhow) is a matter of taste. */
export function channelExtra({ expected, actual }: MarkMatch): ChannelExtra[] {
  if (!["bar", "area", "waffle", "line"].includes(expected.family)) return [];
  const named = (roles: Role[]) =>
    groupBy(actual.items, (item) => roles.map((role) => placeName(item.roles[role] ?? null)).join("\u0000"))
      .size;
  return actual.names
    .filter((role) => !expected.roles.includes(role) && (role === "series" || role === "facet"))
    .filter((role) => named([...expected.names, role]) > named(expected.names))
    .map((channel) => ({
      kind: "channel-extra",
      detail: { channel },
      where: [{ mark: actual.mark }, ...(channel === "series" ? [{ scale: "color" }] : [])],
    }));
}
