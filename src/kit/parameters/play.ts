/** A parameter that may move by itself: its control has a button for that, and one for a single step. */
export interface Playable {
  /**
   * Lets it play from where it stands to its upper end; from its lower end, where it stands at the
   * upper one already.
   */
  readonly play?: Play;
}

/** How fast a parameter plays. */
export interface Play {
  /** How long it takes from its lower end to its upper one. */
  readonly seconds: number;
}

/** What is wrong with how a parameter is to play. */
export function playFaults({ play }: Playable): readonly string[] {
  if (!play || (play.seconds > 0 && Number.isFinite(play.seconds))) return [];
  return [`play.seconds: ${play.seconds} is not above 0`];
}
