import { runsOn } from './orphan.js';

describe('A mongod that outlived its process', () => {
  it('is known by the folder in its command line, also as wine shows it', () => {
    expect(
      runsOn('/srv/.data/mongodb', '/usr/bin/mongod --port 1 --dbpath /srv/.data/mongodb'),
    ).toBe(true);
    const wine = String.raw`/c/mongod-7.exe --dbpath Z:\srv\.data\mongodb --replSet rs `;
    expect(runsOn('/srv/.data/mongodb', wine)).toBe(true);
  });

  it('is not mistaken for one on a folder with a longer name, nor for a program that only names ours', () => {
    expect(runsOn('/srv/.data/mongodb', 'mongod --dbpath /srv/.data/mongodb-old')).toBe(false);
    expect(runsOn('/srv/.data/mongodb', 'tail -f /srv/.data/mongodb/mongod.log')).toBe(false);
  });
});
