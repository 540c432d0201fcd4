import { Unusable } from "./fault.ts";

/** Takes bytes one after the other, and never more than there are. */
export class ByteReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #place = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /** @throws Unusable where there are not so many */
  take(count: number): Uint8Array<ArrayBuffer> {
    const end = this.#place + count;
    if (end > this.#bytes.length) throw new Unusable({ kind: "damaged" });
    const taken = this.#bytes.subarray(this.#place, end);
    this.#place = end;
    return taken;
  }

  /** All that was not taken yet. */
  rest(): Uint8Array<ArrayBuffer> {
    return this.take(this.#bytes.length - this.#place);
  }

  /**
   * A whole number from 0 to `most` as `numberBytes` writes it.
   * @throws Unusable where it is greater
   */
  number(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const [byte = 0] = this.take(1);
      value += (byte & 127) * scale;
      if (value > most || scale > most) throw new Unusable({ kind: "damaged" });
      if (byte < 128) return value;
    }
  }
}

/** A whole number from 0 in as few bytes as it takes, seven bits in each, the lowest first (LEB128). */
export function numberBytes(value: number): number[] {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`no whole number from 0: ${value}`);
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) + 128);
  }
}
