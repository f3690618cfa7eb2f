/** What each built-in routine asks of the body, so that the safety questions can be asked without the routine itself. */
const lying = ['supine-flat', 'floor-transfer'];
const kneeling = ['kneeling', 'loaded-hip-extension', 'floor-transfer'];

export const routineLoads: Readonly<Record<string, readonly string[]>> = {
  'bolster-release': [...lying, 'long-hold', 'paced-breathing'],
  'half-kneeling-stretch': kneeling,
  'gentle-daily': ['paced-breathing', ...lying, 'loaded-hip-extension'],
  'tool-then-stretch': ['abdominal-pressure', 'prone', 'paced-breathing', 'long-hold', ...kneeling],
  'stretch-only': [...kneeling, 'supine-flat'],
  'desk-break': [],
  'practitioner-series': ['abdominal-pressure', 'supine-flat', 'long-hold'],
};
