import type { Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Rehype plugin for the place after rehype-katex, which ships red text for TeX that KaTeX refuses
 * and leaves only a message on the file.
 *
 * @throws On the first such message.
 */
export function rehypeKatexErrors() {
  return (_tree: Root, file: VFile): void => {
    const message = file.messages.find(({ source }) => source === 'rehype-katex');
    if (message === undefined) return;
    const { cause } = message;
    const reason = cause instanceof Error ? cause.message : message.reason;
    file.fail(`${file.path}: ${reason}`, message.place ? { place: message.place } : {});
  };
}
