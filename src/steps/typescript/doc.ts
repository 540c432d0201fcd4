/**
 * Text with places where it may be broken, laid out as the project's formatter lays it out: a group stays
 * on one line where it fits, else all its own lines break. After Wadler's "A prettier printer".
 */
export type Doc =
  | string
  | Doc[]
  | { is: "group"; doc: Doc; breaks: boolean }
  | { is: "indent"; doc: Doc }
  /** A break; on one line it is `flat`. */
  | { is: "line"; flat: string }
  /** Only where the group around it is broken. */
  | { is: "broken"; text: string };

export const lineWidth = 110;
const step = "  ";

export const group = (doc: Doc, breaks = false): Doc => ({ is: "group", doc, breaks });
export const indent = (doc: Doc): Doc => ({ is: "indent", doc });
export const line: Doc = { is: "line", flat: " " };
export const softline: Doc = { is: "line", flat: "" };
/** A comma that stands behind the last item only where each has its own line. */
export const lastComma: Doc = { is: "broken", text: "," };

export const joined = (docs: readonly Doc[], between: Doc): Doc =>
  docs.flatMap((doc, index) => (index === 0 ? [doc] : [between, doc]));

interface Job {
  doc: Doc;
  level: number;
  flat: boolean;
}

export function print(doc: Doc): string {
  let out = "";
  let column = 0;
  const jobs: Job[] = [{ doc, level: 0, flat: false }];
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    const { doc: one, level, flat } = job;
    if (typeof one === "string") {
      out += one;
      column += one.length;
    } else if (Array.isArray(one)) jobs.push(...one.map((inner) => ({ doc: inner, level, flat })).reverse());
    else if (one.is === "indent") jobs.push({ doc: one.doc, level: level + 1, flat });
    else if (one.is === "broken") {
      if (!flat) jobs.push({ doc: one.text, level, flat });
    } else if (one.is === "group") {
      const isFlat =
        flat || (!one.breaks && fits({ doc: one.doc, level, flat: true }, jobs, lineWidth - column));
      jobs.push({ doc: one.doc, level, flat: isFlat });
    } else if (flat) {
      out += one.flat;
      column += one.flat.length;
    } else {
      out = `${out.trimEnd()}\n${step.repeat(level)}`;
      column = step.length * level;
    }
  }
  return out;
}

/** Whether what stands up to the next possible break has room in `width`. */
function fits(first: Job, behind: readonly Job[], width: number): boolean {
  const jobs: Job[] = [first];
  let next = behind.length;
  let left = width;
  while (left >= 0) {
    const job = jobs.pop() ?? behind[--next];
    if (!job) return true;
    const { doc, level, flat } = job;
    if (typeof doc === "string") left -= doc.length;
    else if (Array.isArray(doc)) jobs.push(...doc.map((inner) => ({ doc: inner, level, flat })).reverse());
    else if (doc.is === "indent") jobs.push({ doc: doc.doc, level, flat });
    else if (doc.is === "group") {
      if (doc.breaks && flat) return false;
      jobs.push({ doc: doc.doc, level, flat: flat && !doc.breaks });
    } else if (doc.is === "broken") left -= flat ? 0 : doc.text.length;
    else if (flat) left -= doc.flat.length;
    else return true;
  }
  return false;
}
