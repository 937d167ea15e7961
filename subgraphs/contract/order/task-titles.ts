import type { Citation } from './citations.js';

/** The part of a duty a task is about: the duty itself, keeping it up, or deciding. */
export const DUTY_PARTS = ['DUTY', 'MAINTAIN', 'DETERMINATION'] as const;
export type DutyPart = (typeof DUTY_PARTS)[number];

/** The order's words for each duty, cut to one act and otherwise as they stand. */
const TITLES: Partial<Record<Citation, Partial<Record<DutyPart, string>>>> = {
  '2(a)': { DUTY: 'prioritize the cyber defense of National Security Systems' },
  '2(b)': { DUTY: 'prioritize the cyber defense of Department of War information systems' },
  '2(c)(i)': {
    DUTY: 'expedite and prioritize the cyber defense of civilian Federal Government information systems',
  },
  '2(c)(ii)': {
    DUTY: 'establish or expand Federal programs and cybersecurity services that enhance AI-enabled defensive tools',
  },
  '2(c)(iii)': { DUTY: 'facilitate access to cybersecurity tools and services' },
  '2(d)': { DUTY: 'form an AI cybersecurity clearinghouse' },
  '2(e)': {
    DUTY: 'determine whether any Federal grant programs have available and relevant funding that can be directed toward applicants developing advanced AI vulnerability detection',
  },
  '2(f)': {
    DUTY: 'expand the United States Tech Force Information Cybersecurity Specialist hiring and placement pathways',
  },
  '3(a)': {
    DUTY: 'develop and maintain a classified benchmarking process to assess the advanced cyber capabilities of AI models and determine the threshold at which an AI model should be designated a “covered frontier model”',
    MAINTAIN: 'maintain a classified benchmarking process',
    DETERMINATION: 'Such a determination shall be made by the Director of NSA',
  },
  '3(b)': { DUTY: 'design a voluntary framework with AI developers' },
  '4': {
    DUTY: 'prioritize the enforcement of 18 U.S.C. 1028, 18 U.S.C. 1030, 18 U.S.C. 1343, and all other applicable Federal criminal laws',
  },
  '5(d)': {
    DUTY: 'The costs for publication of this order shall be borne by the Department of War',
  },
};

/** The title of a task: the order's words, with a capital first letter. */
export function taskTitle(citation: Citation, part: DutyPart): string {
  const words = TITLES[citation]?.[part];
  if (words === undefined)
    throw new RangeError(`The order gives no such duty: ${citation} ${part}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
