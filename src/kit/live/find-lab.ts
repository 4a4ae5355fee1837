/** Brings a lab to life; `root` holds it, `moved` names the controls that were moved before. */
type StartLab = (root: HTMLElement, moved: ReadonlySet<string>) => void;

const doors = import.meta.glob<{ readonly startLab: StartLab }>('../../labs/*/client/start-lab.ts');

/**
 * What brings a lab to life. Like a figure it is found by its folder, loads on the first touch, and is no
 * import of the kit's.
 *
 * @param name the lab's folder in `src/labs`
 * @throws if there is no such lab
 */
export async function findLab(name: string): Promise<StartLab> {
  const door = doors[`../../labs/${name}/client/start-lab.ts`];
  if (!door) throw new Error(`there is no lab ${name}`);
  return (await door()).startLab;
}
