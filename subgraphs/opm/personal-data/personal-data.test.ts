import { namesNobody } from './names-nobody.js';
import { personalDatumIn } from './personal-data.js';

test.each([
  ['an e-mail address', 'Write to jane.doe@agency.gov for it.'],
  ['an e-mail address', 'jane+hiring@sub.example.org'],
  ['a Social Security number', 'under 123-45-6789 since May'],
  ['a Social Security number', '123 45 6789'],
  ['a Social Security number', 'SSN: 123456789'],
  ['a Social Security number', 'Social Security number 123456789'],
  ['a phone number', 'call (202) 555-0143'],
  ['a phone number', '202-555-0143'],
  ['a phone number', '+1 202.555.0143'],
  ['a phone number', '1-202-555-0143'],
  ['a phone number', '+44 20 7946 0958'],
  ['a name', 'Selected: Ms. Doe'],
  ['a name', 'Mr Doe joined'],
  ['a name', 'Dr. J. R. Doe'],
  ['a name', 'Prof. O’Brien'],
  ['a name', 'Sgt. Doe-Roe'],
  ['a name', 'Doctor Doe'],
  ['a name', 'Mrs. Ångström'],
  // Full-width characters are the same to a reader.
  ['an e-mail address', 'jane＠agency.gov'],
])('%s is seen in “%s”', (datum, text) => {
  expect(personalDatumIn(text)).toBe(datum);
});

test.each([
  'Announcement 824512300 closes on 2026-12-01.',
  '5 CFR 337 subpart B, extended to 2028-12-31',
  'Two-year terms, mostly GS-13 and GS-14; 1,000 seats.',
  'The Director of OPM and the Secretary of War agreed.',
  'Series 2210, 0854, 0855, 1550 and 1560; PD-WRL-007.',
  'Generation of general schedules; Gen AI tools; Rep rates.',
  'BOD 26-04 and EO 14409, 91 FR 34565, 89 FR 12345-12346',
  'OPM:hiringPathway:0a1b2c3d-1234-4567-89ab-0123456789ab',
  'MS Word, dr. and mr. in small letters',
  'at 12:30, room 1900 E',
  'https://www.opm.gov/policy/2026-04-13/tech-force',
  'Ms. and Mr. are honorifics.',
  '123-45-67890 is too long for one',
])('nobody is seen in “%s”', (text) => {
  expect(personalDatumIn(text)).toBeNull();
});

test('a refusal says which field, however deep it is, and never what was found', () => {
  const input = { title: 'Good', evidence: [{ source: 'OPM' }, { statement: 'Said Mr. Doe.' }] };
  const refusal = namesNobody(input);
  expect(refusal).toMatchObject({
    code: 'PII_FORBIDDEN',
    field: ['input', 'evidence', '1', 'statement'],
  });
  expect(refusal?.message).not.toContain('Doe');
  expect(namesNobody({ title: 'Good', seats: 5, evidence: null })).toBeNull();
});
