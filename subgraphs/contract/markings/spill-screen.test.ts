import fc from 'fast-check';
import { BARE_MARK_PATTERNS } from './bare-portion-mark.js';
import { plainText } from './plain-text.js';
import { SPILL_PATTERNS } from './spill-patterns.js';
import { suspectSpill } from './spill-screen.js';

const SPILLS = {
  BANNER: [
    'TOP SECRET//SI//ORCON/NOFORN',
    'SECRET//NOFORN',
    'CONFIDENTIAL//REL TO USA, FVEY',
    'as said in the SECRET // NOFORN annex',
    'secret//noforn',
    'Top Secret//si//noforn',
    'SECRET/NOFORN',
    'SECRET NOFORN',
    'TOP SECRET/SI/TK/NOFORN',
    'CONFIDENTIAL//',
    '(SECRET)',
    'TOP SECRET//SCI//NOFORN',
    'TOP SECRET//HCS-P/SI-G//ORCON',
    'TOP SECRET//SAR-BP//NOFORN',
    'SECRET//FRD',
    'SECRET//CUI//LEI',
    'FW: TS//SI//NF range plan',
    '//NATO SECRET',
    '//JOINT SECRET USA GBR',
    'S E C R E T',
    'a note\nSECRET\nand its text',
    '*** TOP SECRET ***',
    '[CONFIDENTIAL]',
    'Overall classification: SECRET',
    'SECRET\u2044\u2044NOFORN',
    'ＳＥＣＲＥＴ／／ＮＯＦＯＲＮ',
    'SEC\u200BRET//NOFORN',
    'TOP\u00A0SECRET//SI',
  ],
  PORTION_MARK: [
    '(TS//SI//OC/NF) The range is in use.',
    'The range is in use. (S//NF)',
    '(C//REL TO USA, FVEY) A partner said so.',
    '(s//nf) lower case',
    '(S/NF) the older form',
    '(TS/SI) the older form',
    '[S//NF] in brackets',
    '(//GBR S) from a partner',
    '(S) The range is in use.',
    '(TS) The range is in use.',
    '(C) The range is in use.',
    '(S)',
    'First.\n(S) Second.',
    '1. (C) A numbered paragraph.',
    'a. (S) A lettered paragraph.',
    '- (S) A bullet.',
    'One is here. (S) Another is there.',
    'Subject: (C) Range plan',
    'The plan for the range (S)',
    'The plan for the range (TS)\nMore.',
  ],
  AUTHORITY_BLOCK: [
    'Classified By: J. Doe',
    'Derived From: Multiple Sources',
    'DERIVED FROM: Multiple Sources',
    'Declassify On: 20361231',
    'declassify on : 20361231',
    'CL BY: 1234567',
    'DECL ON: 25X1',
    'Reason: 1.4(c)',
    'Reason: E.O. 13526, Section 1.4(a)',
  ],
} as const;

const ORDINARY = [
  '2(c)(iii)',
  'EO 14409, section 2(C)',
  'section 3(a) and section 3(c)',
  'See sec. (C) of the order.',
  'sections 2(c), 2(d) and (C)',
  'as in section 2 (C)',
  'the vulnerability(s) and the operator(s)',
  'NAME OF APPLICANT(S)',
  'the (S) in the middle of a sentence',
  'a secret kept, a confidential computing enclave, a top secret recipe',
  'The SECRET is out, and CONFIDENTIAL business information is safe.',
  'CONFIDENTIAL BUSINESS INFORMATION',
  'Secret rotation: use // comments, then restart.',
  'requires a TS/SCI clearance',
  'requires TOP SECRET//SCI eligibility',
  'an active Top Secret/SCI clearance',
  'CUI//SP-PROPIN//NOFORN',
  '(CUI//ISVI) and (U) and (U//FOUO)',
  'UNCLASSIFIED//FOUO',
  'UNCLASSIFIED',
  'TLP:AMBER+STRICT',
  'It shall: (A) identify; (B) report; (C) repair.',
  '(A) identify\n(B) report\n(C) repair\n(D) tell',
  '(C) repair\n(D) tell',
  '(C) 2026 An Agency',
  'Copyright (C) An Agency',
  '(c) 2026',
  '(s)',
  'Trade secrets (TS)',
  'written in TypeScript (TS)',
  'degrees (C)',
  'the score of severity (S)',
  'https://example.gov/secret//path/S//x',
  's3://bucket/C//drive',
  'sed s//x/',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H',
  'The model is derived from: the registry.',
  'classified by severity',
  'Reason: section 2(c)(iii)',
  'declassified on request',
  'Classification: critical infrastructure',
  'classification: confidential business information',
  '',
];

describe('the screen for classified text', () => {
  it.each(Object.entries(SPILLS).flatMap(([kind, texts]) => texts.map((text) => [kind, text])))(
    'finds a %s in %j',
    (kind, text) => {
      expect(suspectSpill(text)).toBe(kind);
    },
  );

  it.each(ORDINARY)('lets %j pass', (text) => {
    expect(suspectSpill(text)).toBeNull();
  });

  it('finds a marking wherever it stands in a text', () => {
    const prose = fc.stringMatching(/^[a-z ,]{0,200}$/);
    const sure = fc.constantFrom('SECRET//NOFORN', '(TS//SI//OC/NF)', 'Declassify On: 20361231');
    fc.assert(
      fc.property(prose, sure, prose, (before, marking, after) => {
        expect(suspectSpill(`${before} ${marking} ${after}`)).not.toBeNull();
      }),
    );
  });

  it('lets any lower-case prose with citations pass', () => {
    const words = fc.array(
      fc.constantFrom(
        'secret',
        'confidential',
        '2(c)(iii)',
        'section 3(a)',
        '(s)',
        'top',
        '2(C)',
        'and,',
      ),
    );
    fc.assert(
      fc.property(words, (some) => {
        expect(suspectSpill(some.join(' '))).toBeNull();
      }),
    );
  });
});

describe('the time the screen takes', () => {
  it('cannot run away: no pattern has a quantifier without an upper limit', () => {
    const patterns = [...SPILL_PATTERNS.map(({ pattern }) => pattern), ...BARE_MARK_PATTERNS];
    for (const { source } of patterns) {
      const bare = source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
    }
  });

  const megabyteOf = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));

  it.each([
    ' ',
    '\n',
    '(',
    '(C) ',
    '[TS ',
    'x. (C) ',
    'SECRET ',
    'SECRET / ',
    '/',
    '*** SECRET ***x',
    '- - ',
    'classification: ',
    '(S)(S) ',
    'aS (S).',
    '\u200B',
    '／',
    'e\u0301\u0323',
  ])('lets a megabyte of %j through to an answer', (part) => {
    expect([null, 'BANNER', 'PORTION_MARK']).toContain(suspectSpill(megabyteOf(part)));
  });

  it('reads to the end of a long text', () => {
    expect(suspectSpill(`${megabyteOf('lorem ipsum ')}\nSECRET//NOFORN`)).toBe('BANNER');
  });
});

describe('what a text looks like', () => {
  it('is left as it is where it is plain', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\n]*$/), (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });
});
