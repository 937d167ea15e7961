// The second half of `npm run lockfile`, after any change of dependencies. A mirror that carries
// packages for Linux only makes npm leave the other systems' optional binaries out of
// package-lock.json, and then `npm ci` refuses the file everywhere. The packages that ask for them name
// them: this adds what is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = 'package-lock.json';
const CPU = { arm: 'arm', arm64: 'arm64', ia32: 'ia32', x64: 'x64' };
const OTHER_CPU = { loong64: 'loong64', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x' };
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];

const lock = JSON.parse(readFileSync(PATH, 'utf8'));
const added = {};
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    const system = systemOf(name);
    if (system === null || path in lock.packages || !/^\d/.test(version)) continue;
    added[path] = { version, ...system, ...(dev === true && { dev }), optional: true };
  }
}
lock.packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${PATH}: ${Object.keys(added).length} packages for other systems added`);

/** The system that a binary is for, from the end of its package's name, such as `-linux-arm64-musl`. */
function systemOf(name) {
  const parts = name.split('-');
  const at = parts.findIndex((part) => OS.includes(part.split('/').at(-1)));
  const cpu = { ...CPU, ...OTHER_CPU }[parts[at + 1]];
  if (at === -1 || cpu === undefined) return null;
  const libc = { gnu: 'glibc', musl: 'musl' }[parts[at + 2]];
  const os = parts[at].split('/').at(-1);
  return { cpu: [cpu], ...(libc !== undefined && { libc: [libc] }), os: [os] };
}
