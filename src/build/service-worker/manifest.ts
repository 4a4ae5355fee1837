/** One version of the site, as its worker keeps it. */
export interface Manifest {
  /** Another for every other content. */
  readonly version: string;
  /** What each file holds, as the digest of `worker/digest.ts`, by its path in the site. */
  readonly files: Readonly<Record<string, string>>;
  /** How much all of them hold. */
  readonly bytes: number;
}
