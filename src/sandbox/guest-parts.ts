/** What of the guest a program may do without, by the module that it imports; each is a file of the guest's. */
export const guestParts = { danfojs: "danfo", "@observablehq/plot": "plot" } as const;

export type GuestPart = keyof typeof guestParts;

/** Where the guest's scripts come from: what scripts/build-guest.mjs makes. */
export interface GuestScripts {
  /** What every program needs. */
  main: string;
  /** Rejects where it does not come. */
  part(name: GuestPart): Promise<string>;
}

const all = Object.keys(guestParts) as GuestPart[];

/** The parts that a program may import: those that it names, and all where it works a name out. */
export const partsIn = (code: string): GuestPart[] =>
  /\bimport\s*\(/.test(code) ? all : all.filter((name) => code.includes(name));
