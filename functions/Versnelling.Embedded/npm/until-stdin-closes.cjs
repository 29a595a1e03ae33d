// Runs a script of an npm package and ends it when standard input closes, that is when the parent is gone,
// however it went: no server outlives a killed `ret`.
const script = process.argv[2];
process.argv.splice(1, 2, script);

// Ctrl-C reaches every process of the terminal; only the parent decides in which order they end.
for (const name of ['on', 'once', 'addListener']) {
  const listen = process[name];
  process[name] = (event, listener) => event === 'SIGINT' ? process : listen.call(process, event, listener);
  if (name === 'on') listen.call(process, 'SIGINT', () => {});
}

process.stdin.resume();
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
require(script);
