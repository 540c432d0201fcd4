/** What the page shows, as its address says: `#<group>`, or `#<group>/<person>`; nothing for all groups. */
export interface GroupRoute {
  group: string | null;
  person: string | null;
}

/** What is no such address, as a place on the page, shows all groups. */
export function readGroupRoute(hash: string): GroupRoute {
  const [group = "", person = ""] = hash.replace(/^#/, "").split("/").map(decoded);
  return { group: group || null, person: person || null };
}

export const groupAddress = (group: string, person?: string): string =>
  `#${[group, ...(person === undefined ? [] : [person])].map(encodeURIComponent).join("/")}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
