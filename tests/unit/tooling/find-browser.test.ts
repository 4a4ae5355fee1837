import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../src/tooling/find-browser.ts';

const download = 'playwright install --no-shell chromium';
const own = '/cache/chromium/chrome';

interface Setting extends Partial<Omit<Machine, 'isExecutable' | 'run'>> {
  /** The executables of the machine. */
  readonly files?: readonly string[];
  /** What a command brings; a command that is not named fails. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

/** A machine that has nothing but what the setting says, and the commands that it was asked to run. */
function machineWith({ files = [], brings = {}, ...rest }: Setting) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    playwrightBrowser: own,
    hasApt: false,
    isExecutable: (path) => present.has(path),
    run: (command) => {
      commands.push(command);
      for (const file of brings[command] ?? []) present.add(file);
      return command in brings;
    },
    ...rest,
  };
  return { machine, commands };
}

describe('findBrowser', () => {
  it('takes the browser that CHROMIUM_PATH names before every other', () => {
    const { machine } = machineWith({
      environment: { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' },
      files: ['/opt/chrome', own, '/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBe('/opt/chrome');
  });

  it('refuses a CHROMIUM_PATH that is no executable, and installs nothing', () => {
    const { machine, commands } = machineWith({
      environment: { CHROMIUM_PATH: '/opt/chrome' },
      files: [own],
    });
    expect(() => findBrowser(machine)).toThrow('CHROMIUM_PATH = /opt/chrome');
    expect(commands).toEqual([]);
  });

  it("takes Playwright's own before the system's", () => {
    const { machine, commands } = machineWith({ files: ['/usr/bin/chromium', own] });
    expect(findBrowser(machine)).toBe(own);
    expect(commands).toEqual([]);
  });

  it.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ])('finds %s on the PATH and installs nothing', (name) => {
    const { machine, commands } = machineWith({ files: [`/usr/bin/${name}`] });
    expect(findBrowser(machine)).toBe(`/usr/bin/${name}`);
    expect(commands).toEqual([]);
  });

  it('finds the applications of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { machine } = machineWith({ platform: 'darwin', files: [chrome] });
    expect(findBrowser(machine)).toBe(chrome);
  });

  it('finds the programs of Windows', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { machine } = machineWith({
      platform: 'win32',
      environment: { ProgramFiles: 'C:\\Program Files' },
      files: [chrome],
    });
    expect(findBrowser(machine)).toBe(chrome);
  });

  it("downloads Playwright's own, with the packages it needs, when there is none", () => {
    const { machine, commands } = machineWith({
      hasApt: true,
      brings: { [download]: [own], 'playwright install-deps chromium': [] },
    });
    expect(findBrowser(machine)).toBe(own);
    expect(commands).toEqual([download, 'playwright install-deps chromium']);
  });

  const shellPackage = 'apt-get install -y chromium-headless-shell';

  it("installs Debian's headless shell as root when the download fails", () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const { machine, commands } = machineWith({
      hasApt: true,
      brings: { 'apt-get update': [], [shellPackage]: [shell] },
    });
    expect(findBrowser(machine)).toBe(shell);
    expect(commands).toEqual([download, 'apt-get update', shellPackage]);
  });

  it('installs the whole browser where Debian has no shell of it', () => {
    const { machine, commands } = machineWith({
      hasApt: true,
      brings: { 'apt-get update': [], 'apt-get install -y chromium': ['/usr/bin/chromium'] },
    });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands.slice(-2)).toEqual([shellPackage, 'apt-get install -y chromium']);
  });

  it('leaves apt-get alone where it may not be used, and says what to do', () => {
    const { machine, commands } = machineWith({ hasApt: false });
    expect(() => findBrowser(machine)).toThrow('npx playwright install --with-deps chromium');
    expect(commands).toEqual([download]);
  });

  it('says what to do when every way fails', () => {
    const { machine } = machineWith({ hasApt: true });
    expect(() => findBrowser(machine)).toThrow('set CHROMIUM_PATH');
  });
});
