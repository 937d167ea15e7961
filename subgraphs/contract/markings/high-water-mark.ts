import { higher, type Classification } from './classification.js';
import { inBannerOrder } from './cui-categories.js';
import { inOrder } from './limited-dissemination.js';
import type { Marking } from './marking.js';
import { stricterTrafficLight } from './traffic-light.js';

/**
 * The one marking that covers several: the highest classification (EO 13526, section 1.6), every
 * CUI category and control among them (32 CFR 2002.20(b)), the strictest TLP label. Of none it is
 * the marking of public facts. It does not see that a compilation may be classified though its
 * parts are not (EO 13526, section 1.7(e)); that takes a person.
 */
export function highWaterMark<Class extends Classification>(
  markings: Iterable<Marking<Class>>,
): Marking<Class | 'U'> {
  let highest: Marking<Class | 'U'> = { classification: 'U', cui: [], tlp: null };
  for (const marking of markings) highest = join<Class | 'U'>(highest, marking);
  return highest;
}

function join<Class extends Classification>(
  one: Marking<Class>,
  other: Marking<Class>,
): Marking<Class> {
  const controls = inOrder([...(one.dissemination ?? []), ...(other.dissemination ?? [])]);
  return {
    classification: higher(one.classification, other.classification),
    cui: inBannerOrder([...one.cui, ...other.cui]),
    // Left out when empty, so that a mark without controls has the shape that records have.
    ...(controls.length === 0 ? {} : { dissemination: controls }),
    tlp: stricterTrafficLight(one.tlp, other.tlp),
  };
}
