const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

const PAGES = join(__dirname, 'src/taskpane');
const ICONS = join(__dirname, 'assets/icons');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the manifest in the repository expects the pages. */
const DEVELOPMENT = 'https://localhost:3000';
/** First-load JavaScript of a page, gzipped, in KB of 1,000 bytes. */
const MOST_KB = 90;

/** What a page may load and whom it may talk to: itself, and Office.js for the page in Excel. */
function contentPolicy({ scripts, mayConnect }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    `connect-src ${mayConnect ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes the pages from their templates, the icons and the manifest; prints and limits what a page loads first. */
class Pages {
  constructor(officeJs, origin) {
    this.officeJs = officeJs;
    this.origin = origin;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, () => {
        // Left as they are: the policy names the gate's very characters.
        const emit = (name, content) =>
          compilation.emitAsset(name, new RawSource(content), { minimized: true });
        for (const [name, { files }] of this.entries(compilation))
          emit(`${name}.html`, this.page(name, files));
        if (existsSync(ICONS))
          for (const icon of readdirSync(ICONS).filter((file) => file.endsWith('.png')))
            emit(`icons/${icon}`, readFileSync(join(ICONS, icon)));
        const manifest = readFileSync(join(__dirname, 'manifest.xml'), 'utf8');
        emit('manifest.xml', manifest.replaceAll(DEVELOPMENT, this.origin));
        if (compiler.options.mode === 'production') this.limit(compilation);
      });
    });
  }

  entries(compilation) {
    return [...compilation.entrypoints].map(([name, entry]) => [name, { files: entry.getFiles() }]);
  }

  page(name, files) {
    const gate = name === 'taskpane' ? readFileSync(join(PAGES, 'gate.js'), 'utf8') : '';
    const office = new URL(this.officeJs, DEVELOPMENT).origin;
    const policy = contentPolicy({
      scripts: name === 'taskpane' ? [...(office === DEVELOPMENT ? [] : [office]), sha256(gate)] : [],
      mayConnect: name === 'taskpane',
    });
    const values = {
      policy,
      gate: `<script>${gate}</script>`,
      office: this.officeJs,
      script: files.find((file) => file.endsWith('.js')),
      styles: files
        .filter((file) => file.endsWith('.css'))
        .map((file) => `<link rel="stylesheet" href="${file}" />`)
        .join(''),
    };
    const template = readFileSync(join(PAGES, `${name}.html`), 'utf8');
    return template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
  }

  limit(compilation) {
    for (const [name, { files }] of this.entries(compilation)) {
      const bytes = files
        .filter((file) => file.endsWith('.js'))
        .reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
      const size = (bytes / 1000).toFixed(1);
      console.log(`${name}.html loads ${size} KB of JavaScript first (gzipped, at most ${MOST_KB})`);
      if (bytes > MOST_KB * 1000)
        compilation.errors.push(new Error(`${name}.html loads ${size} KB of JavaScript first`));
    }
  }
}

/** https with the certificates of office-addin-dev-certs where they are installed, which Excel asks for. */
function developmentServer() {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((file) =>
    join(homedir(), '.office-addin-dev-certs', file),
  );
  return existsSync(key) && existsSync(cert) ? { type: 'https', options: { key, cert } } : 'http';
}

/** How TypeScript is read, for the pages with their elements. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
};

/**
 * The pages. `--env officeJs=/office/office.js` takes Office.js from a copy of one's own, for networks without
 * internet; `--env origin=https://…` writes the manifest for the place where the pages will stand.
 */
const pages = (env, { mode = 'production' }) => ({
  name: 'pages',
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    taskpane: './src/commands/main.ts',
    filepage: './src/taskpane/filepage.tsx',
  },
  output: {
    path: join(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    clean: { keep: 'command-line/' },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript, { test: /\.xlsx$/, type: 'asset/inline' }] },
  experiments: { css: true },
  performance: false,
  plugins: [new Pages(env.officeJs ?? OFFICE_JS, env.origin ?? DEVELOPMENT)],
  devServer: {
    port: 3000,
    server: developmentServer(),
    // `#mau` opens the sample workbook.
    open: ['/filepage.html#mau'],
    static: false,
    hot: false,
    liveReload: false,
    client: false,
  },
});

/** The command line, which starts several times as fast when it need not be translated file by file. */
const commandLine = () => ({
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { main: './src/cli/main.ts' },
  // Written anew even if the same, so that its time tells that it is newer than the sources.
  output: { path: join(__dirname, 'dist/command-line'), clean: true, compareBeforeEmit: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  // Read by people when something fails.
  optimization: { minimize: false },
  performance: false,
});

module.exports = [pages, commandLine];
