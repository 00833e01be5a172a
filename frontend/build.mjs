// Makes the one style sheet: the designsystemet rules that our pages use, then our own. Fails above the budget.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import postcss from 'postcss';

const BUDGET = 9500;
const COMPONENTS = ['button', 'input'];
// States, variants and browsers that no page of ours has. What is not named here stays.
const UNUSED = [
  'readonly', 'read-only', 'aria-busy', 'data-icon', 'data-fullwidth', 'tertiary', 'is(img,svg)', ':dir(', 'role=switch',
  'indeterminate', 'type=file', 'type=date', 'file-selector', 'placeholder', 'data-size', 'data-color', 'click-delegate',
  'aria-disabled', ':disabled', ':open', 'data-width', '[size]', '[cols]', 'data-field-sizing', 'data-fluid',
];
const FONT = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const out = process.argv[2];
mkdirSync(out, { recursive: true });
const read = (path) => readFileSync(join('node_modules', path));
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

function designSystem(component) {
  const sheet = postcss.parse(read(`@digdir/designsystemet-css/dist/src/${component}.css`));
  sheet.walkRules((rule) => {
    const parts = splitSelectors(rule.selector).filter((part) => !UNUSED.some((unused) => part.includes(unused)));
    if (parts.length === 0) rule.remove();
    else rule.selector = parts.join(',');
  });
  return sheet.toString();
}

/** At commas outside parentheses; the states inside :not() say nothing about use. */
function splitSelectors(selector) {
  const stripped = selector.replace(/:not\((?:[^()]|\([^()]*\))*(?:readonly|disabled)(?:[^()]|\([^()]*\))*\)/g, '');
  return postcss.list.comma(stripped);
}

/** Takes away variables that nothing reads, again and again until none is left, and empty rules. */
function withoutUnusedVariables(css) {
  const sheet = postcss.parse(css);
  for (let removed = 1; removed > 0;) {
    removed = 0;
    const used = new Set([...sheet.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    sheet.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) { declaration.remove(); removed++; }
    });
    sheet.walk((node) => {
      if ((node.type === 'rule' || (node.type === 'atrule' && node.nodes)) && node.nodes.length === 0) { node.remove(); removed++; }
    });
  }
  return sheet.toString();
}

const font = read(FONT);
const own = readFileSync('samsyn.css', 'utf8').replace('FONT', `source-sans-3.woff2?v=${hash(font)}`);
/** Rows become cards at 34em; a dense sheet has more columns and needs it sooner. */
function forDenseSheets(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('container', (rule) => {
    if (rule.params === 'sheet (width < 34em)') rule.cloneAfter({ params: 'dense (width < 56em)' });
  });
  return sheet.toString();
}

const sheet = `@layer base,ds;@layer ds{${COMPONENTS.map(designSystem).join('')}}${forDenseSheets(own)}`;
const minified = transform({
  filename: 'samsyn.css',
  code: Buffer.from(withoutUnusedVariables(sheet)),
  minify: true,
  targets: { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) },
}).code;

const statistics = transform({ filename: 'statistics.css', code: readFileSync('statistics.css'), minify: true, targets: { chrome: 120 << 16 } }).code;

const files = { 'samsyn.css': minified, 'statistics.css': statistics, 'htmx.min.js': read('htmx.org/dist/htmx.min.js'), 'autosave.js': readFileSync('autosave.js'), 'source-sans-3.woff2': font, 'icon.svg': readFileSync('icon.svg') };
const size = gzipSync(minified, { level: 9 }).length;
console.log(`samsyn.css ${minified.length} bytes, ${size} gzip (budget ${BUDGET})`);
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(join(out, name), bytes);
  if (!name.endsWith('.woff2')) writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
writeFileSync(join(out, 'assets.properties'), Object.entries(files).map(([name, bytes]) => `${name}=${hash(bytes)}\n`).join(''));
if (size > BUDGET) {
  console.error(`The style sheet is ${size - BUDGET} bytes over its budget.`);
  process.exit(1);
}
