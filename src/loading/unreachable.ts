/**
 * Why a part of the site is not there: it did not come whole ("missing"), nothing came for too long
 * ("late"), the browser holds on to a copy that did not come whole, and asks again only after a
 * reload ("held"), or the site of today has it no more ("gone").
 */
export type Absence = "missing" | "late" | "held" | "gone";

/** A part of the site did not come. Nothing had begun, so that nothing of it counts. */
export class Unreachable extends Error {
  override name = "Unreachable";
  readonly absence: Absence;

  constructor(absence: Absence, message: string, options?: ErrorOptions) {
    super(message, options);
    this.absence = absence;
  }
}

/** What the site needs of a browser and may not find: it is switched off, too old, or kept for https. */
export type Power = "workers" | "WebAssembly" | "secure context";

/** The browser lacks what this takes. Nothing had begun, and asking again would not help. */
export class Unsupported extends Error {
  override name = "Unsupported";
  readonly power: Power;

  constructor(power: Power) {
    super(`the browser has no ${power}`);
    this.power = power;
  }
}

/**
 * Keys are made and brought only where nobody on the network can change the page on its way.
 * @throws Unsupported
 */
export function needSecureContext(): void {
  if (globalThis.isSecureContext === false) throw new Unsupported("secure context");
}
