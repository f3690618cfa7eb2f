/** The policies of the story pages. What stands here is what docs/hosts.md tells a host to send. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types psoas-elements";

const policies = {
  '/stories/pages/clinic.html': strict,
  '/stories/pages/contact-sheet.html': strict,
  '/stories/pages/copies.html': strict,
  '/stories/pages/copies-reversed.html': strict,
  '/stories/pages/no-script.html': "default-src 'none'; style-src 'self'; script-src 'none'",
};

/** The headers for a path: only pages have any. */
export const storyHeaders = (path) => (policies[path] ? {'Content-Security-Policy': policies[path]} : {});
