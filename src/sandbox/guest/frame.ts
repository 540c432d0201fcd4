/** What every DataFrame and Series is, those that danfo.js makes itself (query, groupby, …) too. */
export interface Frame {
  $isSeries: boolean;
  columns: string[];
  /** Rows of a DataFrame, elements of a Series. */
  values: unknown[];
  index: (string | number)[];
}

type Constructor = { new (...args: never[]): Frame; prototype: Frame };

/** danfo.js's, once that is loaded: before it nothing is a frame. */
let NDframe: Constructor | null = null;
export function framesAreMadeBy(made: Constructor): void {
  NDframe = made;
}

export const isFrame = (value: object): value is Frame => NDframe !== null && value instanceof NDframe;

/** Results of valueCounts(): their index holds what was counted, even where that is numbers. */
const counts = new WeakSet<object>();
export const isNamedByIndex = (frame: object): boolean => counts.has(frame);
export const nameByIndex = (frame: object): void => void counts.add(frame);
