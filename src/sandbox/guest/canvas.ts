import { rgb } from "d3";
import { pngDataUrl } from "./png.ts";

/** The little of a canvas that Plot's colour ramps and rasters paint on: filled rectangles and pixels. */
export class Canvas {
  width = 300;
  height = 150;
  private pixels: ImagePixels | null = null;

  getContext(kind: string) {
    if (kind !== "2d") return null;
    const canvas = this;
    return {
      fillStyle: "#000",
      createImageData: (width: number, height: number) => new ImagePixels(width, height),
      putImageData(image: ImagePixels) {
        canvas.pixels = image;
      },
      fillRect(x: number, y: number, width: number, height: number) {
        canvas.pixels ??= new ImagePixels(canvas.width, canvas.height);
        const { r, g, b, opacity } = rgb(this.fillStyle);
        canvas.pixels.fill([x, y, width, height], [r, g, b, opacity * 255]);
      },
    };
  }
  toDataURL(): string {
    const { width, height, data } = this.pixels ?? new ImagePixels(this.width, this.height);
    return pngDataUrl(width, height, data);
  }
}

class ImagePixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  constructor(width: number, height: number) {
    this.width = Math.max(1, Math.floor(width));
    this.height = Math.max(1, Math.floor(height));
    this.data = new Uint8ClampedArray(this.width * this.height * 4);
  }
  fill([x, y, width, height]: number[], colour: number[]): void {
    for (let row = y ?? 0; row < Math.min((y ?? 0) + (height ?? 0), this.height); row++) {
      for (let column = x ?? 0; column < Math.min((x ?? 0) + (width ?? 0), this.width); column++) {
        this.data.set(colour, (row * this.width + column) * 4);
      }
    }
  }
}
