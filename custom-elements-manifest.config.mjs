/** The manifest names what a page may use: elements, attributes, events, parts, slots and custom properties. */
export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/templates/**', 'src/elements/styles/**'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  plugins: [
    {
      name: 'published',
      /** Paths as the package has them, and only the public face of a class. */
      packageLinkPhase({customElementsManifest}) {
        const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
        const walk = (node) => {
          if (!node || typeof node !== 'object') return;
          if (typeof node.path === 'string') node.path = published(node.path);
          if (typeof node.module === 'string') node.module = published(node.module);
          if (Array.isArray(node.members)) node.members = node.members.filter(({name, privacy, static: isStatic}) => privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#') && name !== 'role');
          if (Array.isArray(node.attributes)) node.attributes = node.attributes.filter(({name}) => name !== 'moment' && name !== 'trouble');
          for (const value of Object.values(node)) walk(value);
        };
        const names = ({declarations = [], exports = []}) => declarations.some(({customElement}) => customElement) || exports.some(({kind}) => kind === 'custom-element-definition');
        customElementsManifest.modules = customElementsManifest.modules.filter(names);
        walk(customElementsManifest);
      },
    },
  ],
};
