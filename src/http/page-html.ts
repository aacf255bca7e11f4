import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from './pages.ts';

/** The name of a site and what it is about. */
export interface Site {
  title: string;
  /** If empty, the start page describes the data itself. */
  about: string;
  /** Origins whose pages may show it in a frame, `*` for all; none if empty. */
  embedders: readonly string[];
}

/** What Vite writes of each module that is loaded by itself, by its path in the page's sources. */
type Manifest = Readonly<Record<string, { file: string; imports?: string[]; css?: string[] }>>;
const INDEX = 'index.html';

/** Where a page is built. */
export const folderOf = ({ name }: Page): string =>
  fileURLToPath(new URL(`../../dist/pages/${name}`, import.meta.url));

/** Whether a page has been built. */
export const isBuilt = (page: Page): boolean => existsSync(`${folderOf(page)}/${INDEX}`);

/**
 * Makes the HTML of a page from the modules that the browser loads with it: with the title of the site, what it is about
 * for the page to show, and links to the files of the modules, which are then not found one after the other.
 *
 * @throws {Error} of the file system if the page has not been built; TypeError for a module that it does not have
 */
export function htmlOf(page: Page, { title, about }: Site): (modules: readonly string[]) => string {
  const read = (file: string) => readFileSync(`${folderOf(page)}/${file}`, 'utf8');
  const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
  const html = read(INDEX)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('name="about" content=""', () => `name="about" content="${escaped(about)}"`);
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  return (modules) => {
    const links = [...filesOf(manifest, modules)]
      .map((file) => page.assets + file.replace(/^assets\//, ''))
      .filter((address) => !html.includes(address))
      .map((address) => `<link rel="${relationOf(address)}" crossorigin href="${address}">`);
    return html.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`);
  };
}

const relationOf = (address: string) => (address.endsWith('.css') ? 'stylesheet' : 'modulepreload');

/** The files of modules and of all that they import. */
function filesOf(manifest: Manifest, modules: readonly string[], found = new Set<string>()): Set<string> {
  for (const module of modules) {
    const { file, imports = [], css = [] } = manifest[module] as Manifest[string];
    if (found.has(file)) continue;
    found.add(file);
    for (const style of css) found.add(style);
    filesOf(manifest, imports, found);
  }
  return found;
}
