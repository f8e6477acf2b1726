/**
 * Loaded before a measured script: lets it take its output for a terminal and, when its work is done, prints the time it
 * took and its peak memory.
 */
process.stdout.isTTY = true;
process.on('exit', () => {
  const run = { seconds: performance.now() / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`\n${JSON.stringify(run)}\n`);
});
