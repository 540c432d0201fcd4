import type { Problem } from "../problem.ts";

/** Something is drawn that cannot be read yet: it is refused by its name and never passed unread. */
export interface NotReadable extends Problem {
  kind: "not-readable";
  detail: {
    /** An element or an attribute of SVG: "image", "filter"; "too-many" where there are too many shapes. */
    what: string;
  };
}

export const notReadable = (what: string): NotReadable => ({ kind: "not-readable", detail: { what } });
