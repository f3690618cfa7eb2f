/** What each built-in routine asks of the body, so that the safety questions can be asked without the routine itself. */
const kneeling = ['kneeling', 'loaded-hip-extension', 'floor-transfer'];

export const routineLoads: Readonly<Record<string, readonly string[]>> = {
  'bolster-release': ['supine-flat', 'floor-transfer', 'long-rest', 'paced-breathing'],
  'half-kneeling-stretch': kneeling,
  'gentle-daily': ['paced-breathing', 'supine-flexed', 'supine-flat', 'floor-transfer', 'loaded-hip-extension', 'hip-flexion-end'],
  'tool-then-stretch': ['abdominal-pressure', 'prone', 'paced-breathing', 'long-rest', 'contract-relax', ...kneeling],
  'stretch-only': [...kneeling, 'supine-flat', 'hip-flexion-end'],
  'desk-break': ['standing-balance'],
  'practitioner-series': ['abdominal-pressure', 'supine-flexed', 'long-rest', 'partner-force'],
};
