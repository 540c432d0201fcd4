import { unzipSync } from "fflate";

/** A group's folder is far smaller. */
const most = { files: 20_000, unpacked: 256_000_000 };
/** Files unpacked at a time, so that not all of an archive is in memory. */
const portion = 200;

export interface FileInZip {
  name: string;
  /** null where this file is damaged. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

export class ZipFault extends Error {
  readonly kind: "damaged-zip" | "zip-too-large";
  constructor(kind: ZipFault["kind"], cause?: unknown) {
    super(kind, { cause });
    this.name = "ZipFault";
    this.kind = kind;
  }
}

/** What systems put into folders and archives by themselves, and folders. */
export const isJunk = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i.test(path.replaceAll("\\", "/"));

/**
 * The files in a zip, one after the other. What they may grow to is read from the archive's directory
 * and summed before anything is unpacked, and fflate never writes beyond it.
 * @throws ZipFault
 */
export function* filesInZip(zip: Uint8Array): Generator<FileInZip> {
  const names = listed(zip);
  for (let from = 0; from < names.length; from += portion) {
    const wanted = names.slice(from, from + portion);
    const files = unpacked(zip, wanted);
    // One damaged file must not take the others along.
    for (const name of wanted) yield { name, bytes: (files ?? unpacked(zip, [name]))?.[name] ?? null };
  }
}

function listed(zip: Uint8Array): string[] {
  const names = new Set<string>();
  let files = 0;
  let bytes = 0;
  try {
    unzipSync(zip, {
      filter({ name, size, originalSize }) {
        files += 1;
        bytes += Math.max(size, originalSize);
        if (files > most.files || bytes > most.unpacked) throw new ZipFault("zip-too-large");
        if (!isJunk(name)) names.add(name);
        return false;
      },
    });
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault("damaged-zip", error);
  }
  return [...names];
}

function unpacked(zip: Uint8Array, names: string[]): Record<string, Uint8Array<ArrayBuffer>> | null {
  const wanted = new Set(names);
  try {
    return unzipSync(zip, { filter: ({ name }) => wanted.has(name) }) as Record<
      string,
      Uint8Array<ArrayBuffer>
    >;
  } catch {
    return null;
  }
}
