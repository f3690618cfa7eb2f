/** What each built-in routine asks of the body, so that the safety questions can be asked without the routine itself. */
export const routineLoads: Readonly<Record<string, readonly string[]>> = {
  'bolster-release': ['supine-flat', 'long-hold', 'paced-breathing', 'floor-transfer'],
  'half-kneeling-stretch': ['kneeling', 'loaded-hip-extension', 'floor-transfer'],
};
