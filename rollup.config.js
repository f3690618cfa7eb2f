import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** What package.json exports, and beside it every element on its own. */
const doors = ['index', 'elements', 'core', 'library', 'safety', 'fhir', 'strings/es', 'react', 'vue'].map((name) => `src/doors/${name}.ts`);
const elements = ['psoas-routine', 'hold-timer', 'breath-pacer', 'safety-screen', 'psoas-figure'];
/** Single files for a script tag: name and what it is made from. */
const singles = {
  'psoas-elements': 'src/doors/index.ts',
  ...Object.fromEntries(elements.map((name) => [name, `src/define/${name}.ts`])),
  'strings-es': 'src/doors/strings/es.ts',
};

/** The version of this copy, which two copies on one page compare. */
const versioned = {
  name: 'version',
  transform: (code, id) => (id.endsWith('elements/version.ts') ? {code: code.replaceAll('__VERSION__', JSON.stringify(version)), map: null} : null),
};

/**
 * Single files carry their own Lit, and a page's policy allows each Trusted Types policy name once: a second `createPolicy`
 * throws and takes the whole file down. So all copies share one policy, named after the package, in the page's store.
 */
const onePolicy = {
  name: 'one-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const own = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
    if (!own.test(code)) this.error('lit-html no longer creates its policy as expected: see docs/decisions/trusted-types.md');
    return {code: code.replace(own, '((globalThis[Symbol.for("psoas-elements/1")]??={}).policy??=$1.createPolicy("psoas-elements",$2))'), map: null};
  },
};

/** Styles are written to be read; a page gets them small. */
const smallStyles = {
  name: 'small-styles',
  async transform(code, id) {
    const [, written] = (id.includes('/elements/styles/') && /css\s*`([^`]*)`/.exec(code)) || [];
    if (!written) return null;
    const {code: small} = await transform(written, {loader: 'css', minify: true, target: ['chrome123', 'firefox128', 'safari17.5']});
    return {code: code.replace(written, () => small.trim().replaceAll('\\', '\\\\')), map: null};
  },
};

/** All browsers that single files support have adopted style sheets: Lit's detours for others stay out. */
const adoptedOnly = {
  name: 'adopted-only',
  load: (id) =>
    id.endsWith('/@lit/reactive-element/css-tag.js')
      ? `export class CSSResult {}
         export const supportsAdoptingStyleSheets = true;
         export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
         export const unsafeCSS = (text) => css([text]);
         export const getCompatibleStyle = (style) => style;
         export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles; };`
      : null,
};

/** Prints size and integrity of each single file, for the release notes and for pages that pin a file. */
const integrity = {
  name: 'integrity',
  writeBundle(_, bundle) {
    for (const [name, {code}] of Object.entries(bundle)) if (code) console.log(`${name}  sha384-${createHash('sha384').update(code).digest('base64')}`);
  },
};

/** Routines can be printed, with a code that leads back to the page. */
const carriesCodes = (name) => name === 'psoas-elements' || name === 'psoas-routine';

const single = ([name, input]) => ({
  input,
  // No property of ours does anything when it is read: what a file does not use can go.
  treeshake: {propertyReadSideEffects: false},
  output: {file: `dist/${name}.min.js`, format: 'iife', inlineDynamicImports: true, banner: `/*! psoas-elements ${version}, MIT. Contains Lit (BSD-3-Clause)${carriesCodes(name) ? ' and lean-qr (MIT, Copyright (c) David Evans)' : ''}. */`},
  plugins: [versioned, onePolicy, adoptedOnly, smallStyles, nodeResolve(), typescript({compilerOptions: {declaration: false, outDir: undefined}}), minifyTemplateLiterals({include: ['src/**'], options: {shouldMinifyCSS: () => false}}), terser({ecma: 2022, toplevel: true, compress: {passes: 4, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true}, format: {comments: /^!/}}), integrity],
  onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
});

/** The command line, for Node alone: one file with all that it needs, so that the package needs nothing more at run time. */
const commandLine = {
  input: 'src/cli/main.ts',
  external: /^node:/,
  output: {file: 'dist/cli.js', format: 'es', banner: `#!/usr/bin/env node\n/*! psoas-elements ${version}, MIT. Contains jsonc-parser (MIT, Copyright (c) Microsoft Corporation). */`},
  plugins: [nodeResolve(), typescript({tsconfig: 'tsconfig.cli.json', noEmit: false})],
};

export default [
  {
    input: [...doors, ...elements.map((name) => `src/define/${name}.ts`)],
    external,
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: false},
    // What is kept of this package's own files is for whoever bundles them to say, not for this build.
    plugins: [versioned, nodeResolve({ignoreSideEffectsForRoot: true}), typescript()],
  },
  ...Object.entries(singles).map(single),
  commandLine,
];
