import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The house: which folder may know which. Each folder names those it must not import from. */
const folders = ['core', 'safety', 'library', 'session', 'devices', 'figures', 'strings', 'fhir', 'elements', 'define', 'doors', 'cli'];
const mayKnow = {
  core: [],
  safety: ['core'],
  library: ['core', 'safety'],
  session: ['core'],
  // Types of words name what they are words for; the store names what it holds.
  strings: ['core', 'safety'],
  fhir: ['core', 'safety', 'strings'],
  // The format of a pose that an author writes.
  figures: ['core'],
  devices: ['core', 'session', 'strings'],
  elements: ['core', 'safety', 'library', 'session', 'devices', 'figures', 'strings'],
  define: ['devices', 'elements'],
  cli: ['core', 'safety', 'library', 'figures'],
};
const walls = Object.entries(mayKnow).map(([folder, known]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {patterns: [{group: folders.filter((other) => other !== folder && !known.includes(other)).flatMap((other) => [`../${other}/*`, `../../${other}/*`]), message: `${folder}/ must not know this folder: see the house in the design.`}, ...(['elements', 'define', 'doors'].includes(folder) ? [] : [{group: ['lit', 'lit/*', '@lit/*'], message: 'Only elements know Lit.'}])]}],
  },
}));

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', 'storybook-static/**', 'node_modules/**', '.tmp/**']},
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    plugins: {lit, wc, 'lit-a11y': litA11y},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'lit/no-template-map': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-native-attributes': 'off',
      'lit-a11y/aria-attrs': 'error',
      'lit-a11y/aria-attr-valid-value': 'error',
      'lit-a11y/alt-text': 'error',
      'lit-a11y/valid-lang': 'error',
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'Time is read in session/clock.ts only.'},
        {object: 'performance', property: 'now', message: 'Time is read in session/clock.ts only.'},
      ],
      'no-restricted-globals': ['error', ...['requestAnimationFrame', 'setInterval', 'localStorage', 'sessionStorage', 'eval'].map((name) => ({name, message: 'Not in this package: see the design, section 5, never.'}))],
      'no-restricted-syntax': [
        'error',
        {selector: "MemberExpression[property.name='innerHTML']", message: 'Strict pages forbid it.'},
        {selector: "TemplateElement[value.raw=/ style=|<style/]", message: 'Strict pages block styles in templates: use an adopted sheet or an animation.'},
        {selector: 'TSEnumDeclaration', message: 'Use a union of words.'},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', caughtErrorsIgnorePattern: '^_'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {files: ['src/devices/storage.ts'], rules: {'no-restricted-globals': 'off'}},
  {files: ['src/session/clock.ts'], rules: {'no-restricted-properties': 'off'}},
  ...walls,
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', 'bench/**/*.mjs', 'scripts/**/*.mjs'],
    rules: {'@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_+$'}], '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off'},
  },
);
