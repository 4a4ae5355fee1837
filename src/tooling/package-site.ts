/** Packs the built site for disks and archives: one zip in `packages/`. */
import { SiteFiles } from '../build/offline/site-files.ts';
import { packageFiles } from '../build/package/package-files.ts';
import { writeZip } from '../build/package/write-zip.ts';
import { builtSite, packageTitle, writePackage } from './packages.ts';

const title = packageTitle();
const files = packageFiles(new SiteFiles(builtSite()));
writePackage(`${title}.zip`, writeZip(title, files), `${files.size} files`);
