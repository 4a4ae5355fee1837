/** What is wrong with a file that should hold digits. */
export type DigitsFault = 'not digits' | 'wrong length' | 'wrong checksum' | 'wrong label';

/** A file that should hold digits and does not: cut off, another file, or changed on its way. */
export class BrokenDigits extends Error {
  override readonly name = 'BrokenDigits';
  readonly fault: DigitsFault;

  /**
   * @param fault which test failed
   * @param detail what was found and what was expected
   */
  constructor(fault: DigitsFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
  }
}
