/** Loaded before a measured script: when its work is done, prints the time it took and its peak memory. */
process.on('exit', () => {
  const run = { seconds: performance.now() / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`\n${JSON.stringify(run)}\n`);
});
