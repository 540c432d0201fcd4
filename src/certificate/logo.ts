import type { Notes } from "../learner/notes.ts";
import { ownName } from "../learner/own-name.ts";
import { imageSize } from "./image-size.ts";

/**
 * A trainer's logo stands on the certificates of their signature that are printed on their devices. It never
 * travels with a certificate: its code has to stay small enough to be scanned from paper, and whoever opens a
 * link is shown no picture that a stranger chose. The trainer's records hold it; this note of it is what the
 * page of a certificate reads, which opens no records.
 */
interface Logo {
  /** Of the trainer's signature. */
  signer: string;
  /** A PNG that this site drew, as a data address. */
  image: string;
}

/** What of an image file is taken: its bytes, its sides in pixels, and what is kept of it, in characters. */
export const logoLimits = { bytes: 2_000_000, side: 4000, kept: 150_000 };
/** Pixels that are drawn: what a print of 50 × 16 mm can show. */
const drawn = { width: 600, height: 192 };

const name = () => ownName("aula certificate logo");
export const isLogoImage = (image: unknown): image is string =>
  typeof image === "string" &&
  image.length <= logoLimits.kept &&
  /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/.test(image);

/** Of certificates with this signature; null for none. */
export function keptLogo(notes: Notes, signer: string): string | null {
  try {
    const logo = JSON.parse(notes.get(name()) ?? "null") as Partial<Logo> | null;
    return logo?.signer === signer && isLogoImage(logo.image) ? logo.image : null;
  } catch {
    return null;
  }
}

/** @returns false where the device refuses */
export const keepLogo = (notes: Notes, logo: Logo): boolean =>
  isLogoImage(logo.image) && notes.set(name(), JSON.stringify(logo));

export const removeLogo = (notes: Notes): void => notes.remove(name());

/** Why a file is no logo. */
export type LogoFault = "too-large" | "no-image";

/** Draws a file anew, so that nothing of it is kept but what is seen. */
export async function drawLogo(file: Blob): Promise<{ image: string } | { fault: LogoFault }> {
  if (file.size > logoLimits.bytes) return { fault: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The sides are read before anything is unpacked: a small file can hold a picture without end.
  const size = imageSize(bytes);
  if (!size) return { fault: "no-image" };
  if (size.width > logoLimits.side || size.height > logoLimits.side) return { fault: "too-large" };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type: size.type }));
  } catch {
    return { fault: "no-image" };
  }
  const scale = Math.min(1, drawn.width / bitmap.width, drawn.height / bitmap.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const image = canvas.toDataURL("image/png");
  return isLogoImage(image) ? { image } : { fault: "too-large" };
}
