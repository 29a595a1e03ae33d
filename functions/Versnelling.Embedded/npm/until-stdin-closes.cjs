// Runs a script of an npm package and ends it when standard input closes, that is when the parent is gone,
// however it went: no server outlives a killed `ret`.
const script = process.argv[2];
process.argv.splice(1, 2, script);
process.stdin.resume();
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
require(script);
