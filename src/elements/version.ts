/** The version of this copy, put in by the build. Two copies on a page compare theirs. */
declare const __VERSION__: string;
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source';
/** Run from the sources: what a build leaves out. */
export const development: boolean = typeof __VERSION__ !== 'string';
