/** What `findBrowser` asks of the machine; tests give it a made-up one. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps the Chromium it downloads, whether it is there or not. */
  readonly playwrightBrowser: string;
  /** Whether apt-get is at hand and may be used without a password. */
  readonly hasApt: boolean;
  readonly isExecutable: (path: string) => boolean;
  /** Runs a command in plain sight; true when it succeeds. */
  readonly run: (command: string) => boolean;
}

const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Finds a Chromium to test with, and installs one when there is none.
 *
 * In this order: the one that `CHROMIUM_PATH` names; Playwright's own; the system's headless shell,
 * which loads a page in half the time, Chromium or Chrome; a fresh download by Playwright; Debian's
 * package, as root.
 *
 * @returns the path of its executable
 * @throws when `CHROMIUM_PATH` names no executable, and when no way leads to a browser
 */
export function findBrowser(machine: Machine): string {
  const named = machine.environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH must name an executable: CHROMIUM_PATH = ${named}`);
  }
  const browser = presentBrowser(machine) ?? downloadedBrowser(machine) ?? packagedBrowser(machine);
  if (browser !== undefined) return browser;
  throw new Error(
    'No Chromium was found, and none could be installed.\n' +
      'Install Chromium or Chrome in the usual way of your system, or run\n' +
      '  npx playwright install --with-deps chromium\n' +
      'or set CHROMIUM_PATH to the executable of a Chromium that you have.',
  );
}

function presentBrowser(machine: Machine): string | undefined {
  return [machine.playwrightBrowser, ...systemBrowsers(machine)].find(machine.isExecutable);
}

/** `playwright install --with-deps` in two steps: where the download fails, no packages are changed. */
function downloadedBrowser(machine: Machine): string | undefined {
  if (!machine.run('playwright install --no-shell chromium')) return undefined;
  machine.run('playwright install-deps chromium');
  return machine.isExecutable(machine.playwrightBrowser) ? machine.playwrightBrowser : undefined;
}

function packagedBrowser(machine: Machine): string | undefined {
  if (!machine.hasApt) return undefined;
  machine.run('apt-get update');
  const installed = machine.run('apt-get install -y chromium-headless-shell');
  // Older releases have the whole browser only.
  if (!installed) machine.run('apt-get install -y chromium');
  return presentBrowser(machine);
}

function systemBrowsers(machine: Machine): string[] {
  const { environment, platform } = machine;
  if (platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
      const folder = environment[name];
      if (folder === undefined) return [];
      return [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ];
    });
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = commandNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', `${environment['HOME'] ?? ''}/Applications`];
  return applications
    .flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ])
    .concat(onPath);
}
