import { type Picture, pixelsPerUnit } from './picture.ts';

/** Saves a picture as a file. */
export async function savePicture(picture: Picture, format: 'svg' | 'png'): Promise<void> {
  const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
  save(format === 'svg' ? svg : await pngOf(picture, svg), `${picture.name}.${format}`);
}

async function pngOf({ width, height }: Picture, svg: Blob): Promise<Blob> {
  const scale = pixelsPerUnit({ width, height });
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob();
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
