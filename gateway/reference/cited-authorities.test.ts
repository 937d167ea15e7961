import { citedAuthorities } from './cited-authorities.js';

test.each([
  ['The window of section 3(b)(ii), as 3(b)(ii) says.', ['3(b)(ii)']],
  ['Binds FCEB agencies (44 U.S.C. 3553(b)), under 2(c).', ['44 U.S.C. 3553(b)', '2(c)']],
  ['Marked by 32 CFR 2002.18; see BOD 26-04.', ['32 CFR 2002.18', 'BOD 26-04']],
  ['A crime of section 4 of the order, not of sections 2(c)(iii) or 5.', ['4', '2(c)(iii)']],
  ['Up to 100 (in one page), 5 (b) of them.', []],
  [null, []],
])('of %j the authorities are %j', (text, authorities) => {
  expect(citedAuthorities(text)).toEqual(authorities);
});
