/** The drawing program of the pictures knows no `color-mix`: it gets the mixture, close enough in sRGB. */
export function plainColors(svg: string): string {
  const mixture = /color-mix\(in oklab,\s*(#[\da-f]{6})\s+([\d.]+)%,\s*(#[\da-f]{6})\)/gi;
  return svg.replaceAll(mixture, (_, first: string, share: string, second: string) => {
    const part = Number(share) / 100;
    const channel = (at: number): string => {
      const [a, b] = [first, second].map((color) => parseInt(color.slice(at, at + 2), 16));
      const mixed = Math.round((a ?? 0) * part + (b ?? 0) * (1 - part));
      return mixed.toString(16).padStart(2, '0');
    };
    return `#${channel(1)}${channel(3)}${channel(5)}`;
  });
}
