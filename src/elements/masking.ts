/**
 * Marks an element as private for scripts that record what people see on a page. The usual recorders look for one of these marks;
 * none of them says anything about a person. A page that records with another one masks the element itself: see docs/hosts.md.
 */
const classes = ['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude', 'amp-block'];
const attributes: Readonly<Record<string, string>> = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
  'data-matomo-mask': '',
  'data-openreplay-hidden': '',
  'data-recording-disable': '',
};

export function mask(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) if (!element.hasAttribute(name)) element.setAttribute(name, value);
}
