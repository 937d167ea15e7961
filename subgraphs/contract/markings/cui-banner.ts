import { cuiCategoryFault, inBannerOrder } from './cui-categories.js';
import {
  inOrder,
  limitedDissemination,
  LIMITED_DISSEMINATIONS,
  type LimitedDissemination,
} from './limited-dissemination.js';

/** What a CUI banner says. No category is possible: for CUI Basic the word `CUI` is enough. */
export interface CuiBanner {
  readonly categories: readonly string[];
  readonly dissemination: readonly LimitedDissemination[];
}

/** What was read, or what is wrong with the text, named so that it can be put right. */
export type ParsedCuiBanner =
  | { readonly banner: CuiBanner; readonly fault: null }
  | { readonly banner: null; readonly fault: string };

/** The banner line of CUI: `CUI`, `CUI//ISVI`, `CUI//SP-PROPIN//FED ONLY`. 32 CFR 2002.20(b). */
export function printCuiBanner({ categories, dissemination }: CuiBanner): string {
  const blocks = [inBannerOrder(categories), inOrder(dissemination)];
  return [
    'CUI',
    ...blocks.filter((block) => block.length > 0).map((block) => block.join('/')),
  ].join('//');
}

/** Reads a banner line of CUI; `CONTROLLED` says the same as `CUI` (32 CFR 2002.20(b)(1)). */
export function parseCuiBanner(line: string): ParsedCuiBanner {
  const [control, ...blocks] = line.trim().split('//');
  if (control !== 'CUI' && control !== 'CONTROLLED') return fault('A CUI banner begins with CUI.');
  if (blocks.length > 2) {
    return fault('A CUI banner has at most CUI, the categories and the dissemination controls.');
  }
  const parts = blocks.map((block) => block.split('/'));
  // Categories may be left out, so a lone block is told by whether it holds controls.
  const onlyControls = parts.length === 1 && parts[0]?.every(isControl) === true;
  const [categories = [], controls = []] = onlyControls ? [[], ...parts] : parts;
  const dissemination = controls.map(limitedDissemination).filter((known) => known !== null);
  const wrong =
    categories.map(cuiCategoryFault).find((found) => found !== null) ??
    controls.filter((name) => !isControl(name)).map(controlFault)[0];
  return wrong === undefined
    ? {
        banner: { categories: inBannerOrder(categories), dissemination: inOrder(dissemination) },
        fault: null,
      }
    : fault(wrong);
}

function isControl(name: string): boolean {
  return limitedDissemination(name) !== null;
}

function controlFault(name: string): string {
  const known = LIMITED_DISSEMINATIONS.join(', ');
  return `${name} is no dissemination control for CUI in this graph; it knows ${known}.`;
}

function fault(words: string): ParsedCuiBanner {
  return { banner: null, fault: words };
}
