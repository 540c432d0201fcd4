import { drawQrCode } from "../../exchange/qr-code.ts";

/**
 * Modules a side: printed 85 mm wide, those of a larger code are under 0.65 mm, and simple phones no
 * longer tell them apart.
 */
const mostModules = 125;

/** An assignment's link as a QR code; null where it is too long for one that a phone can read. */
export const drawLinkCode = (link: string, label: string): Promise<SVGSVGElement | null> =>
  drawQrCode(link, label, mostModules);
