// Run before anything is loaded: an older Node ends at the first import that it does not know, in words of its own.
const wanted = require('./package.json').engines.node.replace(/^>=/, '');
const has = process.versions.node;

const [major, minor] = has.split('.').map(Number);
const [least, leastMinor] = wanted.split('.').map(Number);
if (major < least || (major === least && minor < leastMinor)) {
  console.error(`Flo needs Node ${wanted} or newer, and this is Node ${has}. Newer ones: https://nodejs.org/`);
  process.exit(1);
}
