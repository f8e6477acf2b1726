/** Measures the product beside its peers: `npm run bench`, or `npm run bench -- reading` for one of them. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  check: async () => (await import('./checkCommand')).benchCheckCommand(),
  reading: async () => (await import('./reading')).benchReading(),
  checking: async () => (await import('./checking')).benchChecking(),
  matching: async () => (await import('./matching')).benchMatching(),
};

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`no bench "${unknown.join(', ')}": ${Object.keys(BENCHES).join(', ')}`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stdout.write(`\n── ${name}\n`);
    await bench();
  }
}

void main(process.argv.slice(2));
