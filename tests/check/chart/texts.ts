/** Texts along a side of a chart, each where it stands, in pixels. */
export type Texts = [at: number, text: string][];

/** "100 Lima, 300 Cusco": texts that hold no comma. */
export const at = (texts: string): Texts =>
  texts.split(", ").map((one) => {
    const blank = one.indexOf(" ");
    return [Number(one.slice(0, blank)), one.slice(blank + 1)];
  });
