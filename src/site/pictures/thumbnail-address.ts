import type { Theme } from '../../styles/tokens.ts';
import { pictureAddress } from './picture-address.ts';

/** The file of a figure's thumbnail. */
export function thumbnailFile(figure: string, theme: Theme): string {
  return `${figure}-${theme}.webp`;
}

/** The address of a figure's thumbnail, which `src/pages/pictures/thumbnails/` writes. */
export function thumbnailAddress(figure: string, theme: Theme): string {
  return pictureAddress(`thumbnails/${thumbnailFile(figure, theme)}`);
}
