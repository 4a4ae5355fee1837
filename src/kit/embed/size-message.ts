/** What an embedded figure tells the page around it: how tall it is, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'norm:size';
  readonly v: 1;
  /** The figure's id. */
  readonly id: string;
  readonly h: number;
}

/** What the page around it may ask, since its listener may come after the first answer. */
const ping = 'norm:ping';

/** The message with a figure's height. */
export function sizeMessage(id: string, height: number): SizeMessage {
  return { type: 'norm:size', v: 1, id, h: Math.ceil(height) };
}

/** Tells whether a message asks for the height. */
export function isPing(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === ping;
}
